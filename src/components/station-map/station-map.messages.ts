/** The sentences of the station map. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';
import type { Station } from '../../data/schema.ts';

export interface MapMessages {
  readonly heading: string;
  readonly none: string;
  readonly noBoundaries: string;
  readonly oneSquare: string;
  readonly noPlaces: string;
  readonly notAdded: string;
  readonly notStated: string;
  readonly open: string;
  readonly stations: string;
  readonly areas: string;
  readonly types: string;
  readonly status: Readonly<Record<NonNullable<Station['status']>, string>>;
  readonly list: string;
}

const zh: MapMessages = {
  heading: '社工站分布',
  none: '报告未写明社工站数。',
  noBoundaries: '未提供边界数据，不画地图，按层级示意',
  oneSquare: '一格一处，不表示位置',
  noPlaces: '下辖各地的分布：报告未写明',
  notAdded: '各级分列，不相加',
  notStated: '报告未写明',
  open: '未定数',
  stations: '报告提到的站点',
  areas: '各地',
  types: '按种类（一处可兼几类，不相加）',
  status: { pilot: '试点', started: '启动', opened: '挂牌', operating: '运营', 'started-or-completed': '启动试点或完成' },
  list: '、',
};

export function mapMessages(lang: Lang): MapMessages {
  return messagesIn('map', lang) ?? zh;
}
