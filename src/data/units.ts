/**
 * Units: which counters say by themselves what they count.
 *
 * 人 and 人次, 户 and 户次, 个 and 节 are different kinds: nothing here turns one into another.
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

/** Kinds that a report may mean although the counter alone says another: a 次 of counselling is a session. */
const COMPATIBLE: ReadonlyMap<string, string> = new Map([
  ['events', 'sessions groups consultations'],
  ['persons', 'cases'],
]);

/**
 * What is measured, not counted, by the beginning of the kind; a report may add its own (per-thousand, average-…, measure-…).
 * Every other kind is of things that stand whole.
 */
const MEASURED = /^(money|share|points|fold|years|days|ratio|per-|average|measure)/;

/** Whether this is a count of things, of which there is no half. A unit that we do not know (亩, 小时) may measure. */
export function countsWhole(kind: string, unit = ''): boolean {
  return kindOfUnit(unit) !== null && !MEASURED.test(kind);
}

const KINDS: ReadonlyMap<string, string> = new Map([...KIND_OF_UNIT, ...[...GENERIC].map((unit): [string, string] => [unit, ''])]);

/** 万元, 百万人, 千人: part of the number stands in the unit, and whatever reads the value alone reads another. */
export function isScaled(unit: string): boolean {
  return /^([十百千]*[万亿]|[百千][元人户])/.test(unit);
}

/** The kind that a unit states by itself; '' where the indicator decides; null for an unknown unit. */
export function kindOfUnit(unit: string): string | null {
  return KINDS.get(unit) ?? null;
}

/** Whether a unit of one kind may carry an indicator of another. An average-persons is printed with the unit of persons: 平均2名. */
export function unitFits(unitKind: string, indicatorKind: string): boolean {
  return (
    unitKind === '' ||
    unitKind === indicatorKind ||
    indicatorKind === `average-${unitKind}` ||
    (COMPATIBLE.get(unitKind) || '').split(' ').includes(indicatorKind)
  );
}
