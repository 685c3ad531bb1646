/**
 * `zhanbao from-table FILE.(csv|xlsx) -o OUT.json`: the table as a report, checked.
 *
 * Problems are located by row and column. A report with errors is not written: they are to be corrected in the table.
 */
import { parseReport } from '../../data/parse-report.ts';
import { rawOf } from '../../data/table.ts';
import { EXIT, type Exit, type Io } from '../io.ts';
import { jsonText } from '../json-text.ts';
import { MESSAGES } from '../messages.ts';
import { readBytes } from '../read-report.ts';
import { readTable } from '../read-table.ts';
import { toldOfTable } from '../table-problems.ts';
import { lineOf } from './check.ts';

export async function fromTable(file: string, out: string, io: Io): Promise<Exit> {
  const messages = MESSAGES[io.lang];
  const bytes = await readBytes(io, file);
  const table = bytes.ok ? await readTable(bytes.value) : bytes;
  if (!table.ok) {
    io.stderr(`${file}: ${messages.failure[table.failure.kind](table.failure.found)}\n`);
    return EXIT.problems;
  }
  if (table.value.charset) io.stderr(`${messages.charset(table.value.charset)}\n`);
  const result = rawOf(table.value.sheets);
  const parsed = parseReport(result.raw);
  const problems = toldOfTable(result, parsed.problems, io.lang);
  problems.forEach((found) => io.stderr(`${lineOf(found, io.lang)}\n`));
  if (problems.some(({ severity }) => severity === 'error') || !parsed.ok) {
    io.stderr(`${messages.notWritten(out)}\n`);
    return EXIT.problems;
  }
  await io.write(out, jsonText(result.raw));
  io.stderr(`${messages.ready(out, parsed.report.observations.length)}\n`);
  return EXIT.fine;
}
