/** The lines below a figure of the gauge: what is there besides, what was promised, and how far the one is from the other. Pure. */
import { shareText } from '../../data/exact-share.ts';
import { figureText } from '../../data/format.ts';
import { gapTo, isCeiling, isOfPeriod } from '../../data/gap.ts';
import type { Lang } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { numberOf, type Quantity } from '../../data/quantity.ts';
import type { Observation, Report } from '../../data/report.ts';
import { figureOf } from '../shared/figure-of.ts';
import { computed, fact, nameWithKind, type GaugeFact } from './coverage-gauge.view.ts';
import { goalMessages } from './gauge-full.messages.ts';
import { isAlike, isBefore, isLevel, isWithinBy } from './gauge-like.ts';
import { basisOf, byText, eachText, leadOf, termsOf } from './gauge-words.ts';

/** A figure of what is there: its breakdown, its time, its base. */
export function valueFact(report: Report, value: Observation, lang: Lang): GaugeFact {
  const name = byText(report, value.by, lang) || nameWithKind(report, value, lang);
  return fact(name, figureOf(value, lang), [timeText(value.time, lang), basisOf(value, lang)].filter(Boolean).join(' · '));
}

/** A part in its whole: its share and what is left, both ours. */
export function wholeFacts(part: Observation, whole: Observation, lang: Lang): readonly GaugeFact[] {
  const messages = goalMessages(lang);
  const [of, all] = [part.quantity, whole.quantity];
  const [have, want] = [bareText(of, lang), bareText(all, lang)];
  const { reached, by } = gapTo(of, all);
  if (of.amount.kind !== 'exact' || all.amount.kind !== 'exact' || !by || reached !== 'no') return [];
  return [
    computed(messages.share(shareText(of.amount.number / all.amount.number)), `${have} ÷ ${want}`),
    computed(messages.rest(figureText(by, lang).text), `${want} − ${have}`),
  ];
}

/**
 * A promise, and how far the value is from it: reached, short by so much, or not to be told. Instead of a value: that
 * there is none of its kind (`unlike`), that it is not known which one it is (`cannotTell`), or none to measure (`null`). Of a
 * ceiling the two figures say enough.
 */
export function promiseFacts(report: Report, promise: Observation, value: Observation | 'unlike' | 'cannotTell' | null, lang: Lang): readonly GaugeFact[] {
  const { role, quantity } = promise;
  if (role === 'actual') return [];
  const stated: GaugeFact = { ...fact(leadOf(report, promise, lang), figureOf(promise, lang), termsOf(report, promise, lang)), kind: 'promised' };
  if (value === null || role !== 'target' || numberOf(quantity.amount) === null || isCeiling(promise)) return [stated];
  if (!isLevel(promise)) return [stated, openFact(apartText(promise, lang))];
  return [stated, typeof value === 'string' ? openFact(goalMessages(lang)[value]) : gapFact(value, promise, lang)];
}

/** The figure that answers to a promise: the latest; where its deadline lies before that, the one of the deadline itself. */
export function answerTo(promise: Observation, latest: Observation, all: readonly Observation[]): Observation | 'cannotTell' {
  if (isOfPeriod(latest, promise)) return latest;
  const [due, another] = all.filter((one) => isAlike(one, latest) && isOfPeriod(one, promise) && !isBefore(one, promise));
  return due && !another ? due : 'cannotTell';
}

/** A promise beside the latest figure and those before it; one that is measured by an earlier figure says of when that is. */
export function answeredFacts(report: Report, promise: Observation, latest: Observation, earlier: readonly Observation[], lang: Lang): readonly GaugeFact[] {
  const value = answerTo(promise, latest, earlier);
  const facts = promiseFacts(report, promise, value, lang);
  if (value === latest || typeof value === 'string') return facts;
  return facts.map((one) => (one.kind === 'computed' ? { ...one, text: `${one.text} · ${timeText(value.time, lang)}` } : one));
}

/** What is missing or beyond, with the equation that it comes from. A group that reaches the goal reaches it for all; one that falls short says nothing. */
function gapFact({ quantity: value, ...of }: Observation, { quantity: goal, ...to }: Observation, lang: Lang): GaugeFact {
  const messages = goalMessages(lang);
  const { reached, by } = gapTo(value, goal);
  const [have, want] = [bareText(value, lang), bareText(goal, lang)];
  if (reached === 'cannot-tell' || (reached === 'no' && !isWithinBy(of.by, to.by))) return openFact(messages.cannotTell);
  if (by === null) return reached === 'yes' ? computed(messages.reached, `${have} ≥ ${want}`) : computed(messages.missed, `${have} < ${want}`);
  const amount = figureText(by, lang).text;
  return reached === 'yes' ? computed(messages.beyond(amount), `${have} − ${want}`) : computed(messages.short(amount), `${want} − ${have}`);
}

/** In an equation 达 has no place: it changes nothing; nor have words that stand for a number (尚无). */
function bareText(quantity: Quantity, lang: Lang): string {
  return figureText(quantity.amount.kind === 'exact' ? { ...quantity, hedge: '', phrase: '' } : quantity, lang).text;
}

/** Why a target is not set against what is there; '' where it may be. */
export function apartText({ counting }: Observation, lang: Lang): string {
  const { cumulative, increment } = goalMessages(lang);
  return counting === 'cumulative' ? cumulative : counting === 'increment' ? increment : '';
}

/** Why what is there is no answer to a goal: a norm for each station says nothing of how many there are in all. */
export function unlikeText(report: Report, { by: { per } }: Observation, lang: Lang): string {
  const { perUnit, unlike } = goalMessages(lang);
  return per === undefined ? unlike : perUnit(eachText(report, per, lang));
}

/** What the report leaves open. */
export function openFact(label: string): GaugeFact {
  return { ...fact(label, null), kind: 'unstated' };
}
