/** The sentences behind a row of the table. Loaded with the first row opened. */
import type { Lang } from '../../data/language.ts';
import type { IndicatorDefinition, RawObservation, Time } from '../../data/schema.ts';
import { messagesIn } from '../shared/languages.ts';

export interface DetailMessages {
  readonly place: string;
  readonly breakdown: string;
  readonly printed: string;
  readonly openness: string;
  readonly opennesses: Readonly<Record<string, string>>;
  readonly counts: string;
  readonly natures: Readonly<Record<IndicatorDefinition['nature'], string>>;
  readonly timeKind: string;
  readonly timeKinds: Readonly<Record<Time['kind'], string>>;
  readonly status: string;
  readonly flags: Readonly<Record<NonNullable<RawObservation['flags']>[number], string>>;
  readonly binding: Readonly<Record<NonNullable<RawObservation['binding']>, string>>;
  readonly counting: Readonly<Record<NonNullable<RawObservation['counting']>, string>>;
  readonly partOf: string;
  readonly mayOverlap: string;
  readonly base: string;
  readonly comparison: string;
  readonly noBase: string;
  readonly code: string;
  readonly sources: string;
  readonly warnings: string;
  readonly noDate: string;
  readonly printedDate: (printed: string) => string;
  readonly retrieved: (date: string) => string;
  readonly noSource: string;
  readonly link: string;
  readonly separator: string;
}

const zh: DetailMessages = {
  place: '地区',
  breakdown: '分组',
  printed: '原文',
  openness: '限定',
  opennesses: {
    atLeast: '不少于此数，上端开放',
    moreThan: '大于此数，上端开放',
    atMost: '不多于此数，下端开放',
    lessThan: '小于此数，下端开放',
    nearly: '接近而未到此数',
    about: '约数',
    range: '一个范围',
    words: '只有文字，没有数字',
    missing: '没有数值',
  },
  counts: '口径',
  natures: { stock: '时点数', flow: '时期数', none: '比率或常数' },
  timeKind: '时间类别',
  timeKinds: {
    'as-of': '截至某日',
    year: '年度',
    quarter: '季度',
    month: '月度',
    'year-to-date': '当年累计',
    since: '自某时起累计',
    plan: '计划期',
    event: '事件当时',
    'not-stated': '未写明',
  },
  status: '状态',
  flags: { provisional: '初步数', estimated: '估计数', revised: '修订数', inferred: '由上下文得出' },
  binding: { binding: '约束性', indicative: '预期性' },
  counting: { total: '总数', increment: '新增', cumulative: '累计' },
  partOf: '其中，属于',
  mayOverlap: '是否重叠未写明',
  base: '比率的基数',
  comparison: '与何相比',
  noBase: '未写明',
  code: '代码',
  sources: '来源',
  warnings: '提示',
  noDate: '日期未写明',
  printedDate: (printed) => `“${printed}”（日期未写明）`,
  retrieved: (date) => `${date}读取`,
  noSource: '报告未写明来源',
  link: '打开原文',
  separator: '，',
};

export function detailMessages(lang: Lang): DetailMessages {
  return messagesIn('details', lang) ?? zh;
}
