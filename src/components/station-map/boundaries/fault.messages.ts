/** What is wrong with a boundary file, in sentences with place and count. Fetched where something is. */
import type { Lang } from '../../../data/language.ts';
import { messagesIn } from '../../shared/languages.ts';
import type { Fault } from './outline.ts';

export type FaultText = (fault: Fault) => string;

const FAULTS: Readonly<Record<Fault['code'], (detail: string) => string>> = {
  'not-boundaries': (type) => `不是 GeoJSON 或 TopoJSON${type ? `（type 为“${type}”）` : ''}`,
  'no-features': () => '没有任何区域',
  'no-geometry': () => '区域没有几何图形，未画',
  'not-polygon': (type) => `不是面（${type}），未画`,
  line: (type) => `不是面（${type}），只画成线，不上色`,
  'bad-ring': () => '环读不出来，未画',
  'bad-coordinate': (point) => `坐标不是数字：${point}，已略去此点`,
  'out-of-range': (point) => `坐标超出经纬度范围，未画：${point}`,
  swapped: (point) => `经度与纬度可能写反了，未画：${point}`,
  projected: (point) => `坐标不是经纬度，像是以米为单位（如 EPSG:3857），未画：${point}`,
  'too-few-points': () => '环的点不足三个或没有面积，只能画成线',
  unclosed: () => '环没有闭合，已按闭合画',
  'covers-globe': () => '环覆盖了整个地球，未画',
  'missing-arc': () => '所引用的弧段不存在，未画',
  'self-crossing': (name) => `边界自相交：${name}`,
  duplicate: (name) => `代码或名称重复：${name}，只对上一个`,
  'object-chosen': (names) => `文件含几层（${names}），画区域最多的一层`,
  'other-system': (name) => `文件自称坐标系为“${name}”，不是 WGS84 或 CGCS2000；现按 boundaries-crs 画，位置可能偏移`,
};

const zh: FaultText = ({ code, path, count, detail }) =>
  `${FAULTS[code](detail)}${count > 1 ? `，共${count}处` : ''}${path ? `（${count > 1 ? '首处' : '位置'}：${path}）` : ''}`;

export function faultText(lang: Lang): FaultText {
  return messagesIn('faults', lang) ?? zh;
}
