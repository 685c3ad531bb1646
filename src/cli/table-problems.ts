/** What is wrong with a table and with the report in it, in the words of its rows and cells. */
import type { Lang } from '../data/language.ts';
import type { Problem } from '../data/problem.ts';
import type { TableResult } from '../data/table.ts';
import { isSection, kindOf } from '../data/table/columns.ts';
import { addressOf, type Origin } from '../data/table/sheets.ts';
import type { TableProblem } from '../data/table/problem.ts';
import { toldOf, type ToldProblem } from './commands/check.ts';
import { MESSAGES } from './messages.ts';

/** The problems of the cells first, then those of the report. */
export function toldOfTable(result: TableResult, problems: readonly Problem[], lang: Lang): readonly ToldProblem[] {
  const places = new Places(result);
  return [
    ...result.problems.map((found) => toldOfCell(found, lang)),
    // Where a cell could not be read, what the rest of its row lacks is no news.
    ...problems.filter((found) => !places.isInDoubt(found)).map((found) => places.told(found, lang)),
  ];
}

function toldOfCell(found: TableProblem, lang: Lang): ToldProblem {
  const { at, table } = MESSAGES[lang];
  return { severity: found.severity, code: found.code, where: at(found), sentence: table[found.code](found.found), count: 1 };
}

interface Location {
  readonly section: string;
  /** Undefined where no row is of it. */
  readonly origin: Origin | undefined;
  /** The column, as the path names it. */
  readonly field: string;
}

/** From the places of a report (observations[3].time.date, or an id) to rows and cells. */
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

  /** What an empty cell lacks is said in the words of a table: the check speaks of quotation marks and braces. */
  told(found: Problem, lang: Lang): ToldProblem {
    const told = toldOf(found, lang, this.textOf(found, lang));
    const empty = found.code === 'shape' && found.found['missing'] && this.locate(found).origin;
    return empty ? { ...told, sentence: MESSAGES[lang].cellMissing } : told;
  }

  private textOf(found: Problem, lang: Lang): string {
    const { section, origin, field } = this.locate(found);
    if (!origin) return found.path;
    const index = origin.columns.indexOf(field);
    // A column that the sheet lacks has its name all the same, and no cell.
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
