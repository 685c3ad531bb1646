/** A rate stated in words only: 全覆盖, 基本全覆盖. Neither is the same as a printed 100%. */
import { finding } from '../finding.ts';
import { groupBy } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import type { Observation, Report } from '../report.ts';

export function coverageInWords(report: Report): readonly Problem[] {
  const inWords = report.observations.filter(({ quantity }) => quantity.unitKind === 'share' && quantity.amount.kind === 'words');
  return [...groupBy(inWords, wordsOf)].map(([words, group]) => finding('note', 'coverage-in-words', group, { words }));
}

function wordsOf({ quantity: { amount } }: Observation): string {
  return amount.kind === 'words' ? amount.text : '';
}
