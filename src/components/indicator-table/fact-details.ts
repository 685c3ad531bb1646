/** What stands behind a row: where it comes from and what a reader must know of it. Pure; loaded with the first row opened. */
import { textIn, type Lang } from '../../data/language.ts';
import { dateText } from '../../data/period.ts';
import type { Problem } from '../../data/problem.ts';
import { nameOf, observationsById, sourceOf, warningsAbout, type Citation, type Observation, type Report } from '../../data/report.ts';
import type { Source } from '../../data/schema.ts';
import { figureOf } from '../shared/figure-of.ts';
import type { FactRow } from './fact-rows.ts';
import { detailMessages } from './fact-details.messages.ts';

export interface FactDetails {
  /** Label and text. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly sources: readonly { readonly text: string; readonly quote: string; readonly link: string | null }[];
  readonly warnings: readonly Problem[];
}

export function factDetails(report: Report, row: FactRow, lang: Lang, problems: readonly Problem[] = report.problems): FactDetails {
  const observation = row.kind === 'figure' ? observationsById(report.observations).get(row.id) : undefined;
  const messages = detailMessages(lang);
  const facts: readonly (readonly [string, string])[] = [
    [messages.place, [row.place, row.placeCode].filter(Boolean).join(' ')],
    [messages.breakdown, row.breakdown],
    // Where the row says its content in words, the text's own words stand here.
    [messages.printed, row.text === '' || row.printed === '' ? '' : `“${row.printed}”`],
    ...(observation ? figureFacts(report, observation, row, lang) : []),
    [messages.code, row.indicator],
  ];
  const citations = observation ? observation.sources : row.kind === 'source' ? [{ id: row.id }] : citedBy(report, row);
  return {
    facts: facts.filter(([, text]) => text !== ''),
    sources: citations.flatMap((citation) => sourceLine(report, citation, lang)),
    warnings: observation ? warningsAbout(problems, [observation.id]) : [],
  };
}

function figureFacts(report: Report, observation: Observation, row: FactRow, lang: Lang): readonly (readonly [string, string])[] {
  const messages = detailMessages(lang);
  const { definition, rate, comparison, partOf, mayOverlap = [], flags = [], binding, counting } = observation;
  const byId = observationsById(report.observations);
  const named = (id: string | undefined) => {
    const other = id === undefined ? undefined : byId.get(id);
    return other ? `${nameOf(other, lang)} ${figureOf(other, lang).text}` : '';
  };
  const status = [...flags.map((flag) => messages.flags[flag]), binding && messages.binding[binding], counting && messages.counting[counting]];
  return [
    [messages.openness, messages.opennesses[row.openness] ?? ''],
    [
      messages.counts,
      [messages.natures[definition.nature], definition.definition && textIn(definition.definition, lang)].filter(Boolean).join(messages.separator),
    ],
    [messages.timeKind, messages.timeKinds[observation.time.kind]],
    [messages.status, status.filter(Boolean).join(messages.separator)],
    [messages.partOf, named(partOf)],
    [messages.mayOverlap, mayOverlap.map(named).filter(Boolean).join(messages.separator)],
    [messages.base, [rate?.basis && textIn(rate.basis, lang), named(rate?.numerator), named(rate?.denominator)].filter(Boolean).join(messages.separator)],
    [messages.comparison, comparison ? (comparison.base ? textIn(comparison.base, lang) : messages.noBase) : ''],
  ];
}

/** Records without a number name their sources; those that name none are of the report's only one. */
function citedBy(report: Report, row: FactRow): readonly Citation[] {
  const [only, ...more] = report.sources;
  const named = report.sources.filter((source) => row.source.includes(textIn(source.publisher ?? source.document, 'zh')));
  if (row.source !== '' && named.length > 0) return named.map(({ id }) => ({ id }));
  return only && more.length === 0 ? [{ id: only.id }] : [];
}

function sourceLine(report: Report, { id, page, quote }: Citation, lang: Lang): FactDetails['sources'] {
  const source = sourceOf(report, id);
  if (!source) return [];
  const { document, publisher, link, retrieved } = source;
  const messages = detailMessages(lang);
  const parts = [publisher && textIn(publisher, lang), dateOf(source, lang), page, retrieved && messages.retrieved(dateText(retrieved, lang))];
  return [{ text: [textIn(document, lang), ...parts].filter(Boolean).join(messages.separator), quote: quote ?? '', link: safe(link) }];
}

function dateOf({ date, datePrinted }: Source, lang: Lang): string {
  if (date !== undefined) return dateText(date, lang);
  const { noDate, printedDate } = detailMessages(lang);
  return datePrinted === undefined ? noDate : printedDate(datePrinted);
}

/** Only http, https and relative links are links. */
function safe(link: string | undefined): string | null {
  if (link === undefined) return null;
  try {
    return /^https?:$/.test(new URL(link, 'https://relative.invalid').protocol) ? link : null;
  } catch {
    return null;
  }
}
