/** A growth whose sign contradicts its words: 增长24% with -0.24, or 下降24% with 0.24. */
import { finding } from '../finding.ts';
import type { Problem } from '../problem.ts';
import { numberOf } from '../quantity.ts';
import { foldWidth } from '../read-numerals.ts';
import { nameOf, type Report } from '../report.ts';

/** Followed by 到 or 至 (减少到5), the word states a level. */
const UP = /(?:增长|上升|增加|提高|提升|上涨)(?![到至])/;
const DOWN = /(?:负增长|下降|减少|降低|下滑|下跌)(?![到至])/;

/** The minus of 增速为-5%, but not the dash of 3-5%. */
const MINUS = /(?:^|[^\d%])([-−])\d/;

export function growthDirection(report: Report): readonly Problem[] {
  return report.observations.flatMap((growth) => {
    const { comparison, quantity, printed = '' } = growth;
    const number = numberOf(quantity.amount);
    if (!comparison || comparison.kind === 'rank' || number === null || number === 0) return [];
    const minus = MINUS.exec(foldWidth(printed))?.[1];
    const down = minus ?? DOWN.exec(printed)?.[0];
    const up = minus ? undefined : UP.exec(printed.split('负增长').join(''))?.[0];
    // With words for both directions (降幅收窄, 由下降转为增长) either may be meant. An indicator of decreases counts them as positive.
    if ((up === undefined) === (down === undefined) || DOWN.test(nameOf(growth, 'zh'))) return [];
    const word = (number < 0 ? up : down) ?? '';
    if (word === '') return [];
    return [finding('warning', 'growth-direction', [growth], { figure: growth, word, sign: number < 0 ? '-' : '+', number })];
  });
}
