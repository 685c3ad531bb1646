/** The sentences of the station map. */
import type { Lang } from '../../data/language.ts';
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
  oneSquare: '一格一个站点，不表示位置',
  noPlaces: '下辖各地的分布：报告未写明',
  notAdded: '各级是隶属关系，不相加',
  notStated: '报告未写明',
  open: '未定数',
  stations: '报告提到的站点',
  areas: '各地',
  types: '按种类（一处可兼几类，不相加）',
  status: { pilot: '试点', started: '启动', opened: '挂牌', operating: '运营', 'started-or-completed': '启动试点或完成' },
  list: '、',
};

const en: MapMessages = {
  heading: 'Where the stations are',
  none: 'The report states no number of stations.',
  noBoundaries: 'No boundary data were supplied: shown by tier, not as a map',
  oneSquare: 'one square is one site and shows no location',
  noPlaces: 'Distribution over the areas within: not stated in the report',
  notAdded: 'the tiers belong to one another and are not added',
  notStated: 'not stated in the report',
  open: 'no fixed number',
  stations: 'Stations named in the report',
  areas: 'By area',
  types: 'By type (one site may be of several; not added)',
  status: { pilot: 'pilot', started: 'started', opened: 'opened', operating: 'operating', 'started-or-completed': 'started or completed' },
  list: ', ',
};

export const mapMessages: Record<Lang, MapMessages> = { zh, en };
