/**
 * `zhanbao from-table FILE.(csv|xlsx) -o OUT.json`: the table as a report, checked.
 *
 * Problems are located by row and column. A report with errors is not written: they are to be corrected in the table.
 */
import { parseReport } from '../../data/parse-report.ts';
import type { Problem } from '../../data/problem.ts';
import { rawOf, type TableResult } from '../../data/table.ts';
import { isSection, kindOf } from '../../data/table/columns.ts';
import { addressOf, type Origin } from '../../data/table/sheets.ts';
import type { TableProblem } from '../../data/table/problem.ts';
import { EXIT, type Exit, type Io } from '../io.ts';
import { jsonText } from '../json-text.ts';
import { MESSAGES } from '../messages.ts';
import { readBytes } from '../read-report.ts';
import { readTable } from '../read-table.ts';
import { problemLine } from './check.ts';

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
  const places = new Places(result);
  // If a cell could not be read, the consequences for the rest of its row are not reported.
  const problems = parsed.problems.filter((found) => !places.isInDoubt(found));
  result.problems.forEach((found) => io.stderr(`${tableLine(found, io)}\n`));
  problems.forEach((found) => io.stderr(`${places.lineOf(found, io)}\n`));
  if ([...result.problems, ...problems].some(({ severity }) => severity === 'error') || !parsed.ok) {
    io.stderr(`${messages.notWritten(out)}\n`);
    return EXIT.problems;
  }
  await io.write(out, jsonText(result.raw));
  io.stderr(`${messages.ready(out, parsed.report.observations.length)}\n`);
  return EXIT.fine;
}

function tableLine(found: TableProblem, { lang }: Io): string {
  const { severity, at, table } = MESSAGES[lang];
  return `  ${severity[found.severity]}  ${found.code}  ${at(found)}  ${table[found.code](found.found)}`;
}

interface Location {
  readonly section: string;
  /** Undefined if it is not about a row. */
  readonly origin: Origin | undefined;
  /** The column, as the path names it. */
  readonly field: string;
}

/** Translates places in a report (observations[3].time.date, or an id) into rows and cells. */
class Places {
  private readonly paths: ReadonlyMap<string, string>;
  private readonly doubtful: ReadonlySet<string>;

  constructor(private readonly result: TableResult) {
    const observations = (result.raw['observations'] ?? []) as readonly { readonly id?: string; readonly indicator?: string }[];
    this.paths = new Map(observations.map(({ id, indicator }, index) => [id ?? `${indicator}-${index}`, `observations[${index}]`]));
    this.doubtful = new Set(result.problems.filter(({ severity }) => severity === 'error').map(({ section, row }) => `${section} ${row}`));
  }

  isInDoubt(found: Problem): boolean {
    const { section, origin } = this.locate(found);
    return this.doubtful.has(`${section} ${origin?.row ?? 0}`);
  }

  /** For an empty cell, the words for tables: those of the check speak of quotation marks and braces. */
  lineOf(found: Problem, io: Io): string {
    const { severity, cellMissing } = MESSAGES[io.lang];
    const empty = found.code === 'shape' && found.found['missing'] && this.locate(found).origin;
    return empty
      ? `  ${severity[found.severity]}  ${found.code}  ${this.textOf(found, io)}  ${cellMissing}`
      : problemLine(found, io.lang, this.textOf(found, io));
  }

  private textOf(found: Problem, { lang }: Io): string {
    const { section, origin, field } = this.locate(found);
    if (!origin) return found.path;
    const index = origin.columns.indexOf(field);
    // A column that the sheet lacks has a name but no cell.
    const column = index >= 0 || (isSection(section) && kindOf(section, field) !== undefined) ? field : '';
    const cell = index < 0 ? '' : addressOf(index, origin.row);
    return MESSAGES[lang].at({ section, row: origin.row, column, cell });
  }

  private locate({ path }: Problem): Location {
    const [, section = '', entry = '', field = ''] = /^(\w*)((?:\[\d+\])?)\.?(.*)$/.exec(this.paths.get(path) ?? path) ?? [];
    if (isSection(section)) return { section, origin: this.result.origins.get(section + entry), field };
    return { section: 'report', origin: this.result.origins.get('report'), field: path };
  }
}
