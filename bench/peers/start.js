/** Fetches what the page draws, has it drawn, and marks when the picture stands. */
import { standing } from './standing.js';

export async function start(draw) {
  const { report: address, land: ground } = document.documentElement.dataset;
  const get = (url) => (url ? fetch(url).then((response) => response.json()) : null);
  const [report, land] = await Promise.all([get(address), get(ground)]);
  const boxes = Array.from(document.querySelectorAll('.box'));
  window.again = async () => {
    window.drawn = await draw({ report, land, boxes });
  };
  await window.again();
  await standing();
}
