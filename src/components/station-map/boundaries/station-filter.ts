/** Which stations are on the map: by tier, type and status as the report words them. Pure. */
import type { Station } from '../../../data/schema.ts';

export interface StationFilter {
  readonly tier: string;
  readonly type: string;
  readonly status: string;
}

export const NO_FILTER: StationFilter = { tier: '', type: '', status: '' };

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

/** Without the words that are not to choose from. */
export function known(filter: StationFilter, choices: Choices): StationFilter {
  const word = (key: keyof StationFilter) => ((choices[key] as readonly string[]).includes(filter[key]) ? filter[key] : '');
  return { tier: word('tier'), type: word('type'), status: word('status') };
}
