/**
 * The script a webmaster pastes: finds the elements of the kit on the page and fetches only theirs,
 * for elements that are added later as well.
 */
const loaders: Record<string, () => Promise<unknown>> = {
  'indicator-report': () => import('./components/indicator-report/indicator-report.ts'),
  'coverage-gauge': () => import('./components/coverage-gauge/coverage-gauge.ts'),
  'talent-pipeline': () => import('./components/talent-pipeline/talent-pipeline.ts'),
  'service-tally': () => import('./components/service-tally/service-tally.ts'),
  'station-map': () => import('./components/station-map/station-map.ts'),
};

const selector = Object.keys(loaders).join(',');

function discover(root: ParentNode): void {
  root.querySelectorAll(selector).forEach(({ localName }) => load(localName));
}

function load(tag: string): void {
  const loader = loaders[tag];
  delete loaders[tag];
  if (loader && !customElements.get(tag)) loader().catch(() => (loaders[tag] = loader));
}

discover(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    addedNodes.forEach((node) => {
      if (!(node instanceof Element)) return;
      load(node.localName);
      discover(node);
    });
  }
}).observe(document.documentElement, { childList: true, subtree: true });
