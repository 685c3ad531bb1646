/** A declared rate that was truncated rather than rounded: its parts give 24.6%, the text says 24%. */
import { shareText } from '../exact-share.ts';
import { finding } from '../finding.ts';
import { figureText } from '../format.ts';
import { withNumber } from '../like-quantities.ts';
import type { Problem } from '../problem.ts';
import { printedStep } from '../quantity.ts';
import { observationsById, type Observation, type Report } from '../report.ts';

export function printedPrecision(report: Report): readonly Problem[] {
  const ids = observationsById(report.observations);
  return report.observations.flatMap((rate) => {
    const part = exact(ids.get(rate.rate?.numerator ?? ''));
    const base = exact(ids.get(rate.rate?.denominator ?? ''));
    const declared = exact(rate);
    if (part === null || !base || declared === null || rate.quantity.digits === null) return [];
    const step = printedStep(rate.quantity);
    // In printed steps, without floating-point noise: 0.29 / 0.01 is 28.999999999999996.
    const [stated = 0, computed = 0] = [declared / step, part / base / step].map((number) => Number(number.toPrecision(12)));
    if (Math.floor(computed) !== stated || Math.round(computed) === stated) return [];
    const rounded = figureText(withNumber(rate.quantity, declared + step), 'zh').text;
    return [finding('note', 'printed-precision', [rate], { rate, computed: shareText(part / base), rounded })];
  });
}

function exact(observation: Observation | undefined): number | null {
  return observation?.quantity.amount.kind === 'exact' ? observation.quantity.amount.number : null;
}
