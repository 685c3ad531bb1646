/**
 * A picture of every story × theme × width, compared with the ones that a person has looked at (docs/pictures.md).
 * `--approve` keeps what is seen now; `--brief` the default theme only; `--only PART`, `--themes a,b`, `--widths 390,1280`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { openStorybook } from './stories/open-storybook.mjs';
import { readOptions } from './stories/options.mjs';

const { only, themes: chosen, widths = ['390', '1280'], approve } = readOptions();
/** Anti-aliasing differs by a few pixels from run to run; a moved line is more. */
const MOST_PIXELS = 12;

const started = Date.now();
const { entries, newPlayer, close } = await openStorybook();
const stories = entries.filter(({ id, type }) => type === 'story' && id.includes(only));
const first = await newPlayer();
const themes = chosen ?? (await first.themes());
const machine = await machineOf(first.page);
await first.close();
const kept = join('pictures', machine);
const seen = join('pictures', 'changed');
rmSync(seen, { recursive: true, force: true });
const told = { same: 0, fresh: 0, changed: [] };

for (const theme of themes) {
  for (const width of widths) {
    for (const title of new Set(stories.map((entry) => entry.title))) {
      const player = await newPlayer(Number(width));
      for (const entry of stories.filter((other) => other.title === title)) {
        await player.show(entry, { theme });
        compare(`${entry.id}-${theme || 'default'}-${width}.png`, await pictureOf(player.page));
      }
      await player.close();
    }
  }
}
await close();

told.changed.forEach(({ name, pixels }) => console.log(`CHANGED ${name}: ${pixels} pixels; see pictures/changed/`));
console.log(
  `${stories.length} stories × ${themes.length} themes × ${widths.length} widths on ${machine}: ${told.same} as approved, ${told.changed.length} changed, ${told.fresh} new, in ${((Date.now() - started) / 1000).toFixed(0)} s`,
);
if (told.fresh > 0 && !approve) console.log('New pictures were kept: this machine had none of them. Look at them before you trust them.');
process.exitCode = told.changed.length > 0 || stories.length === 0 ? 1 : 0;

function compare(name, png) {
  const path = join(kept, name);
  const before = existsSync(path) ? readFileSync(path) : null;
  if (before === null) told.fresh += 1;
  if (before === null || approve) return write(path, png);
  const difference = before.equals(png) ? { pixels: 0 } : differenceOf(PNG.sync.read(before), PNG.sync.read(png));
  if (difference.pixels <= MOST_PIXELS) {
    told.same += 1;
    return;
  }
  told.changed.push({ name, pixels: difference.pixels });
  write(join(seen, name.replace('.png', '.before.png')), before);
  write(join(seen, name.replace('.png', '.now.png')), png);
  if (difference.picture) write(join(seen, name.replace('.png', '.difference.png')), PNG.sync.write(difference.picture));
}

function differenceOf(before, now) {
  const { width, height } = now;
  if (before.width !== width || before.height !== height) return { pixels: Math.abs(before.width * before.height - width * height) || width };
  const picture = new PNG({ width, height });
  return { pixels: pixelmatch(before.data, now.data, picture.data, width, height, { threshold: 0.1 }), picture };
}

function write(path, bytes) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

async function pictureOf(page) {
  return Buffer.from(await page.screenshot({ fullPage: true, captureBeyondViewport: true }));
}

/** Fonts, their rasteriser and the browser decide pixels: the name of all three is what they make of one line. */
async function machineOf(page) {
  await page.setViewport({ width: 400, height: 100 });
  await page.evaluate(() => {
    document.body.textContent = '覆盖率达60%，八万余人 Station coverage 1.889 million';
    document.body.className = 'page';
  });
  const browser = (await page.browser().version()).split('.')[0]?.replace('/', '-');
  return `${browser}-${createHash('sha256')
    .update(await page.screenshot())
    .digest('hex')
    .slice(0, 8)}`;
}
