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
export function choicesOf(stations: readonly Station[]): Choices {
  const known = choices.get(stations);
  if (known) return known;
  const made = choicesFrom(stations);
  choices.set(stations, made);
  return made;
}

type Choices = Readonly<Record<keyof StationFilter, readonly string[]>>;

const choices = new WeakMap<readonly Station[], Choices>();

function choicesFrom(stations: readonly Station[]): Choices {
  const several = (words: readonly string[]) => {
    const distinct = [...new Set(words)].filter((word) => word !== '');
    return distinct.length > 1 ? distinct : [];
  };
  return {
    tier: several(stations.map(({ tier = '' }) => tier)),
    type: several(stations.flatMap(({ types = [] }) => types)),
    status: several(stations.map(({ status = '' }) => status)),
  };
}
