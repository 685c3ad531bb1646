/**
 * The least that a page can do for the same marks: fetch and parse the same JSON, adopt the same style sheets, create and
 * append the same nodes. The bench puts `const DRAWN = …` (one entry a host) before this text and serves both as one script.
 */
const made = [];

function build(parent, nodes, svg) {
  for (const of of nodes) {
    if (typeof of === 'string') {
      const text = document.createTextNode(of);
      made.push(text);
      parent.append(text);
      continue;
    }
    const [name, attributes, children] = of;
    const inSvg = svg || name === 'svg';
    const element = inSvg ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
    made.push(element);
    for (const [key, value] of attributes) element.setAttribute(key, value);
    build(element, children, inSvg);
    parent.append(element);
  }
}

const sheets = new Map();
function sheetOf(text) {
  const known = sheets.get(text);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

const report = JSON.parse(await (await fetch('/data/a.json')).text());
if (report.format !== 'zhanbao/1') throw new Error('This is no report.');
for (const { tag, attributes, sheets: texts, children } of DRAWN) {
  const host = document.querySelector(tag);
  for (const [key, value] of attributes) host.setAttribute(key, value);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = texts.map(sheetOf);
  build(root, children, false);
}

/** Rewrites what differs: [[place in `made`, attribute or null for a text, value or null for no attribute], …]. */
window.rewrite = (changes) => {
  for (const [at, name, value] of changes) {
    if (name === null) made[at].data = value;
    else if (value === null) made[at].removeAttribute(name);
    else made[at].setAttribute(name, value);
  }
};
