/** Why a report has no gauge, and which figures it does state: the empty state of the gauge. Pure. */
import { figureText } from '../../data/format.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { isGrowthOfLevel } from '../../data/like-figures.ts';
import { selectWithin } from '../../data/part-of-place.ts';
import { timeText } from '../../data/period.ts';
import { nameOf, nameOfCode, placeOf, termIn, type Observation, type Report } from '../../data/report.ts';
import type { Place } from '../../data/schema.ts';
import { select } from '../../data/select.ts';
import { figureOf } from '../shared/figure-of.ts';
import { framed, noneText, type EmptyView } from '../shared/view.ts';
import { COVERAGE, fact, kindText, STATIONS, type GaugeFact } from './coverage-gauge.view.ts';
import { gaugeMessages } from './coverage-gauge.messages.ts';
import { goalMessages } from './gauge-full.messages.ts';
import { notesOf, unsaid } from './gauge-words.ts';

/** Nothing to draw: why, and which figures there are. */
export interface GaugeEmpty extends EmptyView {
  readonly stated: readonly GaugeFact[];
  readonly title: string;
  readonly note: string;
}

/** The kinds of a figure. A rank (首家) names its area, without which it would claim too much. */
function kindsOf(report: Report, observation: Observation, lang: Lang): readonly string[] {
  const by = unsaid(report, observation, lang);
  const { area, ...others } = by;
  if (observation.quantity.amount.kind !== 'ordinal' || area === undefined) return [kindText(report, by, lang)];
  return [goalMessages(lang).within(termIn(report, area, lang)), kindText(report, others, lang)];
}

/** Why there is no gauge, and what the report states about the subject, place by place and never added up. */
export function emptyView(report: Report, place: Place, code: string, lang: Lang): GaugeEmpty {
  const messages = goalMessages(lang);
  const heading = nameOfCode(report, code, lang);
  const asked = code === COVERAGE ? [...selectWithin(report, code, place), ...selectWithin(report, STATIONS, place)] : selectWithin(report, code, place);
  const found = asked.length > 0 || place !== report.places[0] ? asked : select(report, { indicator: STATIONS });
  const observations = found.filter((one) => !isGrowthOfLevel(one));
  const rates = observations.filter(({ indicator }) => indicator === code);
  const isRate = code === COVERAGE || code.endsWith('_rate');
  const none = rates.length === 0 || isRate ? messages.noRate(heading) : messages.noGoal(heading);
  const reason = isRate && rates.length > 0 ? rates.map(({ quantity }) => figureText(quantity, lang).text).join(' ') : noneText(report, [code], none, lang);
  const stated = observations.map((one) => {
    const at = one.place === place.id ? undefined : placeOf(report, one.place);
    const about = [...kindsOf(report, one, lang), timeText(one.time, lang), ...notesOf([one], lang)].filter(Boolean).join(' · ');
    return fact([at && textIn(at.name, lang), nameOf(one, lang)].filter(Boolean).join(' · '), figureOf(one, lang), about);
  });
  const places = new Set(observations.map((one) => one.place));
  const note = places.size > 1 ? messages.notAdded : '';
  const summary = gaugeMessages(lang).sentence(
    [reason, ...stated.map(({ label, figure, text }) => [label, figure?.text, text].filter(Boolean).join(' ')), note].filter(Boolean),
  );
  return { kind: 'empty', ...framed(report, { heading, place, observations, summary }, lang), reason, stated, title: messages.stated, note };
}
