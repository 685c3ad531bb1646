/** `zhanbao to-table FILE.json -o OUT.(csv|xlsx)`: the report as a table to edit. Writes all of it or nothing. */
import { kindOf } from '../../data/count-problems.ts';
import { tablesOf, type Table } from '../../data/table.ts';
import { EXIT, type Exit, type Io } from '../io.ts';
import { MESSAGES } from '../messages.ts';
import { readReportFile } from '../read-report.ts';
import { templateTables } from '../template.ts';
import { csvOf, lossOf, xlsxOf } from '../write-table.ts';
import { problemLine } from './check.ts';

export type TableFormat = 'csv' | 'xlsx';

/** The format that the name of a table states, null where it states none that we write. */
export function formatOf(path: string): TableFormat | null {
  const [, ending = ''] = /\.(csv|xlsx)$/i.exec(path) ?? [];
  return ending === '' ? null : (ending.toLowerCase() as TableFormat);
}

export async function toTable(file: string, out: string, format: TableFormat, io: Io): Promise<Exit> {
  const messages = MESSAGES[io.lang];
  const read = await readReportFile(io, file);
  const problems = read.ok ? read.value.report.problems : read.problems;
  // What cannot be put into columns: an entry that is not of its shape. Keys that are not read are said to be so.
  const shown = problems.filter((found) => !read.ok || kindOf(found) === 'shape' || kindOf(found) === 'unknown-key');
  if (!read.ok) io.stderr(`${file}: ${messages.failure[read.failure.kind](read.failure.found)}\n`);
  shown.forEach((found) => io.stderr(`${problemLine(found, io.lang)}\n`));
  if (!read.ok || shown.some(({ severity }) => severity === 'error')) return refuse(out, io);
  return writeTables(tablesOf(read.value.raw), out, format, io);
}

export function writeTemplate(out: string, format: TableFormat, io: Io): Promise<Exit> {
  return writeTables(templateTables(io.lang), out, format, io);
}

/** Writes the tables, or says what the file could not hold. */
export async function writeTables(tables: readonly Table[], out: string, format: TableFormat, io: Io): Promise<Exit> {
  const messages = MESSAGES[io.lang];
  const loss = lossOf(tables, format);
  if (loss) {
    io.stderr(`${messages.lost[loss.code](loss.found)}\n`);
    return EXIT.problems;
  }
  await io.write(out, format === 'csv' ? csvOf(tables) : await xlsxOf(tables));
  io.stderr(`${messages.written(out)}\n`);
  return EXIT.fine;
}

function refuse(out: string, io: Io): Exit {
  io.stderr(`${MESSAGES[io.lang].notWritten(out)}\n`);
  return EXIT.problems;
}
