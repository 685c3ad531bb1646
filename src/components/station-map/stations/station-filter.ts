/** Which stations are shown: by tier, type and status as the report words them. Pure. */
import type { Station } from '../../../data/schema.ts';

export interface StationFilter {
  readonly tier: string;
  readonly type: string;
  readonly status: string;
}

export const NO_FILTER: StationFilter = { tier: '', type: '', status: '' };

export function isFiltered(filter: StationFilter): boolean {
  return Object.values(filter).some((word) => word !== '');
}

export function passes({ tier, types = [], status }: Station, filter: StationFilter): boolean {
  return (
    (filter.tier === '' || tier === filter.tier) && (filter.type === '' || types.includes(filter.type)) && (filter.status === '' || status === filter.status)
  );
}

/** The words to choose from, in the order in which they first appear; none where all stations share one. */
export interface Choices {
  readonly tier: readonly string[];
  readonly type: readonly string[];
  readonly status: readonly NonNullable<Station['status']>[];
}

export function choicesOf(stations: readonly Station[]): Choices {
  const [tiers, all, states] = [new Set<string>(), new Set<string>(), new Set<NonNullable<Station['status']>>()];
  for (const { tier, types, status } of stations) {
    if (tier) tiers.add(tier);
    if (status) states.add(status);
    if (types) for (const type of types) if (type) all.add(type);
  }
  const several = <Word>(words: ReadonlySet<Word>) => (words.size > 1 ? [...words] : []);
  return { tier: several(tiers), type: several(all), status: several(states) };
}

/** Without the words that are not to choose from. */
export function known(filter: StationFilter, choices: Choices): StationFilter {
  const word = (key: keyof StationFilter) => ((choices[key] as readonly string[]).includes(filter[key]) ? filter[key] : '');
  return { tier: word('tier'), type: word('type'), status: word('status') };
}
