/** The sentences of tiles under the map. */
import type { Lang } from '../../../data/language.ts';
import { messagesIn } from '../../shared/languages.ts';

export interface TileMessages {
  readonly template: string;
  readonly unreviewed: string;
  readonly otherSystem: (tiles: string, boundaries: string) => string;
  readonly lost: string;
  readonly credit: (number: string, source: string) => string;
}

const zh: TileMessages = {
  template: '底图地址（tiles）中缺 {x}、{y}、{z} 或 {TileCol}、{TileRow}、{TileMatrix}，不取底图',
  unreviewed: '底图未写明审图号（tiles-review-number），不取底图',
  otherSystem: (tiles, boundaries) => `底图的坐标系（${tiles}）与边界的（${boundaries || '未写明'}）不同，叠在一起会错开数百米，不取底图`,
  lost: '底图有的取不到，地图照画',
  credit: (number, source) => `底图审图号：${number}　底图来源：${source || '未写明'}`,
};

export function tileMessages(lang: Lang): TileMessages {
  return messagesIn('tiles', lang) ?? zh;
}
