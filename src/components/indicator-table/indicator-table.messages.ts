/** The sentences of the table of all facts. */
import type { Lang } from '../../data/language.ts';
import type { Role } from '../../data/schema.ts';
import { messagesIn } from '../shared/languages.ts';
import type { Heads } from './arrange.ts';

export interface FactTableMessages extends Heads {
  readonly heading: string;
  readonly search: string;
  readonly filter: Readonly<Record<'kind' | 'place' | 'indicator' | 'year' | 'role', string>>;
  readonly all: string;
  readonly yearNotStated: string;
  readonly roles: Readonly<Record<Role, string>>;
  /** The header above the names; the other columns are those of every table (`shared/figure-table.messages.ts`). */
  readonly item: string;
  readonly sortBy: (column: string) => string;
  readonly shown: (shown: number, all: number) => string;
  readonly none: string;
  readonly clear: string;
  readonly download: string;
  readonly summary: (counts: readonly string[]) => string;
  readonly count: (kind: string, count: number) => string;
  readonly keys: string;
  readonly warned: string;
  readonly status: Readonly<Record<'pilot' | 'started' | 'opened' | 'operating' | 'started-or-completed', string>>;
  readonly noFixedNumber: string;
  /** 日前: the words that stand in the place of a date. */
  readonly datePrinted: (words: string) => string;
  readonly aside: (text: string) => string;
  readonly list: string;
  readonly break: string;
  readonly etc: string;
}

const zh: FactTableMessages = {
  heading: '报告全部事项',
  search: '搜索',
  filter: { kind: '类别', place: '地区', indicator: '指标', year: '年份', role: '性质' },
  all: '全部',
  yearNotStated: '年份未写明',
  roles: { actual: '实际', target: '目标', forecast: '预计', intention: '力争' },
  item: '事项',
  sortBy: (column) => `按${column}排序`,
  shown: (shown, all) => (shown === all ? `共 ${all} 条` : `共 ${all} 条，显示 ${shown} 条`),
  none: '没有符合条件的事项。',
  clear: '清除条件',
  download: '下载',
  summary: (counts) => `本报告共有${counts.join('、')}。`,
  count: (kind, count) => `${kind}${count}条`,
  warned: '提示',
  keys: '用上下键在各行间移动，回车展开来源和提示。',
  kinds: { figure: '数值', list: '名录', milestone: '事件', station: '站点', network: '网络', model: '模式', source: '来源' },
  noNumber: '没有数字',
  noDate: '日期或年份未写明',
  unit: (units, names) => `单位 ${units.filter(Boolean).join('、') || '（无）'} · ${names.slice(0, 2).join('、')}${names.length > 2 ? '等' : ''}`,
  status: { pilot: '试点', started: '启动', opened: '挂牌', operating: '运营', 'started-or-completed': '启动试点或完成' },
  noFixedNumber: '（数目不固定）',
  datePrinted: (words) => `日期未写明，原文作“${words}”`,
  aside: (text) => `（${text}）`,
  list: '、',
  break: '；',
  etc: '等',
};

export function tableMessages(lang: Lang): FactTableMessages {
  return messagesIn('facts', lang) ?? zh;
}
