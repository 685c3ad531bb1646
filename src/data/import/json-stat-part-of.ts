/** Which figure of a cube is part of which (其中), according to the hierarchy of categories. */
import { isCounted } from '../catalogue.ts';
import type { ProblemLog } from './import-problem.ts';
import type { CellContext } from './json-stat-cells.ts';
import { categoryAt, cellUnder, type Dimension } from './json-stat-cube.ts';
import type { Metric } from './json-stat-metric.ts';

/**
 * The cell that this one is part of: the same cell under the parent of its category. A report allows one such link per figure, so the
 * first dimension with a parent provides it. Rates are not parts of rates; if there are only rates, the hierarchy is lost.
 */
export function parentFinder({ roles, breakdowns, metrics }: CellContext, log: ProblemLog): (cell: number, metric: Metric | null) => number | null {
  const nested = [...(roles.metric ? [roles.metric] : []), ...breakdowns].filter(({ parents }) => parents.size > 0);
  const kept = (dimension: Dimension) => `dimension.${dimension.id}.category.child`;
  if (roles.time && roles.time.parents.size > 0) log.note('warning', 'hierarchy-not-kept', kept(roles.time), { found: roles.time.id });
  const counts = [...metrics.values()].some((metric) => metric && isCounted(metric.definition));
  const said = new Set<string>();
  const say = (dimension: Dimension) => {
    if (!said.has(dimension.id)) log.note('warning', 'hierarchy-not-kept', kept(dimension), { found: dimension.id });
    said.add(dimension.id);
  };
  return (cell, metric) => {
    let whole: number | null = null;
    for (const dimension of nested) {
      const parent = dimension.parents.get(categoryAt(dimension, cell));
      if (parent === undefined) continue;
      const alike = metric !== null && (dimension !== roles.metric || metrics.get(parent)?.definition.unitKind === metric.definition.unitKind);
      if (whole === null && alike) whole = cellUnder(dimension, cell, parent);
      else if (metric !== null || !counts) say(dimension);
    }
    return whole;
  };
}
