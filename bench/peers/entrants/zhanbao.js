/** The kit as its webmaster ships it: the page has the tags, the loader does the rest. This script only waits for the pictures. */
const TAGS = 'coverage-gauge, talent-pipeline, service-tally, station-map';
const elements = Array.from(document.querySelectorAll(TAGS));

await Promise.all(elements.map(({ localName }) => customElements.whenDefined(localName)));
await Promise.all(elements.map(ready));
await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
window.drawn = {
  marks: () =>
    elements.reduce(
      (sum, { shadowRoot }) => sum + shadowRoot.querySelectorAll('svg path, svg rect, svg circle, .bar, .fill, button[data-of], canvas').length,
      0,
    ),
  /** As the bench of the peers: the data are there, checked; what is measured is showing them. */
  async update(report) {
    document.querySelector('indicator-report').report = report;
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  },
};
performance.mark('drawn');
document.body.dataset.drawn = 'yes';

async function ready(element) {
  const done = () => element.getAttribute('state') === 'ready' && (!element.hasAttribute('boundaries') || element.shadowRoot.querySelector('.map') !== null);
  if (!done())
    await new Promise((resolve) => {
      const observer = new MutationObserver(() => done() && (observer.disconnect(), resolve()));
      observer.observe(element, { attributes: true });
      observer.observe(element.shadowRoot, { childList: true, subtree: true });
    });
  await element.updateComplete;
}
