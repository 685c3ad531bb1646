/** What all parts of the tally's view need: the report, its place, the figures to show, and the links between them. */
import { groupBy } from '../../data/group-by.ts';
import type { Lang } from '../../data/language.ts';
import { textIn } from '../../data/language.ts';
import { within } from '../../data/part-of-place.ts';
import type { Observation, Report } from '../../data/report.ts';
import type { Place } from '../../data/schema.ts';
import { tallyMessages, type TallyMessages } from './service-tally.messages.ts';
import { rankOf, themeOf } from './tally-indicators.ts';
import type { More } from './needs-more.ts';

export interface Context {
  readonly report: Report;
  readonly place: Place;
  readonly places: ReadonlyMap<string, Place>;
  /** Tells whether a place is the one shown or inside it. */
  readonly isHere: (id?: string) => boolean;
  readonly lang: Lang;
  readonly messages: TallyMessages;
  /** The figures to show: first those of the place, then those of places inside it, each in the order of their indicators. */
  readonly shown: readonly Observation[];
  /** Parts by the id of their whole, if both are shown. */
  readonly partsOf: ReadonlyMap<string, readonly Observation[]>;
  /** Targets by the id of the figure that they are set for. */
  readonly goalsOf: ReadonlyMap<string, readonly Observation[]>;
  /** The figures shown below another one and not by themselves. */
  readonly inner: ReadonlySet<Observation>;
  readonly more: More | null;
}

export function contextOf(report: Report, place: Place, lang: Lang, more: More | null): Context {
  const places = new Map(report.places.map((one) => [one.id, one]));
  const isHere = within(report, place);
  const isInner = (one: Observation) => Number(one.place !== place.id);
  const shown = report.observations
    // A growth (comparison) is not something that was done.
    .filter((one) => themeOf(one.indicator) && isHere(one.place) && !one.comparison)
    .sort((a, b) => isInner(a) - isInner(b) || rankOf(a.indicator) - rankOf(b.indicator));
  const partsOf = partsAmong(report, shown);
  const goalsOf: Context['goalsOf'] = more ? more.goalsAmong(shown) : new Map();
  const inner = new Set([...partsOf.values(), ...goalsOf.values()].flatMap((group) => group));
  return { report, place, places, isHere, lang, messages: tallyMessages(lang), shown, partsOf, goalsOf, inner, more };
}

/** The name of the place of a figure. */
export function placeName({ places, lang }: Context, id: string): string {
  const place = places.get(id);
  return place ? textIn(place.name, lang) : id;
}

/** Part-of links that form a cycle are ignored: those figures are shown by themselves. */
function partsAmong(report: Report, shown: readonly Observation[]): Context['partsOf'] {
  const circular = new Set(report.problems.flatMap(({ code, about }) => (code === 'part-of-itself' ? about : [])));
  const among = new Set(shown.map(({ id }) => id));
  return groupBy(
    shown.filter(({ id, partOf = '' }) => among.has(partOf) && !circular.has(id)),
    ({ partOf = '' }) => partOf,
  );
}
