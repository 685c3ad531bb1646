/** The sentences of a gauge with targets, parts or areas, and of one that has nothing to show. */
import type { Lang } from '../../data/language.ts';
import type { Role } from '../../data/schema.ts';
import { messagesIn } from '../shared/languages.ts';
import type { KeyName } from './gauge-key.ts';

export interface GoalMessages {
  readonly noRate: (name: string) => string;
  readonly noGoal: (name: string) => string;
  /** The heading names what is shown. */
  readonly instead: (missing: string) => string;
  readonly stated: string;
  readonly notAdded: string;
  readonly others: string;
  readonly areas: string;
  readonly moreAreas: (count: number) => string;
  readonly current: string;
  readonly lead: Readonly<Record<Exclude<Role, 'actual'>, string>>;
  readonly noDeadline: string;
  /** A time whose year is stated elsewhere in the report. */
  readonly inYear: (words: string, year: string) => string;
  readonly basis: (base: string) => string;
  readonly baseStated: string;
  readonly reached: string;
  /** Not reached, and how much is missing is not known: a goal of 约100. */
  readonly missed: string;
  readonly short: (gap: string) => string;
  readonly beyond: (gap: string) => string;
  readonly cannotTell: string;
  /** The present figure is of another breakdown or base than the goal. */
  readonly unlike: string;
  /** 每站: what a norm is for. */
  readonly each: (unit: string) => string;
  readonly perUnit: (each: string) => string;
  readonly uncovered: (gap: string) => string;
  readonly share: (share: string) => string;
  readonly rest: (gap: string) => string;
  readonly overlap: string;
  readonly within: (area: string) => string;
  readonly cumulative: string;
  /** A target on top of the present figure, and the word for it. */
  readonly increment: string;
  readonly ahead: string;
  readonly behind: string;
  /** What the tick on the gauge of a plan's progress means. */
  readonly timeMark: string;
  /** What the marks stand for. */
  readonly key: Readonly<Record<KeyName, string>>;
  /** The key to cells in halftone. */
  readonly eachCell: (state: string) => string;
}

const zh: GoalMessages = {
  noRate: (name) => `报告未写明${name}，不据其他数字推算。`,
  noGoal: (name) => `报告没有给${name}写明目标或总数，不画比例。`,
  instead: (missing) => `报告未写明${missing}，不据其他数字推算；这里是报告写明的另一项。`,
  stated: '报告写明的是',
  notAdded: '各处数字不相加；合计未写明',
  others: '同一报告中还有',
  areas: '各地区',
  moreAreas: (count) => `另有 ${count} 个地区，见数据表`,
  current: '当前',
  lead: { target: '目标', forecast: '预计', intention: '力争' },
  noDeadline: '期限未写明',
  inYear: (words, year) => `${words}（${year}年，据上文）`,
  basis: (base) => `基数：${base}`,
  baseStated: '基数',
  reached: '已达到目标',
  missed: '未达到目标',
  short: (gap) => `距目标还差 ${gap}`,
  beyond: (gap) => `超出目标 ${gap}`,
  cannotTell: '是否达到目标，无法判断',
  unlike: '现状与目标的口径不同或未写明，不作比较',
  each: (unit) => (unit.startsWith('每') ? unit : `每个${unit}`),
  perUnit: (each) => `目标按${each}计，不与总数相比`,
  uncovered: (gap) => `尚未覆盖 ${gap}`,
  share: (share) => `占 ${share}`,
  rest: (gap) => `其余 ${gap}`,
  overlap: '推算合计；各项是否重复，报告未写明',
  within: (area) => `在${area}范围内`,
  cumulative: '目标按累计计，不是现有数，差多少无法判断',
  increment: '目标是新增数，不与现有数相比',
  ahead: '任务快于时间',
  behind: '任务慢于时间',
  timeMark: '图中刻线',
  key: { unstated: '现状未写明', between: '可能达到', loose: '末端不是确数' },
  eachCell: (state) => `每格一个，点纹表示“${state}”，是哪一种未写明`,
};

export function goalMessages(lang: Lang): GoalMessages {
  return messagesIn('goals', lang) ?? zh;
}
