/** What `zhanbao to-table` would write, for those who have no command line. Fetched when it is asked for. */
import { toTable, writeTemplate } from '../cli/commands/to-table.ts';
import type { Exit, Io } from '../cli/io.ts';
import type { Lang } from '../data/language.ts';

export interface Workbook {
  /** Null where the command refuses. */
  readonly file: Uint8Array | null;
  /** What it said. */
  readonly said: string;
}

export function templateWorkbook(name: string, lang: Lang): Promise<Workbook> {
  return run(lang, '', (io) => writeTemplate(name, 'xlsx', io));
}

/** The report of this JSON as a workbook to edit. */
export function reportWorkbook(name: string, json: string, lang: Lang): Promise<Workbook> {
  return run(lang, json, (io) => toTable('', name, 'xlsx', io));
}

async function run(lang: Lang, json: string, command: (io: Io) => Promise<Exit>): Promise<Workbook> {
  let file: Uint8Array | null = null;
  let said = '';
  await command({
    lang,
    read: () => Promise.resolve(new TextEncoder().encode(json)),
    write: (_name, data) => {
      file = typeof data === 'string' ? new TextEncoder().encode(data) : data;
      return Promise.resolve();
    },
    writeFolder: () => Promise.reject(new Error('no folders here')),
    stdout: () => {},
    stderr: (text) => (said += text),
  });
  return { file, said: said.trim() };
}
