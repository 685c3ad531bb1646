/** The kit as its webmaster ships it: the page has the tags, the loader does the rest. This script waits for the pictures. */
import { highlighted, standing } from '../standing.js';

const TAGS = 'coverage-gauge, talent-pipeline, service-tally, station-map';
let elements = [];

async function stand() {
  elements = Array.from(document.querySelectorAll(TAGS));
  await Promise.all(elements.map(({ localName }) => customElements.whenDefined(localName)));
  await Promise.all(elements.map(ready));
}

async function ready(element) {
  // The filters of a map come with its points.
  const done = () =>
    element.getAttribute('state') === 'ready' && (!element.hasAttribute('boundaries') || element.shadowRoot.querySelector('.filters') !== null);
  if (!done())
    await new Promise((resolve) => {
      const observer = new MutationObserver(() => done() && (observer.disconnect(), resolve()));
      observer.observe(element, { attributes: true });
      observer.observe(element.shadowRoot, { childList: true, subtree: true });
    });
  await element.updateComplete;
}

const map = () => document.querySelector('station-map')?.shadowRoot;

window.again = async () => {
  document.body.append(document.querySelector('template').content.cloneNode(true));
  await stand();
};
window.drawn = {
  /** As with the peers the data are there; the kit checks them as well. */
  async update(report) {
    document.querySelector('indicator-report').report = report;
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  },
  remove: () => document.querySelector('indicator-report').remove(),
  filter(status) {
    const select = Array.from(map().querySelectorAll('.filters select')).pop();
    select.value = status;
    select.dispatchEvent(new Event('change'));
  },
  map: () => map()?.querySelector('.map-box'),
  pointable() {
    let before = '';
    new MutationObserver(() => {
      const outline = map().querySelector('.pointer-outline').getAttribute('d') ?? '';
      if (outline !== before && outline !== '') highlighted();
      before = outline;
    }).observe(map(), { subtree: true, attributes: true, attributeFilter: ['d'] });
  },
};
await stand();
await standing();
