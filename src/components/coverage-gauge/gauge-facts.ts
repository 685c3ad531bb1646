/** The lines below the figure of a gauge: other figures, promises, and how far they are from each other. Pure. */
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

/** A figure that has been reached: its breakdown, its time, its base. */
export function valueFact(report: Report, value: Observation, lang: Lang): GaugeFact {
  const name = byText(report, value.by, lang) || nameWithKind(report, value, lang);
  return fact(name, figureOf(value, lang), [timeText(value.time, lang), basisOf(value, lang)].filter(Boolean).join(' · '));
}

/** A part and its whole: the share and the remainder, both computed by us. */
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
 * A promise, and how far the value is from it: reached, so much short, or unknown. Instead of a value: `unlike` if there is none of the
 * same kind, `cannotTell` if several may be meant, null if nothing is to be measured. For an upper limit the two figures say enough.
 */
export function promiseFacts(report: Report, promise: Observation, value: Observation | 'unlike' | 'cannotTell' | null, lang: Lang): readonly GaugeFact[] {
  const { role, quantity } = promise;
  if (role === 'actual') return [];
  const stated: GaugeFact = { ...fact(leadOf(report, promise, lang), figureOf(promise, lang), termsOf(report, promise, lang)), kind: 'promised' };
  if (value === null || role !== 'target' || numberOf(quantity.amount) === null || isCeiling(promise)) return [stated];
  if (!isLevel(promise)) return [stated, openFact(apartText(promise, lang))];
  return [stated, typeof value === 'string' ? openFact(goalMessages(lang)[value]) : gapFact(value, promise, lang)];
}

/** The figure to measure a promise against: the latest or, if its deadline was earlier, the one of the deadline. */
export function answerTo(promise: Observation, latest: Observation, all: readonly Observation[]): Observation | 'cannotTell' {
  if (isOfPeriod(latest, promise)) return latest;
  const [due, another] = all.filter((one) => isAlike(one, latest) && isOfPeriod(one, promise) && !isBefore(one, promise));
  return due && !another ? due : 'cannotTell';
}

/** A promise beside the latest figure and the earlier ones. If it is measured against an earlier one, its time is added. */
export function answeredFacts(report: Report, promise: Observation, latest: Observation, earlier: readonly Observation[], lang: Lang): readonly GaugeFact[] {
  const value = answerTo(promise, latest, earlier);
  const facts = promiseFacts(report, promise, value, lang);
  if (value === latest || typeof value === 'string') return facts;
  return facts.map((one) => (one.kind === 'computed' ? { ...one, text: `${one.text} · ${timeText(value.time, lang)}` } : one));
}

/** The gap with its equation. A group that alone reaches the goal reaches it for the whole; one that falls short proves nothing. */
function gapFact({ quantity: value, ...of }: Observation, { quantity: goal, ...to }: Observation, lang: Lang): GaugeFact {
  const messages = goalMessages(lang);
  const { reached, by } = gapTo(value, goal);
  const [have, want] = [bareText(value, lang), bareText(goal, lang)];
  if (reached === 'cannot-tell' || (reached === 'no' && !isWithinBy(of.by, to.by))) return openFact(messages.cannotTell);
  if (by === null) return reached === 'yes' ? computed(messages.reached, `${have} ≥ ${want}`) : computed(messages.missed, `${have} < ${want}`);
  const amount = figureText(by, lang).text;
  return reached === 'yes' ? computed(messages.beyond(amount), `${have} − ${want}`) : computed(messages.short(amount), `${want} − ${have}`);
}

/** The figure for an equation, without emphasis (达) and without words in place of a number (尚无). */
function bareText(quantity: Quantity, lang: Lang): string {
  return figureText(quantity.amount.kind === 'exact' ? { ...quantity, hedge: '', phrase: '' } : quantity, lang).text;
}

/** Why a target is not compared with the present figure; '' where it is. */
export function apartText({ counting }: Observation, lang: Lang): string {
  const { cumulative, increment } = goalMessages(lang);
  return counting === 'cumulative' ? cumulative : counting === 'increment' ? increment : '';
}

/** Why the present figure cannot be measured against a goal: a norm per station says nothing about the total. */
export function unlikeText(report: Report, { by: { per } }: Observation, lang: Lang): string {
  const { perUnit, unlike } = goalMessages(lang);
  return per === undefined ? unlike : perUnit(eachText(report, per, lang));
}

/** What the report leaves open. */
export function openFact(label: string): GaugeFact {
  return { ...fact(label, null), kind: 'unstated' };
}
