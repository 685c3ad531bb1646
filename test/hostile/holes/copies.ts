/** A copy of the source for every hole, and one without: the working tree is never written to. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hole } from './hole.ts';

/** Beside `node_modules`, so that a copy finds its packages as the source does. */
const FOLDER = '.cache/holes';
const COPIED = ['src', 'test', '.oxlintrc.json', 'package.json'];

/** The copy as it is. */
export const SOUND = join(FOLDER, 'sound');

export function folderOf(index: number): string {
  return join(FOLDER, String(index));
}

export function clear(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

export function copyTo(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
}

/** Puts the fault into a copy; what is wrong with that, '' where nothing is. */
export function put({ file, sound, holed }: Hole, folder: string): string {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const times = text.split(sound).length - 1;
  if (times !== 1) return `the source has moved: what it replaces stands ${times} times in ${file}`;
  // Not `replace`, to which $ is a sign.
  writeFileSync(path, text.split(sound).join(holed));
  return '';
}
