/**
 * What a person has approved, in Git: one fingerprint per picture (story × theme × width), for the machine image that drew them.
 * The pictures themselves are beside the code (docs/pictures.md). A line is a story in a theme: `overview red 390:… 1280:…`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MACHINE = 'machine.txt';

/** @typedef {{ machine: string, prints: Map<string, string> }} Baseline */

/** @returns {string} of a picture, as the browser wrote it: on one machine image the same drawing is the same bytes. */
export function printOf(png) {
  return createHash('sha256').update(png).digest('hex').slice(0, 10);
}

/** @param {string} folder @returns {Baseline} */
export function readBaseline(folder) {
  const prints = new Map();
  if (!existsSync(join(folder, MACHINE))) return { machine: '', prints };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== MACHINE)) {
    const title = file.replace('.txt', '');
    for (const line of readFileSync(join(folder, file), 'utf8').trimEnd().split('\n')) {
      const [story = '', theme = '', ...widths] = line.split(' ');
      for (const pair of widths) {
        const [width = '', print = ''] = pair.split(':');
        prints.set(nameOf({ id: `${title}--${story}`, theme, width }), print);
      }
    }
  }
  return { machine: readFileSync(join(folder, MACHINE), 'utf8').trim(), prints };
}

/** The name of a picture, also of its file. */
export function nameOf({ id, theme, width }) {
  return `${id}-${theme}-${width}`;
}

/** Keeps the new pictures. Fingerprints of another machine image are dropped, because the two cannot be compared. */
export function writeBaseline(folder, { machine, prints }, seen, here, ids) {
  const kept = machine === here ? prints : new Map();
  const all = new Map([...kept, ...seen]);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MACHINE), `${here}\n`);
  const lines = new Map();
  for (const [name, print] of all) {
    const [, id = '', theme = '', width = ''] = /^(.+)-([a-z]+)-(\d+)$/.exec(name) ?? [];
    // A story that no longer exists has no picture.
    if (!ids.has(id)) continue;
    const [title = '', story = ''] = id.split('--');
    const of = lines.get(title) ?? new Map();
    lines.set(title, of);
    const line = `${story} ${theme}`;
    of.set(line, [...(of.get(line) ?? []), [Number(width), print]]);
  }
  for (const [title, of] of lines) {
    const sorted = [...of].sort(([one], [other]) => (one < other ? -1 : 1));
    const text = sorted.map(([line, widths]) => [line, ...widths.sort(([one], [other]) => one - other).map((pair) => pair.join(':'))].join(' '));
    writeFileSync(join(folder, `${title}.txt`), `${text.join('\n')}\n`);
  }
}
