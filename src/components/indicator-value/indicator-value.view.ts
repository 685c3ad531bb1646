/** Report → one figure for a sentence, or why there is not exactly one. Pure. */
import { timeText } from '../../data/period.ts';
import { nameOf, type Observation, type Report } from '../../data/report.ts';
import { figureOf, type Figure } from '../shared/figure-of.ts';
import type { EmptyView, Framed, ViewOptions } from '../shared/view.ts';
import { roleText } from '../shared/wording.ts';
import { apart, choose, type Wanted } from './choose.ts';

export interface ValueView extends Framed {
  readonly kind: 'value';
  readonly figure: Figure;
}

/** No figure for the sentence; the reason is for the developer. */
export interface NoValueView extends EmptyView {
  readonly why: string;
}

export function indicatorValueView(report: Report, wanted: Wanted, { lang }: Pick<ViewOptions, 'lang'>): ValueView | NoValueView {
  const found = choose(report, wanted);
  const [only] = found;
  if (!only || found.length > 1) {
    const asked = wanted.observation || wanted.indicator || 'indicator=""';
    const why = found.length === 0 ? `${asked}: the report has no such figure` : `${asked}: ${found.length} figures fit (${apart(report, found)})`;
    return { kind: 'empty', ...bare(report, []), reason: '', why };
  }
  return { kind: 'value', ...bare(report, [only]), heading: nameOf(only, lang), subtitle: aside(only, lang), figure: figureOf(only, lang) };
}

/** What a sentence may leave unsaid: that the figure is promised, and for when. */
function aside({ role, time }: Observation, lang: ViewOptions['lang']): string {
  return [role === 'actual' ? '' : roleText(role, lang), timeText(time, lang)].filter(Boolean).join(' · ');
}

/** A sentence has no room for notes, which are in the card behind the figure. */
function bare(report: Report, observations: readonly Observation[]): Framed {
  return { heading: '', subtitle: '', summary: '', observations, report, sources: [], warnings: [], refused: [] };
}
