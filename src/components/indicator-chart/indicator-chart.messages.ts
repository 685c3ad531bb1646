/** The sentences of the chart. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';
import type { Obstacle, Preset, SeriesKind } from './series.ts';

export interface ChartMessages {
  readonly heading: string;
  readonly headings: Readonly<Record<SeriesKind, (name: string) => string>>;
  readonly presets: Readonly<Record<Preset, string>>;
  readonly chosen: (preset: string) => string;
  readonly none: string;
  readonly refused: Readonly<Record<Preset, string>>;
  readonly because: Readonly<Record<Obstacle, string>>;
  readonly ownScales: string;
  readonly notToScale: string;
  readonly notSummed: string;
  readonly share: (share: string, part: string, whole: string) => string;
  readonly failed: string;
  readonly walk: string;
  readonly hint: string;
  readonly points: (count: number) => string;
  readonly download: string;
  readonly own: string;
  readonly separator: string;
}

const zh: ChartMessages = {
  heading: '图',
  headings: { trend: (name) => `${name}：历年`, compare: (name) => `${name}：比较`, parts: (name) => `${name}：其中` },
  presets: { trend: '趋势', compare: '比较', parts: '构成', multiples: '分项' },
  chosen: (preset) => `按数据选用：${preset}`,
  none: '报告中没有能放在一张图里比较的数值：要有同一指标、同类单位和时间的两个以上数值，或“其中”的部分。',
  refused: { trend: '不画趋势图', compare: '不画比较图', parts: '不画构成图', multiples: '不画分项图' },
  because: {
    'too-few': '没有两个以上可以比较的数值',
    units: '单位不同类，不能放在一起比较',
    times: '时间或时间类别不同，不能放在一起比较',
    natures: '时点数和时期数不能放在一起比较',
    levels: '地区级别不同，不能放在一起比较',
  },
  ownScales: '各图自有尺度，图与图之间不作比较',
  notToScale: '有的时间没有写明日期，按先后排列，不按时间长短',
  notSummed: '各部分不一定合成整体，可能重叠',
  share: (share, part, whole) => `占 ${share} = ${part} ÷ ${whole}`,
  failed: '图没有画出来；全部数值见下面的数据表。',
  walk: '用左右键逐个读出各点。',
  hint: '指向图中一点，或用左右键，可读出数值并查来源。',
  points: (count) => `共 ${count} 个数值`,
  download: '下载图片',
  own: '本页自定的图',
  separator: '；',
};

export function chartMessages(lang: Lang): ChartMessages {
  return messagesIn('chart', lang) ?? zh;
}
