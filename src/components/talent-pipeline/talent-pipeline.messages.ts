/** The sentences of the talent pipeline. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';

export interface PipelineMessages {
  readonly heading: string;
  readonly none: string;
  /** The report has figures, of other places than the one shown. */
  readonly elsewhere: string;
  readonly exam: string;
  readonly people: string;
  /** What a subject is, where it is one of them. */
  readonly flow: string;
  readonly stock: string;
  readonly notStated: string;
  /** 初级, 中级, 高级. */
  readonly grade: (word: string) => string;
  /** The levels of certificates, together. */
  readonly levels: string;
  /** What a figure is counted by; the report may have said 每 itself. */
  readonly each: (word: string) => string;
  readonly equation: (share: string, part: string, whole: string) => string;
  readonly shareOf: (whole: string) => string;
  readonly ofBase: (equation: string, basis: string) => string;
  /** Why no share is given. */
  readonly noShare: Readonly<Record<'people' | 'period' | 'open', string>>;
  /** The stage before, of which the report says nothing. */
  readonly noBase: (name: string) => string;
  /** Between two figures of a series. */
  readonly years: (years: number) => string;
  readonly yearsUnknown: string;
  readonly including: string;
  /** A part in running text. */
  readonly of: (part: string) => string;
  readonly list: string;
  readonly separator: string;
  /** Ends a sentence. */
  readonly stop: string;
}

const zh: PipelineMessages = {
  heading: '社工人才',
  none: '报告未写明社工人才的数字。',
  elsewhere: '此地区的社工人才数字未写明；报告写有其他地区的，可用 area 选择。',
  exam: '职业资格考试',
  people: '人才与持证',
  flow: '当期',
  stock: '现有',
  notStated: '报告未写明',
  grade: (word) => word,
  levels: '级别构成',
  each: (word) => (word.startsWith('每') ? word : `每个${word}`),
  equation: (share, part, whole) => `${share} = ${part} ÷ ${whole}`,
  shareOf: (whole) => `以${whole}为基数`,
  ofBase: (equation, basis) => `${equation}（${basis}）`,
  noShare: {
    people: '两项是否同一批人未写明，不算比例',
    period: '两项的时期、范围不同或未写明，不算比例',
    open: '有一项不是确数或为零，不算比例',
  },
  noBase: (name) => `${name}人数未写明，不算比例`,
  years: (years) => `${years}年`,
  yearsUnknown: '相隔多久未写明',
  including: '其中',
  of: (part) => `其中${part}`,
  list: '，',
  separator: '；',
  stop: '。',
};

export function pipelineMessages(lang: Lang): PipelineMessages {
  return messagesIn('pipeline', lang) ?? zh;
}
