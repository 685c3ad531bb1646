/**
 * Runs in the page: mounts one element with one document after another, opens whatever opens, and looks at all that came of
 * it. What it judges by is written anew here, with nothing of the kit's own.
 */
const FORBIDDEN = 'script,iframe,img,image,object,embed,link,meta,base,video,audio,template,foreignObject,animate,set,frame,portal'.split(',');
const ADDRESSES = ['src', 'srcdoc', 'href', 'xlink:href', 'action', 'formaction', 'ping', 'background', 'poster', 'data', 'srcset'];
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const PROTOTYPES = [Object, Array, Function, String, Number, Map, Set, Promise, RegExp, Node, Element, HTMLElement, Event].map((one) => one.prototype);
const LONGEST = 10_000;

let current = { heard: [] };
let ran = 0;
globalThis.pwned = () => void ran++;
window.addEventListener('error', ({ message }) => current.heard.push(`thrown: ${message}`));
window.addEventListener('unhandledrejection', ({ reason }) => current.heard.push(`rejected: ${reason}`));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => current.heard.push(`policy: ${violatedDirective} ${blockedURI}`));
console.error = (...words) => current.heard.push(`console: ${words.join(' ')}`);

/** Files are kept, not offered. */
let files = [];
URL.createObjectURL = (file) => (files.push(file), '#file');
URL.revokeObjectURL = () => {};
HTMLAnchorElement.prototype.click = () => {};

/** After whatever is under way; unlike a timer, not held back. */
const { port1, port2 } = new MessageChannel();
const waiting = [];
port1.addEventListener('message', () => waiting.shift()?.());
port1.start();
const tick = () => new Promise((done) => (waiting.push(done), port2.postMessage(null)));
const own = (of) => JSON.stringify(Reflect.ownKeys(of).map((key) => [String(key), typeof Object.getOwnPropertyDescriptor(of, key).value]));
const prototypes = () => PROTOTYPES.map(own).join();

globalThis.mountAll = async (documents) => {
  const results = [];
  for (const one of documents) results.push(await mount(one));
  return results;
};

async function mount({ tag, text, how, payload = null, attributes = {} }) {
  const before = prototypes();
  const scripts = ran;
  const heads = document.head.childElementCount;
  current = { heard: [] };
  files = [];
  const started = performance.now();
  const outer = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => outer.setAttribute(name, value));
  const element = tag === 'indicator-report' ? outer.appendChild(document.createElement('station-map')) : outer;
  try {
    if (how === 'inline') {
      const script = outer.appendChild(document.createElement('script'));
      script.type = 'application/json';
      script.textContent = text;
    } else outer.report = how === 'text' ? text : JSON.parse(text);
    document.querySelector('main').append(outer);
  } catch (error) {
    current.heard.push(`thrown: ${error}`);
  }
  const state = await settled(element, started);
  const root = element.shadowRoot;
  await open(element, root);
  const faults = [...current.heard, ...look(root)];
  const report = element.view?.report;
  if (state !== 'failed') faults.push(...figureFaults(root, how === 'property' ? JSON.parse(text) : text));
  for (const file of files) faults.push(...csvFaults(await file.text()));
  const seen = payload !== null && shows(root, payload);
  const refused = Boolean(root.querySelector('.problems.refused, .failure')) || state === 'failed';
  outer.remove();
  await tick();
  if (ran !== scripts) faults.push('a script ran');
  if (prototypes() !== before) faults.push('a prototype has changed');
  if (document.head.childElementCount !== heads) faults.push('something was added to the head');
  if (state === 'never') faults.push('never came to rest');
  return { state, seen, refused, faults: [...new Set(faults)], observations: report ? report.observations.length : 0, took: performance.now() - started };
}

/** Its state, once it and the pieces that it fetched are there. */
async function settled(element, started) {
  while (performance.now() - started < LONGEST) {
    await element.updateComplete;
    const state = element.getAttribute('state') ?? '';
    const root = element.shadowRoot;
    // One figure in a sentence keeps the author's words and says nothing.
    const complete = state !== 'failed' || element.localName === 'indicator-value' || root.querySelector('.failure');
    if (['ready', 'empty', 'failed'].includes(state) && complete) {
      if (element.localName === 'indicator-chart') await drawn(root, started);
      await tick();
      return state;
    }
    await tick();
  }
  return 'never';
}

async function drawn(root, started) {
  while (performance.now() - started < LONGEST) {
    const canvases = [...root.querySelectorAll('.canvas')];
    if (canvases.every((canvas) => canvas.querySelector('svg')) || root.querySelector('.reason')) return;
    await new Promise((done) => requestAnimationFrame(done));
  }
  current.heard.push('the chart was never drawn');
}

/** Tables, notes, cards, files. */
async function open(element, root) {
  root.querySelectorAll('details').forEach((details) => (details.open = true));
  await tick();
  await element.updateComplete;
  await tick();
  root.querySelectorAll('details.data button, button').forEach((button) => {
    if (/CSV/.test(button.textContent)) button.click();
  });
  for (const button of root.querySelectorAll('[aria-expanded="false"]')) {
    button.click();
    await element.updateComplete;
    break;
  }
  const figure = root.querySelector('[data-of]');
  if (figure) {
    figure.click();
    for (let round = 0; round < 100 && !root.querySelector('.card'); round++) await tick();
  }
  await tick();
}

/** What must stand nowhere in the element's own tree. */
function look(root) {
  const faults = [];
  for (const node of everything(root)) {
    const name = node.localName;
    if (FORBIDDEN.includes(name)) faults.push(`<${name}> stands in the tree`);
    for (const { name: attribute, value } of node.attributes) {
      if (/^on/i.test(attribute)) faults.push(`<${name}> has ${attribute}`);
      if (MARKS.test(value)) faults.push(`<${name} ${attribute}> holds a mark of direction`);
      if (attribute === 'style' && /url|expression|pwned/i.test(value)) faults.push(`<${name}> has the style ${value.slice(0, 80)}`);
      if (ADDRESSES.includes(attribute.toLowerCase()) && name !== 'a') faults.push(`<${name}> has ${attribute}`);
    }
    if (name === 'a' && node.hasAttribute('href')) {
      if (!/^https?:$/.test(new URL(node.href, location.href).protocol)) faults.push(`a link leads to ${node.href.slice(0, 60)}`);
      if (node.rel !== 'noopener noreferrer') faults.push(`a link has rel=“${node.rel}”`);
    }
  }
  if (MARKS.test(root.textContent)) faults.push('a mark of direction is shown');
  return faults;
}

function* everything(root) {
  for (const node of root.querySelectorAll('*')) {
    yield node;
    if (node.shadowRoot) yield* everything(node.shadowRoot);
  }
}

const folded = (text) => text.replace(/\s+/g, ' ').trim();

/** Whether it stands there as text, whole, or in an attribute that is read out. */
function shows(root, payload) {
  const wanted = folded(payload).slice(0, 400);
  if (wanted === '') return false;
  if (folded(root.textContent).includes(wanted)) return true;
  for (const node of everything(root)) {
    if (node.shadowRoot && folded(node.shadowRoot.textContent).includes(wanted)) return true;
    for (const { value } of node.attributes) if (folded(value).includes(wanted)) return true;
  }
  return false;
}

/** A number on the page is a number of the document: of the very observation that it says it is of. */
function figureFaults(root, given) {
  const document = typeof given === 'string' ? JSON.parse(given) : given;
  const observations = Array.isArray(document?.observations) ? document.observations : [];
  const faults = [];
  for (const button of root.querySelectorAll('[data-of]')) {
    const number = button.querySelector('.number')?.textContent ?? '';
    if (number === '') continue;
    const tail = button.querySelector('.unit')?.textContent ?? '';
    const of = observations.filter((one) => one?.id === button.dataset.of);
    const stated = (of.length > 0 ? of : observations).flatMap((one) => numbersOf(one?.value));
    for (const [, digits, scale = '', share = ''] of `${number}${tail}`.matchAll(/^([\d,]+(?:\.\d+)?)(万|亿)?\s*(%|％)?/g)) {
      const shown = (Number(digits.replace(/,/g, '')) * ({ 万: 1e4, 亿: 1e8 }[scale] ?? 1)) / (share ? 100 : 1);
      if (!stated.some((one) => Math.abs(one - shown) <= 1e-9 * Math.max(1, Math.abs(one))))
        faults.push(`shows ${number}${tail.slice(0, 20)}, and the document has ${JSON.stringify(stated).slice(0, 80)}`);
    }
  }
  return faults;
}

function numbersOf(value) {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).filter((one) => typeof one === 'number') : [];
}

/** Read as a spreadsheet reads it: no cell may start a formula. */
function csvFaults(text) {
  const faults = [];
  for (const [, , quoted, plain] of text.replace(/^\ufeff/, '').matchAll(/(^|,|\n)(?:"((?:[^"]|"")*)"|([^,\r\n]*))/g)) {
    const cell = quoted ?? plain ?? '';
    if (/^[=+\-@＝＋－＠\t\r\n]/.test(cell) && !/^-?\d/.test(cell)) faults.push(`a cell of the file starts with ${JSON.stringify(cell.slice(0, 20))}`);
    if (MARKS.test(cell)) faults.push('a cell of the file holds a mark of direction');
  }
  return faults;
}
