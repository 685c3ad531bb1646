/** Goals and rates as gauges: what is there, what was promised, what lies between, in ready words. Pure. */
import { gapTo, togetherOf } from '../../data/gap.ts';
import { figureText, shareText } from '../../data/format.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { numberOf, openSide, withNumber, type Quantity } from '../../data/quantity.ts';
import { nameOf, observationsById, termIn, type Observation, type Report } from '../../data/report.ts';
import { figureOf } from '../shared/figure-of.ts';
import {
  computed,
  drawnOf,
  fact,
  kindText,
  nameWithKind,
  unstated,
  WHOLE_IN_WORDS,
  type Gauge,
  type GaugeFact,
  type GaugeMark,
} from './coverage-gauge.view.ts';
import { gaugeMessages } from './coverage-gauge.messages.ts';
import type { Goal } from './gauge-goals.ts';
import { goalMessages } from './gauge-full.messages.ts';
import { areGroups, isLevel, isWithinBy } from './gauge-like.ts';

/**
 * A goal on its scale: 100 % for a share, the whole for a part, the target for a count. Standing first it leaves its
 * time to the subtitle.
 */
export function readGoal(report: Report, goal: Goal, lang: Lang, first: boolean): Gauge {
  const { values, promises, whole, beside = [] } = goal;
  const together = values.length > 1 && areGroups(values) ? togetherOf(values.map(({ quantity }) => quantity)) : null;
  const [value] = values;
  // What is counted up over time or comes on top of what is there has no place on its scale.
  const scaled = promises.filter((promise) => isLevel(promise) || (promise.counting === 'cumulative' && values.length === 0));
  if (value && together) {
    const apart = promises.filter((promise) => !scaled.includes(promise));
    const groups = readGroups(report, { ...goal, promises: scaled }, { value, first, ...together }, lang);
    return { ...groups, facts: [...groups.facts, ...apart.flatMap((promise) => promiseFacts(report, promise, null, lang))] };
  }
  const shown = values.length === 1 ? value : undefined;
  const main = shown ?? promises[0] ?? value;
  if (!main) throw new Error('A goal without figures is none.');
  const rest = promises.filter((promise) => promise !== main);
  const end = endOf({ ...goal, promises: scaled });
  return {
    name: nameOf(main, lang),
    mode: main.role === 'actual' ? 'reached' : main.role,
    figure: figureOf(main, lang),
    caption: captionOf(report, main, { timed: !first }, lang),
    ...(main.counting === 'increment' ? NO_SCALE : onScale(main, end, lang)),
    // A target by itself needs no second number at its end.
    ...(shown || main.quantity.unitKind === 'share' ? {} : { end: '' }),
    marks: [
      ...(main.quantity.unitKind === 'share' ? rangeMark(main) : []),
      ...rest.flatMap((promise) => (scaled.includes(promise) ? promiseMark(promise, end, lang) : [])),
    ],
    facts: [
      ...(goal.apart ? [open(goalMessages(lang).cumulative)] : []),
      ...(shown || goal.apart ? [] : values.map((one) => valueFact(report, one, lang))),
      ...(values.length + beside.length > 0 || goal.apart ? [] : [unstated(goalMessages(lang).current, lang)]),
      ...partsOfRate(report, main).map((part) => fact(nameOf(part, lang), figureOf(part, lang))),
      ...(whole && shown ? [fact(nameOf(whole, lang), figureOf(whole, lang)), ...wholeFacts(shown, whole, lang)] : []),
      ...beside.map((one) => valueFact(report, one, lang)),
      // Of several figures none is known to be the present; figures of another kind are none.
      ...(values.length > 1 && main.role === 'target' ? [open(apartText(main, lang) || goalMessages(lang).cannotTell)] : []),
      ...(values.length === 0 && beside.length > 0 && !goal.apart ? [open(unlikeText(report, main, lang))] : []),
      ...rest.flatMap((promise) => promiseFacts(report, promise, shown, lang)),
    ],
    verdict: '',
    notes: notesOf([...values, ...promises], lang),
    ...((shown || main.counting === 'increment') && end === null && scaled.length === 0 && { bare: true }),
  };
}

interface Groups {
  readonly value: Observation;
  readonly first: boolean;
  readonly from: number;
  readonly to: number;
}

/** Groups that may overlap: at least the largest, at most all of them; what may be there is hatched. */
function readGroups(report: Report, goal: Goal, { value, first, from, to }: Groups, lang: Lang): Gauge {
  const messages = goalMessages(lang);
  const end = endOf(goal);
  const length = end === null ? null : numberOf(end.amount);
  const figure = figureText(withNumber(value.quantity, from, to), lang);
  return {
    name: nameOf(value, lang),
    mode: 'reached',
    figure,
    caption: [messages.overlap, !first && timeText(value.time, lang)].filter(Boolean).join(' · '),
    share: length === null ? null : Math.min(1, from / length),
    open: null,
    over: 0,
    end: end === null ? '' : figureText(end, lang).text,
    marks: [
      ...(length === null ? [] : [{ at: Math.min(1, to / length), label: '', kind: 'between' as const, open: false }]),
      ...goal.promises.flatMap((promise) => promiseMark(promise, end, lang)),
    ],
    facts: [
      ...[...goal.values, ...(goal.beside ?? [])].map((one) => valueFact(report, one, lang)),
      ...goal.promises.flatMap((promise) => promiseFacts(report, promise, null, lang)),
    ],
    verdict: '',
    notes: notesOf([...goal.values, ...goal.promises], lang),
  };
}

/** A count in a state that leaves open how far it has come: drawn one by one, on no scale. */
export function readMixed(report: Report, observation: Observation, lang: Lang): Gauge {
  const { amount } = observation.quantity;
  return {
    name: nameOf(observation, lang),
    mode: 'mixed',
    figure: figureOf(observation, lang),
    caption: goalMessages(lang).eachCell(termIn(report, observation.by['status'] ?? '', lang)),
    share: null,
    open: null,
    over: 0,
    end: '',
    marks: [],
    facts: [],
    verdict: '',
    notes: notesOf([observation], lang),
    cells: amount.kind === 'exact' ? amount.number : 0,
  };
}

export interface Caption {
  readonly timed: boolean;
}

/** Under the figure: what kind, of how many, when; of a promise that it is one, until when, of what base. */
export function captionOf(report: Report, observation: Observation, { timed }: Caption, lang: Lang): string {
  const { role, quantity, time } = observation;
  const words = quantity.amount.kind === 'words' && gaugeMessages(lang).wordsOnly;
  const parts =
    role === 'actual'
      ? [byText(report, unsaid(report, observation, lang), lang), basisOf(observation, lang), timed && timeText(time, lang)]
      : [leadOf(report, observation, lang), ofWhat(report, observation, lang), deadlineOf(observation, lang), basisOf(observation, lang)];
  return [...parts, words].filter(Boolean).join(' · ');
}

/** A range is reached at its lower end; up to the other it may be. */
export function rangeMark({ role, quantity: { amount } }: Observation): readonly GaugeMark[] {
  return amount.kind === 'range' ? [{ at: Math.max(0, Math.min(1, amount.to)), label: '', kind: role === 'actual' ? 'between' : role, open: false }] : [];
}

/** A mark for a promise with an extent: a number, or all. 基本全覆盖 has none. */
export function promiseMark({ role, quantity }: Observation, end: Quantity | null, lang: Lang): readonly GaugeMark[] {
  const length = end === null ? null : numberOf(end.amount);
  const all = quantity.amount.kind === 'words' && quantity.amount.text === WHOLE_IN_WORDS;
  // A share has no place on the scale of a count.
  const number = all ? length : quantity.unitKind === end?.unitKind ? numberOf(quantity.amount) : null;
  if (role === 'actual' || number === null || length === null || number < 0 || number > length) return [];
  const label = `${goalMessages(lang).lead[role]} ${figureText(quantity, lang).text}`;
  return [{ at: number / length, label, kind: role, open: openSide(quantity.amount) === 'upper' }];
}

/**
 * A promise, and how far the value is from it: reached, short by so much, or not to be told. Instead of a value: that
 * there is none of its kind (`unlike`), or that it is not known which one it is (`cannotTell`).
 */
export function promiseFacts(
  report: Report,
  promise: Observation,
  value: Observation | 'unlike' | 'cannotTell' | null | undefined,
  lang: Lang,
): readonly GaugeFact[] {
  const messages = goalMessages(lang);
  const { role, quantity } = promise;
  if (role === 'actual') return [];
  const about = [ofWhat(report, promise, lang), deadlineOf(promise, lang), basisOf(promise, lang)].filter(Boolean).join(' · ');
  const stated = { ...fact(leadOf(report, promise, lang), figureOf(promise, lang), about), promised: true };
  if (value === undefined || role !== 'target' || numberOf(quantity.amount) === null) return [stated];
  if (!isLevel(promise)) return [stated, open(apartText(promise, lang))];
  if (typeof value === 'string') return [stated, open(messages[value])];
  return value ? [stated, gapFact(value, promise, lang)] : [stated];
}

/** What is missing or beyond, with the equation that it comes from. A group that reaches the goal reaches it for all; one that falls short says nothing. */
function gapFact({ quantity: value, ...of }: Observation, { quantity: goal, ...to }: Observation, lang: Lang): GaugeFact {
  const messages = goalMessages(lang);
  const { reached, by } = gapTo(value, goal);
  const [have, want] = [bareText(value, lang), bareText(goal, lang)];
  if (reached === 'cannot-tell' || (reached === 'no' && !isWithinBy(of.by, to.by))) return open(messages.cannotTell);
  if (by === null) return reached === 'yes' ? computed(messages.reached, `${have} ≥ ${want}`) : computed(messages.missed, `${have} < ${want}`);
  const amount = figureText(by, lang).text;
  return reached === 'yes' ? computed(messages.beyond(amount), `${have} − ${want}`) : computed(messages.short(amount), `${want} − ${have}`);
}

/** Why a target is not set against what is there; '' where it may be. */
function apartText({ counting }: Observation, lang: Lang): string {
  const { cumulative, increment } = goalMessages(lang);
  return counting === 'cumulative' ? cumulative : counting === 'increment' ? increment : '';
}

/** Why what is there is no answer to a goal: a norm for each station says nothing of how many there are in all. */
function unlikeText(report: Report, { by: { per } }: Observation, lang: Lang): string {
  const { perUnit, unlike } = goalMessages(lang);
  return per === undefined ? unlike : perUnit(eachText(report, per, lang));
}

/** What the report leaves open. */
function open(label: string): GaugeFact {
  return { ...fact(label, null), missing: true };
}

/** Of what a promise is, in the words that neither its name nor its figure nor its base says. */
function ofWhat(report: Report, observation: Observation, lang: Lang): string {
  const said = [figureText(observation.quantity, lang).text, basisOf(observation, lang)].join(' ').toLowerCase();
  const { rule: _, ...words } = unsaid(report, observation, lang);
  return byText(report, Object.fromEntries(Object.entries(words).filter(([, word]) => !said.includes(termIn(report, word, lang).toLowerCase()))), lang);
}

/** A breakdown in words; what is counted for each (per) says so. */
function byText(report: Report, { per, ...others }: Observation['by'], lang: Lang): string {
  return [kindText(report, others, lang), per !== undefined && eachText(report, per, lang)].filter(Boolean).join(' · ');
}

function eachText(report: Report, per: string, lang: Lang): string {
  return goalMessages(lang).each(termIn(report, per, lang));
}

/** In an equation 达 has no place: it changes nothing. */
function bareText(quantity: Quantity, lang: Lang): string {
  return figureText(quantity.amount.kind === 'exact' ? { ...quantity, hedge: '' } : quantity, lang).text;
}

/** A part in its whole: its share and what is left, both ours. */
function wholeFacts(part: Observation, whole: Observation, lang: Lang): readonly GaugeFact[] {
  const messages = goalMessages(lang);
  const [of, all] = [part.quantity, whole.quantity];
  const [have, want] = [bareText(of, lang), bareText(all, lang)];
  const { by } = gapTo(of, all);
  if (of.amount.kind !== 'exact' || all.amount.kind !== 'exact' || !by || all.amount.number <= 0) return [];
  return [
    computed(messages.share(shareText(of.amount.number / all.amount.number)), `${have} ÷ ${want}`),
    computed(messages.rest(figureText(by, lang).text), `${want} − ${have}`),
  ];
}

/** What the report itself says that its rate is a share of: part and base, in this order. */
export function partsOfRate({ observations }: Report, { rate }: Observation): readonly Observation[] {
  return [rate?.numerator, rate?.denominator].flatMap((id) => observationsById(observations).get(id ?? '') ?? []);
}

export function valueFact(report: Report, value: Observation, lang: Lang): GaugeFact {
  const name = byText(report, value.by, lang) || nameWithKind(report, value, lang);
  return fact(name, figureOf(value, lang), [timeText(value.time, lang), basisOf(value, lang)].filter(Boolean).join(' · '));
}

export function notesOf(observations: readonly Observation[], lang: Lang): readonly string[] {
  return [...new Set(observations.flatMap(({ note }) => (note ? [textIn(note, lang)] : [])))];
}

/** The quantity at the end of the scale; null where the goal has no number. */
function endOf({ values, promises, whole }: Goal): Quantity | null {
  if (whole) return whole.quantity;
  const [first] = [...values, ...promises];
  if (first?.quantity.unitKind === 'share') return { ...withNumber(first.quantity, 1), digits: 0 };
  return promises.find(({ quantity }) => isPositive(numberOf(quantity.amount)))?.quantity ?? null;
}

function isPositive(number: number | null): boolean {
  return number !== null && number > 0;
}

/** Of what is no level: nothing is drawn. */
export const NO_SCALE = { share: null, open: null, over: 0, end: '' } as const;

function onScale(main: Observation, end: Quantity | null, lang: Lang): Pick<Gauge, 'share' | 'open' | 'over' | 'end'> {
  if (main.quantity.unitKind === 'share') return drawnOf(main, lang);
  const [number, length] = [numberOf(main.quantity.amount), end && numberOf(end.amount)];
  if (number === null || length === null || length <= 0) return NO_SCALE;
  return {
    share: Math.max(0, Math.min(1, number / length)),
    open: drawnOf(main, lang).open,
    over: Math.max(0, number / length - 1),
    end: end ? figureText(end, lang).text : '',
  };
}

/** The breakdown without what the name says: 试点社工站 need not be called 试点 once more. 驻站社工 does not say 每个站. */
export function unsaid(report: Report, observation: Observation, lang: Lang): Observation['by'] {
  const said = nameOf(observation, lang).toLowerCase();
  const says = (dimension: string, word: string) => {
    const term = termIn(report, word, lang).toLowerCase();
    return dimension === 'per' ? ['每', '每个', 'each '].some((each) => said.includes(each + term.replace(/^每个?/, ''))) : said.includes(term);
  };
  return Object.fromEntries(Object.entries(observation.by).filter(([dimension, word]) => !says(dimension, word)));
}

/** What a promise is: a target, a forecast, a hope; or by the word of the report (要求). */
export function leadOf(report: Report, observation: Observation, lang: Lang): string {
  const { role, by } = observation;
  if (by['rule'] !== undefined) return termIn(report, by['rule'], lang);
  return role === 'actual' ? '' : goalMessages(lang).lead[role];
}

/** 年底 is the end of a year that the report names elsewhere. */
export function deadlineOf({ time, by }: Observation, lang: Lang): string {
  const { kind, to, printed = '' } = time;
  const { noDeadline, inYear } = goalMessages(lang);
  // A rule holds until further notice.
  if (kind === 'not-stated') return by['rule'] === undefined ? noDeadline : '';
  return to !== undefined && /^(到|至)?年[底末内]$/.test(printed) ? inYear(timeText(time, lang), to.slice(0, 4)) : timeText(time, lang);
}

export function basisOf({ rate }: Observation, lang: Lang): string {
  return rate?.basis ? goalMessages(lang).basis(textIn(rate.basis, lang)) : '';
}
