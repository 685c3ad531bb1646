/** The sentences of the talent pipeline. */
import type { Lang } from '../../data/language.ts';

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

const en: PipelineMessages = {
  heading: 'Social workers',
  none: 'The report states no figures on social workers.',
  exam: 'Qualification exam',
  people: 'Workforce and certificates',
  others: 'Also',
  flow: 'flow',
  stock: 'stock',
  notStated: 'not stated in the report',
  partOf: (whole) => `of ${whole.toLowerCase()}`,
  ofBase: (rate, basis) => `${rate}${basis ? ` (${basis})` : ''}`,
  computedShare: (share, part, whole) => `${share} = ${part} ÷ ${whole}`,
  including: 'of them',
  separator: '; ',
};

export const pipelineMessages: Record<Lang, PipelineMessages> = { zh, en };
