/** Report → rows for everything it says, and the options of the filters. Pure. */
import { textIn, type Lang } from '../../data/language.ts';
import type { Problem } from '../../data/problem.ts';
import { indicatorName, placeOf, warningsAbout, type Report } from '../../data/report.ts';
import type { Role } from '../../data/schema.ts';
import { framed, placeOrEmpty, type EmptyView, type Framed, type ViewOptions } from '../shared/view.ts';
import { NO_QUERY, filtered } from './arrange.ts';
import { factRows, KINDS, type FactKind, type FactRow } from './fact-rows.ts';
import { tableMessages } from './indicator-table.messages.ts';

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

export interface FactTableView extends Framed {
  readonly kind: 'facts';
  readonly rows: readonly FactRow[];
  /** The options of each filter; a filter with just one is left out. */
  readonly choices: {
    readonly kind: readonly Option<FactKind>[];
    readonly place: readonly Option[];
    readonly indicator: readonly Option[];
    readonly year: readonly Option[];
    readonly role: readonly Option<Role>[];
  };
}

export interface FactTableOptions extends ViewOptions {
  /** Codes of indicators, separated by spaces; '' for everything. */
  readonly indicator: string;
  /** Contradictions between figures, once they have been looked for. */
  readonly found?: readonly Problem[];
}

export function indicatorTableView(report: Report, options: FactTableOptions): FactTableView | EmptyView {
  const { lang } = options;
  const messages = tableMessages(lang);
  const place = placeOrEmpty(report, messages.heading, options);
  if ('kind' in place) return place;
  const codes = options.indicator.split(/[\s,，]+/).filter(Boolean);
  const problems = [...report.problems, ...(options.found ?? [])];
  const rows = factRows(report, lang, problems).filter(
    (row) => (codes.length === 0 || codes.includes(row.indicator)) && (options.area === '' || row.kind === 'source' || row.at === place.id),
  );
  const figures = report.observations.filter(({ id }) => rows.some((row) => row.key === id));
  const counts = KINDS.flatMap((kind) => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count === 0 ? [] : [messages.count(messages.kinds[kind], count)];
  });
  const summary = messages.summary(counts);
  const frame = framed(report, { heading: messages.heading, place, observations: figures, summary }, lang);
  if (rows.length === 0) return { kind: 'empty', ...frame, reason: messages.none };
  // The frame's own table would only repeat this one.
  return {
    kind: 'facts',
    ...frame,
    warnings: warningsAbout(problems, figures),
    subtitle: summary,
    observations: [],
    rows,
    choices: choicesOf(report, rows, lang),
  };
}

function choicesOf(report: Report, rows: readonly FactRow[], lang: Lang): FactTableView['choices'] {
  const messages = tableMessages(lang);
  const figures = filtered(rows, { ...NO_QUERY, kind: 'figure' });
  const years = new Set(rows.flatMap(({ years: of }) => (of ? range(of) : [])));
  const unstated = rows.some((row) => row.years === null) ? [{ value: 'none', label: messages.yearNotStated }] : [];
  const definitions = new Map(report.observations.map(({ indicator, definition }) => [indicator, definition]));
  return {
    kind: distinct(rows.map(({ kind }) => kind)).map((value) => ({ value, label: messages.kinds[value] })),
    place: distinct(rows.flatMap(({ at }) => at || [])).flatMap((value) => {
      const at = placeOf(report, value);
      return at ? [{ value, label: textIn(at.name, lang) }] : [];
    }),
    indicator: distinct(figures.map(({ indicator }) => indicator)).flatMap((value) => {
      const definition = definitions.get(value);
      return definition ? [{ value, label: indicatorName(definition, lang) }] : [];
    }),
    year: [...[...years].sort((a, b) => b - a).map((year) => ({ value: String(year), label: String(year) })), ...unstated],
    role: distinct(figures.map(({ roleKey }) => roleKey)).map((value) => ({ value, label: messages.roles[value] })),
  };
}

/** A plan of 2021 to 2025 is listed under each of its years, one of centuries under its ends. */
function range([from, to]: readonly [number, number]): readonly number[] {
  return to - from > 30 ? [from, to] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
