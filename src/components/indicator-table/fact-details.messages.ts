/** What the details of a row say beyond the card of its figure. Loaded with the first row that is opened. */
import type { Lang } from '../../data/language.ts';
import type { IndicatorDefinition, Time } from '../../data/schema.ts';
import { messagesIn } from '../shared/languages.ts';

export interface DetailMessages {
  readonly breakdown: string;
  readonly hedge: string;
  readonly timeKind: string;
  readonly timeKinds: Readonly<Record<Time['kind'], string>>;
  readonly natures: Readonly<Record<IndicatorDefinition['nature'], string>>;
  readonly code: string;
  readonly noSource: string;
}

const zh: DetailMessages = {
  breakdown: '分组',
  hedge: '限定',
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
  natures: { stock: '时点数', flow: '时期数', none: '比率或常数' },
  code: '代码',
  noSource: '报告未写明来源',
};

export function detailMessages(lang: Lang): DetailMessages {
  return messagesIn('details', lang) ?? zh;
}
