/**
 * Markup that this page has written → the nodes that a browser makes of it.
 *
 * A strict policy lets no script hand markup to the browser. So the preview is read back from the very text that is copied; what the page
 * does not write (comments, scripts, tags without an end) is not known here.
 */
const PIECE = /<(\/?)([a-z][a-z\d-]*)((?: [a-z-]+(?:="[^"]*")?)*)>|([^<]+)/g;
const ATTRIBUTE = / ([a-z-]+)(?:="([^"]*)")?/g;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

export function nodesOf(markup: string): DocumentFragment {
  const root = document.createDocumentFragment();
  const open: (DocumentFragment | Element)[] = [root];
  for (const [, end, tag = '', attributes = '', text] of markup.matchAll(PIECE)) {
    const within = open[open.length - 1] ?? root;
    if (text !== undefined) within.append(plain(text));
    else if (end) open.pop();
    else {
      const element = document.createElement(tag);
      for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) element.setAttribute(name, plain(value));
      within.append(element);
      open.push(element);
    }
  }
  return root;
}

function plain(text: string): string {
  return text.replace(/&(\w+|#39);/g, (whole, name: string) => SIGNS[name] ?? whole);
}
