/* A router of the portal: each route makes its elements anew, faster than their reports come. */
(async function () {
  const main = document.querySelector('main');
  const TAGS = ['coverage-gauge', 'station-map', 'talent-pipeline', 'service-tally', 'indicator-table'];
  function show(report) {
    const provider = document.createElement('indicator-report');
    provider.setAttribute('src', `/data/${report}.json`);
    provider.append(...TAGS.map((tag) => document.createElement(tag)));
    main.replaceChildren(provider);
  }
  addEventListener('popstate', (event) => show(event.state.report));
  const routes = ['ganzhou', 'cangzhou', 'jiujiang', 'jiangsu'];
  for (let turn = 0; turn < 40; turn++) {
    const report = routes[(turn * 7) % 4];
    history.pushState({ report }, '', `?report=${report}`);
    show(report);
    if (turn % 3 > 0) await new Promise((done) => setTimeout(done, turn % 3));
  }
  const here = new Promise((done) => addEventListener('popstate', done, { once: true }));
  history.go(-1);
  await here;
  // One provider of one page, whose report the portal exchanges in place.
  const provider = document.querySelector('indicator-report');
  for (const report of [...routes, 'jiujiang']) provider.setAttribute('src', `/data/${report}.json`);
  const elements = TAGS.map((tag) => document.querySelector(tag));
  const started = Date.now();
  const rests = () => elements.every((element) => /^(ready|empty)$/.test(element.getAttribute('state'))) && /4523/.test(elements[2].shadowRoot.textContent);
  while (!rests() && Date.now() - started < 8000) await new Promise((done) => setTimeout(done, 20));
  window.results = elements.map((element) => `${element.localName} ${element.getAttribute('state')} ${element.shadowRoot.textContent.replace(/\s/g, '')}`);
})();
