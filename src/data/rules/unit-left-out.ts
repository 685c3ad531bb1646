/** A figure without a unit although one is printed behind the number: 178个 would be shown as 178. A share needs no unit. */
import { finding } from '../finding.ts';
import { wordsAround } from '../printed-words.ts';
import type { Problem } from '../problem.ts';
import { numberOf } from '../quantity.ts';
import { readNumerals } from '../read-numerals.ts';
import type { Report } from '../report.ts';

export function unitLeftOut(report: Report): readonly Problem[] {
  return report.observations.flatMap((figure) => {
    const { printed = '', quantity } = figure;
    if (quantity.unit !== '' || quantity.unitKind === 'share') return [];
    const numeral = readNumerals(printed).find(({ number }) => number === numberOf(quantity.amount));
    const unit = numeral && wordsAround(printed, numeral).counter;
    return unit ? [finding('warning', 'unit-left-out', [figure], { figure, unit })] : [];
  });
}
