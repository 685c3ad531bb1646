/* Elements that are moved and taken away while their report is still on its way: the server holds it until it is told. */
(async function () {
  const [main, aside] = [document.querySelector('main'), document.querySelector('aside')];
  const events = {};
  function make(name, tag, parent, src) {
    const made = document.createElement(tag);
    made.id = name;
    made.addEventListener('report-ready', (event) => event.target === made && (events[name] = (events[name] ?? 0) + 1));
    if (src) made.setAttribute('src', `/held/ganzhou.json?${src}`);
    parent.append(made);
    return made;
  }
  const moved = make('moved', 'coverage-gauge', main, 'a');
  const gone = make('gone', 'coverage-gauge', main, 'b');
  const back = make('back', 'service-tally', main, 'c');
  const changed = make('changed', 'station-map', main, 'd');
  const provider = make('provider', 'indicator-report', main, 'e');
  const inside = make('inside', 'talent-pipeline', provider);
  await Promise.all(['coverage-gauge', 'service-tally', 'station-map', 'talent-pipeline', 'indicator-report'].map((tag) => customElements.whenDefined(tag)));
  await fetch('/held/all-asked');
  aside.append(moved);
  gone.remove();
  back.remove();
  aside.append(inside);
  changed.setAttribute('src', '/data/jiujiang.json');
  await new Promise((done) => setTimeout(done));
  main.append(back);
  provider.append(inside);
  aside.append(provider);
  await fetch('/held/release');
  const all = { moved, back, changed, inside };
  const started = Date.now();
  while (Object.values(all).some((element) => element.getAttribute('state') !== 'ready') && Date.now() - started < 8000)
    await new Promise((done) => setTimeout(done, 20));
  const figures = Object.entries(all).map(([name, element]) => [name, element.shadowRoot.textContent.replace(/\s/g, '')]);
  window.results = { events, gone: gone.getAttribute('state'), ...Object.fromEntries(figures) };
})();
