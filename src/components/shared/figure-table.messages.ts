/** The words of the tables: the one under every drawing, and the one of everything (`indicator-table/`), which has the same columns. */
import type { Lang } from '../../data/language.ts';
import type { Observation } from '../../data/report.ts';
import { messagesIn } from './languages.ts';

export interface TableMessages {
  readonly title: string;
  readonly columns: Readonly<Record<'name' | 'figure' | 'time' | 'printed', string>>;
  readonly csv: string;
  /** The whole of a part (其中). */
  readonly partOf: (whole: string) => string;
  readonly base: (base: string) => string;
  /** What a growth is compared with; '' where the report does not say, which 同比 says by itself. */
  readonly against: (base: string, kind: NonNullable<Observation['comparison']>['kind']) => string;
}

const zh: TableMessages = {
  title: '数据表',
  columns: { name: '指标', figure: '数值', time: '时间', printed: '原文与说明' },
  csv: '下载 CSV',
  partOf: (whole) => `其中，属于：${whole}`,
  base: (base) => `基数：${base}`,
  against: (base, kind) => (base || kind === 'year-on-year' ? `相比：${base || '上年同期'}` : '与什么相比，报告未写明'),
};

export function figureTableMessages(lang: Lang): TableMessages {
  return messagesIn('table', lang) ?? zh;
}
