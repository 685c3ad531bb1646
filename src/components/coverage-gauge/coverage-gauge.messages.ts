/** The sentences of the coverage gauge. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';
import type { Role } from '../../data/schema.ts';

export interface GaugeMessages {
  readonly heading: string;
  readonly noRate: (name: string) => string;
  readonly wordsOnly: string;
  readonly current: string;
  readonly target: string;
  readonly notStated: string;
  readonly base: (range: string, unit: string) => string;
  readonly baseNote: string;
  readonly lead: Readonly<Record<Exclude<Role, 'actual'>, string>>;
  readonly list: string;
  readonly sentence: (parts: readonly string[]) => string;
}

const zh: GaugeMessages = {
  heading: '社工站覆盖率',
  noRate: (name) => `报告未写明${name}，不据其他数字推算。`,
  wordsOnly: '原文只有文字，没有写百分数',
  current: '当前',
  target: '目标',
  notStated: '报告未写明',
  base: (range, unit) => `基数约 ${range} 个${unit}`,
  baseNote: '报告未写明基数；按四舍五入和舍尾两种可能计算',
  lead: { target: '目标', forecast: '预计', intention: '力争' },
  list: '，',
  sentence: (parts) => `${parts.join('。')}。`,
};

export function gaugeMessages(lang: Lang): GaugeMessages {
  return messagesIn('gauge', lang) ?? zh;
}
