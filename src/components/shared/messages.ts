/** The sentences that all elements share. Each element keeps its own sentences beside it. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from './languages.ts';

export interface SharedMessages {
  readonly waiting: string;
  readonly loading: string;
  readonly table: string;
  readonly source: string;
  readonly computed: string;
  readonly colon: string;
  /** Instead of "not stated", where the report does state the figure but the check refused it. */
  readonly unchecked: string;
  /** Part of the kit could not be fetched. */
  readonly lost: string;
  readonly noSuchArea: (area: string) => string;
}

const zh: SharedMessages = {
  waiting: '等待报告数据。请核对 src 或 from，或放入 <indicator-report>。',
  loading: '正在读取报告……',
  table: '数据表',
  source: '来源',
  computed: '推算',
  colon: '：',
  unchecked: '数据未通过检查，未采用',
  lost: '部分内容未能载入，请刷新网页。',
  noSuchArea: (area) => `报告中没有地区“${area}”，请改正 area。`,
};

export function sharedMessages(lang: Lang): SharedMessages {
  return messagesIn('shared', lang) || zh;
}
