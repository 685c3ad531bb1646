/**
 * Units: which counters state by themselves what they count.
 *
 * 人 and 人次, 户 and 户次, 个 and 节 are different kinds; nothing converts one into another.
 */

/** Counters whose kind does not depend on the indicator. 个, 家, 项 … take the indicator's kind. */
export const KIND_OF_UNIT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    persons: '人 名',
    attendances: '人次',
    households: '户',
    'household-visits': '户次',
    cases: '宗 例',
    sessions: '节',
    events: '场 场次 期次 次',
    visits: '家次',
    money: '元',
    'money-monthly': '元/月',
    share: '%',
    points: '个百分点',
    fold: '倍',
    years: '年',
    days: '天',
  }).flatMap(([kind, units]) => units.split(' ').map((unit): [string, string] => [unit, kind])),
);

export const GENERIC = new Set(['', ...'个 家 项 所 条 张 级 类 种 步 环节 方 篇 份 批 支 处 位 期 件'.split(' ')]);

/** Kinds that a counter may stand for although it normally states another: a 次 of counselling is a session. */
const COMPATIBLE: ReadonlyMap<string, string> = new Map([
  ['events', 'sessions groups consultations'],
  ['persons', 'cases'],
]);

/**
 * Kinds that are measured rather than counted, by how their names begin. A report may add its own (per-thousand, average-…, measure-…).
 * Everything else is counted in whole things.
 */
const MEASURED = /^(money|share|points|fold|years|days|ratio|per-|average|measure)/;

/** Whether this counts whole things, of which there is no half. An unknown unit (亩, 小时) may be a measure. */
export function countsWhole(kind: string, unit = ''): boolean {
  return kindOfUnit(unit) !== null && !MEASURED.test(kind);
}

/** Whether the unit contains part of the number (万元, 百万人, 千人), so that the value alone would be misread. */
export function isScaled(unit: string): boolean {
  return /^([十百千]*[万亿]|[百千][元人户])/.test(unit);
}

/** The kind that a unit states by itself; '' where the indicator decides; null for an unknown unit. */
export function kindOfUnit(unit: string): string | null {
  return KIND_OF_UNIT.get(unit) ?? (GENERIC.has(unit) ? '' : null);
}

/** Whether a figure of `indicatorKind` may be printed with a unit of `unitKind`. An average of persons is printed in persons: 平均2名. */
export function unitFits(unitKind: string, indicatorKind: string): boolean {
  return (
    unitKind === '' ||
    unitKind === indicatorKind ||
    indicatorKind === `average-${unitKind}` ||
    (COMPATIBLE.get(unitKind) || '').split(' ').includes(indicatorKind)
  );
}
