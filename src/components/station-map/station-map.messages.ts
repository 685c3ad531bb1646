/** The sentences of the station map. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';
import type { Station } from '../../data/schema.ts';

export interface MapMessages {
  readonly heading: string;
  readonly none: string;
  /** What the report says of coverage where it counts no station. */
  readonly promised: (name: string, figure: string, role: string, time: string) => string;
  readonly noBoundaries: string;
  readonly unreviewed: string;
  readonly unreachable: string;
  readonly oneSquare: (worth: number) => string;
  readonly oneArea: string;
  readonly noPlaces: string;
  readonly noTotal: string;
  /** Counts that are tiers of a network, or that only stand beside each other: of two times, or at odds. */
  readonly notAdded: (tiers: unknown) => string;
  readonly notStated: string;
  readonly notATotal: string;
  readonly open: string;
  /** Of an open tier with a number: what is settled, in the report's words, and what is not. */
  readonly openCounted: (extent: string, mark: string) => string;
  readonly network: string;
  /** Counts that are in none of the networks. */
  readonly others: string;
  readonly uncounted: (name: string, tiers: readonly string[]) => string;
  readonly model: (code: string, named: number, listed: readonly number[], total: number) => string;
  readonly unwritten: string;
  readonly openingNotStated: string;
  readonly operator: (name: string) => string;
  readonly stations: string;
  readonly areas: string;
  readonly states: string;
  readonly types: string;
  readonly firsts: string;
  readonly way: string;
  readonly more: (count: number) => string;
  readonly status: Readonly<Record<NonNullable<Station['status']>, string>>;
  readonly list: string;
  readonly separator: string;
  readonly stop: string;
  readonly sentenceEnd: string;
  readonly end: string;
}

const zh: MapMessages = {
  heading: '社工站分布',
  none: '报告未写明社工站数。',
  promised: (name, figure, role, time) => `写到的是${name}：${role ? `${role} ` : ''}${figure}（${time}）。`,
  noBoundaries: '未提供边界数据，不画地图，按层级示意',
  unreviewed: '边界数据未写明审图号（review-number），不画边界',
  unreachable: '画边界的程序未能运行，不画地图，按层级示意',
  oneSquare: (worth) => (worth === 1 ? '一格一处，不表示位置' : `一格${worth}处，末格按比例，不表示位置`),
  oneArea: '一格一地，不表示位置',
  noPlaces: '下辖各地的分布：报告未写明',
  noTotal: '合计：报告未写明；各地数字不相加',
  notAdded: (tiers) => `${tiers ? '各级' : '各数'}分列，不相加`,
  notStated: '报告未写明',
  notATotal: '是次序，不是总数',
  open: '未定数',
  openCounted: (extent, mark) => `${extent && `已定：原文称“${extent}”；`}“${mark}”此外未定数`,
  network: '服务网络',
  others: '其他',
  uncounted: (name, tiers) => `${name}（${tiers.join('—')}）各级的数量：报告未写明`,
  model: (code, named, listed, total) =>
    `原文称“${code}”，合${named}处（推算）；分列为${listed.join('、')}，是否同址未写明：若各在一处为${total}处（推算），不当作总数`,
  unwritten: '数字未写出',
  openingNotStated: '设立时间未写明',
  operator: (name) => `由${name}承接`,
  stations: '报告提到的站点',
  areas: '各地',
  states: '各地进展',
  types: '按种类（不相加）',
  firsts: '首家',
  way: '所在地区',
  more: (count) => `另有${count}处`,
  status: { pilot: '试点', started: '启动', opened: '挂牌', operating: '运营', 'started-or-completed': '启动试点或完成' },
  list: '、',
  separator: ' · ',
  stop: '；',
  sentenceEnd: '',
  end: '。',
};

export function mapMessages(lang: Lang): MapMessages {
  return messagesIn('map', lang) ?? zh;
}
