/** A part and a figure in another unit that happen to add up to the whole: 900余人, 300余户, 1200余人. */
import { finding } from '../finding.ts';
import { groupBy, timeKey } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import { numberOf } from '../quantity.ts';
import { observationsById, type Observation, type Report } from '../report.ts';

/** Ways of counting people served, which are the ones mistaken for each other. */
const SERVED = new Set(['persons', 'attendances', 'households', 'household-visits']);
/** Below this, sums coincide too often to be worth a note. */
const LEAST = 10;

export function sumByChance(report: Report): readonly Problem[] {
  const ids = observationsById(report.observations);
  const served = report.observations.filter(({ quantity }) => SERVED.has(quantity.unitKind));
  const numbers = groupBy(served, (figure) => keyOf(figure, numberOf(figure.quantity.amount)));
  return served.flatMap((part) => {
    const whole = ids.get(part.partOf ?? '');
    const [all, some] = [whole, part].map((figure) => figure && numberOf(figure.quantity.amount));
    if (!whole || typeof all !== 'number' || typeof some !== 'number' || all - some < LEAST) return [];
    const rest = (numbers.get(keyOf(part, all - some)) ?? []).find(({ quantity }) => quantity.unitKind !== whole.quantity.unitKind);
    return rest ? [finding('note', 'sum-by-chance', [whole, part, rest], { whole, part, other: rest })] : [];
  });
}

function keyOf(figure: Observation, number: number | null): string {
  return JSON.stringify([figure.place, timeKey(figure), figure.role, number]);
}
