/** Observations as rows of text: what every table, CSV file and source line of the kit says about a figure. Pure. */
import { figureText } from '../../data/format.ts';
import { hedgeKind } from '../../data/hedges.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { numberOf } from '../../data/quantity.ts';
import { nameOf, placeOf, sourceOf, termIn, type Observation, type Report } from '../../data/report.ts';
import { roleText, sourceText } from './wording.ts';

export interface FigureRow {
  readonly id: string;
  readonly indicator: string;
  readonly name: string;
  readonly breakdown: string;
  readonly place: string;
  readonly placeCode: string;
  /** The figure as it reads everywhere: 8万余人. */
  readonly figure: string;
  /** The bare number for a spreadsheet; '' where there is none, so that a missing figure is an empty cell. */
  readonly number: string;
  /** The upper end of a range. */
  readonly numberTo: string;
  readonly openness: string;
  /** The words of the hedge: 余, 达到…余. */
  readonly hedge: string;
  readonly unit: string;
  readonly unitKind: string;
  readonly role: string;
  /** Flags of the figure (provisional, estimated, revised, inferred); for targets, whether binding and how counted. */
  readonly status: string;
  readonly timeKind: string;
  readonly time: string;
  readonly printed: string;
  readonly source: string;
  readonly note: string;
}

export function figureRows(report: Report, observations: readonly Observation[], lang: Lang): readonly FigureRow[] {
  return observations.map((observation) => figureRow(report, observation, lang));
}

function figureRow(report: Report, observation: Observation, lang: Lang): FigureRow {
  const { id, indicator, quantity, time, role, by, printed, note, place, flags = [], binding, counting } = observation;
  const number = numberOf(quantity.amount);
  const at = placeOf(report, place);
  return {
    id,
    indicator,
    name: nameOf(observation, lang),
    breakdown: Object.values(by)
      .map((word) => termIn(report, word, lang))
      .join(lang === 'zh' ? '、' : ', '),
    place: at ? textIn(at.name, lang) : place,
    placeCode: at?.code ?? '',
    figure: figureText(quantity, lang).text,
    number: number === null ? '' : String(number),
    numberTo: quantity.amount.kind === 'range' ? String(quantity.amount.to) : '',
    openness: /^(missing|words|range|ordinal)$/.test(quantity.amount.kind) ? quantity.amount.kind : hedgeKind(quantity.amount),
    hedge: quantity.hedge,
    unit: quantity.unit,
    unitKind: quantity.unitKind,
    role: quantity.amount.kind === 'missing' ? '' : roleText(role, lang),
    status: [...flags, binding, counting].filter(Boolean).join(' '),
    timeKind: time.kind,
    time: timeText(time, lang),
    printed: printed ?? '',
    source: observation.sources.map((citation) => citationText(report, citation, lang)).join(lang === 'zh' ? '；' : '; '),
    note: note ? textIn(note, lang) : '',
  };
}

/** A source with the page on which the figure is. */
export function citationText(report: Report, citation: Observation['sources'][number], lang: Lang): string {
  const source = sourceOf(report, citation.id);
  if (!source) return citation.id;
  const title = source.publisher ? `“${textIn(source.document, lang)}”` : '';
  return [sourceText(source, lang), title, citation.page].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
}
