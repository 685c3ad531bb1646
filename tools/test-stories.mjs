/**
 * Opens every story of the static Storybook and fails if one throws, logs a warning, does not play to its end, or violates a rule of axe.
 * `--brief`: only the default theme. `--only PART`: stories whose id contains PART. `--themes a,b`.
 */
import { openStorybook } from './stories/open-storybook.mjs';
import { readOptions } from './stories/options.mjs';

const { only, themes: chosen } = readOptions();

const started = Date.now();
const { entries, newPlayer, close } = await openStorybook();
const first = await newPlayer();
const themes = chosen ?? (await first.themes());
await first.close();
const shown = entries.filter(({ id }) => id.includes(only));
const told = { pictures: 0, rules: 0, violations: 0, undecided: 0, errors: 0 };

for (const theme of themes) {
  for (const title of new Set(shown.map((entry) => entry.title))) {
    // One page per element, so that what a story leaves behind affects only its neighbours.
    const player = await newPlayer();
    for (const entry of shown.filter((other) => other.title === title && (other.type === 'story' || theme === ''))) {
      const { errors, violations: found, undecided, rules } = await player.show(entry, { theme });
      // In forced colours the reader's colours are painted, but axe sees the others.
      const violations = found.filter(({ rule }) => !(rule === 'color-contrast' && entry.tags.includes('forced-colors')));
      told.pictures += 1;
      told.rules += rules;
      told.undecided += undecided;
      told.errors += errors.length;
      told.violations += violations.reduce((sum, { at }) => sum + at.length, 0);
      if (errors.length + violations.length > 0) console.log(report(`${entry.id}${theme ? ` (${theme})` : ''}`, errors, violations));
    }
    await player.close();
    console.log(
      `${title}${theme ? ` (${theme})` : ''}: ${shown.filter((entry) => entry.title === title).length} opened after ${((Date.now() - started) / 1000).toFixed(0)} s`,
    );
  }
}
await close();

const of = `${shown.filter(({ type }) => type === 'story').length} stories and ${shown.filter(({ type }) => type === 'docs').length} pages of docs`;
console.log(
  `${of} in ${themes.map((theme) => theme || 'default').join(', ')}: ${told.pictures} opened, ${told.rules} rules of axe judged in ${((Date.now() - started) / 1000).toFixed(0)} s`,
);
console.log(`${told.errors} errors, ${told.violations} accessibility violations (${told.undecided} that axe leaves to people)`);
process.exitCode = told.errors + told.violations > 0 || told.pictures === 0 ? 1 : 0;

function report(name, errors, violations) {
  return [
    `FAIL ${name}`,
    ...errors.map((error) => `     ${error}`),
    ...violations.flatMap(({ rule, impact, help, at }) => [`     ${impact} ${rule}: ${help}`, ...at.slice(0, 3).map((place) => `       ${place}`)]),
  ].join('\n');
}
