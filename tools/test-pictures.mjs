/**
 * Compares a picture of every story × theme × width with the one that a person has approved (docs/pictures.md).
 * `--approve` keeps the new pictures; `--brief` only the default theme; `--only PART`, `--themes a,b`, `--widths 390,1280`.
 * On a machine whose browser or fonts render letters differently, nothing can be compared: it says so and does not begin.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { nameOf, printOf, readBaseline, writeBaseline } from './stories/baseline.mjs';
import { openStorybook } from './stories/open-storybook.mjs';
import { readOptions } from './stories/options.mjs';

const { only, themes: chosen, widths = ['390', '1280'], approve } = readOptions();
const BASELINE = 'test/pictures';
const WIDEST = Math.max(...widths.map(Number));
/** A few pixels may differ slightly from run to run; a moved line or another shade is more. */
const MOST_PIXELS = 12;
/** Stories whose words appear after 300 ms: their first picture would be empty. */
const WAITING = /--(waiting|loading)$/;
const A_MOMENT = 500;
/** The same pixels, with less compression. */
const FAST = { fullPage: true, optimizeForSpeed: true };

const started = Date.now();
const { entries, newPlayer, close } = await openStorybook();
const all = entries.filter(({ type }) => type === 'story');
const stories = all.filter(({ id }) => id.includes(only));
const first = await newPlayer();
const themes = chosen ?? (await first.themes());
const machine = await machineOf(first.page);
await first.close();
const baseline = readBaseline(BASELINE);
if (baseline.machine !== machine && !approve) {
  await close();
  console.log(`SKIPPED, nothing was compared: the approved pictures (${BASELINE}) are of ${baseline.machine || 'no machine yet'}, this is ${machine}.`);
  console.log('Another browser or other fonts draw letters otherwise. To make this machine the one of the baseline: look, then -- --approve without --only.');
  process.exit(0);
}
const kept = join('pictures', machine);
const changes = join('pictures', 'changed');
rmSync(changes, { recursive: true, force: true });
const seen = new Map();
const told = { same: 0, fresh: [], changed: [], faults: 0 };

for (const title of new Set(stories.map((entry) => entry.title))) {
  const player = await newPlayer(WIDEST);
  for (const entry of stories.filter((other) => other.title === title)) {
    await player.page.setViewport({ width: WIDEST, height: 900 });
    // Rules of axe are checked elsewhere (test-stories.mjs).
    const { errors } = await player.show(entry, { a11y: { manual: true } });
    errors.forEach((error) => console.log(`FAIL ${entry.id}: ${error}`));
    told.faults += errors.length;
    // A story that has not settled is no picture to approve.
    if (errors.length > 0) continue;
    if (WAITING.test(entry.id)) await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
    for (const width of widths) {
      for (const theme of themes) {
        await player.seenIn(theme, Number(width));
        compare(nameOf({ id: entry.id, theme: theme || 'default', width }), Buffer.from(await player.page.screenshot(FAST)));
      }
    }
  }
  await player.close();
  // What has been approved stays so, even if a long run does not finish.
  if (approve) writeBaseline(BASELINE, baseline, seen, machine, new Set(all.map(({ id }) => id)));
  console.log(`${title}: after ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
await close();

told.changed.forEach(({ name, pixels }) => console.log(`CHANGED ${name}${pixels === null ? '' : `: ${pixels} pixels`}; see pictures/changed/`));
told.fresh.slice(0, 20).forEach((name) => console.log(`NEW ${name}`));
console.log(
  `${stories.length} stories × ${themes.length} themes × ${widths.length} widths on ${machine}: ${told.same} as approved, ${told.changed.length} changed, ${told.fresh.length} new, in ${((Date.now() - started) / 1000).toFixed(0)} s`,
);
if (approve) console.log(`Approved: ${seen.size} pictures. Look at the difference in Git before you commit it.`);
process.exitCode = told.faults > 0 || stories.length === 0 || (!approve && told.changed.length + told.fresh.length > 0) ? 1 : 0;

function compare(name, png) {
  const print = printOf(png);
  const path = join(kept, `${name}.png`);
  const before = existsSync(path) ? readFileSync(path) : null;
  const wanted = baseline.machine === machine ? baseline.prints.get(name) : undefined;
  seen.set(name, print);
  // The picture beside the code is the approved one, or is of no use.
  const approved = before && printOf(before) === wanted ? before : null;
  const difference = print === wanted ? { pixels: 0 } : approved ? differenceOf(PNG.sync.read(approved), PNG.sync.read(png)) : { pixels: null };
  const isSame = difference.pixels !== null && difference.pixels <= MOST_PIXELS;
  if (isSame) {
    told.same += 1;
    if (approved) seen.set(name, wanted);
    else write(path, png);
    return;
  }
  if (wanted === undefined) told.fresh.push(name);
  else told.changed.push({ name, pixels: difference.pixels });
  if (approve) return write(path, png);
  if (approved) write(join(changes, `${name}.before.png`), approved);
  write(join(changes, `${name}.now.png`), png);
  if (difference.picture) write(join(changes, `${name}.difference.png`), PNG.sync.write(difference.picture));
}

function differenceOf(before, now) {
  const { width, height } = now;
  if (before.width !== width || before.height !== height) return { pixels: Math.abs(before.width * before.height - width * height) || width };
  const picture = new PNG({ width, height });
  return { pixels: pixelmatch(before.data, now.data, picture.data, width, height, { threshold: 0, includeAA: true }), picture };
}

function write(path, bytes) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** Fonts, rasteriser and browser determine the pixels; all three are identified by how they draw a line of plain, bold and monospaced text. */
async function machineOf(page) {
  await page.setViewport({ width: 400, height: 200 });
  await page.evaluate(() => {
    const line = (tag) => Object.assign(document.createElement(tag), { textContent: '覆盖率达60%，八万余人 Station coverage 1.889 million' });
    document.body.replaceChildren(...['p', 'b', 'code'].map(line));
    document.body.className = 'page';
  });
  const browser = (await page.browser().version()).split('.')[0]?.replace('/', '-');
  return `${browser}-${createHash('sha256')
    .update(await page.screenshot())
    .digest('hex')
    .slice(0, 8)}`;
}
