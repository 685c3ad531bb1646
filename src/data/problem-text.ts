/** The sentences of problems, in zh and en: what is wrong and what to do. Loaded only when there is one to show. */
import type { Lang } from './language.ts';
import type { Problem, ProblemCode } from './problem.ts';

type Found = (name: string) => string;
type Sentence = (found: Found) => string;

const EXPECTED: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['文字（加引号）', 'text in quotation marks'],
  number: ['数字（不加引号）', 'a number without quotation marks'],
  object: ['对象 {…}', 'an object {…}'],
  array: ['列表 […]', 'a list […]'],
  boolean: ['true 或 false', 'true or false'],
  record: ['对象 {…}', 'an object {…}'],
  date: ['日期，如 2021、2021-12、2021-12-31；缺年份写 --01-05', 'a date such as 2021, 2021-12 or 2021-12-31; --01-05 where the year is missing'],
  'not-empty': ['至少一项内容', 'at least one entry'],
  shorter: ['更短的文字', 'a shorter text'],
  value: [
    '数字，或 {"atLeast": 30} 等：atLeast、moreThan、atMost、lessThan、nearly、about、from 与 to、ordinal、words、missing',
    'a number, or one such as {"atLeast": 30}: atLeast, moreThan, atMost, lessThan, nearly, about, from with to, ordinal, words, missing',
  ],
  text: ['文字，或 {"zh": "…", "en": "…"}', 'text, or {"zh": "…", "en": "…"}'],
};

const ZH: Record<ProblemCode, Sentence> = {
  'not-a-report': () => '文件最外层应是一个对象 {…}，请检查是否上传了别的文件。',
  'format-missing': (found) => `缺少格式版本，请加上 "format": "${found('expected')}"。`,
  'format-unknown': (found) => `格式版本“${found('found')}”无法识别，本组件读取“${found('expected')}”；请更新组件或改正版本。`,
  'too-deep': (found) => `数据嵌套超过 ${found('most')} 层，请检查是否有循环或误贴。`,
  shape: (found) => `此处应为${EXPECTED[found('expected')]?.[0] ?? found('expected')}，请改正；本条未显示。`,
  'unknown-key': (found) => `不认识的键“${found('found')}”，未读取；请检查拼写，自用数据请放在 ext 之下。`,
  'unknown-indicator': (found) => `不认识的指标“${found('found')}”，本条未显示；请改用目录中的代码，或在 indicators 中定义它。`,
  'unknown-unit': (found) => `不认识的单位“${found('found')}”，照原样显示；请确认它数的是什么。`,
  'wrong-unit': (found) => `单位“${found('found')}”与指标（${found('expected')}）不符，本条未显示；请改正单位或指标。`,
  'unknown-reference': (found) => `引用的“${found('found')}”在报告中不存在；请改正编号，或补上所引用的内容。`,
  'duplicate-id': (found) => `编号“${found('found')}”重复，后一条未显示；请改成不同的编号。`,
  'no-such-date': (found) => `日期“${found('found')}”不存在，本条未显示；请核对。`,
  'hedge-differs': (found) => `限定词“${found('found')}”与数值的写法不一致，本条未显示；例如“余”应写成 {"atLeast": …}。`,
  'printed-differs': (found) => `数值 ${found('found')} 与原文“${found('printed')}”不一致，本条未显示；请核对两者（60% 写作 0.6）。`,
  'not-finite': (found) => `数值 ${found('found')} 过大或不是有限数，本条未显示；请核对。`,
  negative: (found) => `数值 ${found('found')} 为负，本条未显示；请核对。`,
  fractional: (found) => `按个数计的数值 ${found('found')} 不是整数，本条未显示；请核对（1.5万应写 15000）。`,
  'range-reversed': (found) => `区间 ${found('found')} 的起点大于终点，本条未显示；请对调。`,
  'part-of-itself': () => '“其中”关系绕回到自身；请改正 partOf。',
  'rate-differs': (found) => `报告写“${found('found')}”，按其分子、分母推算为 ${found('computed')}；两者并列，请以发布单位说明为准。`,
  'part-exceeds-whole': (found) => `“其中”的“${found('found')}”大于整体“${found('whole')}”或单位不同；两者照原样显示，请核对。`,
  'tallies-differ': (found) =>
    `两组统计口径不一：“${found('one')}”与“${found('other')}”，平均每次人次相差约 ${found('factor')} 倍；分开列出，不相加，请向发布单位核实。`,
  'figures-disagree': (found) => `同一指标出现不同数字：${found('found')}；都予列出，请核实。`,
};

const EN: Record<ProblemCode, Sentence> = {
  'not-a-report': () => 'The file must be one object {…} at the top; check that the right file was uploaded.',
  'format-missing': (found) => `The format version is missing; add "format": "${found('expected')}".`,
  'format-unknown': (found) => `Format version “${found('found')}” is not known; this kit reads “${found('expected')}”. Update the kit or correct the version.`,
  'too-deep': (found) => `The data are nested deeper than ${found('most')} levels; look for a cycle or a slip of the clipboard.`,
  shape: (found) => `This should be ${EXPECTED[found('expected')]?.[1] ?? found('expected')}; the entry is not shown until it is corrected.`,
  'unknown-key': (found) => `Unknown key “${found('found')}”, not read; check the spelling, or keep data of your own under ext.`,
  'unknown-indicator': (found) => `Unknown indicator “${found('found')}”, not shown; use a code of the catalogue or define it under indicators.`,
  'unknown-unit': (found) => `Unknown unit “${found('found')}”, shown as it stands; make sure what it counts.`,
  'wrong-unit': (found) => `Unit “${found('found')}” does not fit the indicator (${found('expected')}), not shown; correct the unit or the indicator.`,
  'unknown-reference': (found) => `“${found('found')}” is not in the report; correct the id or add what it names.`,
  'duplicate-id': (found) => `Id “${found('found')}” stands twice, the second entry is not shown; give it another id.`,
  'no-such-date': (found) => `There is no date “${found('found')}”, not shown; check it.`,
  'hedge-differs': (found) => `The hedge “${found('found')}” says something else than the value, not shown; 余 for one is written {"atLeast": …}.`,
  'printed-differs': (found) => `The value ${found('found')} is not the one printed, “${found('printed')}”; not shown. Check both (60% is written 0.6).`,
  'not-finite': (found) => `The value ${found('found')} is too large or not finite, not shown; check it.`,
  negative: (found) => `The value ${found('found')} is negative, not shown; check it.`,
  fractional: (found) => `A count cannot be ${found('found')}, not shown; check it (1.5万 is written 15000).`,
  'range-reversed': (found) => `The range ${found('found')} ends before it starts, not shown; swap its ends.`,
  'part-of-itself': () => 'The part-of links lead back to the figure itself; correct partOf.',
  'rate-differs': (found) => `The report says “${found('found')}”; its own parts give ${found('computed')}. Both are shown; ask the publisher.`,
  'part-exceeds-whole': (found) => `The part “${found('found')}” exceeds its whole “${found('whole')}” or has another unit; both are shown as they stand.`,
  'tallies-differ': (found) =>
    `Two tallies were not counted alike: “${found('one')}” and “${found('other')}” differ about ${found('factor')} times in attendances per activity. They are kept apart and not added; ask the publisher.`,
  'figures-disagree': (found) => `One indicator, different figures: ${found('found')}. All are shown; check them.`,
};

/** The sentence of a problem, without its path. */
export function problemText(found: Problem, lang: Lang): string {
  const value: Found = (name) => found.found[name] ?? '';
  return (lang === 'zh' ? ZH : EN)[found.code](value);
}
