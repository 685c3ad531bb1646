/** Writes the whole file or nothing: first to a temporary file beside it, which is then renamed. */
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { whileTemporary } from './temporary.ts';

/** Throws the system's error, naming the file that was asked for, and leaves nothing behind. */
export async function writeFile(path: string, data: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.${process.pid}.tmp`);
  const work = () => {
    const file = openSync(temporary, 'w');
    try {
      writeFileSync(file, data);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  };
  try {
    await whileTemporary(temporary, work);
  } catch (error) {
    throw Object.assign(Object(error), { path });
  }
}
