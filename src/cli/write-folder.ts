/** Writes files into a folder, all of them or none: into a folder of their own first, and only when all are there, to their places. */
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { whileTemporary } from './temporary.ts';

export interface FolderFile {
  readonly name: string;
  readonly text: string;
}

/** Throws the system's error and leaves the folder as it was. `onFile` hears how many are written. */
export async function writeFolder(folder: string, files: Iterable<FolderFile>, onFile: (count: number) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const staging = mkdtempSync(join(folder, '.zhanbao-'));
  await whileTemporary(staging, async () => {
    const names: string[] = [];
    for (const { name, text } of files) {
      writeFileSync(join(staging, name), text);
      names.push(name);
      onFile(names.length);
      // A signal is heard between two files only.
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const name of names) renameSync(join(staging, name), join(folder, name));
  });
}
