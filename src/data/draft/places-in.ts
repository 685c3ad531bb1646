/** Names of places in a press text, by their last sign. */
import type { Place } from '../schema.ts';

const LEVELS: readonly (readonly [ending: RegExp, level: Place['level']])[] = [
  [/(?:省|自治区|特别行政区)$/, 'province'],
  [/(?:地区|自治州|盟)$/, 'prefecture'],
  [/(?:自治县|县|旗|区)$/, 'county'],
  [/(?:镇|乡|街道)$/, 'township'],
  [/(?:村|社区)$/, 'village'],
  [/市$/, 'prefecture'],
];
const NAME =
  /(?:(?:[\u4e00-\u9fa5]{2,3}省|[\u4e00-\u9fa5]{2,6}自治区)?(?:[\u4e00-\u9fa5]{2,4}(?:市|地区|自治州|盟))?[\u4e00-\u9fa5]{2,4}?(?:县|旗|区|市|(?<!乡)镇|乡(?!镇)|街道))|[\u4e00-\u9fa5]{2,3}省/g;
/** Words that end like a place and are none, and what stands before a name without being of it. */
const NONE =
  /全[省市县区]|各|本[地县市区]|乡镇|社区|辖区|地区$|园区|片区|学区|两个|一个|[建设立成办]|工作|街镇|县区|市区|城区|山区|农村|中心城|[^\u4e00-\u9fa5]/;
const TOWN = /(?:镇|乡|街道)$/;
const LEAD = /^[在为对从与和至到于自由据及向是日前有，]+/;

/** The first name of a place in the text; with `main`, the last one that is another. */
export function placeIn(text: string, main?: string): string | null {
  const names = [...text.matchAll(NAME)].map(([name]) => name.replace(LEAD, '')).filter((name) => name.length > 2 && !NONE.test(name));
  if (main === undefined) return names.find((name) => !TOWN.test(name)) ?? names[0] ?? null;
  return names.filter((name) => !main.includes(name) && TOWN.test(name)).pop() ?? null;
}

/** The level that a name speaks of; '' where it says none. 市 is of a prefecture or a county: the commoner is proposed. */
export function levelOf(name: string): string {
  return LEVELS.find(([ending]) => ending.test(name))?.[1] ?? '';
}
