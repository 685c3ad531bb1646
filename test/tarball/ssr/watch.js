/** Runs before the kit, in the page: what the server drew, what is moved, what is taken away. */
globalThis.shifts = [];
globalThis.read = Infinity;
new PerformanceObserver((list) => {
  // Nodes in a shadow tree are not told of: where they were is.
  const at = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  for (const { value, sources, startTime } of list.getEntries())
    // Before that the page was still coming in.
    if (startTime > globalThis.read)
      globalThis.shifts.push(`${value}: ${sources.map(({ previousRect, currentRect }) => `${at(previousRect)} → ${at(currentRect)}`)}`);
}).observe({ type: 'layout-shift', buffered: true });
// The page is read, and no module has run.
document.addEventListener(
  'readystatechange',
  () => {
    globalThis.read = performance.now();
    globalThis.stood = [...document.querySelectorAll('[state]')].map((host) => [host, [...host.shadowRoot.querySelectorAll(':not(style)')]]);
  },
  { once: true },
);
/** Elements that stood there and have gone, or have changed places. */
globalThis.gone = () =>
  globalThis.stood.flatMap(([host, nodes]) => {
    const now = [...host.shadowRoot.querySelectorAll('*')];
    const kept = now.filter((node) => nodes.includes(node));
    return nodes
      .filter((node, index) => kept[index] !== node)
      .map((node) => `${host.localName} ${node.outerHTML.slice(0, 100)}`)
      .slice(0, 3);
  });
