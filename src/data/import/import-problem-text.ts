/** The sentences of import problems, in Chinese and English: what is wrong and what to do. */
import type { Lang } from '../language.ts';
import type { ImportProblem, ImportProblemCode } from './import-problem.ts';

type Found = (name: string) => string;
type Sentence = (found: Found) => string;

const EXPECTED: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['文字（加引号）', 'text in quotation marks'],
  text: ['文字，或 {"zh": "…", "en": "…"}', 'text, or {"zh": "…", "en": "…"}'],
  number: ['数字（不加引号）', 'a number without quotation marks'],
  boolean: ['true 或 false', 'true or false'],
  object: ['对象 {…}', 'an object {…}'],
  record: ['对象 {…}', 'an object {…}'],
  array: ['列表 […]', 'a list […]'],
  tuple: ['[经度, 纬度]', '[longitude, latitude]'],
  'not-empty': ['非空内容', 'something that is not empty'],
  form: ['说明中列出的写法之一（取列的值写作 {"column": "列名"}）', 'one of the documented forms (a column is written {"column": "name"})'],
  resource: ['只含一个表，或给出 resource 选定其一', 'one table, or the name of one in `resource`'],
};

const ZH: Record<ImportProblemCode, Sentence> = {
  shape: (found) => `此处应为${EXPECTED[found('expected')]?.[0] ?? found('expected')}，请改正。`,
  'unknown-key': (found) => `不认识的键“${found('found')}”，请检查拼写。`,
  'not-json-stat': (found) => `不是 JSON-stat 2.0 数据集（找到“${found('found')}”）；集合请逐个数据集导入，1.x 请先转换。`,
  'cube-differs': (found) => `维度、类别与数值的个数不一致（${found('found')}，应为 ${found('expected')}）；无法对应，请向发布方核实。`,
  'too-large': (found) => `共 ${found('found')} 格，超过 ${found('most')} 格；请先筛选或汇总。`,
  'role-unclear': (found) => `“${found('found')}”的角色不明确，请在 options.roles 中指明一个维度。`,
  'not-carried': (found) => `“${found('found')}”在报告格式中没有位置，未带入；需要时请自行写入 note 或 ext。`,
  unused: (found) => `“${found('found')}”没有用到，请检查拼写。`,
  'source-not-stated': () => '没有来源；每个数字都要能追到出处，请在 sources 中写明，或指定来源列。',
  'duplicate-id': (found) => `编号“${found('found')}”重复，请改成不同的编号。`,
  'column-missing': (found) => `表中没有“${found('found')}”列，未导入；请核对列名。`,
  'column-unused': (found) => `“${found('found')}”列没有导入；如不需要，请列入 ignore。`,
  'indicator-unmapped': (found) =>
    `无法确定“${found('found')}”是什么指标，未导入；请补充对应关系${found('expected') && `（${found('expected')}）`}，或在 indicators 中定义。`,
  'place-unclear': (found) => `地点“${found('found')}”不明确；请用代码区分，或在 places 中列出。`,
  'level-not-stated': (found) => `没有写明“${found('found')}”是哪一级，未导入；请给出 level。`,
  'crs-not-stated': () => '没有写明坐标系，坐标未带入；请给出 crs。',
  'time-not-read': (found) => `时间“${found('found')}”无法读成日期，照原样保留；可在对应关系中给出。`,
  'status-unmapped': (found) => `状态码“${found('found')}”没有对应的含义，保留在 ext 中；请在 status 中说明。`,
  'status-contradicts': (found) => `状态表示没有数值（${found('found')}），却给出了数值，未导入；请向发布方核实。`,
  'reason-not-stated': (found) => `缺失标记“${found('found')}”没有给出原因，按“报告未写明”处理；请在 missingValues 中给出 reason。`,
  'word-unmapped': (found) => `“${found('found')}”没有对应关系；请补入 words 或 missingValues${found('expected') && `（可用：${found('expected')}）`}。`,
  'hierarchy-not-kept': (found) => `“${found('found')}”的上下级关系未能全部带入；数字都在，请勿据此相加。`,
  'decimals-differ': (found) => `数值 ${found('found')} 的小数多于声明的 ${found('expected')} 位，按原数保留。`,
  'cell-empty': (found) => `第 ${found('row')} 行“${found('column')}”是空的，未导入；请补填，或在对应关系中用 empty 说明空格的含义。`,
  'not-a-number': (found) => `“${found('found')}”不能确切地读成数字，未导入；请改写成数字，限定词另列。`,
  'hedge-unclear': (found) =>
    `限定词“${found('found')}”不认识或互相矛盾，未导入；请改用认识的限定词（余、多、超、近、约、以上、不低于、至少……），写在一处，没有就留空。`,
  'unit-conflict': (found) => `“${found('found')}”与单位“${found('expected')}”不符，未导入；人与人次等不能互换，请改正单位，或改用数它的指标。`,
  'share-unclear': (found) => `“${found('found')}”不知是百分数还是小数，未导入；请写明单位 %，或注明 fraction。`,
  'share-small': (found) =>
    `“${found('column')}”列按百分数导入，而各值都不大于 1（${found('found')} 即 ${found('found')}%）；表格软件里显示为 60% 的格存的是 0.6，如是这样，请在对应关系中写 "fraction": true。`,
  more: (found) => `同类问题（${found('code')}）还有 ${found('count')} 处。`,
};

const EN: Record<ImportProblemCode, Sentence> = {
  shape: (found) => `This should be ${EXPECTED[found('expected')]?.[1] ?? found('expected')}; correct it.`,
  'unknown-key': (found) => `Unknown key “${found('found')}”; check the spelling.`,
  'not-json-stat': (found) => `Not a JSON-stat 2.0 dataset (found “${found('found')}”); import the datasets of a collection one by one, convert 1.x first.`,
  'cube-differs': (found) => `Dimensions, categories and values do not agree in number (${found('found')}, expected ${found('expected')}); ask the publisher.`,
  'too-large': (found) => `${found('found')} cells are more than ${found('most')}; select or aggregate first.`,
  'role-unclear': (found) => `The role of “${found('found')}” is not clear; name one dimension in options.roles.`,
  'not-carried': (found) => `A report has no place for “${found('found')}”, not carried over; write it into a note or ext if it matters.`,
  unused: (found) => `“${found('found')}” was not used; check the spelling.`,
  'source-not-stated': () => 'There is no source, and every figure must lead to one; state it in sources or name the column.',
  'duplicate-id': (found) => `Id “${found('found')}” stands twice; give one another id.`,
  'column-missing': (found) => `The table has no column “${found('found')}”; nothing was imported. Check the name.`,
  'column-unused': (found) => `Column “${found('found')}” was not imported; list it under ignore if that is meant.`,
  'indicator-unmapped': (found) =>
    `What “${found('found')}” counts is not known, not imported; map it${found('expected') && ` (${found('expected')})`} or define it under indicators.`,
  'place-unclear': (found) => `The place “${found('found')}” is not clear; tell places apart by code, or list them under places.`,
  'level-not-stated': (found) => `The level of “${found('found')}” is not stated, not imported; give its level.`,
  'crs-not-stated': () => 'The coordinate system is not stated, so the point was left out; give crs.',
  'time-not-read': (found) => `The time “${found('found')}” could not be read as a date and stays as printed; the mapping can state it.`,
  'status-unmapped': (found) => `Status code “${found('found')}” has no meaning here and is kept under ext; explain it under status.`,
  'status-contradicts': (found) => `The status says that there is no value (${found('found')}), yet there is one; not imported. Ask the publisher.`,
  'reason-not-stated': (found) => `“${found('found')}” means missing but gives no reason, taken as not stated; add a reason under missingValues.`,
  'word-unmapped': (found) => `“${found('found')}” is not mapped; add it to words or missingValues${found('expected') && ` (known: ${found('expected')})`}.`,
  'hierarchy-not-kept': (found) => `Not every part-of link of “${found('found')}” could be kept; all figures are there, but do not add them up.`,
  'decimals-differ': (found) => `The value ${found('found')} has more than the ${found('expected')} decimals declared; it is kept as it stands.`,
  'cell-empty': (found) => `“${found('column')}” is empty in row ${found('row')}, not imported; fill it in, or say with empty what an empty cell means.`,
  'not-a-number': (found) =>
    `“${found('found')}” cannot be read as a number without a guess, not imported; write the number, its hedge in a column of its own.`,
  'hedge-unclear': (found) =>
    `The hedge “${found('found')}” is not known or contradicts itself, not imported; use one that docs/format.en.md lists, in one place, or leave it empty.`,
  'unit-conflict': (found) =>
    `“${found('found')}” does not fit the unit “${found('expected')}”, not imported; persons and attendances are not the same. Correct the unit, or take an indicator that counts it.`,
  'share-unclear': (found) => `“${found('found')}” may be per cent or a fraction, not imported; state the unit % or say fraction.`,
  'share-small': (found) =>
    `Column “${found('column')}” is imported as per cent, and none of its values is above 1 (${found('found')} is ${found('found')}%); a cell that a spreadsheet shows as 60% holds 0.6. If it is so, write "fraction": true into the mapping.`,
  more: (found) => `${found('count')} more problems of this kind (${found('code')}).`,
};

/** The sentence of a problem, without its path. */
export function importProblemText(problem: ImportProblem, lang: Lang): string {
  const value: Found = (name) => problem.found[name] ?? '';
  return (lang === 'zh' ? ZH : EN)[problem.code](value);
}
