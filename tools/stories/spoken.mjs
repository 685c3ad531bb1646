/** The accessibility tree as the lines that a screen reader has to read: role, name, state; texts that follow one another in one line. */

/** Roles that are not spoken; what is inside them is. */
const SILENT = new Set(
  ['RootWebArea', 'generic', 'none', 'presentation', 'paragraph', 'Figcaption', 'listitem', 'ListMarker', 'rowgroup', 'DescriptionList', 'definition'].concat([
    'LabelText',
    'SvgRoot',
    'LineBreak',
    'superscript',
  ]),
);
const STATES = ['expanded', 'pressed', 'selected', 'checked', 'disabled', 'modal', 'level', 'value', 'valuetext', 'description'];

/** Silent as well, but a sentence does not go on across their edges. */
const EDGES = new Set(['paragraph', 'listitem', 'definition', 'Figcaption']);

/** @param {import('puppeteer-core').SerializedAXNode | null} root @returns {string[]} */
export function linesOf(root) {
  const lines = [];
  let text = [];
  const flush = (depth) => {
    if (text.length > 0) lines.push(`${'  '.repeat(depth)}${text.join(' ')}`);
    text = [];
  };
  const visit = (node, depth) => {
    if (node.role === 'StaticText') text.push(...[plain(node.name)].filter(Boolean));
    if (node.role === 'StaticText' || node.role === 'InlineTextBox') return;
    const silent = SILENT.has(node.role);
    const edge = !silent || EDGES.has(node.role);
    if (edge) flush(depth);
    if (!silent) lines.push(`${'  '.repeat(depth)}${spoken(node)}`);
    // A name made of its contents says them already.
    if (silent || !says(node.name ?? '', node)) (node.children ?? []).forEach((child) => visit(child, silent ? depth : depth + 1));
    if (edge) flush(silent ? depth : depth + 1);
  };
  if (root) visit(root, 0);
  flush(0);
  return lines;
}

/** Role, name and state in one line: button “8万余人” expanded. */
export function spoken(node) {
  const states = STATES.flatMap((state) =>
    node[state] === undefined || node[state] === '' || node[state] === false ? [] : [node[state] === true ? state : `${state}: ${node[state]}`],
  );
  return [node.role, node.name ? `“${plain(node.name)}”` : '', ...states].filter(Boolean).join(' ');
}

/** Without the marks that have neither width nor sound (docs/decisions/0044); a space that is not broken is a space. */
export function plain(text) {
  return text
    .replace(/[\u200b\u2060]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim();
}

/** Whether a name holds every word that is inside. */
function says(name, { role, name: text = '', children = [] }) {
  if (role === 'StaticText') return folded(name).includes(folded(text));
  return children.length > 0 && children.every((child) => (SILENT.has(child.role) || child.role === 'StaticText') && says(name, child));
}

function folded(text) {
  return plain(text).replace(/\s+/g, '');
}
