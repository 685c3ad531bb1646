/** `zhanbao split FILE.json -o DIR`: one report per area, and the index by which an `<indicator-report>` fetches them. */
import { resolve } from 'node:path';
import { EXIT, type Exit, type Io } from '../io.ts';
import { MESSAGES } from '../messages.ts';
import { readReportFile } from '../read-report.ts';
import { splitReport, type Level, type Split } from '../split-report.ts';
import type { FolderFile } from '../write-folder.ts';
import { problemLine } from './check.ts';

export interface SplitOptions {
  readonly level: Level;
  /** Reports progress; null for silence. */
  readonly progress: ((done: number, all: number) => void) | null;
}

export async function split(file: string, folder: string, { level, progress }: SplitOptions, io: Io): Promise<Exit> {
  const messages = MESSAGES[io.lang];
  const read = await readReportFile(io, file);
  const errors = (read.ok ? read.value.report.problems : read.problems).filter(({ severity }) => severity === 'error');
  if (!read.ok) io.stderr(`${file}: ${messages.failure[read.failure.kind](read.failure.found)}\n`);
  errors.forEach((found) => io.stderr(`${problemLine(found, io.lang)}\n`));
  if (!read.ok || errors.length > 0) {
    io.stderr(`${messages.notWritten(folder)}\n`);
    return EXIT.problems;
  }
  const parts = splitReport(read.value.raw, level);
  const all = parts.index.areas.length;
  if (['index.json', ...parts.index.areas.map((area) => area.file)].some((name) => resolve(folder, name) === resolve(file))) {
    io.stderr(`${messages.wouldReplace(folder, file)}\n`);
    return EXIT.problems;
  }
  if (!read.value.raw.places.some((place) => place.level === level)) io.stderr(`${messages.noSuchLevel(level)}\n`);
  await io.writeFolder(folder, filesOf(parts), (count) => progress?.(Math.min(count, all), all));
  io.stderr(`${messages.splitInto(folder, all)}\n`);
  return EXIT.fine;
}

/** The shards, and last the index, so that the index never names a missing file. */
function* filesOf({ index, shards }: Split): Iterable<FolderFile> {
  let at = 0;
  for (const shard of shards) yield { name: index.areas[at++]?.file ?? '', text: `${JSON.stringify(shard)}\n` };
  yield { name: 'index.json', text: `${JSON.stringify(index)}\n` };
}
