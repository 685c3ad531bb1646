/** The sentences of the service tally. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';

export interface TallyMessages {
  readonly heading: string;
  readonly none: string;
  readonly general: string;
  readonly targets: string;
  readonly money: string;
  readonly partOf: string;
  readonly mayOverlap: (other: string) => string;
  readonly apart: string;
  readonly noVolumes: string;
  readonly openList: string;
  readonly separator: string;
}

const zh: TallyMessages = {
  heading: '服务成效',
  none: '报告未写明服务的数字。',
  general: '总体',
  targets: '目标',
  money: '资金',
  partOf: '其中',
  mayOverlap: (other) => `与“${other}”是否重叠，报告未写明`,
  apart: '口径不一，分开列出，不相加',
  noVolumes: '各环节数量：报告未写明',
  openList: '等',
  separator: '；',
};

export function tallyMessages(lang: Lang): TallyMessages {
  return messagesIn('tally', lang) ?? zh;
}
