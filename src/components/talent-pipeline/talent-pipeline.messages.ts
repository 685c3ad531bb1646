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
  readonly shareOf: (whole: string, equation: string) => string;
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
  flow: '当期',
  stock: '现有',
  notStated: '报告未写明',
  shareOf: (whole, equation) => `${whole}中 ${equation}`,
  ofBase: (rate, basis) => `${rate}${basis ? `（${basis}）` : ''}`,
  computedShare: (share, part, whole) => `${share} = ${part} ÷ ${whole}`,
  including: '其中',
  separator: '；',
};

export function pipelineMessages(lang: Lang): PipelineMessages {
  return messagesIn('pipeline', lang) ?? zh;
}
