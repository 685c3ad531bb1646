/** Compile-time tests: an example with mistakes in it must not pass the framework's own checker, which must name each line. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Mistake } from './examples.ts';
import { run } from './install.ts';

/** Rejects what the checker lets pass. The example itself has passed before. */
export function findMistakes(folder: string, file: string, mistakes: Readonly<Record<string, Mistake>>): void {
  const path = join(folder, file);
  const right = readFileSync(path, 'utf8');
  try {
    let wrong = right;
    for (const [what, [from, to]] of Object.entries(mistakes)) {
      if (wrong.split(from).length !== 2) throw new Error(`${what}: “${from}” stands ${wrong.split(from).length - 1} times in ${file}`);
      wrong = wrong.replace(from, () => to);
    }
    writeFileSync(path, wrong);
    const { status, output } = run(folder, 'npm', ['run', '--silent', 'check']);
    if (status === 0) throw new Error('the checker finds nothing');
    const passed = Object.entries(mistakes).filter(([, [, to]]) => !names(output, basename(file), lineOf(wrong, to)));
    if (passed.length > 0) throw new Error(`the checker does not find: ${passed.map(([what]) => what).join(', ')}\n${output}`);
  } finally {
    writeFileSync(path, right);
  }
}

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

/** `App.tsx(12,3)`, `App.svelte:12:3`, as checkers write. */
const names = (output: string, file: string, line: number) => new RegExp(`${file.replace(/\./g, '\\.')}[:(]${line}\\b`).test(output);
