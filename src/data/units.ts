/**
 * Units: which counters say by themselves what they count, and what each kind is called in English.
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

const ENGLISH: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['persons', ['person', 'people']],
  ['attendances', ['attendance', 'attendances']],
  ['households', ['household', 'households']],
  ['household-visits', ['household visit', 'household visits']],
  ['cases', ['case', 'cases']],
  ['groups', ['group', 'groups']],
  ['sessions', ['session', 'sessions']],
  ['events', ['event', 'events']],
  ['consultations', ['consultation', 'consultations']],
  ['visits', ['visit', 'visits']],
  ['stations', ['station', 'stations']],
  ['hubs', ['hub', 'hubs']],
  ['organisations', ['organisation', 'organisations']],
  ['departments', ['department', 'departments']],
  ['counties', ['county', 'counties']],
  ['projects', ['project', 'projects']],
  ['posts', ['post', 'posts']],
  ['pools', ['pool', 'pools']],
  ['sites', ['site', 'sites']],
  ['schools', ['school', 'schools']],
  ['documents', ['document', 'documents']],
  ['items', ['item', 'items']],
  ['tiers', ['tier', 'tiers']],
  ['years', ['year', 'years']],
  ['days', ['day', 'days']],
  ['fold', ['times', 'times']],
  ['points', ['percentage point', 'percentage points']],
]);

/** The kind that a unit states by itself; '' where the indicator decides; null for an unknown unit. */
export function kindOfUnit(unit: string): string | null {
  return GENERIC.has(unit) ? '' : (KIND_OF_UNIT.get(unit) ?? null);
}

/** Whether a unit of one kind may carry an indicator of another. */
export function unitFits(unitKind: string, indicatorKind: string): boolean {
  return unitKind === '' || unitKind === indicatorKind || (COMPATIBLE.get(unitKind)?.includes(indicatorKind) ?? false);
}

/** The English noun of a kind, '' where the kind has none (a share, money, a kind of the report's own). */
export function englishUnit(unitKind: string, number: number): string {
  return ENGLISH.get(unitKind)?.[number === 1 ? 0 : 1] ?? '';
}

/** Shares, money and the like are written with a sign, not with a noun. */
export function isMoney(unitKind: string): boolean {
  return unitKind === 'money' || unitKind === 'money-monthly';
}
