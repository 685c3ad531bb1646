/** Chinese names of breakdown dimensions. A dimension that is not listed shows its word alone. */
import type { Lang } from './language.ts';
import { wordsIn } from './words.ts';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['source', '来源'],
  ['use', '用途'],
  ['project', '项目'],
  ['support', '支持'],
  ['payer', '出资'],
  ['method', '方式'],
  ['group', '对象'],
  ['audience', '对象'],
  ['per', '按'],
  ['rule', '规则'],
  ['by', '由'],
]);

/** The word of a breakdown after the name of its dimension: 用途：引入社工机构. */
export function dimensionText(dimension: string, word: string, lang: Lang): string {
  const words = wordsIn(lang);
  if (words) return words.dimension(dimension, word);
  const name = NAMES.get(dimension);
  return name === undefined ? word : `${name}：${word}`;
}
