/** Where a dataset comes from, and which parts of it have no place in a report. */
import type { Source } from '../schema.ts';
import type { ProblemLog } from './import-problem.ts';
import { textOf } from './json-stat-names.ts';
import type { Roles } from './json-stat-roles.ts';
import type { Dataset, JsonStatOptions } from './json-stat-shape.ts';
import { readDate } from './read-time.ts';
import { own } from './shape-problems.ts';

/** The keys that are read at each level of a dataset; all others are reported as left out. */
const READ = {
  dataset: ['version', 'class', 'id', 'size', 'role', 'dimension', 'value', 'status', 'label', 'source', 'updated', 'href', 'note', '$schema'],
  dimension: ['label', 'category', 'note', 'class'],
  category: ['index', 'label', 'child', 'note'],
  unit: ['decimals', 'label', 'symbol', 'position', 'multiplier'],
} as const;

/** The only source: the table itself, published by whom `source` names, dated by the day of its last update. */
export function sourceOf({ label, source, updated, href }: Dataset, options: JsonStatOptions, log: ProblemLog): Source {
  const day = updated === undefined ? null : readDate(updated);
  if (updated !== undefined && day === null) log.note('warning', 'time-not-read', 'updated', { found: updated });
  return {
    id: 'dataset',
    document: textOf(label ?? source ?? options.id, options),
    ...(source !== undefined && { publisher: textOf(source, options) }),
    ...(day !== null && { date: day }),
    ...(updated !== undefined && day === null && { datePrinted: updated }),
    ...(href !== undefined && { link: href }),
    ...(options.retrieved !== undefined && { retrieved: options.retrieved }),
  };
}

/** Notes every key that the report does not carry: links, extensions, units outside the metric, and keys unknown to the format. */
export function noteUncarried(input: object, { id, dimension }: Dataset, { metric, geo }: Roles, log: ProblemLog): void {
  const note = (path: string) => log.note('warning', 'not-carried', path, { found: path.slice(path.lastIndexOf('.') + 1) });
  const rest = (found: object, read: readonly string[]) => Object.keys(found).filter((key) => !read.includes(key));
  rest(input, READ.dataset).forEach(note);
  // The input itself, because the shapes have kept only what they know.
  const { dimension: dimensions } = input as { dimension: Record<string, { category: { unit?: Record<string, object> } }> };
  for (const [name, found] of Object.entries(dimensions)) {
    const at = `dimension.${name}`;
    if (!id.includes(name) || own(dimension, name) === undefined) {
      note(at);
      continue;
    }
    const more = [...(name === metric?.id ? ['unit'] : []), ...(name === geo?.id ? ['coordinates'] : [])];
    for (const key of rest(found, READ.dimension)) note(`${at}.${key}`);
    for (const key of rest(found.category, [...READ.category, ...more])) note(`${at}.category.${key}`);
    if (name !== metric?.id) continue;
    for (const [category, unit] of Object.entries(found.category.unit ?? {}))
      for (const key of rest(unit, READ.unit)) note(`${at}.category.unit.${category}.${key}`);
  }
}
