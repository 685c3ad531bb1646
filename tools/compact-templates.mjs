/**
 * Removes the white space where markup in a template is broken over lines. Next to a block it is invisible, yet each would be a text node
 * in every element; elsewhere a single space remains, as a browser would show.
 */
const BLOCKS = new Set(
  'aside,dd,details,div,dl,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,hr,li,ol,p,section,summary,table,caption,tbody,td,tfoot,th,thead,tr,ul'.split(','),
);
/** Inside `<svg>`, white space is visible only within text. */
const SHAPES = new Set('circle,clipPath,defs,g,line,marker,path,pattern,polygon,polyline,rect'.split(','));
const BREAK = /([>}])\s*\n\s*(?=<|\$\{)/g;

export function compactMarkup(code) {
  return code.replace(BREAK, (whole, sign, at) => {
    const before = sign === '>' ? /<(\/?)([a-zA-Z][\w-]*)[^<]*$/.exec(code.slice(Math.max(0, at - 600), at)) : null;
    const after = /^<(\/?)([a-zA-Z][\w-]*)/.exec(code.slice(at + whole.length, at + whole.length + 40));
    const unseen = isUnseen(before, false) || isUnseen(after, true);
    return unseen ? sign : `${sign} `;
  });
}

/** Whether white space on this side of a tag is invisible; `ahead` means that it precedes the tag. */
function isUnseen(tag, ahead) {
  if (!tag) return false;
  const [, closes, name] = tag;
  // Inside `<svg>`, not beside it.
  if (name === 'svg') return ahead === (closes === '/');
  return BLOCKS.has(name) || SHAPES.has(name);
}
