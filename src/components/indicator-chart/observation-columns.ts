/**
 * Figures as rows of the named data set `observations`, over which a page writes its own Vega-Lite. Pure.
 *
 * The columns are always these, whatever the report holds; docs/chart.md describes each. A figure without a number has null, which
 * Vega-Lite leaves out: it is never zero.
 */
import { figureText } from '../../data/format.ts';
import type { Lang } from '../../data/language.ts';
import { numberOf } from '../../data/quantity.ts';
import type { Observation, Report } from '../../data/report.ts';
import { figureRows } from '../shared/figure-rows.ts';
import { dateOf } from './series.ts';

/** What each column holds; a test compares it with docs/chart.md. */
export const OBSERVATION_COLUMNS = {
  id: 'id of the observation',
  indicator: 'code of the indicator',
  name: 'name of the figure',
  breakdown: 'words of its breakdown',
  place: 'name of the place',
  place_code: 'code of the place',
  value: 'the number, null where there is none',
  value_to: 'upper end of a range, null otherwise',
  figure: 'the figure as it reads everywhere',
  openness: 'exact, atLeast, moreThan, atMost, lessThan, nearly, about, ordinal, range, words, missing',
  hedge: 'words of the hedge',
  unit: 'unit as printed',
  unit_kind: 'kind of unit: only figures of one kind may be compared',
  role: 'actual, target, forecast, intention',
  time_kind: 'kind of time',
  time: 'the time in words',
  date: 'ISO date as exact as it is stated, null where no year is',
  year: 'year of the date, null where none is stated',
  printed: 'words as printed',
  source: 'publisher and date',
} as const;

export type ObservationColumn = keyof typeof OBSERVATION_COLUMNS;
export type ObservationRow = Readonly<Record<ObservationColumn, string | number | null>>;

export function observationRows(report: Report, observations: readonly Observation[], lang: Lang): readonly ObservationRow[] {
  return figureRows(report, observations, lang).map((row, index) => {
    const observation = observations[index] as Observation;
    const { amount } = observation.quantity;
    const date = dateOf(observation);
    return {
      id: harmless(row.id),
      indicator: harmless(row.indicator),
      name: harmless(row.name),
      breakdown: harmless(row.breakdown),
      place: harmless(row.place),
      place_code: row.placeCode,
      value: finite(numberOf(amount)),
      value_to: finite(amount.kind === 'range' ? amount.to : null),
      figure: harmless(figureText(observation.quantity, lang).text),
      openness: row.openness,
      hedge: row.hedge,
      unit: harmless(row.unit),
      unit_kind: harmless(row.unitKind),
      role: observation.role,
      time_kind: row.timeKind,
      time: row.time,
      date,
      year: date === null ? null : Number(date.slice(0, 4)),
      printed: harmless(row.printed),
      source: harmless(row.source),
    };
  });
}

function finite(number: number | null): number | null {
  return number !== null && Number.isFinite(number) ? number : null;
}

/** Vega turns texts into object keys. A text such as `constructor` gets an invisible joiner. */
function harmless(text: string): string {
  return text in Object.prototype ? `\u2060${text}` : text;
}
