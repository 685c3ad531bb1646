/**
 * Whether an entrant's drawing is there and right, before it is measured: shapes and figures counted in whatever it draws on,
 * ink in every box, another drawing for other data, and what its map answers. Throws a sentence where it is not.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filter } from './acts.js';
import { COLORS, STATUS_COLORS } from './facts.js';
import { pointed } from './measure.mjs';
import { OTHER, SCENARIOS } from './scenarios.mjs';
import { seen, watchCanvases } from './seen.js';
import { pictured, visit } from './visit.mjs';

/** Less than this of a box is an axis without data. */
const INK = 0.005;
const COLORS_AT_LEAST = 3;

/** @returns where its boxes are, how many shapes are in them, and the share of ink in the emptiest. The judge keeps the picture. */
export async function checked({ browser, url, judge, pictures }, name, entrant, fault = '') {
  const { boxes: wanted, land, marks, shows, moves, updates, report } = SCENARIOS[name];
  const kept = `${name}-${entrant}`;
  const at = (turn) => ({ browser, url: `${url}/${name}/${entrant}/${turn}/${fault}`, before: watchCanvases });
  const figures = (texts, turn) => {
    for (const figure of shows?.(turn) ?? []) if (!new RegExp(`(?<!\\d)${figure}(?!\\d)`).test(texts)) throw new Error(`${figure} is nowhere to be read`);
  };
  const result = await visit(at(0), async ({ page }) => {
    const found = await page.evaluate(seen);
    const png = await pictured(page);
    writeFileSync(join(pictures, `${kept}.png`), png);
    if (found.boxes.length !== wanted) throw new Error(`${found.boxes.length} boxes where ${wanted} should stand`);
    const inks = await judge.look(kept, png, found.boxes);
    inks.forEach(({ ink, colors }, index) => {
      const count = Object.keys(colors).length;
      if (ink < INK || count < COLORS_AT_LEAST) throw new Error(`box ${index + 1} is next to empty: ${(ink * 100).toFixed(1)} % ink, ${count} colours`);
    });
    if (land) rightMap((await judge.look(`${kept} map`, png, [found.map]))[0], entrant);
    if (found.shapes < marks) throw new Error(`${found.shapes} marks where ${marks} should stand`);
    figures(found.texts, 0);
    if (moves) await answers(page, judge, kept, found.boxes);
    return { boxes: found.boxes, shapes: found.shapes, ink: Math.min(...inks.map(({ ink }) => ink)) };
  });
  await visit(at(OTHER), async ({ page }) => {
    const { texts, boxes } = await page.evaluate(seen);
    figures(texts, OTHER);
    const unlike = await judge.compare(kept, await pictured(page), boxes);
    const still = unlike.indexOf(0);
    if (still >= 0) throw new Error(`box ${still + 1} looks the same with other data`);
    if (!updates) return;
    await page.evaluate((next) => window.drawn.update(next), report(0));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const after = await judge.compare(kept, await pictured(page), boxes);
    const stale = after.findIndex((share) => share > 0.02);
    if (stale >= 0) throw new Error(`box ${stale + 1} does not follow an update: ${Math.round(after[stale] * 100)} % of it differ`);
  });
  return result;
}

/** The areas leave no gaps and are evenly spread over the classes, as their rates are, but for what points cover; the peers' points have their colours. */
function rightMap({ covered, colors }, entrant) {
  if (covered < 0.75) throw new Error(`areas are missing: ${Math.round(covered * 100)} % of the land are covered`);
  const count = (color) => colors[`${color[1]}${color[3]}${color[5]}`] ?? 0;
  if (entrant === 'zhanbao') {
    const classes = Object.values(colors).filter((pixels) => pixels > 1000).length;
    if (classes < 4) throw new Error(`${classes} colours of areas`);
    return;
  }
  const all = COLORS.reduce((sum, color) => sum + count(color), 0);
  const shares = COLORS.map((color) => count(color) / all);
  if (shares.some((share) => share < 0.07 || share > 0.33))
    throw new Error(`classes of areas are wrong: ${shares.map((share) => Math.round(share * 100)).join(', ')} % of the land`);
  for (const [status, color] of Object.entries(STATUS_COLORS)) if (count(color) === 0) throw new Error(`there is no station that is ${status}`);
}

/** A map shows what is pointed at, and fewer points once it is filtered. */
async function answers(page, judge, kept, boxes) {
  await pointed(page, 6);
  if ((await judge.compare(kept, await pictured(page), boxes))[0] === 0) throw new Error('what is pointed at does not stand out');
  await page.mouse.move(1290, 5);
  await page.evaluate(filter, 'pilot');
  if ((await judge.compare(kept, await pictured(page), boxes))[0] < 0.001) throw new Error('a filter leaves all points in the map');
}
