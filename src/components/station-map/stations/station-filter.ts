/** Which stations are shown: by tier, type and status as the report words them. Pure. */
import type { Station } from '../../../data/schema.ts';

export interface StationFilter {
  readonly tier: string;
  readonly type: string;
  readonly status: string;
}

export const NO_FILTER: StationFilter = { tier: '', type: '', status: '' };

function isFiltered(filter: StationFilter): boolean {
  return Object.values(filter).some((word) => word !== '');
}

function passes({ tier, types, status }: Station, filter: StationFilter): boolean {
  return (
    (filter.tier === '' || tier === filter.tier) &&
    (filter.type === '' || types?.includes(filter.type) === true) &&
    (filter.status === '' || status === filter.status)
  );
}

/** The words to choose from, in the order in which they first appear; none where all stations share one. */
export interface Choices {
  readonly tier: readonly string[];
  readonly type: readonly string[];
  readonly status: readonly NonNullable<Station['status']>[];
}

const offered = new WeakMap<readonly Station[], Choices>();

/** Found once: map and list both ask. */
export function choicesOf(stations: readonly Station[]): Choices {
  const before = offered.get(stations);
  if (before) return before;
  const [tiers, all, states] = [new Set<string>(), new Set<string>(), new Set<NonNullable<Station['status']>>()];
  for (const { tier, types, status } of stations) {
    if (tier) tiers.add(tier);
    if (status) states.add(status);
    if (types) for (const type of types) if (type) all.add(type);
  }
  const several = <Word>(words: ReadonlySet<Word>) => (words.size > 1 ? [...words] : []);
  const choices = { tier: several(tiers), type: several(all), status: several(states) };
  offered.set(stations, choices);
  return choices;
}

const found = new WeakMap<readonly Station[], { readonly filter: StationFilter; readonly passing: readonly Station[] }>();

/** The stations that pass; all of them, and the same array, where nothing narrows them. The last answer is kept. */
export function passing(stations: readonly Station[], filter: StationFilter): readonly Station[] {
  const before = found.get(stations);
  if (before?.filter === filter) return before.passing;
  const words = known(filter, stations);
  const those = isFiltered(words) ? stations.filter((station) => passes(station, words)) : stations;
  found.set(stations, { filter, passing: those });
  return those;
}

/** Without the words that no station here bears: they would hide them all, and stand in no list to be taken back. */
export function known(filter: StationFilter, stations: readonly Station[]): StationFilter {
  if (!isFiltered(filter)) return filter;
  const choices = choicesOf(stations);
  const strange = (['tier', 'type', 'status'] as const).filter((key) => filter[key] !== '' && !(choices[key] as readonly string[]).includes(filter[key]));
  return strange.reduce((rest, key) => ({ ...rest, [key]: '' }), filter);
}
