/** Table rows with what a figure refers to; otherwise a part would read as a whole, and a growth as a level. Pure. */
import { figureText } from '../../data/format.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { dateText, timeText } from '../../data/period.ts';
import { nameOf, observationsById, placeOf, type Observation, type Report } from '../../data/report.ts';
import { caveatOf } from './figure-caveat.ts';
import { figureRows, type FigureRow } from './figure-rows.ts';
import { figureTableMessages } from './figure-table.messages.ts';

export interface RelatedRow extends FigureRow {
  /** The figure that this one is part of (其中), by name; '' where there is none. */
  readonly partOf: string;
  /** What a share is a share of, as far as the report says; for a growth, what it is compared with. */
  readonly base: string;
  /** Provisional, estimated or revised, in words. */
  readonly caveat: string;
}

export function relatedRows(report: Report, observations: readonly Observation[], lang: Lang): readonly RelatedRow[] {
  return figureRows(report, observations, lang).map((row, index) => ({ ...row, ...relations(report, observations[index] as Observation, lang) }));
}

/** The line under the name of a figure: its breakdown, whole, base and caveats. */
export function underName({ breakdown, partOf, base, caveat }: Pick<RelatedRow, 'breakdown' | 'partOf' | 'base' | 'caveat'>): string {
  return [breakdown, partOf, base, caveat].filter(Boolean).join(' · ');
}

function relations(report: Report, observation: Observation, lang: Lang): Pick<RelatedRow, 'partOf' | 'base' | 'caveat'> {
  const { place, time, partOf, rate, comparison } = observation;
  const words = figureTableMessages(lang);
  const said = (id = '') => {
    const of = observationsById(report.observations).get(id);
    if (!of) return '';
    const elsewhere = of.place === place ? undefined : placeOf(report, of.place);
    const when = timeText(of.time, lang);
    const apart = when === timeText(time, lang) ? '' : lang === 'zh' ? `（${when}）` : ` (${when})`;
    return [elsewhere && textIn(elsewhere.name, lang), nameOf(of, lang), figureText(of.quantity, lang).text + apart].filter(Boolean).join(' ');
  };
  const whole = said(partOf);
  const base = [rate?.basis ? textIn(rate.basis, lang) : '', rate?.baseDate ? dateText(rate.baseDate, lang) : '', said(rate?.denominator)]
    .filter(Boolean)
    .join(' · ');
  const against = comparison && words.against(comparison.base ? textIn(comparison.base, lang) : '', comparison.kind);
  return {
    partOf: whole && words.partOf(whole),
    base: [base && words.base(base), against].filter(Boolean).join(' · '),
    caveat: caveatOf(observation, lang),
  };
}
