/**
 * Units: which counters say by themselves what they count.
 *
 * 人 and 人次, 户 and 户次, 个 and 节 are different kinds: nothing here turns one into another.
 */

/** Counters whose kind does not depend on the indicator. 个, 家, 项 … take the indicator's kind. */
const KIND_OF_UNIT: ReadonlyMap<string, string> = new Map([
  ['人', 'persons'],
  ['名', 'persons'],
  ['人次', 'attendances'],
  ['户', 'households'],
  ['户次', 'household-visits'],
  ['宗', 'cases'],
  ['节', 'sessions'],
  ['场', 'events'],
  ['场次', 'events'],
  ['期次', 'events'],
  ['次', 'events'],
  ['家次', 'visits'],
  ['元', 'money'],
  ['元/月', 'money-monthly'],
  ['%', 'share'],
  ['个百分点', 'points'],
  ['倍', 'fold'],
  ['年', 'years'],
  ['天', 'days'],
]);

const GENERIC = new Set(['', '个', '家', '项', '所', '条', '张', '级', '类', '种', '步', '环节', '方', '篇', '份', '批', '支', '处', '位', '期', '件']);

/** Kinds that a report may mean although the counter alone says another: a 次 of counselling is a session. */
const COMPATIBLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['events', ['sessions', 'groups', 'consultations']],
  ['persons', ['cases']],
]);

/** The kind that a unit states by itself; '' where the indicator decides; null for an unknown unit. */
export function kindOfUnit(unit: string): string | null {
  return GENERIC.has(unit) ? '' : (KIND_OF_UNIT.get(unit) ?? null);
}

/** Whether a unit of one kind may carry an indicator of another. */
export function unitFits(unitKind: string, indicatorKind: string): boolean {
  return unitKind === '' || unitKind === indicatorKind || (COMPATIBLE.get(unitKind)?.includes(indicatorKind) ?? false);
}
