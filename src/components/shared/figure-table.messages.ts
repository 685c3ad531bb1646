/** The words of the tables: the one under every drawing, and the one of everything (`indicator-table/`), which has the same columns. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from './languages.ts';

export interface TableMessages {
  readonly title: string;
  readonly columns: Readonly<Record<'name' | 'figure' | 'time' | 'printed', string>>;
  readonly csv: string;
}

const zh: TableMessages = { title: '数据表', columns: { name: '指标', figure: '数值', time: '时间', printed: '原文与说明' }, csv: '下载 CSV' };

export function figureTableMessages(lang: Lang): TableMessages {
  return messagesIn('table', lang) ?? zh;
}
