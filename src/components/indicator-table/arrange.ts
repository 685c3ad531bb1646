/**
 * Filters and sorts rows and adds group titles. Pure.
 *
 * Figures are sorted by number only within their kind of unit: persons and attendances, stations and yuan have titles of their own. Rows
 * without a number, or without a date, come last under their own title and are never taken for zero.
 */
import { oncePer } from '../../data/once-per.ts';
import type { Role } from '../../data/schema.ts';
import { KINDS, type FactKind, type FactRow } from './fact-rows.ts';

export type SortBy = '' | 'name' | 'figure' | 'time';

export interface Query {
  readonly text: string;
  readonly kind: FactKind | '';
  /** Id of a place. */
  readonly place: string;
  readonly indicator: string;
  /** A year, `none` for rows that state none, '' for all. */
  readonly year: string;
  readonly role: Role | '';
  readonly sort: SortBy;
  readonly descending: boolean;
}

export const NO_QUERY: Query = { text: '', kind: '', place: '', indicator: '', year: '', role: '', sort: '', descending: false };

export interface Group {
  /** '' for a group without a title. */
  readonly head: string;
  readonly rows: readonly FactRow[];
}

export interface Heads {
  readonly kinds: Readonly<Record<FactKind, string>>;
  readonly noNumber: string;
  readonly noDate: string;
  /** The title of figures of one kind of unit. */
  readonly unit: (units: readonly string[], names: readonly string[]) => string;
}

export function filtered(rows: readonly FactRow[], query: Query): readonly FactRow[] {
  const words = folded(query.text).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (query.kind === '' || row.kind === query.kind) &&
      (query.place === '' || row.at === query.place) &&
      (query.indicator === '' || row.indicator === query.indicator) &&
      (query.role === '' || (row.kind === 'figure' && row.roleKey === query.role)) &&
      isIn(row, query.year) &&
      words.every((word) => haystack(row).includes(word)),
  );
}

export function arranged(rows: readonly FactRow[], { sort, descending }: Pick<Query, 'sort' | 'descending'>, heads: Heads): readonly Group[] {
  const turn = descending ? -1 : 1;
  switch (sort) {
    case 'name':
      return one([...rows].sort((a, b) => turn * a.name.localeCompare(b.name, 'zh-Hans-CN')));
    case 'time': {
      const dated = rows.filter(({ date }) => date !== '').sort((a, b) => turn * (a.date < b.date ? -1 : Number(a.date > b.date)));
      return [
        ...one(dated),
        ...headed(
          heads.noDate,
          rows.filter(({ date }) => date === ''),
        ),
      ];
    }
    case 'figure':
      return byUnit(rows, turn, heads);
    default:
      return KINDS.flatMap((kind) =>
        headed(
          heads.kinds[kind],
          rows.filter((row) => row.kind === kind),
        ),
      );
  }
}

function byUnit(rows: readonly FactRow[], turn: number, heads: Heads): readonly Group[] {
  const kinds = new Set(rows.flatMap(({ amount, unitKind }) => (amount === null ? [] : [unitKind])));
  const groups = [...kinds].flatMap((kind) => {
    const like = rows.filter(({ amount, unitKind }) => amount !== null && unitKind === kind);
    const head = heads.unit([...new Set(like.map(({ unit }) => unit))], [...new Set(like.map(({ name }) => name))]);
    return headed(
      head,
      like.sort((a, b) => turn * (Number(a.amount) - Number(b.amount))),
    );
  });
  return [
    ...groups,
    ...headed(
      heads.noNumber,
      rows.filter(({ amount }) => amount === null),
    ),
  ];
}

function one(rows: readonly FactRow[]): readonly Group[] {
  return headed('', rows);
}

function headed(head: string, rows: readonly FactRow[]): readonly Group[] {
  return rows.length === 0 ? [] : [{ head, rows }];
}

function isIn({ years }: FactRow, year: string): boolean {
  if (year === '') return true;
  if (years === null) return year === 'none';
  return years[0] <= Number(year) && Number(year) <= years[1];
}

const haystack = oncePer((row: FactRow): string => {
  const { name, breakdown, place, placeCode, figure, number, text, role, time, printed, source, note, indicator, id } = row;
  return folded([name, breakdown, place, placeCode, figure, number, text, role, time, printed, source, note, indicator, id].join(' '));
});

/** Normalises width, case and thousands separators: １，０８５ finds 1085. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1');
}
