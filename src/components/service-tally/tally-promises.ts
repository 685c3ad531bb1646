/** What is only promised. It is shown below what has been reached of the same thing and looks different, in black and white too. */
import { html, nothing, svg } from 'lit';
import { groupBy } from '../../data/group-by.ts';
import { timeKey } from '../../data/like-figures.ts';
import type { Observation } from '../../data/report.ts';
import type { Role } from '../../data/schema.ts';

/** A target is an empty outline, a forecast hatched, an intention dotted. A symbol rather than a bar, so too short to be measured. */
export function promiseMark(role: Role): unknown {
  if (role === 'actual') return nothing;
  return html`<svg class="mark ${role}" viewBox="0 0 20 6" aria-hidden="true" focusable="false">
    ${
      role === 'forecast'
        ? svg`<path d=${Array.from({ length: 5 }, (_, at) => `M${at * 4} 6l4 -6`).join('')} />`
        : svg`<rect x="0.5" y="0.5" width="19" height="5" />`
    }
  </svg>`;
}

/**
 * Targets by the id of what has been reached of the same thing: same indicator, place, unit and breakdown, and no base of the target's own.
 * Of several figures of one time, the first is taken; a target for a year is not about any one of its quarters.
 */
export function goalsAmong(shown: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const keyOf = ({ indicator, place, quantity, by, label }: Observation) => {
    const words = Object.entries(by).filter(([dimension]) => dimension !== 'rule');
    return JSON.stringify([indicator, place, quantity.unitKind, label, words.sort()]);
  };
  const goals = shown.filter(({ role, by }) => role !== 'actual' && by['per'] === undefined);
  if (goals.length === 0) return new Map();
  const reached = groupBy(
    shown.filter(({ role, partOf }) => role === 'actual' && partOf === undefined),
    keyOf,
  );
  const idOf = (goal: Observation) => {
    const [first, ...others] = reached.get(keyOf(goal)) || [];
    return first && others.every((one) => timeKey(one) === timeKey(first)) ? first.id : '';
  };
  return groupBy(
    goals.filter((goal) => idOf(goal) !== ''),
    idOf,
  );
}
