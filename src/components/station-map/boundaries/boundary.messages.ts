/** The sentences of the map with boundaries. */
import type { Lang } from '../../../data/language.ts';
import { messagesIn } from '../../shared/languages.ts';
import type { LoadFault } from './load-boundaries.ts';
import type { StationMark } from './station-points.ts';

export interface BoundaryMessages {
  readonly loading: string;
  readonly retry: string;
  readonly failed: (fault: LoadFault) => string;
  readonly none: string;
  readonly noneHere: string;
  readonly unknownSystem: (crs: string, allowed: readonly string[]) => string;
  readonly review: (number: string, source: string) => string;
  readonly sourceNotStated: string;
  readonly unreviewed: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly picture: (kind: string) => string;
  readonly shades: (name: string, classes: readonly string[]) => string;
  /** The upper limit belongs to the last class alone; where both are one, all areas have it. */
  readonly range: (from: number, to: number, last: boolean) => string;
  readonly symbols: (name: string, most: string) => string;
  readonly openSymbol: string;
  readonly missing: string;
  readonly outside: string;
  readonly plain: string;
  readonly marks: Readonly<Record<StationMark, string>>;
  readonly dots: string;
  readonly flood: string;
  /** A filter has left so many of those with coordinates: also on paper and in a picture, where nobody sees the filter. */
  readonly filtered: (count: number, all: number) => string;
  readonly unshaded: (count: number) => string;
  readonly unsized: (count: number) => string;
  readonly list: string;
  readonly search: string;
  readonly more: (count: number, listed: number) => string;
  readonly noFigure: string;
  readonly noOutline: string;
  readonly leftOver: string;
  readonly names: string;
  readonly outlinesWithout: (count: number) => string;
  readonly areasWithout: (count: number) => string;
  readonly stationsWithout: (count: number) => string;
  readonly nowhere: (count: number) => string;
  readonly elsewhere: (count: number) => string;
  readonly together: (count: number) => string;
  readonly unnamed: string;
}

const zh: BoundaryMessages = {
  loading: '正在读取边界数据……',
  retry: '重试',
  failed: (fault) => {
    switch (fault.kind) {
      case 'network':
        return '边界文件取不到：请检查 boundaries 的地址与网络，跨站文件须允许跨域。';
      case 'timeout':
        return '读取边界文件超时。';
      case 'html':
        return '取到的是网页而不是边界文件：请检查 boundaries 的地址。';
      case 'charset':
        return '边界文件不是 UTF-8 编码：请另存为 UTF-8。';
      case 'not-json':
        return '边界文件不是有效的 JSON。';
      case 'status':
        return `服务器答复 ${fault.status}，没有给出边界文件。`;
      case 'too-large':
        return `边界文件超过 ${Math.round(fault.most / 1e6)} MB：请先化简或按地区拆分。`;
    }
  },
  noneHere: '边界文件中没有这个地区，以下按层级示意',
  none: '边界文件中没有可画的边界，以下按层级示意',
  unknownSystem: (crs, allowed) => `boundaries-crs ${crs ? `“${crs}”不认识` : '未写明'}，应为 ${allowed.join('、')} 之一；有坐标的站点不画`,
  review: (number, source) => `审图号：${number}　边界来源：${source}`,
  sourceNotStated: '未写明',
  unreviewed: '未经审图，仅供本地调试，不得公开',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '还原',
  picture: (kind) => `下载 ${kind} 图片`,
  shades: (name, classes) => `颜色由淡到浓：${name} ${classes.join('、')}`,
  range: (from, to, last) => (from === to ? `均为${to}%` : `${from}%至${last ? '' : '不足'}${to}%`),
  symbols: (name, most) => `圆的面积表示数量（${name}），最大的为${most}`,
  openSymbol: '虚线圆为“以上”“余”，可能更多',
  missing: '短横：报告未写明',
  outside: '空白：不在报告所示范围之内',
  plain: '底色：没有可上色的覆盖率',
  marks: { operating: '运营', opened: '启动或挂牌', pilot: '试点', mixed: '启动试点或完成', unstated: '状态未写明' },
  dots: '站点过密，此处只画成点；放大后按形状区分',
  flood: '站点过密，此处不画；放大后画出',
  filtered: (count, all) => `只画筛选出的站点${count}个，有坐标的共${all}个`,
  unshaded: (count) => `${count}处的覆盖率未写明基数，或与他处不可比，不上色`,
  unsized: (count) => `${count}处的数不是同一类或同一级，不画圆`,
  list: '各地列表',
  search: '按名称或代码查找',
  more: (count, listed) => `列出${listed}处，另有${count}处`,
  noFigure: '报告未写明',
  noOutline: '无边界',
  leftOver: '没有对上的',
  names: '名单',
  outlinesWithout: (count) => `边界中有${count}处，报告里没有`,
  areasWithout: (count) => `报告中有${count}处，边界里没有`,
  stationsWithout: (count) => `${count}个站点没有坐标，不在图上`,
  nowhere: (count) => `${count}个站点的坐标无效`,
  elsewhere: (count) => `${count}个站点落在所写地区的边界之外`,
  together: (count) => `${count}个站点与别的站点坐标相同，一处只画一个标记`,
  unnamed: '（无名称）',
};

export function boundaryMessages(lang: Lang): BoundaryMessages {
  return messagesIn('boundaries', lang) ?? zh;
}
