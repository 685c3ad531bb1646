/** The sentences of what stands beside the stages, fetched with it. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';

export interface BesideMessages {
  readonly leaders: string;
  readonly doors: string;
  readonly posts: string;
  readonly training: string;
  readonly subsidies: string;
  readonly pools: string;
  readonly norms: string;
  /** A post, a subsidy that is named without its number. */
  readonly noNumber: string;
  readonly noAmount: string;
  /** The number of pools, and of the people in them. */
  readonly ofPool: readonly [string, string];
  readonly andOthers: string;
  /** Why the present is not taken from a promise. */
  readonly cumulative: string;
  readonly increment: string;
  readonly reached: string;
  /** And how much is missing is not known: 不足5 of 10—15. */
  readonly missed: string;
  readonly cannotTell: string;
  readonly gap: (gap: string) => string;
  readonly difference: (gap: string, target: string, present: string) => string;
  /** What the dots below a figure stand for. */
  readonly orMore: string;
  readonly together: (least: string, most: string) => string;
}

const zh: BesideMessages = {
  ofPool: ['库数', '库内人数'],
  leaders: '领军与督导',
  doors: '转岗、引进、招聘',
  posts: '站内岗位',
  training: '培训',
  subsidies: '补贴与奖励',
  pools: '人才库与基地',
  norms: '配备要求',
  noNumber: '人数未写明',
  noAmount: '金额未写明',
  andOthers: '原文列举未尽（等）。',
  orMore: '不止此数',
  cumulative: '目标按累计培养计，不与现有人数相减',
  increment: '目标按新增计，不与现有人数相减',
  reached: '已达到目标',
  missed: '未达到目标',
  cannotTell: '是否达到目标，无法判断',
  gap: (gap) => `还差${gap}`,
  difference: (gap, target, present) => `${gap} = ${target} − ${present}`,
  together: (least, most) => `合计${least}至${most}：无人重复计入才是${most}，原文未写明`,
};

export function besideMessages(lang: Lang): BesideMessages {
  return messagesIn('beside', lang) ?? zh;
}
