/** The same indicator for the same place, time, role and breakdown, stated twice with different figures. Both are kept. */
import { said } from '../finding.ts';
import { textIn, type Lang } from '../language.ts';
import { byKey, groupBy, statedInterval } from '../like-figures.ts';
import { isBelow } from '../like-quantities.ts';
import { dateText } from '../period.ts';
import { problem, type Problem } from '../problem.ts';
import type { Quantity } from '../quantity.ts';
import { observationsById, sourceOf, type Observation, type Report } from '../report.ts';

export function figuresDisagree(report: Report): readonly Problem[] {
  // Grouped roughly first, because most figures are the only one of their group and the full key is costly.
  const coarse = [...groupBy(report.observations, ({ indicator, place, time: { date, to } }) => `${indicator} ${place} ${date || to}`).values()];
  const groups = coarse.flatMap((group) => (group.length < 2 ? [] : [...groupBy(group, (one) => keyOf(one, report)).values()]));
  return groups.flatMap((group) => {
    const [first] = group;
    // Compare each distinct amount once, so that a thousand equal figures cost nothing.
    const claims = [...new Map(group.map(({ quantity }) => [JSON.stringify([quantity.amount, quantity.scale, quantity.digits]), quantity])).values()];
    if (!first || !claims.some((one) => claims.some((other) => differ(one, other)))) return [];
    const about = group.map(({ id }) => id);
    const told = (lang: Lang) => group.map((one) => claim(one, report, lang)).join(' / ');
    return [problem('warning', 'figures-disagree', first.id, { found: told('zh'), 'found.en': told('en') }, about)];
  });
}

/** The figure with its date, and with its publisher if the report has several documents. */
function claim(one: Observation, report: Report, lang: Lang): string {
  const { publisher, document, date } = (report.sources.length > 1 && sourceOf(report, one.sources[0]?.id ?? '')) || {};
  const who = publisher ?? document;
  return [said(one, lang), who && textIn(who, lang), date && dateText(date, lang)].filter(Boolean).join(' · ');
}

/** 200余 and 213 may both be true, as may 8.6万 and 86234; 178 and 187 may not. */
function differ(one: Quantity, other: Quantity): boolean {
  const [a, b] = [statedInterval(one), statedInterval(other)];
  return a && b ? isBelow(a, b) : one !== other;
}

/**
 * What makes two figures the same claim. A different label, currency, whole, comparison, way of counting or base of a rate makes another
 * claim.
 */
function keyOf(figure: Observation, report: Report): string {
  const { indicator, place, role, time, partOf, label, comparison, counting = 'total', rate, quantity } = figure;
  const whole = observationsById(report.observations).get(partOf ?? '');
  // Two publishers may each state the whole as well.
  const within = whole ? keyOf({ ...whole, partOf: undefined }, report) : partOf;
  return JSON.stringify([indicator, place, role, time, byKey(figure), within, label, comparison, counting, rate?.basis, quantity.unitKind]);
}
