import type { RawReport } from 'zhanbao/data';

/** 改了社工站数目的报告：一个新对象。空着不是零，是没有写明。 */
export function withStations(raw: RawReport, typed: string | number): RawReport {
  const figure = typed === '' ? { value: { missing: 'not-stated' as const }, printed: undefined } : { value: Number(typed), printed: `${typed}个` };
  return { ...raw, observations: raw.observations.map((each) => (each.id === 'stations' ? { ...each, ...figure } : each)) };
}
