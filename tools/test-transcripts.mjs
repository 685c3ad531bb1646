/**
 * What a screen reader is given, and where the keyboard leads, compared with the transcripts in test/transcripts/ that a person has read:
 * each element, each report, and everything with keys of its own, in Chinese and English. `--approve` keeps the new ones;
 * `--brief` omits the reports; `--only PART`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openStorybook } from './stories/open-storybook.mjs';
import { readOptions } from './stories/options.mjs';
import { walk } from './stories/keyboard.mjs';
import { linesOf } from './stories/spoken.mjs';

const { only, approve, brief } = readOptions();
const LANGUAGES = ['zh-CN', 'en'];

const { entries, newPlayer, close } = await openStorybook();
const read = entries.filter(
  ({ id, title, name, tags }) =>
    id.includes(only) && (title === 'reports' ? !brief : tags.includes('transcript') || (name === 'Overview' && title.includes('-'))),
);
const told = { same: 0, fresh: 0, changed: 0, faults: 0 };
const player = await newPlayer();

for (const lang of LANGUAGES) {
  for (const entry of read) {
    const { errors } = await player.show(entry, { lang });
    const spoken = linesOf(await player.page.accessibility.snapshot({ root: (await player.page.$('#storybook-root')) ?? undefined, interestingOnly: false }));
    const { lines, faults } = await walk(player.page);
    [...errors, ...faults].forEach((fault) => console.log(`FAIL ${entry.id} (${lang}): ${fault}`));
    told.faults += errors.length + faults.length;
    compare(`test/transcripts/${lang}/${entry.id}.txt`, `${[...spoken, ...(lines.length > 0 ? ['', '— keyboard —'] : []), ...lines].join('\n')}\n`);
  }
}
await close();

console.log(`${told.same} transcripts as approved, ${told.changed} changed, ${told.fresh} new, ${told.faults} faults`);
if (told.changed > 0) console.log('If the new words are meant: npm run test:transcripts -- --approve');
process.exitCode = told.changed + told.faults > 0 || (told.fresh > 0 && !approve) || read.length === 0 ? 1 : 0;

function compare(path, text) {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (before === text) {
    told.same += 1;
    return;
  }
  if (before === null) told.fresh += 1;
  else told.changed += 1;
  if (before !== null && !approve) console.log(`CHANGED ${path}\n${differenceOf(before.split('\n'), text.split('\n'))}`);
  if (!approve) return;
  if (before !== null) told.changed -= 1;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The lines that only one of the two has. */
function differenceOf(before, now) {
  const gone = before.filter((line) => !now.includes(line)).map((line) => `  - ${line}`);
  const come = now.filter((line) => !before.includes(line)).map((line) => `  + ${line}`);
  return [...gone, ...come].slice(0, 12).join('\n') || '  the order of the lines';
}
