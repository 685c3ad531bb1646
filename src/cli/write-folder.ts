/** Writes files into a folder, all or none: first into a temporary folder and, once all are there, to their places. */
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { whileTemporary } from './temporary.ts';

export interface FolderFile {
  readonly name: string;
  readonly text: string;
}

/** Throws the system's error and leaves the folder as it was. `onFile` is called with the number of files written. */
export async function writeFolder(folder: string, files: Iterable<FolderFile>, onFile: (count: number) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const staging = mkdtempSync(join(folder, '.zhanbao-'));
  await whileTemporary(staging, async () => {
    const names: string[] = [];
    for (const { name, text } of files) {
      writeFileSync(join(staging, name), text);
      names.push(name);
      onFile(names.length);
      // Signals are handled only between two files.
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const name of names) renameSync(join(staging, name), join(folder, name));
  });
}
