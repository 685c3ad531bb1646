/** A value whose printed phrase contains no readable number (若干, 数十人, 翻番), so that the two were never compared. */
import { numberInWords } from '../check-value.ts';
import { finding } from '../finding.ts';
import type { Problem } from '../problem.ts';
import { numberOf } from '../quantity.ts';
import { readNumerals } from '../read-numerals.ts';
import type { Report } from '../report.ts';

export function printNotCompared(report: Report): readonly Problem[] {
  return report.observations.flatMap((figure) => {
    const { printed = '', quantity, flags = [] } = figure;
    const number = numberOf(quantity.amount);
    if (number === null || printed === '' || flags.includes('inferred') || readNumerals(printed).length > 0) return [];
    // 首家 is the first, 全覆盖 is all, 无 is none: these have been compared.
    const known = (quantity.amount.kind === 'ordinal' && printed.includes('首')) || numberInWords(printed, quantity.unitKind) !== null;
    return known ? [] : [finding('note', 'print-not-compared', [figure], { figure, number })];
  });
}
