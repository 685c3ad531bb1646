/** The sentences, in Chinese and English, of problems that a page may have to show: what is wrong and what to do. Loaded only when there is one. */
import { HEDGES, hedgeWords } from './hedges.ts';
import type { Lang } from './language.ts';
import type { AuditCode, Problem, ProblemCode } from './problem.ts';
import { countsWhole, isScaled, KIND_OF_UNIT, unitFits } from './units.ts';

export type Found = (name: string) => string;
export type Sentence = (found: Found, path: string) => string;

/** The codes whose sentences are here; those of the full check are in `problem-text.ts`, which no page loads. */
type ShownCode = Exclude<ProblemCode, AuditCode>;

const EXPECTED: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['文字（加引号）', 'text in quotation marks'],
  number: ['数字（半角，不加引号）', 'a number without quotation marks'],
  object: ['对象 {…}', 'an object {…}'],
  array: ['列表 […]', 'a list […]'],
  boolean: ['true 或 false', 'true or false'],
  record: ['对象 {…}', 'an object {…}'],
  date: ['日期，如 2021、2021-12、2021-12-31；缺年份写 --01-05', 'a date such as 2021, 2021-12 or 2021-12-31; --01-05 where the year is missing'],
  'not-empty': ['至少一项内容', 'at least one entry'],
  shorter: ['更短的文字', 'a shorter text'],
  value: [
    '数字（半角，不加引号；60% 写 0.6，1.2万写 12000），或 {"atLeast": 30} 等：atLeast、moreThan、atMost、lessThan、nearly、about、from 与 to、ordinal、words；没有数的写 {"missing": "not-stated"}',
    'a number (no quotation marks; 60% is 0.6, 1.2万 is 12000), or one such as {"atLeast": 30}: atLeast, moreThan, atMost, lessThan, nearly, about, from with to, ordinal, words; {"missing": "not-stated"} where there is none',
  ],
  text: ['文字，或 {"zh": "…", "en": "…"}', 'text, or {"zh": "…", "en": "…"}'],
  source: ['来源编号，或 {"id": "…", "page": "…", "quote": "…"}，或其列表', 'the id of a source, {"id": "…", "page": "…", "quote": "…"}, or a list of them'],
};

const TIME = '{"kind": "as-of", "date": "2021-12"}';

/** Chinese names of words used by the format. */
export const NAMES: Readonly<Record<string, string>> = {
  nation: '全国',
  province: '省级',
  prefecture: '地级',
  county: '县级',
  township: '乡级',
  village: '村级',
  organisation: '机构',
  actual: '已有',
  target: '目标',
  forecast: '预计',
  intention: '力争',
  stock: '存量',
  flow: '流量',
};

/** The allowed words as a list; in Chinese, those that have a Chinese name are followed by it. */
function oneOf(words: string, lang: Lang): string {
  const all = words.split(' | ');
  if (all.length === 1) return words;
  return lang === 'en' ? `one of ${all.join(', ')}` : `下列之一：${all.map((word) => (NAMES[word] ? `${word}（${NAMES[word]}）` : word)).join('、')}`;
}

const ZH: Record<ShownCode, Sentence> = {
  'not-a-report': () => '文件最外层应是一个对象 {…}，请检查是否上传了别的文件。',
  unreadable: () => '这个对象读不到底（其中的 getter、Proxy 或旧版格式的内容出错）；请改传由 JSON.parse 得到的普通对象，或直接用 src 指定文件。',
  'format-missing': (found) => `缺少格式版本，请加上 "format": "${found('expected')}"。`,
  'format-unknown': (found) =>
    ({
      newer: `报告的格式版本“${found('found')}”比本组件新，本组件读取“${found('expected')}”；请更新组件，或向提供者索取旧版格式的文件。`,
      index: `“${found('found')}”是按地区拆分的目录，不是报告，此处读取“${found('expected')}”；请选用其中某一地区的文件，或用 <indicator-report> 的 src 指向它。`,
      other: `格式版本“${found('found')}”无法识别，本组件读取“${found('expected')}”；请更新组件或改正版本。`,
    })[versionOf(found('found'), found('expected'))],
  shape: (found, path) => {
    if (found('expected') === 'not-empty') return '此处不能为空，请写上内容。';
    const expected = (EXPECTED[found('expected')]?.[0] ?? oneOf(found('expected'), 'zh')) + (path.endsWith('.time') ? `，如 ${TIME}` : '');
    if (found('missing')) return `此处缺少内容，应为${expected}，请补上。`;
    return `此处应为${expected}${found('found') ? `，写的是 ${found('found')}` : ''}，请改正。`;
  },
  'unknown-key': (found) => `不认识的键“${found('found')}”，未读取；请检查拼写，自用数据请放在 ext 之下。`,
  'and-more': (found) => `同类问题（${found('code')}）另有 ${found('count')} 处，不逐一列出；往往出于同一个原因，请先看已列出的各处。`,
  'unknown-indicator': (found) => `不认识的指标“${found('found')}”，本条未显示；请改用目录中的代码，或在 indicators 中定义它。`,
  'unknown-unit': (found) =>
    `不认识的单位“${found('found')}”，本条未显示；请改用${unitsOf(found('expected'), 'zh')}（万、亿写进数值）${
      isScaled(found('found'))
        ? ''
        : `；单位无误的，请加上 "unitKind": "${found('expected') || '…'}"${found('expected') ? '，即这个指标所数的' : '，写明它数的是什么'}`
    }。`,
  'wrong-unit': (found) => `单位“${found('found')}”与指标不符，本条未显示；请改用${unitsOf(found('expected'), 'zh')}，或改用数“${found('found')}”的指标。`,
  'unknown-reference': (found, path) => `引用的“${found('found')}”不是 ${referredTo(path)} 中任何一条的 id；请改正（写 id，不写名称），或补上所引用的内容。`,
  'duplicate-id': (found) => `编号“${found('found')}”重复，只有第一条作数；请改成不同的编号。`,
  'no-such-date': (found) => `日期“${found('found')}”不存在${found('shown') ? '，照原样显示' : '，本条未显示'}；请核对。`,
  'hedge-differs': (found) =>
    found('printed')
      ? `原文“${found('printed')}”没有限定词，数值却不是确数（“${found('found')}”），本条未显示；请写确数，或把限定词一并抄入 printed。`
      : isHedge(found('found'))
        ? `限定词“${found('found')}”与数值的写法不一致，本条未显示；例如“余”应写成 {"atLeast": …}；原文中若并非限定词，请写 "hedge": ""。`
        : `“${found('found')}”不是限定词，本条未显示；请写 "hedge": ""，或删去 hedge，这些字留在 printed 里（力争、预计写作 role）。`,
  'printed-differs': (found) => `数值 ${found('found')} 与原文“${found('printed')}”不一致，本条未显示；请核对两者（60% 写作 0.6）。`,
  'not-finite': (found) => `数值 ${found('found')} 过大或不是有限数，本条未显示；请核对。`,
  negative: (found) => `数值 ${found('found')} 为负，本条未显示；请核对。`,
  fractional: (found) => `按个数计的数值 ${found('found')} 不是整数，本条未显示；请核对（1.5万应写 15000）。`,
  'share-too-large': (found) => `比例 ${found('found')} 过大，本条未显示；百分数请除以 100（60% 写作 0.6）。`,
  'range-reversed': (found) => `区间 ${found('found')} 的起点大于终点，本条未显示；请对调。`,
  'part-of-itself': () => '“其中”关系绕回到自身；请改正 partOf。',
  'rate-differs': (found) => `报告写“${found('found')}”，按其分子、分母推算为${sideText(found, 'zh')} ${found('computed')}；两者并列，请以发布单位说明为准。`,
  'part-exceeds-whole': (found) => `“其中”的“${found('found')}”大于整体“${found('whole')}”或单位不同；两者照原样显示，请核对。`,
  'tallies-differ': (found) =>
    `两组统计口径不一：“${found('one')}”与“${found('other')}”，按所写数字推算，平均每次人次相差${found('bound') === 'most' ? '至多' : ''}约 ${found('factor')} 倍；分开列出，不相加，请向发布单位核实。`,
  'figures-disagree': (found) => `同一指标出现不同数字：${found('found')}；都予列出，请核实。`,
};

const EN: Record<ShownCode, Sentence> = {
  'not-a-report': () => 'The outermost level must be an object {…}; check that the right file was uploaded.',
  unreadable: () =>
    'This object cannot be read completely (a getter, a proxy or an entry in an older format fails); pass a plain object made by JSON.parse, or name the file with src.',
  'format-missing': (found) => `The format version is missing; add "format": "${found('expected')}".`,
  'format-unknown': (found) =>
    ({
      newer: `The report has format “${found('found')}”, newer than this kit, which reads “${found('expected')}”. Update the kit, or ask for the file in the older format.`,
      index: `“${found('found')}” is an index of areas, not a report; this reads “${found('expected')}”. Use the file of one area, or name the index in the src of <indicator-report>.`,
      other: `Format version “${found('found')}” is not known; this kit reads “${found('expected')}”. Update the kit or correct the version.`,
    })[versionOf(found('found'), found('expected'))],
  shape: (found, path) => {
    if (found('expected') === 'not-empty') return 'This must not be empty; write what belongs here.';
    const expected = (EXPECTED[found('expected')]?.[1] ?? oneOf(found('expected'), 'en')) + (path.endsWith('.time') ? ` such as ${TIME}` : '');
    if (found('missing')) return `This is missing: ${expected}; add it.`;
    return `This should be ${expected}${found('found') ? `, not ${found('found')}` : ''}; correct it.`;
  },
  'unknown-key': (found) => `Unknown key “${found('found')}”, not read; check the spelling, or keep data of your own under ext.`,
  'and-more': (found) => `Not listed: ${found('count')} more of this kind (${found('code')}); they often have one cause, so start with those that are listed.`,
  'unknown-indicator': (found) => `Unknown indicator “${found('found')}”, not shown; use a code from the catalogue, or define it under indicators.`,
  'unknown-unit': (found) =>
    `Unknown unit “${found('found')}”, not shown; use ${unitsOf(found('expected'), 'en')} (万 and 亿 belong in the value).${
      isScaled(found('found'))
        ? ''
        : ` If it is right, add "unitKind": "${found('expected') || '…'}", ${found('expected') ? 'which is what this indicator counts' : 'to say what it counts'}.`
    }`,
  'wrong-unit': (found) =>
    `Unit “${found('found')}” does not fit the indicator, not shown; use ${unitsOf(found('expected'), 'en')}, or an indicator counted in “${found('found')}”.`,
  'unknown-reference': (found, path) => `“${found('found')}” is not an id in ${referredTo(path)}; correct it (an id, not a name) or add the entry.`,
  'duplicate-id': (found) => `Id “${found('found')}” is used more than once and only the first entry counts; give each its own id.`,
  'no-such-date': (found) => `There is no date “${found('found')}”, ${found('shown') ? 'shown as it stands' : 'not shown'}; check it.`,
  'hedge-differs': (found) =>
    found('printed')
      ? `“${found('printed')}” is printed without a hedge, but the value is hedged (“${found('found')}”), not shown; write the plain number, or copy the hedge into printed.`
      : isHedge(found('found'))
        ? `The hedge “${found('found')}” does not agree with the value, not shown; 余, for example, is written {"atLeast": …}; if it is not a hedge in the text, write "hedge": "".`
        : `“${found('found')}” is not a hedge, not shown; write "hedge": "" or leave hedge out, and keep the words in printed (力争 and 预计 are a role).`,
  'printed-differs': (found) => `The value ${found('found')} does not match the printed “${found('printed')}”; not shown. Check both (60% is written 0.6).`,
  'not-finite': (found) => `The value ${found('found')} is too large or not finite, not shown; check it.`,
  negative: (found) => `The value ${found('found')} is negative, not shown; check it.`,
  fractional: (found) => `The count ${found('found')} is not a whole number, not shown; check it (1.5万 is written 15000).`,
  'share-too-large': (found) => `A share of ${found('found')} is too large, not shown; divide a percentage by 100 (60% is written 0.6).`,
  'range-reversed': (found) => `The range ${found('found')} ends before it starts, not shown; swap its ends.`,
  'part-of-itself': () => 'The part-of links lead back to the figure itself; correct partOf.',
  'rate-differs': (found) =>
    `The report says “${found('found')}”; its own numerator and denominator give ${sideText(found, 'en')}${found('computed')}. Both are shown; ask the publisher.`,
  'part-exceeds-whole': (found) =>
    `The part “${found('found')}” exceeds its whole “${found('whole')}” or has a different unit; both are shown as they stand, please check.`,
  'tallies-differ': (found) =>
    `Two tallies are on different bases: ${found('one')}, and ${found('other')}. Attendances per activity differ by a factor of ${found('bound') === 'most' ? 'at most ' : ''}about ${found('factor')}. They are listed separately and not added up; ask the publisher.`,
  'figures-disagree': (found) => `Different figures for the same indicator: ${found('found')}. All are shown; check them.`,
};

/** The sentence of a problem, without its path. */
export function problemText(found: Problem, lang: Lang): string {
  return sentenceOf(found, (lang === 'zh' ? ZH : EN) as Readonly<Record<string, Sentence>>, lang);
}

/** The sentence for a problem among these; its code where there is none. */
export function sentenceOf(found: Problem, sentences: Readonly<Record<string, Sentence>>, lang: Lang): string {
  const value: Found = (name) => (lang !== 'zh' ? found.found[`${name}.en`] : undefined) ?? found.found[name] ?? '';
  return sentences[found.code]?.(value, found.path) ?? found.code;
}

const lastKey = (path: string) => /(\w*)(?:\[\d+\])?$/.exec(path)?.[1] ?? '';

/** The section that a reference at this path refers to. */
function referredTo(path: string): string {
  const key = lastKey(path);
  return key === 'place' || key === 'parent' ? 'places' : key === 'source' ? 'sources' : 'observations';
}

/** The units that an indicator of this kind may be printed with: its own, or 个 and other generic counters. */
function unitsOf(kind: string, lang: Lang): string {
  const own = [...KIND_OF_UNIT].filter(([, stated]) => unitFits(stated, kind));
  const isOwn = (stated: string) => stated === kind || kind === `average-${stated}`;
  const units = [true, false].flatMap((first) => own.flatMap(([unit, stated]) => (isOwn(stated) === first ? [unit] : [])));
  const [among, like, common] =
    lang === 'zh' ? ['、', '等', kind ? `${kind} 的单位` : '通行的单位'] : [', ', ' and the like', kind ? `a unit of ${kind}` : 'a common one'];
  if (own.some(([, stated]) => isOwn(stated))) return units.join(among);
  return kind && countsWhole(kind) ? ['个', '项', '家', ...units].join(among) + like : common;
}

/** Which unknown version this is: a later one of our format, the index that `zhanbao split` writes, or something else. */
function versionOf(found: string, ours: string): 'newer' | 'index' | 'other' {
  if (found.startsWith('zhanbao-index/')) return 'index';
  const [theirs, own] = [found, ours].map((version) => Number(/^zhanbao\/(\d+)/.exec(version)?.[1]));
  return theirs !== undefined && own !== undefined && theirs > own ? 'newer' : 'other';
}

/** Whether all its words are known hedges. */
function isHedge(printed: string): boolean {
  return hedgeWords(printed).every((word) => HEDGES.has(word));
}

const SIDES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  atLeast: ['至少', 'at least '],
  moreThan: ['超过', 'more than '],
  atMost: ['至多', 'at most '],
  lessThan: ['不足', 'less than '],
};

/** On which side of the number the result lies: 至多约. */
function sideText(found: Found, lang: Lang): string {
  const which = lang === 'zh' ? 0 : 1;
  return `${SIDES[found('side')]?.[which] ?? ''}${found('about') ? ['约', 'about '][which] : ''}`;
}
