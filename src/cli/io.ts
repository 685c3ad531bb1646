/** Everything a command may touch. Tests provide their own. */
import type { Lang } from '../data/language.ts';
import type { FolderFile } from './write-folder.ts';

export interface Io {
  readonly lang: Lang;
  /** The bytes of a file; rejects with the system's error. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Writes the whole file or nothing; rejects with the system's error. */
  readonly write: (path: string, data: string | Uint8Array) => Promise<void>;
  /** Writes files into a folder, all or none. */
  readonly writeFolder: (folder: string, files: Iterable<FolderFile>, onFile: (count: number) => void) => Promise<void>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** The exit code of a command. */
export const EXIT = { fine: 0, problems: 1, usage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
