/** The sentences of the lists. */
import type { Lang } from '../../data/language.ts';
import type { ListPreset } from './series.ts';
import { messagesIn } from '../shared/languages.ts';

export interface ListMessages {
  readonly headings: Readonly<Record<ListPreset, string>>;
  /** The list in a sentence: how many there are, and how many of them have what most lack. */
  readonly told: Readonly<Record<ListPreset, (count: number, of: number) => string>>;
  readonly none: Readonly<Record<ListPreset, string>>;
  readonly deadline: string;
  readonly base: string;
  readonly counting: string;
  readonly countings: Readonly<Record<'total' | 'increment' | 'cumulative', string>>;
  readonly binding: Readonly<Record<'binding' | 'indicative', string>>;
  readonly present: string;
  readonly notStated: string;
  /** The report has no figure of the same indicator that is there; of another it may. */
  readonly noPresent: string;
  /** Of what states no date, or a date without its year. */
  readonly undated: string;
  readonly asPrinted: (date: string, printed: string) => string;
  readonly separator: string;
  readonly list: string;
}

const zh: ListMessages = {
  headings: { plan: '目标与期限', timeline: '时间线' },
  told: {
    plan: (count, present) => `共${count}项，其中${present}项写明了现有数值。`,
    timeline: (count, undated) => `共${count}项${undated > 0 ? `，其中${undated}项没有写明日期或年份` : ''}。`,
  },
  none: { plan: '报告没有写明目标、预计或希望达到的数值。', timeline: '报告没有写明事件、阶段或期限。' },
  deadline: '期限',
  base: '基数',
  counting: '计法',
  countings: { total: '总数', increment: '新增', cumulative: '累计' },
  binding: { binding: '约束性', indicative: '预期性' },
  present: '现有',
  notStated: '报告未写明',
  noPresent: '同一指标未写明',
  undated: '日期或年份未写明（按原文先后）',
  asPrinted: (date, printed) => `${date}（原文“${printed}”）`,
  separator: '；',
  list: '，',
};

export function listMessages(lang: Lang): ListMessages {
  return messagesIn('lists', lang) ?? zh;
}
