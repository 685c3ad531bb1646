/** The words of the table under every drawing. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from './languages.ts';

export interface TableMessages {
  readonly title: string;
  readonly columns: readonly string[];
  readonly csv: string;
}

const zh: TableMessages = { title: '数据表', columns: ['指标', '数值', '时间', '原文'], csv: '下载 CSV' };

export function figureTableMessages(lang: Lang): TableMessages {
  return messagesIn('table', lang) ?? zh;
}
