/** The sentences of search, filter and list of stations. */
import type { Lang } from '../../../data/language.ts';
import { messagesIn } from '../../shared/languages.ts';

export interface StationListMessages {
  readonly list: (place: string, count: number) => string;
  /** Of those that the filter or a search has left. */
  readonly matching: (place: string, count: number) => string;
  readonly none: (place: string) => string;
  readonly unnamed: (place: string) => string;
  /** Areas that a search has found. */
  readonly areas: (count: number) => string;
  readonly more: (count: number) => string;
  /** Before the names of stations that lie under one mark. */
  readonly here: (count: number) => string;
  /** Of one of them. */
  readonly oneMark: (count: number) => string;
  readonly search: string;
  readonly filters: Readonly<Record<'tier' | 'type' | 'status', string>>;
  readonly all: string;
  readonly shown: (shown: number, all: number) => string;
}

const zh: StationListMessages = {
  list: (place, count) => `${place}：报告列出的站点${count}个`,
  matching: (place, count) => `${place}：符合的站点${count}个`,
  none: (place) => `${place}：没有符合的站点`,
  unnamed: (place) => `${place}：报告没有列出站点`,
  areas: (count) => `符合的地区${count}处`,
  more: (count) => `另有${count}个`,
  here: (count) => `此处${count}个站点：`,
  oneMark: (count) => `同一处共${count}个站点`,
  search: '按名称或代码查找',
  filters: { tier: '层级', type: '种类', status: '状态' },
  all: '全部',
  shown: (shown, all) => `显示${shown}个站点，共${all}个`,
};

export function stationListMessages(lang: Lang): StationListMessages {
  return messagesIn('stations', lang) ?? zh;
}
