/** What the steps of the tally's view share: the report, its place, the figures that count, and their links. */
import type { Lang } from '../../data/language.ts';
import { textIn } from '../../data/language.ts';
import { within } from '../../data/part-of-place.ts';
import { observationsById, type Observation, type Report } from '../../data/report.ts';
import type { Place } from '../../data/schema.ts';
import { tallyMessages, type TallyMessages } from './service-tally.messages.ts';
import { rankOf, themeOf } from './tally-indicators.ts';
import type { More } from './needs-more.ts';

export interface Context {
  readonly report: Report;
  readonly place: Place;
  readonly places: ReadonlyMap<string, Place>;
  readonly lang: Lang;
  readonly messages: TallyMessages;
  /** The figures that the tally shows: of the place first, then of the places in it, in the order of their indicators. */
  readonly shown: readonly Observation[];
  /** Parts by the id of their whole, where both are shown. */
  readonly partsOf: ReadonlyMap<string, readonly Observation[]>;
  /** Targets by the id of the figure that they are set for. */
  readonly goalsOf: ReadonlyMap<string, readonly Observation[]>;
  /** The figures that stand beneath another and not by themselves. */
  readonly inner: ReadonlySet<Observation>;
  readonly more: More | null;
}

export function contextOf(report: Report, place: Place, lang: Lang, more: More | null): Context {
  const places = new Map(report.places.map((one) => [one.id, one]));
  const isHere = within(report, place);
  const ranked = report.observations
    .filter(({ indicator, place: at }) => themeOf(indicator) !== undefined && isHere(at))
    .map((observation, index) => ({ observation, index }));
  const own = ({ observation }: (typeof ranked)[number]) => (observation.place === place.id ? 0 : 1);
  ranked.sort((a, b) => own(a) - own(b) || rankOf(a.observation.indicator) - rankOf(b.observation.indicator) || a.index - b.index);
  const shown = ranked.map(({ observation }) => observation);
  const partsOf = partsAmong(report, shown);
  const goalsOf = goalsAmong(shown);
  const inner = new Set([...partsOf.values(), ...goalsOf.values()].flatMap((group) => group));
  return { report, place, places, lang, messages: tallyMessages(lang), shown, partsOf, goalsOf, inner, more };
}

/** The name of the place that a figure is of. */
export function placeName({ places, lang }: Context, id: string): string {
  const place = places.get(id);
  return place ? textIn(place.name, lang) : id;
}

/** Part-of links that lead in a circle are none: such figures stand by themselves. */
function partsAmong(report: Report, shown: readonly Observation[]): Context['partsOf'] {
  const circular = new Set(report.problems.flatMap(({ code, about }) => (code === 'part-of-itself' ? about : [])));
  const among = new Set(shown.map(({ id }) => id));
  return grouped(
    shown.filter(({ id, partOf }) => partOf !== undefined && among.has(partOf) && !circular.has(id)),
    ({ partOf }) => partOf,
  );
}

/** A target belongs to what was reached of the same thing: one indicator, place and unit, one breakdown, and no base of its own. */
function goalsAmong(shown: readonly Observation[]): Context['goalsOf'] {
  const keyOf = ({ indicator, place, quantity, by }: Observation) => {
    const words = Object.entries(by).filter(([dimension]) => dimension !== 'rule');
    return JSON.stringify([indicator, place, quantity.unitKind, words.sort()]);
  };
  const goals = shown.filter(({ role, by }) => role !== 'actual' && by['per'] === undefined);
  if (goals.length === 0) return new Map();
  const reached = new Map<string, Observation>();
  for (const one of shown) if (one.role === 'actual' && one.partOf === undefined && !reached.has(keyOf(one))) reached.set(keyOf(one), one);
  return grouped(goals, (goal) => reached.get(keyOf(goal))?.id);
}

function grouped(observations: readonly Observation[], keyOf: (one: Observation) => string | undefined): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = keyOf(observation);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return groups;
}

/** The observation of an id, where the report has it. */
export function figureById({ report }: Context, id: string): Observation | undefined {
  return observationsById(report.observations).get(id);
}
