/**
 * Report → every fact as a row: figures, lists, milestones, stations, networks, models, sources. Pure.
 *
 * A row has the columns of every table of the kit (`shared/figure-relations.ts`). What has no number leaves them empty and has its content
 * in words.
 */
import { figureText } from '../../data/format.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { dateText, timeText } from '../../data/period.ts';
import type { Problem } from '../../data/problem.ts';
import { numberOf } from '../../data/quantity.ts';
import { citationsOf, nameOfCode, observationsById, placeOf, termIn, type Observation, type Report } from '../../data/report.ts';
import type { Role, SourceRef, Text, Time } from '../../data/schema.ts';
import { citationText } from '../shared/figure-rows.ts';
import { relatedRows, type RelatedRow } from '../shared/figure-relations.ts';
import { inRow } from '../shared/in-row.ts';
import { roleText } from '../shared/wording.ts';
import { tableMessages } from './indicator-table.messages.ts';

export const KINDS = ['figure', 'list', 'milestone', 'station', 'network', 'model', 'source'] as const;
export type FactKind = (typeof KINDS)[number];

export interface FactRow extends RelatedRow {
  /** Unique in the table; observations keep their own id. */
  readonly key: string;
  readonly kind: FactKind;
  /** The content in words, for what has no number. */
  readonly text: string;
  readonly roleKey: Role;
  /** Id of the place; '' for a source, which has none. */
  readonly at: string;
  /** There is a warning about this figure. */
  readonly warned: boolean;
  /** The number to sort by; null where there is none. */
  readonly amount: number | null;
  /** The date to sort by; '' where none is stated, or its year is missing. */
  readonly date: string;
  /** The years of its time, as [from, to]; null where none is stated. */
  readonly years: readonly [number, number] | null;
}

export function factRows(report: Report, lang: Lang, problems: readonly Problem[] = report.problems): readonly FactRow[] {
  const warned = new Set(problems.flatMap(({ severity, about }) => (severity === 'warning' ? about : [])));
  const figures = relatedRows(report, report.observations, lang).map((row, index): FactRow => {
    const { role, time, quantity, place } = report.observations[index] as Observation;
    return {
      ...row,
      key: row.id,
      kind: 'figure',
      text: '',
      roleKey: role,
      at: place,
      warned: warned.has(row.id),
      amount: numberOf(quantity.amount),
      ...timesOf(time),
    };
  });
  return [...figures, ...told(report, lang), ...built(report, lang), ...sources(report, lang)];
}

/** What a record without a number may state about itself. */
interface Told {
  readonly id?: string | undefined;
  readonly name: string;
  readonly text: string;
  readonly code?: string;
  readonly by?: Readonly<Record<string, string>> | undefined;
  readonly printed?: string | undefined;
  readonly place?: string | undefined;
  readonly time?: Time | undefined;
  readonly role?: Role | undefined;
  readonly note?: Text | undefined;
  readonly source?: SourceRef | readonly SourceRef[] | undefined;
}

function told(report: Report, lang: Lang): readonly FactRow[] {
  const { etc, list, break: stronger } = tableMessages(lang);
  return [
    ...report.lists.map((entry, index) => {
      const names = entry.items.map((item) => textIn(item, lang));
      const text = (entry.ordered ? names.join(' → ') : inRow(names, list, stronger)) + (entry.open ? etc : '');
      const name = entry.title ? textIn(entry.title, lang) : nameOfCode(report, entry.kind, lang);
      return rowOf(report, lang, 'list', index, { ...entry, name, text, code: entry.kind });
    }),
    ...report.milestones.map((entry, index) =>
      rowOf(report, lang, 'milestone', index, { ...entry, name: textIn(entry.text, lang), text: '', code: entry.kind }),
    ),
  ];
}

function built(report: Report, lang: Lang): readonly FactRow[] {
  const messages = tableMessages(lang);
  const byId = observationsById(report.observations);
  const figure = (id: string | undefined) => {
    const of = id === undefined ? undefined : byId.get(id);
    return of ? figureText(of.quantity, lang).text : '';
  };
  return [
    ...report.stations.map((entry, index) => {
      const { tier, types = [], status, operator, staff } = entry;
      const words = [tier, ...types].flatMap((word) => (word ? [termIn(report, word, lang)] : []));
      const rest = [status && messages.status[status], operator && textIn(operator, lang), figure(staff)];
      return rowOf(report, lang, 'station', index, {
        ...entry,
        name: textIn(entry.name, lang),
        text: [...words, ...rest].filter(Boolean).join(' · '),
        time: entry.opened,
      });
    }),
    ...report.networks.map((entry, index) => {
      const tiers = entry.tiers.map(({ name, of, open }) => [textIn(name, lang), figure(of), open ? messages.noFixedNumber : ''].filter(Boolean).join(' '));
      return rowOf(report, lang, 'network', index, {
        ...entry,
        name: entry.name ? textIn(entry.name, lang) : messages.kinds.network,
        text: tiers.join(' → '),
        printed: printedOf(entry, entry.tiers),
      });
    }),
    ...report.models.map((entry, index) => {
      const parts = entry.parts.map(({ mark, text, items = [] }) => {
        const inner = items.length > 0 ? messages.aside(items.map((item) => textIn(item, lang)).join(messages.list)) : '';
        return `${mark} ${textIn(text, lang)}${inner}`;
      });
      return rowOf(report, lang, 'model', index, {
        ...entry,
        name: entry.name ? textIn(entry.name, lang) : entry.code,
        text: parts.join(messages.break),
        printed: printedOf(entry, entry.parts),
        code: entry.code,
      });
    }),
  ];
}

/** The words of the whole and of its parts, each only once. */
function printedOf(whole: { readonly printed?: string | undefined }, parts: readonly { readonly printed?: string | undefined }[]): string {
  const words = [whole, ...parts].flatMap(({ printed }) => printed ?? []);
  return [...new Set(words)].join('……');
}

function sources(report: Report, lang: Lang): readonly FactRow[] {
  return report.sources.map((entry, index) => {
    const { id, document, publisher, date, datePrinted, link } = entry;
    const when = date === undefined ? datePrinted && tableMessages(lang).datePrinted(datePrinted) : dateText(date, lang);
    const text = [publisher && textIn(publisher, lang), when, link].filter(Boolean).join(' · ');
    const row = rowOf(report, lang, 'source', index, { id, name: textIn(document, lang), text, ...(date && { time: { kind: 'event', date } }) });
    return { ...row, at: '', place: '', placeCode: '', source: '' };
  });
}

function rowOf(report: Report, lang: Lang, kind: FactKind, index: number, entry: Told): FactRow {
  const { id = '', name, text, code = '', by = {}, printed = '', place, time, role = 'actual', note, source } = entry;
  const at = place === undefined ? report.places[0] : placeOf(report, place);
  const cited = citationsOf(source ?? []).map((citation) => citationText(report, citation, lang));
  return {
    ...EMPTY,
    id,
    key: `${kind}-${index}`,
    kind,
    indicator: code,
    name,
    breakdown: Object.values(by)
      .map((word) => termIn(report, word, lang))
      .join(tableMessages(lang).list),
    place: at ? textIn(at.name, lang) : (place ?? ''),
    placeCode: at?.code ?? '',
    text,
    role: role === 'actual' ? '' : roleText(role, lang),
    roleKey: role,
    at: at?.id ?? '',
    timeKind: time?.kind ?? '',
    time: time ? timeText(time, lang) : '',
    printed,
    source: cited.join(lang === 'zh' ? '；' : '; '),
    note: note ? textIn(note, lang) : '',
    ...timesOf(time),
  };
}

const EMPTY = {
  figure: '',
  number: '',
  numberTo: '',
  openness: '',
  hedge: '',
  unit: '',
  unitKind: '',
  status: '',
  partOf: '',
  base: '',
  caveat: '',
  amount: null,
  warned: false,
} as const;

/** A date without a year (--01-05) is neither sorted nor filtered by. */
function timesOf(time: Time | undefined): Pick<FactRow, 'date' | 'years'> {
  const dated = [time?.date, time?.from, time?.to].filter((date): date is string => date !== undefined && !date.startsWith('--'));
  const years = dated.map((date) => Number(date.slice(0, 4)));
  return { date: dated[0] ?? '', years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null };
}
