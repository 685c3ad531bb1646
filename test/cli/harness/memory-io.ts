/** A file system and a terminal in memory, for commands called as functions. */
import type { Io } from '../../../src/cli/io.ts';
import type { Lang } from '../../../src/data/language.ts';

export interface MemoryIo extends Io {
  readonly files: Map<string, Uint8Array>;
  /** What was said, on either stream. */
  readonly said: () => { readonly stdout: string; readonly stderr: string };
  readonly text: (path: string) => string;
}

export function memoryIo(files: Readonly<Record<string, string | Uint8Array | object>> = {}, lang: Lang = 'zh'): MemoryIo {
  const bytes = (data: string | Uint8Array | object) =>
    data instanceof Uint8Array ? data : new TextEncoder().encode(typeof data === 'string' ? data : JSON.stringify(data));
  const held = new Map(Object.entries(files).map(([path, data]) => [path, bytes(data)]));
  const said = { stdout: '', stderr: '' };
  return {
    lang,
    files: held,
    said: () => said,
    text: (path) => new TextDecoder().decode(held.get(path)),
    read: (path) => {
      const data = held.get(path);
      return data ? Promise.resolve(data) : Promise.reject(Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' }));
    },
    write: async (path, data) => void held.set(path, bytes(data)),
    writeFolder: async (folder, all, onFile) => {
      for (const { name, text } of all) {
        held.set(`${folder}/${name}`, bytes(text));
        onFile(held.size);
      }
    },
    stdout: (text) => void (said.stdout += text),
    stderr: (text) => void (said.stderr += text),
  };
}
