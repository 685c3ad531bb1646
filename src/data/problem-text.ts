/** The sentences of problems, in zh and en: what is wrong and what to do. Loaded only when there is one to show. */
import { HEDGES, hedgeWords } from './hedges.ts';
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
    '数字（不加引号），或 {"atLeast": 30} 等：atLeast、moreThan、atMost、lessThan、nearly、about、from 与 to、ordinal、words、missing',
    'a number (no quotation marks), or one such as {"atLeast": 30}: atLeast, moreThan, atMost, lessThan, nearly, about, from with to, ordinal, words, missing',
  ],
  text: ['文字，或 {"zh": "…", "en": "…"}', 'text, or {"zh": "…", "en": "…"}'],
  source: ['来源编号，或 {"id": "…", "page": "…", "quote": "…"}，或其列表', 'the id of a source, {"id": "…", "page": "…", "quote": "…"}, or a list of them'],
};

const LEVELS: Readonly<Record<string, string>> = {
  nation: '全国',
  province: '省级',
  prefecture: '地级',
  county: '县级',
  township: '乡级',
  village: '村级',
  organisation: '机构',
};

/** Words of which one must stand there; those that have a name in Chinese with it. */
function oneOf(words: string, lang: Lang): string {
  const all = words.split(' | ');
  if (all.length === 1) return words;
  return lang === 'en' ? `one of ${all.join(', ')}` : `下列之一：${all.map((word) => (LEVELS[word] ? `${word}（${LEVELS[word]}）` : word)).join('、')}`;
}

const ZH: Record<ProblemCode, Sentence> = {
  'not-a-report': () => '文件最外层应是一个对象 {…}，请检查是否上传了别的文件。',
  unreadable: () => '这个对象读不到底（其中的 getter、Proxy 或旧版格式的内容出错）；请改传由 JSON.parse 得到的普通对象，或直接用 src 指定文件。',
  'format-missing': (found) => `缺少格式版本，请加上 "format": "${found('expected')}"。`,
  'format-unknown': (found) =>
    ({
      newer: `报告的格式版本“${found('found')}”比本组件新，本组件读取“${found('expected')}”；请更新组件，或向提供者索取旧版格式的文件。`,
      index: `“${found('found')}”是按地区拆分的目录，不是报告，此处读取“${found('expected')}”；请选用其中某一地区的文件，或用 <indicator-report> 的 src 指向它。`,
      other: `格式版本“${found('found')}”无法识别，本组件读取“${found('expected')}”；请更新组件或改正版本。`,
    })[versionOf(found('found'), found('expected'))],
  shape: (found) => {
    if (found('expected') === 'not-empty') return '此处不能为空，请写上内容。';
    const expected = EXPECTED[found('expected')]?.[0] ?? oneOf(found('expected'), 'zh');
    if (found('missing')) return `此处缺少内容，应为${expected}，请补上。`;
    return `此处应为${expected}${found('found') ? `，写的是 ${found('found')}` : ''}，请改正。`;
  },
  'unknown-key': (found) => `不认识的键“${found('found')}”，未读取；请检查拼写，自用数据请放在 ext 之下。`,
  'and-more': (found) => `同类问题（${found('code')}）另有 ${found('count')} 处，不逐一列出；往往出于同一个原因，请先看已列出的各处。`,
  'unknown-indicator': (found) => `不认识的指标“${found('found')}”，本条未显示；请改用目录中的代码，或在 indicators 中定义它。`,
  'unknown-unit': (found) =>
    `不认识的单位“${found('found')}”，本条未显示；请改用通行的单位（万、亿写进数值）；单位无误的，请加上 "unitKind": "${found('expected') || '…'}"${found('expected') ? '，即这个指标所数的' : '，写明它数的是什么'}。`,
  'wrong-unit': (found) => `单位“${found('found')}”与指标（${found('expected')}）不符，本条未显示；请改正单位或指标。`,
  'unknown-reference': (found) => `引用的“${found('found')}”在报告中不存在；请改正编号，或补上所引用的内容。`,
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
  'no-such-point': (found) =>
    `坐标（经度 ${found('lon')}，纬度 ${found('lat')}）${
      { swapped: '像是经纬度写反了；请对调 lon 与 lat', zero: '是 0, 0，往往是没有坐标而被填成零；没有坐标请删去 point' }[found('why')] ??
      '超出范围（经度 ±180，纬度 ±90）；请核对'
    }。`,
  'lost-characters': (found) => `文字“${found('found')}”中有读不出的字符，多半丢失于编码转换；请对照原文补上，并以 UTF-8 保存。`,
  'period-reversed': (found) => `时段止于 ${found('to')}，早于起点 ${found('from')}；照原样显示，请核对两个日期，或对调 from 与 to。`,
  'growth-direction': (found) =>
    `“${found('figure')}”写的是“${found('word')}”，数值却为${found('sign') === '-' ? '负' : '正'}（${found('number')}）；增长写正数，下降写负数，请核对。`,
  'promise-as-actual': (found) =>
    `“${found('figure')}”${found('until') ? `的期限（${found('until')}）晚于文件日期（${found('dated')}）` : `写有“${found('word')}”`}，却记作实际（actual），页面会把它画成已实现的结果；请写明 role：target、forecast 或 intention。`,
  'later-than-source': (found) =>
    `“${found('figure')}”的时间（${found('date')}）晚于文件日期（${found('dated')}），不可能是已有的结果；请核对年份，或改写 role（预计、目标）。`,
  'print-not-compared': (found) =>
    `“${found('figure')}”中没有能读出的数字，数值 ${found('number')} 未能与原文核对；请自行核对，由文意得来的请加 "flags": ["inferred"]。`,
  'share-above-whole': (found) =>
    `“${found('share')}”超过 100%，又没有原文可对照；若是 ${found('each')}%，应写作 ${found('small')}；确实超过的，请把原文写入 printed。`,
  'code-as-number': (found) => `“${found('figure')}”的数取自模式名称“${found('code')}”；名称中的数字不是数量，请删去这一条，模式写入 models。`,
  'merged-status': (found) => `“${found('figure')}”的状态是“${found('status')}”，两种状态各几个未写明；请勿算作全部完成。`,
  'place-in-itself': (found) => `地方“${found('found')}”经其上级“${found('parent')}”又回到自身；请改正 places 中的 parent。`,
  'implied-base': (found) =>
    found('base')
      ? `“${found('rate')}”未写分母；按“${found('count')}”推算，分母为 ${found('base')}（四舍五入则${found('rounded') ? ` ${found('rounded')}` : '没有整数'}，截去尾数则${found('cut') ? ` ${found('cut')}` : '没有整数'}）。这是推算，请向发布单位索取分母，填入 rate.denominator。`
      : `“${found('rate')}”未写分母；按“${found('count')}”推算，没有一个整数可作分母，不论四舍五入还是截去尾数：两数或不同范围，或有一数有误；请核对，并向发布单位索取分母。`,
  'printed-precision': (found) =>
    `“${found('rate')}”是截去尾数所得：按其分子、分母算得 ${found('computed')}，四舍五入应为 ${found('rounded')}；照原文显示，与别处的比率相比时请留意。`,
  'parts-do-not-sum': (found) =>
    `各部分（${found('parts')}）之和不少于 ${found('sum')}，超过整体“${found('whole')}”：或有重叠，或有一数有误；请核对，切勿相加。`,
  'unlike-units': (found) => `同一类服务用了不同的单位：${found('printed')}；不可相加、相比，请按单位分开列出。`,
  'sum-by-chance': (found) => `“${found('part')}”与“${found('other')}”的数字相加恰为“${found('whole')}”，但单位不同，后者不是余下的部分；请勿相加。`,
  'persons-and-attendances': (found) => `“${found('persons')}”数的是人，“${found('attendances')}”数的是人次，一人可计多次；不可相加，也不可互换。`,
  'factor-100': (found) =>
    `同一指标的“${found('one')}”与“${found('other')}”有效数字相同，相差 ${found('factor')} 倍；请向发布单位核实单位和位数，核实前不要相加。`,
  'stock-and-flow': (found) => `“${found('flow')}”是一段时间内的流量，“${found('stock')}”是某一时点的存量；不可相减、相加，也不可连成一条线。`,
  'part-and-whole': (found) => `“${found('whole')}”已包含其中各部分（${found('parts')}）；不可再相加，各部分之和也未必等于整体。`,
  'overlap-unknown': (found) => `“${found('figure')}”与“${found('others')}”是否重叠，原文未写明；不可相加，请向发布单位核实。`,
  'coverage-in-words': (found) => `“${found('words')}”是文字，原文没有百分数；照文字显示，请勿写成 100%。`,
  'forecast-not-reached': (found) =>
    `“${found('figure')}”是${found('role') === 'forecast' ? '预计' : '力争'}，不是已实现的结果；请勿计入完成情况。${
      found('until') && `其期限（${found('until')}）早于文件日期（${found('dated')}），请查实际结果。`
    }`,
  'target-left-open': (found) => `“${found('actual')}”是否达到目标“${found('target')}”，限定词使人无从判断；请勿写作已完成，或向发布单位索取准确数字。`,
  'growth-without-base': (found) => `“${found('figure')}”未写明是什么的增长、与什么相比；请勿代为补上，原文有的请填入 comparison.base。`,
  'year-missing': (found) => `“${found('times')}”没有年份，来源也未注明日期，无法确定是哪一年；请在 sources 中补上文件的 date。`,
  'repeated-figure-disagrees': (found) => `同一指标重复出现而数字不同：${found('printed')}；都予列出，请核实是否同一时点。`,
  'mixed-levels': (found) => `“${found('indicator')}”同时有不同层级的数字（${each(found('levels'), LEVELS)}），上级或已包含下级；合计和地图请只取一级。`,
  'starts-before': (found) =>
    `“${found('running')}”自 ${found('from')} 起计，早于“${found('thing')}”的起点 ${found('start')}；照原样显示，请向发布单位核实起算时间。`,
  'suspicious-ratio': (found) => `“${found('one')}”与“${found('other')}”若同属一事，平均为 ${found('each')}，不合常理；两者口径或不相同，请勿相除，并请核实。`,
};

const EN: Record<ProblemCode, Sentence> = {
  'not-a-report': () => 'The file must be one object {…} at the top; check that the right file was uploaded.',
  unreadable: () =>
    'This object cannot be read to its end (a getter, a proxy or an entry of an older format in it fails); pass a plain object made by JSON.parse, or name the file with src.',
  'format-missing': (found) => `The format version is missing; add "format": "${found('expected')}".`,
  'format-unknown': (found) =>
    ({
      newer: `The report is of format “${found('found')}”, newer than this kit, which reads “${found('expected')}”. Update the kit, or ask for the file in the older format.`,
      index: `“${found('found')}” is an index of areas, not a report; here “${found('expected')}” is read. Take the file of one area, or name the index in the src of <indicator-report>.`,
      other: `Format version “${found('found')}” is not known; this kit reads “${found('expected')}”. Update the kit or correct the version.`,
    })[versionOf(found('found'), found('expected'))],
  shape: (found) => {
    if (found('expected') === 'not-empty') return 'This must not be empty; write what belongs here.';
    const expected = EXPECTED[found('expected')]?.[1] ?? oneOf(found('expected'), 'en');
    if (found('missing')) return `This is missing: ${expected}; add it.`;
    return `This should be ${expected}${found('found') ? `, and is ${found('found')}` : ''}; correct it.`;
  },
  'unknown-key': (found) => `Unknown key “${found('found')}”, not read; check the spelling, or keep data of your own under ext.`,
  'and-more': (found) =>
    `There are ${found('count')} more of this kind (${found('code')}), not listed; mostly they have one cause. See to those that are listed first.`,
  'unknown-indicator': (found) => `Unknown indicator “${found('found')}”, not shown; use a code of the catalogue or define it under indicators.`,
  'unknown-unit': (found) =>
    `Unknown unit “${found('found')}”, not shown; use a common one (万 and 亿 belong into the value). Where it is right, add "unitKind": "${found('expected') || '…'}", ${found('expected') ? 'which is what this indicator counts' : 'to say what it counts'}.`,
  'wrong-unit': (found) => `Unit “${found('found')}” does not fit the indicator (${found('expected')}), not shown; correct the unit or the indicator.`,
  'unknown-reference': (found) => `“${found('found')}” is not in the report; correct the id or add what it names.`,
  'duplicate-id': (found) => `Id “${found('found')}” stands twice and only the first counts; give the other another id.`,
  'no-such-date': (found) => `There is no date “${found('found')}”, ${found('shown') ? 'shown as it stands' : 'not shown'}; check it.`,
  'hedge-differs': (found) =>
    found('printed')
      ? `“${found('printed')}” is printed without a hedge, but the value is hedged (“${found('found')}”), not shown; write the plain number, or copy the hedge into printed.`
      : isHedge(found('found'))
        ? `The hedge “${found('found')}” says something else than the value, not shown; 余 for one is written {"atLeast": …}; if it is no hedge in the text, write "hedge": "".`
        : `“${found('found')}” is no hedge, not shown; write "hedge": "" or leave hedge out, and keep the words in printed (力争 and 预计 are a role).`,
  'printed-differs': (found) => `The value ${found('found')} is not the one printed, “${found('printed')}”; not shown. Check both (60% is written 0.6).`,
  'not-finite': (found) => `The value ${found('found')} is too large or not finite, not shown; check it.`,
  negative: (found) => `The value ${found('found')} is negative, not shown; check it.`,
  fractional: (found) => `A count cannot be ${found('found')}, not shown; check it (1.5万 is written 15000).`,
  'share-too-large': (found) => `A share of ${found('found')} is too large, not shown; divide per cent by 100 (60% is written 0.6).`,
  'range-reversed': (found) => `The range ${found('found')} ends before it starts, not shown; swap its ends.`,
  'part-of-itself': () => 'The part-of links lead back to the figure itself; correct partOf.',
  'rate-differs': (found) =>
    `The report says “${found('found')}”; its own parts give ${sideText(found, 'en')}${found('computed')}. Both are shown; ask the publisher.`,
  'part-exceeds-whole': (found) => `The part “${found('found')}” exceeds its whole “${found('whole')}” or has another unit; both are shown as they stand.`,
  'tallies-differ': (found) =>
    `Two tallies were not counted alike: ${found('one')}, and ${found('other')}. The attendances per activity differ by a factor of about ${found('factor')}${found('bound') === 'most' ? ' at most' : ''}. They are kept apart and not added; ask the publisher.`,
  'figures-disagree': (found) => `One indicator, different figures: ${found('found')}. All are shown; check them.`,
  'no-such-point': (found) =>
    `The point (longitude ${found('lon')}, latitude ${found('lat')}) ${
      {
        swapped: 'looks as if the two were swapped; exchange lon and lat',
        zero: 'is 0, 0, which mostly stands for a point that is not known; then leave point out',
      }[found('why')] ?? 'is beyond the range (longitude ±180, latitude ±90); check it'
    }.`,
  'lost-characters': (found) =>
    `“${found('found')}” holds characters that could not be read, mostly lost in another encoding; restore them from the text and save as UTF-8.`,
  'period-reversed': (found) =>
    `The period ends ${found('to')}, before it begins ${found('from')}. It is shown as it stands; check both dates, or exchange from and to.`,
  'growth-direction': (found) =>
    `“${found('figure')}” is printed with “${found('word')}”, but the value is ${found('sign') === '-' ? 'negative' : 'positive'} (${found('number')}). An increase is positive and a decrease negative; check it.`,
  'promise-as-actual': (found) =>
    `“${found('figure')}” ${found('until') ? `is due (${found('until')}) after its document (${found('dated')})` : `says “${found('word')}”`}, yet it is taken as reached (actual) and drawn as a result. Give it a role: target, forecast or intention.`,
  'later-than-source': (found) =>
    `“${found('figure')}” is of ${found('date')}, after its document of ${found('dated')}, and cannot be a result. Check the year, or the role (forecast, target).`,
  'print-not-compared': (found) =>
    `“${found('figure')}” holds no number that can be read, so the value ${found('number')} was not compared with the print. Check it yourself; where the context gives it, add "flags": ["inferred"].`,
  'share-above-whole': (found) =>
    `“${found('share')}” is above 100%, and no phrase says so. If ${found('each')}% is meant, write ${found('small')}; if it is above, put the phrase into printed.`,
  'code-as-number': (found) =>
    `The number of “${found('figure')}” is part of the name “${found('code')}”, which counts nothing. Leave the entry out; the plan belongs into models.`,
  'merged-status': (found) =>
    `The state of “${found('figure')}” is “${found('status')}”; how many are in which is not said. Do not count them all as complete.`,
  'place-in-itself': (found) => `The place “${found('found')}” lies in itself by way of “${found('parent')}”; correct the parents in places.`,
  'implied-base': (found) =>
    found('base')
      ? `“${found('rate')}” states no base; with “${found('count')}” it implies ${span(found('base'))} (${span(found('rounded')) || 'no whole number'} if rounded, ${span(found('cut')) || 'no whole number'} if cut). That is our arithmetic: ask the publisher for the base and name it in rate.denominator.`
      : `“${found('rate')}” states no base, and no whole number can be one: “${found('count')}” gives none, whether the rate was rounded or cut. The two may be of different things, or one of them is wrong. Check them, and ask the publisher for the base.`,
  'printed-precision': (found) =>
    `“${found('rate')}” was cut, not rounded: its parts give ${found('computed')}, rounded ${found('rounded')}. It is shown as printed; mind it when comparing rates.`,
  'parts-do-not-sum': (found) =>
    `The parts (${found('parts')}) add up to ${found('sum')} or more, above the whole “${found('whole')}”: they overlap, or one of them is wrong. Check them and never add them.`,
  'unlike-units': (found) => `One kind of service in unlike units: ${found('printed')}. They cannot be added or compared; list them apart.`,
  'sum-by-chance': (found) =>
    `The numbers of “${found('part')}” and “${found('other')}” happen to add up to “${found('whole')}”, but their units differ: the one is not the rest of the other. Do not add them.`,
  'persons-and-attendances': (found) =>
    `“${found('persons')}” counts persons, “${found('attendances')}” attendances, where one person may count many times. Neither add them nor put one for the other.`,
  'factor-100': (found) =>
    `“${found('one')}” and “${found('other')}” of one indicator have the same digits, ${found('factor')} times apart. Ask the publisher about unit and digits, and do not add them before.`,
  'stock-and-flow': (found) =>
    `“${found('flow')}” happened over a time, “${found('stock')}” stands at a moment. Do not add or subtract them, nor draw them as one line.`,
  'part-and-whole': (found) => `“${found('whole')}” holds its parts already (${found('parts')}). Do not add them to it; nor need they add up to it.`,
  'overlap-unknown': (found) => `The text does not say whether “${found('figure')}” overlaps with “${found('others')}”. Do not add them; ask the publisher.`,
  'coverage-in-words': (found) => `“${found('words')}” is words, the text has no percentage. It is shown in words; do not write 100%.`,
  'forecast-not-reached': (found) =>
    `“${found('figure')}” is ${found('role') === 'forecast' ? 'a forecast' : 'a hope'}, not a result; do not count it as reached.${
      found('until') && ` Its time (${found('until')}) was over when the document was dated (${found('dated')}): look for the result.`
    }`,
  'target-left-open': (found) =>
    `Whether “${found('actual')}” reaches the target “${found('target')}” is left open by a hedge. Do not call it reached, or ask the publisher for the exact number.`,
  'growth-without-base': (found) =>
    `“${found('figure')}” does not say what grew, or compared with what. Do not fill it in; where the text says it, write it in comparison.base.`,
  'year-missing': (found) => `“${found('times')}” has no year, and its source has no date, so the year is unknown. Add the date of the document in sources.`,
  'repeated-figure-disagrees': (found) =>
    `One indicator is repeated with other numbers: ${found('printed')}. All are shown; check whether they are of one time.`,
  'mixed-levels': (found) =>
    `“${found('code')}” has figures of several levels (${found('levels')}); the upper may hold the lower. Take one level for a sum or a map.`,
  'starts-before': (found) =>
    `“${found('running')}” counts from ${found('from')}, before “${found('thing')}” begins (${found('start')}). It is shown as it stands; ask the publisher when the count begins.`,
  'suspicious-ratio': (found) =>
    `If “${found('one')}” and “${found('other')}” belong together, each comes to ${found('each')}, which is hard to believe. They may be counted in different ways: do not divide them, and check.`,
};

/** The sentence of a problem, without its path. */
export function problemText(found: Problem, lang: Lang): string {
  const value: Found = (name) => (lang !== 'zh' ? found.found[`${name}.en`] : undefined) ?? found.found[name] ?? '';
  return (lang === 'zh' ? ZH : EN)[found.code](value);
}

/** What kind of unknown version this is: of our format but later, the index that `zhanbao split` writes, or anything else. */
function versionOf(found: string, ours: string): 'newer' | 'index' | 'other' {
  if (found.startsWith('zhanbao-index/')) return 'index';
  const [theirs, own] = [found, ours].map((version) => Number(/^zhanbao\/(\d+)/.exec(version)?.[1]));
  return theirs !== undefined && own !== undefined && theirs > own ? 'newer' : 'other';
}

/** Whether every word of it is a hedge that we know. */
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

/** The words of a list, each in its Chinese. */
function each(list: string, names: Readonly<Record<string, string>>): string {
  return list
    .split(' / ')
    .map((word) => names[word] ?? word)
    .join('、');
}

/** 292—299 in English. */
function span(range: string): string {
  return range.replace('—', ' to ');
}
