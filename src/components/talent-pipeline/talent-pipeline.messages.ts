/** The sentences of the talent pipeline. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';

export interface PipelineMessages {
  readonly heading: string;
  readonly none: string;
  readonly exam: string;
  readonly people: string;
  readonly others: string;
  readonly flow: string;
  readonly stock: string;
  readonly notStated: string;
  readonly partOf: (whole: string) => string;
  readonly ofBase: (rate: string, basis: string) => string;
  readonly computedShare: (share: string, part: string, whole: string) => string;
  readonly including: string;
  readonly separator: string;
}

const zh: PipelineMessages = {
  heading: '社工人才',
  none: '报告未写明社工人才的数字。',
  exam: '职业资格考试',
  people: '人才与持证',
  others: '另有',
  flow: '流量',
  stock: '存量',
  notStated: '报告未写明',
  partOf: (whole) => `${whole}中`,
  ofBase: (rate, basis) => `${rate}${basis ? `（${basis}）` : ''}`,
  computedShare: (share, part, whole) => `${share} = ${part} ÷ ${whole}`,
  including: '其中',
  separator: '；',
};

export function pipelineMessages(lang: Lang): PipelineMessages {
  return messagesIn('pipeline', lang) ?? zh;
}
