/** The sentences of what only some tallies need (`tally-more.ts`). */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';

export interface TallyMoreMessages {
  readonly methods: Readonly<Record<string, string>>;
  readonly apart: string;
  /** Our own arithmetic: attendances per activity. */
  readonly each: (unit: string, formula: string) => string;
  readonly notAdded: string;
  readonly steps: string;
  readonly noVolumes: string;
  /** What the dots below a figure stand for. */
  readonly orMore: string;
  readonly noSource: string;
  /** The key to the lighter length of an open whole. */
  readonly wholeKey: (whole: string) => string;
  readonly namesOnly: string;
  readonly openList: string;
}

const zh: TallyMoreMessages = {
  methods: {},
  apart: '口径不一，分开列出，不相加',
  each: (unit, formula) => `平均每${unit}（${formula}）`,
  notAdded: '合计：报告未写明，不相加',
  steps: '服务流程',
  noVolumes: '数量未写明',
  orMore: '不止此数',
  noSource: '来源未写明',
  wholeKey: (whole) => `整条：全部${whole}`,
  namesOnly: '只列名称，各项数字报告未写明',
  openList: '等',
};

export function tallyMoreMessages(lang: Lang): TallyMoreMessages {
  return messagesIn('tallyMore', lang) ?? zh;
}
