/** The real reports, and small changes to them: one figure altered, one left out, one added. */
import cangzhou from '../reports/cangzhou.json' with { type: 'json' };
import ganzhou from '../reports/ganzhou.json' with { type: 'json' };
import guandu from '../reports/guandu.json' with { type: 'json' };
import heilongjiang from '../reports/heilongjiang.json' with { type: 'json' };
import hexian from '../reports/hexian.json' with { type: 'json' };
import jiangshan from '../reports/jiangshan.json' with { type: 'json' };
import jiangsu from '../reports/jiangsu.json' with { type: 'json' };
import jiujiang from '../reports/jiujiang.json' with { type: 'json' };
import kunming from '../reports/kunming.json' with { type: 'json' };
import linze from '../reports/linze.json' with { type: 'json' };
import mashan from '../reports/mashan.json' with { type: 'json' };
import national from '../reports/national.json' with { type: 'json' };
import shangrao from '../reports/shangrao.json' with { type: 'json' };
import shishi from '../reports/shishi.json' with { type: 'json' };
import tacheng from '../reports/tacheng.json' with { type: 'json' };
import ulanqab from '../reports/ulanqab.json' with { type: 'json' };
import yangpu from '../reports/yangpu.json' with { type: 'json' };
import type { RawObservation } from '../src/data/index.ts';

export const REPORTS = {
  cangzhou,
  ganzhou,
  guandu,
  heilongjiang,
  hexian,
  jiangshan,
  jiangsu,
  jiujiang,
  kunming,
  linze,
  mashan,
  national,
  shangrao,
  shishi,
  tacheng,
  ulanqab,
  yangpu,
};

export type ReportName = keyof typeof REPORTS;

export const PLACES = {
  cangzhou: '河北沧州',
  ganzhou: '江西赣州',
  guandu: '昆明官渡',
  heilongjiang: '黑龙江',
  hexian: '安徽和县',
  jiangshan: '浙江江山',
  jiangsu: '江苏',
  jiujiang: '江西九江',
  kunming: '云南昆明',
  linze: '甘肃临泽',
  mashan: '广西马山',
  national: '全国',
  shangrao: '江西上饶',
  shishi: '福建石狮',
  tacheng: '新疆塔城',
  ulanqab: '乌兰察布',
  yangpu: '上海杨浦',
} satisfies Record<ReportName, string>;

interface Observed {
  readonly observations: readonly { readonly id?: string | undefined }[];
}

/** The report with one figure changed. The printed words belong to the figure: change them with it. */
export function changed(report: Observed, id: string, change: Partial<RawObservation>): Observed {
  const at = report.observations.findIndex((observation) => observation.id === id);
  if (at < 0) throw new Error(`No observation “${id}” to change.`);
  return { ...report, observations: report.observations.map((observation, index) => (index === at ? { ...observation, ...change } : observation)) };
}

/** The report without one of its figures. */
export function without(report: Observed, id: string): Observed {
  const rest = report.observations.filter((observation) => observation.id !== id);
  if (rest.length === report.observations.length) throw new Error(`No observation “${id}” to leave out.`);
  return { ...report, observations: rest };
}

/** The report with one figure more. */
export function withMore(report: Observed, observation: RawObservation): Observed {
  return { ...report, observations: [...report.observations, observation] };
}

/** A report that cannot be read: it has no place, no source and no list of observations. */
export const UNREADABLE = { format: 'zhanbao/1', id: 'unreadable', title: '读不了的报告', places: [], sources: '《某报》' };
