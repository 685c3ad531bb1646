/** The sentences of the plain gauge; those for targets, parts and areas are in `gauge-full.messages.ts`. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';

export interface GaugeMessages {
  readonly wordsOnly: string;
  /** The end of a scale that is filled in words. */
  readonly whole: string;
  readonly target: string;
  readonly notStated: string;
  readonly base: (range: string, unit: string) => string;
  readonly baseNote: string;
  /** Whether the task is ahead of the time. */
  readonly cannotTell: string;
  readonly pastHalf: (milestone: string, halves: readonly string[], words: string) => string;
  readonly list: string;
  readonly sentence: (parts: readonly string[]) => string;
}

const zh: GaugeMessages = {
  wordsOnly: '原文只有文字，没有写百分数',
  whole: '全部',
  target: '目标',
  notStated: '报告未写明',
  base: (range, unit) => `基数约 ${range} 个${unit}`,
  baseNote: '报告未写明基数；按四舍五入和去尾两种可能计算',
  cannotTell: '任务是否快于时间，无法判断',
  pastHalf: (milestone, halves, words) => `${milestone}：已实现（${halves.join('，')}）；${words}`,
  list: '，',
  sentence: (parts) => `${parts.map((part) => part.replace(/。$/, '')).join('。')}。`,
};

export function gaugeMessages(lang: Lang): GaugeMessages {
  return messagesIn('gauge', lang) ?? zh;
}
