/** The digits of a plan's code taken for an amount: “1231”工作法 is not 1231, and 123X is not 123. */
import { finding } from '../finding.ts';
import type { Problem } from '../problem.ts';
import { numberOf } from '../quantity.ts';
import type { Report } from '../report.ts';

export function codeAsNumber(report: Report): readonly Problem[] {
  // A single digit (1+8, 三个3) may well be a count.
  const codes = report.models.flatMap(({ code }) => {
    const digits = /^\d{2,}/.exec(code)?.[0];
    return digits === undefined ? [] : [{ code, number: Number(digits) }];
  });
  if (codes.length === 0) return [];
  return report.observations.flatMap((figure) => {
    const { printed = '', quantity } = figure;
    // Followed by its counter (1231个), it is a count after all.
    const counts = (number: number) => quantity.unit !== '' && printed.includes(`${number}${quantity.unit}`);
    const found = codes.find(({ code, number }) => printed.includes(code) && numberOf(quantity.amount) === number && !counts(number));
    return found ? [finding('warning', 'code-as-number', [figure], { figure, code: found.code })] : [];
  });
}
