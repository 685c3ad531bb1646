/**
 * Which figures of a report may share a drawing: one indicator over time, one indicator across places or groups, parts in their whole.
 * Pure.
 *
 * Only like figures are compared: same kind of unit, same kind of time, same level of place. What does not fit is left out; `whyNot` says
 * what is in the way.
 */
import { byKey, countedIn, groupBy, isGrowthOfLevel, timeKey } from '../../data/like-figures.ts';
import { numberOf } from '../../data/quantity.ts';
import { observationsById, placeOf, type Observation, type Report } from '../../data/report.ts';

export const PRESETS = ['trend', 'compare', 'parts', 'multiples'] as const;
export type Preset = (typeof PRESETS)[number];
/** Presets that are lists of words and figures, not drawings (`lists.ts`). */
export const LISTS = ['plan', 'timeline'] as const;
export type ListPreset = (typeof LISTS)[number];
export type SeriesKind = Exclude<Preset, 'multiples'>;

export interface Series {
  readonly kind: SeriesKind;
  /** In the order of drawing; for parts, the whole first. */
  readonly members: readonly Observation[];
  /** What distinguishes the members: a time, a place, a dimension of the breakdown, the indicator itself. */
  readonly along: 'time' | 'place' | 'indicator' | 'part' | { readonly dimension: string };
}

export type Obstacle = 'too-few' | 'units' | 'times' | 'natures' | 'levels';

/** Whether it is a number that can be drawn; a rank (首家) or a growth is not. */
const isCount = (one: Observation) => one.quantity.amount.kind !== 'ordinal' && !isGrowthOfLevel(one);
const hasNumber = ({ quantity }: Observation) => numberOf(quantity.amount) !== null;

/** Every series that may be drawn from these observations, the best of each kind first. */
export function seriesOf(report: Report, observations: readonly Observation[]): readonly Series[] {
  const counts = observations.filter(isCount);
  return [...trends(counts), ...comparisons(report, counts), ...wholes(report, counts)];
}

/** Whether the drawing shows any difference. */
export function tells({ members }: Series): boolean {
  return new Set(members.map(({ quantity }) => numberOf(quantity.amount))).size > 1;
}

/** Codes as written in an attribute. */
export function codesOf(words: string): readonly string[] {
  return words.split(/[\s,，]+/).filter(Boolean);
}

/** The date to place a figure at: its own, or the end of a plan; null where none with a year is stated. */
export function dateOf({ time }: Observation): string | null {
  const date = time.kind === 'plan' ? (time.to ?? time.date) : (time.date ?? time.to);
  return date === undefined || date.startsWith('--') ? null : date;
}

/** What is counted, of which base, and whether as a level: an increment (新增), an accumulated number or a growth is not one. */
function likeness(one: Observation): readonly unknown[] {
  const { indicator, counting = 'total', rate, comparison } = one;
  return [indicator, countedIn(one), counting, rate && rate.basis, comparison && comparison.kind];
}

function trends(observations: readonly Observation[]): readonly Series[] {
  const groups = groupBy(observations, (one) => JSON.stringify([one.place, one.label, byKey(one), ...likeness(one)]));
  return [...groups.values()].flatMap((all) => {
    const members = placed(all);
    const times = new Set(members.map(timeKey));
    if (times.size < 2 || times.size < members.length || members.filter(hasNumber).length < 2 || unlikeTimes(members)) return [];
    return [{ kind: 'trend', along: 'time', members: [...members].sort(byTime) } as const];
  });
}

/** The kind of time. A year, part of a year and a running total are unlike; a stock as of a day and one of a year are alike. */
function unlikeTimes(members: readonly Observation[]): boolean {
  const reached = members.filter(({ role }) => role === 'actual');
  const kinds = new Set(reached.map(lengthOf));
  return (
    kinds.size > 1 ||
    (members.length > reached.length && members.some(({ definition, quantity }) => definition.nature === 'flow' && quantity.unitKind !== 'share'))
  );
}

/** The figures whose order is known. */
function placed(all: readonly Observation[]): readonly Observation[] {
  const reached = all.filter(({ role }) => role === 'actual');
  return reached.length < 2 ? all : all.filter((one) => one.role !== 'actual' || dateOf(one) !== null || isLast(one, reached));
}

/** Whether the figure is certainly the latest. 目前 comes after every date of its own document; of another document, or of 6月30日 without a year, that is not known. */
function isLast({ time: { kind, date }, sources }: Observation, reached: readonly Observation[]): boolean {
  const isOne = (other: Observation) => other.sources.some(({ id }) => sources.some((own) => own.id === id));
  return kind === 'as-of' && date === undefined && reached.every(isOne) && reached.filter((other) => dateOf(other) === null).length === 1;
}

/** The length of the time: what was done by June cannot share a line with what was done by September, or since another year. */
function lengthOf({ time: { kind, date = '', from }, definition: { nature } }: Observation): string {
  if (nature === 'stock' && kind !== 'since') return nature;
  return nature === 'flow' ? `${kind} ${kind === 'year-to-date' ? date.slice(4, 7) : from}` : kind;
}

/** Dated before undated (目前 is later than any year named), promises last. */
function byTime(one: Observation, other: Observation): number {
  const key = (of: Observation) => `${of.role === 'actual' ? 0 : 1} ${dateOf(of) ?? '9999'}`;
  return key(one) < key(other) ? -1 : Number(key(one) > key(other));
}

function comparisons(report: Report, observations: readonly Observation[]): readonly Series[] {
  const byId = observationsById(report.observations);
  const wholeOf = ({ partOf = '', indicator }: Observation) => {
    const whole = byId.get(partOf);
    return whole?.indicator === indicator ? whole : undefined;
  };
  const like = groupBy(observations, (one) => {
    const whole = wholeOf(one);
    // Parts of parts belong to their own whole: 中央 of the lottery's money would otherwise read as 中央 of everything.
    return whole && wholeOf(whole) ? '' : JSON.stringify([one.role, timeKey(one), !whole, ...likeness(one)]);
  });
  return [...like].flatMap(([key, group]) => (key === '' ? [] : [...acrossPlaces(report, group), ...acrossGroups(group)]));
}

function acrossPlaces(report: Report, group: readonly Observation[]): readonly Series[] {
  return [...groupBy(group, (one) => `${byKey(one)} ${placeOf(report, one.place)?.level}`).values()].flatMap((members) =>
    isSet(members, ({ place }) => place) ? [{ kind: 'compare', along: 'place', members } as const] : [],
  );
}

/** Figures alike in all dimensions except one. Tallies of different scope are counted separately by the report, and so are they here. */
function acrossGroups(group: readonly Observation[]): readonly Series[] {
  const dimensions = new Set(group.flatMap(({ by }) => Object.keys(by)).filter((dimension) => dimension !== 'scope'));
  return [...dimensions].flatMap((dimension) => {
    const split = group.filter(({ by }) => Object.prototype.hasOwnProperty.call(by, dimension));
    const rest = (one: Observation) =>
      JSON.stringify([
        one.place,
        Object.entries(one.by)
          .filter(([name]) => name !== dimension)
          .sort(),
      ]);
    return [...groupBy(split, rest).values()].flatMap((members): readonly Series[] =>
      isSet(members, ({ by }) => by[dimension] || '') ? [{ kind: 'compare', along: { dimension }, members }] : [],
    );
  });
}

function isSet(members: readonly Observation[], keyOf: (one: Observation) => string): boolean {
  return members.filter(hasNumber).length >= 2 && new Set(members.map(keyOf)).size === members.length;
}

function wholes(report: Report, observations: readonly Observation[]): readonly Series[] {
  const byWhole = groupBy(report.observations, ({ partOf = '' }) => partOf);
  return observations.filter(hasNumber).flatMap((whole) => {
    const parts = (byWhole.get(whole.id) ?? []).filter(
      (part) => isCount(part) && hasNumber(part) && countedIn(part) === countedIn(whole) && part.role === whole.role,
    );
    return parts.length === 0 ? [] : [{ kind: 'parts', along: 'part', members: [whole, ...parts] } as const];
  });
}

/** Several indicators side by side, if a page names them, or what is in the way. */
export function acrossIndicators(observations: readonly Observation[]): Series | Obstacle {
  const members = observations.filter((one) => isCount(one) && one.role === 'actual');
  const distinct = (keyOf: (one: Observation) => string) => new Set(members.map(keyOf)).size;
  if (members.filter(hasNumber).length < 2) return 'too-few';
  if (distinct(countedIn) > 1) return 'units';
  if (distinct(({ definition, counting }) => `${definition.nature} ${counting ?? 'total'}`) > 1) return 'natures';
  if (distinct(timeKey) > 1) return 'times';
  return { kind: 'compare', along: 'indicator', members };
}

/** What is in the way of a drawing that was asked for. */
export function whyNot(report: Report, kind: SeriesKind, observations: readonly Observation[]): Obstacle {
  const members = observations.filter((one) => isCount(one) && hasNumber(one));
  const groups = [...groupBy(members, ({ indicator }) => indicator).values()].filter((group) => group.length > 1);
  if (kind === 'parts' || groups.length === 0) return 'too-few';
  if (groups.every((group) => new Set(group.map(countedIn)).size > 1)) return 'units';
  if (kind === 'compare' && groups.every((group) => new Set(group.map(timeKey)).size > 1)) return 'times';
  if (kind === 'compare' && groups.every((group) => new Set(group.map(({ place }) => placeOf(report, place)?.level)).size > 1)) return 'levels';
  if (kind === 'trend' && groups.some((group) => new Set(group.map(timeKey)).size > 1 && unlikeTimes(group))) return 'times';
  return 'too-few';
}
