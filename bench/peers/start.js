/** Fetches what the page of this scenario draws, has it drawn, and says how many marks stand. */
export async function start(draw) {
  const { scenario } = document.documentElement.dataset;
  const get = (url) => fetch(url).then((response) => response.json());
  const [report, land] = await Promise.all([get(`/data/${scenario}-0.json`), scenario === 'page' ? get('/data/land.json') : null]);
  const boxes = Array.from(document.querySelectorAll('.box'));
  const drawn = await draw({ report, land, boxes });
  // A picture is there when it can be read back.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  window.drawn = drawn;
  performance.mark('drawn');
  document.body.dataset.drawn = 'yes';
}
