/** The words of the card behind a figure. */
import type { Hedge } from '../../data/hedges.ts';
import type { Lang } from '../../data/language.ts';
import type { Observation } from '../../data/report.ts';
import { messagesIn } from './languages.ts';

export interface SourceMessages {
  readonly close: string;
  readonly printed: string;
  readonly notPrinted: string;
  /** What an open amount allows, the number given as text: 不少于8万人. */
  readonly means: Readonly<Record<Exclude<Hedge['kind'], 'exact'>, (number: string) => string>>;
  /** The hedge as printed with its meaning; '' where no word was printed. */
  readonly hedge: (word: string, meaning: string) => string;
  /** 达: a word that changes nothing. */
  readonly emphasis: (word: string) => string;
  readonly place: string;
  readonly time: string;
  readonly role: string;
  readonly counting: Readonly<Record<NonNullable<Observation['counting']>, string>>;
  readonly binding: Readonly<Record<NonNullable<Observation['binding']>, string>>;
  readonly partOf: string;
  readonly overlap: string;
  readonly overlapUnknown: (other: string) => string;
  readonly numerator: string;
  readonly denominator: string;
  readonly basis: string;
  readonly basisUnknown: string;
  readonly compared: Readonly<Record<NonNullable<Observation['comparison']>['kind'], string>>;
  readonly base: (base: string) => string;
  readonly baseUnknown: string;
  /** What a growth year on year is compared with, where the report says no more. */
  readonly lastYear: string;
  readonly flagged: string;
  readonly flags: Readonly<Record<NonNullable<Observation['flags']>[number], string>>;
  readonly definition: string;
  readonly note: string;
  readonly share: (whole: string, equation: string) => string;
  readonly sources: string;
  readonly dateUnknown: string;
  readonly datePrinted: (words: string) => string;
  readonly retrieved: (date: string) => string;
  readonly warnings: string;
  readonly separator: string;
}

const zh: SourceMessages = {
  close: '关闭',
  printed: '原文',
  notPrinted: '原文用语未摘录',
  means: {
    atLeast: (number) => `不少于${number}`,
    moreThan: (number) => `多于${number}`,
    atMost: (number) => `不超过${number}`,
    lessThan: (number) => `少于${number}`,
    nearly: (number) => `接近${number}，未达到`,
    about: (number) => `${number}上下，可多可少`,
  },
  hedge: (word, meaning) => (word ? `“${word}”：${meaning}` : meaning),
  emphasis: (word) => `“${word}”：只是强调，不改变数值`,
  place: '地区',
  time: '时间',
  role: '性质',
  counting: { total: '总数', increment: '增加数', cumulative: '累计数' },
  binding: { binding: '约束性', indicative: '预期性' },
  partOf: '其中，属于',
  overlap: '重叠',
  overlapUnknown: (other) => `与“${other}”是否重叠，报告未写明`,
  numerator: '分子',
  denominator: '分母',
  basis: '口径',
  basisUnknown: '分母：报告未写明',
  compared: {
    'year-on-year': '同比',
    'previous-period': '环比上期',
    since: '比起点',
    'yearly-average': '年均',
    points: '百分点',
    multiple: '倍数',
    rank: '位次',
  },
  base: (base) => `相比：${base}`,
  baseUnknown: '与什么相比，报告未写明',
  lastYear: '与上年同期相比',
  flagged: '标记',
  flags: { provisional: '初步数', estimated: '估计数', revised: '修订数', inferred: '由原文推知，原文未直接写出' },
  definition: '指标说明',
  note: '说明',
  share: (whole, equation) => `占“${whole}”：${equation}`,
  sources: '出处',
  dateUnknown: '日期未写明',
  datePrinted: (words) => `日期未写明，原文作“${words}”`,
  retrieved: (date) => `${date}查阅`,
  warnings: '数据提示',
  separator: '、',
};

export function sourceMessages(lang: Lang): SourceMessages {
  return messagesIn('source', lang) ?? zh;
}
