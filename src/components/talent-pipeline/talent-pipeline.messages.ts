/** The sentences of the talent pipeline. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';
import type { GroupName } from './talent-pipeline.view.ts';

export interface PipelineMessages {
  readonly heading: string;
  readonly none: string;
  readonly groups: Readonly<Record<GroupName, string>>;
  /** A stock or a flow, where a subject is one of them. */
  readonly natures: Readonly<Partial<Record<GroupName, string>>>;
  readonly notStated: string;
  /** A post, a subsidy that is named without its number. */
  readonly noNumber: string;
  readonly noAmount: string;
  readonly andOthers: string;
  readonly each: (word: string) => string;
  readonly equation: (share: string, part: string, whole: string) => string;
  readonly shareOf: (whole: string) => string;
  readonly ofBase: (equation: string, basis: string) => string;
  /** Why no share is given. */
  readonly noShare: Readonly<Record<'nature' | 'period' | 'unknown' | 'open', string>>;
  /** The stage before, of which the report says nothing. */
  readonly noBase: (name: string) => string;
  readonly cumulative: string;
  readonly reached: string;
  readonly cannotTell: string;
  readonly gap: (gap: string) => string;
  readonly difference: (gap: string, target: string, present: string) => string;
  readonly sumIfApart: (sum: string) => string;
  /** Between two figures of a series. */
  readonly years: (years: number) => string;
  readonly yearsUnknown: string;
  readonly including: string;
  /** A part in running text. */
  readonly of: (part: string) => string;
  readonly colon: string;
  readonly list: string;
  readonly separator: string;
  /** Ends a sentence. */
  readonly stop: string;
}

const zh: PipelineMessages = {
  heading: '社工人才',
  none: '报告未写明社工人才的数字。',
  groups: {
    exam: '职业资格考试',
    people: '人才与持证',
    leaders: '领军与督导',
    doors: '转岗、引进、招聘',
    posts: '站内岗位',
    training: '培训',
    subsidies: '补贴与奖励',
    pools: '人才库与基地',
    norms: '配备要求',
  },
  natures: { exam: '当期', people: '现有', leaders: '现有', training: '当期' },
  notStated: '报告未写明',
  noNumber: '人数未写明',
  noAmount: '金额未写明',
  andOthers: '原文列举未尽（等）。',
  each: (word) => `每个${word}`,
  equation: (share, part, whole) => `${share} = ${part} ÷ ${whole}`,
  shareOf: (whole) => `占${whole}`,
  ofBase: (equation, basis) => `${equation}（${basis}）`,
  noShare: {
    nature: '一为当期、一为现有，不是同一批人，不算比例',
    period: '两项的时期或范围不同，不算比例',
    unknown: '时间未写明，不算比例',
    open: '数字有余、超等，不算比例',
  },
  noBase: (name) => `${name}人数未写明，不算比例`,
  cumulative: '目标按累计培养计，不与现有人数相减',
  reached: '已达到目标',
  cannotTell: '是否达到目标，无法判断',
  gap: (gap) => `还差${gap}`,
  difference: (gap, target, present) => `${gap} = ${target} − ${present}`,
  sumIfApart: (sum) => `若无人重复计入，共${sum}；原文未写明`,
  years: (years) => `${years}年`,
  yearsUnknown: '相隔多久未写明',
  including: '其中',
  of: (part) => `其中${part}`,
  colon: '：',
  list: '，',
  separator: '；',
  stop: '。',
};

export function pipelineMessages(lang: Lang): PipelineMessages {
  return messagesIn('pipeline', lang) ?? zh;
}
