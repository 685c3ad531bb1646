/** The sentences of the service tally. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';
import type { Theme } from './tally-indicators.ts';

export interface TallyMessages {
  readonly heading: string;
  readonly none: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly roles: Readonly<Record<'target' | 'forecast' | 'intention', string>>;
  readonly partOf: string;
  readonly mayOverlap: (other: string) => string;
  readonly more: (count: number) => string;
  readonly notStated: string;
  /** What is promised is counted up until its deadline. */
  readonly cumulative: string;
  readonly noBase: string;
  readonly noDeadline: string;
  readonly per: (base: string) => string;
  readonly noGroups: string;
  readonly noPlaces: string;
  /** Everything is only promised. */
  readonly noneDone: string;
  readonly list: string;
  readonly noteMark: (index: number) => string;
  /** For screen readers: between a label and its footnote mark, and before the note itself. */
  readonly seeNote: string;
  readonly aNote: string;
  readonly inBrackets: (text: string) => string;
  /** A figure with its name, in the summary. */
  readonly named: (name: string, figure: string) => string;
  readonly separator: string;
  readonly colon: string;
  /** Between sentences. */
  readonly space: string;
  readonly sentence: (head: string, parts: string) => string;
}

const zh: TallyMessages = {
  heading: '服务成效',
  none: '报告未写明服务的数字。',
  themes: {
    general: '总体',
    clients: '服务对象',
    methods: '服务方法',
    guidance: '督导、咨询与评估',
    resources: '志愿者与资源',
    institutions: '机构与组织',
    office: '工作推进',
    money: '资金与项目',
    menu: '服务目录',
  },
  roles: { target: '目标', forecast: '预计', intention: '力争' },
  partOf: '其中',
  mayOverlap: (other) => `与“${other}”是否重叠，报告未写明。`,
  more: (count) => `另有${count}项，见数据表`,
  notStated: '报告未写明',
  cumulative: '累计',
  noBase: '按什么计：报告未写明',
  noDeadline: '期限：报告未写明',
  per: (base) => `按${base}计`,
  noGroups: '按人群的分布：报告未写明。',
  noPlaces: '下辖各地的分布：报告未写明。',
  noneDone: '已开展的数量：报告未写明。',
  list: '、',
  noteMark: (index) => `注${index}`,
  seeNote: '，见',
  aNote: '',
  inBrackets: (text) => `（${text}）`,
  named: (name, figure) => `${name}${figure}`,
  separator: '；',
  colon: '：',
  space: '',
  sentence: (head, parts) => (head === '' ? `${parts}。` : `${head}：${parts}。`),
};

export function tallyMessages(lang: Lang): TallyMessages {
  return messagesIn('tally', lang) ?? zh;
}
