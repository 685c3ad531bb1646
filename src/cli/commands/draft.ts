/**
 * `zhanbao draft ARTICLE.txt -o DRAFT.(csv|xlsx)`: the figures of a press text as a table, for a person to confirm.
 *
 * `from-table` takes it once every proposal in it is confirmed.
 */
import { parse } from 'node:path';
import { draftOf } from '../../data/draft/draft-of.ts';
import { draftTables } from '../draft-table.ts';
import { EXIT, type Exit, type Io } from '../io.ts';
import { MESSAGES } from '../messages.ts';
import { decode, failed, isOldWorkbook, isZip, readBytes, type Read } from '../read-report.ts';
import { writeTables, type TableFormat } from './to-table.ts';

export async function draft(file: string, out: string, format: TableFormat, io: Io): Promise<Exit> {
  const { failure, draft: messages } = MESSAGES[io.lang];
  const bytes = await readBytes(io, file);
  const text = bytes.ok ? articleIn(bytes.value) : bytes;
  if (!text.ok) {
    io.stderr(`${file}: ${failure[text.failure.kind](text.failure.found)}\n`);
    return EXIT.problems;
  }
  const found = draftOf(text.value);
  if (found.figures.length === 0) {
    io.stderr(`${file}: ${messages.nothing}\n`);
    return EXIT.problems;
  }
  const exit = await writeTables(draftTables(found, parse(file).name, io.lang), out, format, io);
  const known = found.figures.filter(({ indicator }) => indicator.length > 1).length;
  if (exit === EXIT.fine) io.stderr(`${messages.done(found.figures.length, known, found.leftOut.length)}\n`);
  return exit;
}

/** The text of the file: UTF-8, UTF-16 as Windows' editor saves it, or GB18030. */
function articleIn(bytes: Uint8Array): Read<string> {
  if (isZip(bytes) || isOldWorkbook(bytes) || bytes[0] === 0x25) return failed('not-text');
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = wide ? new TextDecoder('utf-16le').decode(bytes) : (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'));
  return text === null || /^\s*(?:<[!?a-z]|\{\s*")/i.test(text) || text.includes('\0') ? failed('not-text') : { ok: true, value: text };
}
