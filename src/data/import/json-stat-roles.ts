/** Which dimension of a dataset is the time, the place, the metric: as `role` says, or as the options choose among several. */
import type { ProblemLog } from './import-problem.ts';
import type { Cube, Dimension } from './json-stat-cube.ts';
import type { Dataset, JsonStatOptions } from './json-stat-shape.ts';

export interface Roles {
  readonly time: Dimension | null;
  readonly geo: Dimension | null;
  readonly metric: Dimension | null;
  /** The breakdowns, including a second dimension with one of those roles. */
  readonly others: readonly Dimension[];
}

/** The roles; null where several dimensions share one and nothing says which is meant. */
export function rolesOf({ role = {} }: Dataset, { dimensions }: Cube, { roles = {} }: JsonStatOptions, log: ProblemLog): Roles | null {
  const byId = new Map(dimensions.map((dimension) => [dimension.id, dimension]));
  let clear = true;
  const find = (name: 'time' | 'geo' | 'metric'): Dimension | null => {
    const chosen = roles[name];
    const stated = role[name] ?? [];
    const id = chosen ?? (stated.length > 1 ? undefined : stated[0]);
    const found = id === undefined ? undefined : byId.get(id);
    if (found || (id === undefined && stated.length === 0)) return found ?? null;
    log.note('error', 'role-unclear', chosen === undefined ? `role.${name}` : `options.roles.${name}`, { found: id ?? stated.join(', ') });
    clear = false;
    return null;
  };
  const time = find('time');
  const geo = find('geo');
  const metric = find('metric');
  const taken = [time, geo, metric].filter((dimension) => dimension !== null);
  if (new Set(taken).size < taken.length) log.note('error', 'role-unclear', 'role', { found: taken.map(({ id }) => id).join(', ') });
  return clear && new Set(taken).size === taken.length ? { time, geo, metric, others: dimensions.filter((dimension) => !taken.includes(dimension)) } : null;
}
