/** The sentences of all problems, in Chinese and English: those that a page shows, and those that only the full check finds. */
import type { Lang } from './language.ts';
import { NAMES, problemText as shownText, sentenceOf, type Sentence } from './problem-text-shown.ts';
import type { AuditCode, Problem } from './problem.ts';

const ZH: Record<AuditCode, Sentence> = {
  'no-such-point': (found) =>
    `坐标（经度 ${found('lon')}，纬度 ${found('lat')}）${
      { swapped: '像是经纬度写反了；请对调 lon 与 lat', zero: '是 0, 0，往往是没有坐标而被填成零；没有坐标请删去 point' }[found('why')] ??
      '超出范围（经度 ±180，纬度 ±90）；请核对'
    }。`,
  'lost-characters': (found) => `文字“${found('found')}”中有读不出的字符，多半丢失于编码转换；请对照原文补上，并以 UTF-8 保存。`,
  'period-reversed': (found) => `时段止于 ${found('to')}，早于起点 ${found('from')}；照原样显示，请核对两个日期，或对调 from 与 to。`,
  'time-differs': (found) => `“${found('figure')}”的日期是 ${found('dates')}，原话却是“${found('printed')}”；页面写原话、按日期排列，请核对年月。`,
  'growth-direction': (found) =>
    `“${found('figure')}”写的是“${found('word')}”，数值却为${found('sign') === '-' ? '负' : '正'}（${found('number')}）；增长写正数，下降写负数，请核对。`,
  'growth-under-level': (found) =>
    `“${found('figure')}”是增长（comparison），却用了所增长的指标自己的代码（${found('code')}），会被读成总数；组件不画，只列在数据表里。请在 indicators 里给增长另定义一个指标，nature 写 none。`,
  'promise-as-actual': (found) =>
    `“${found('figure')}”${found('until') ? `的期限（${found('until')}）晚于文件日期（${found('dated')}）` : `写有“${found('word')}”`}，却记作实际（actual），页面会把它画成已实现的结果；请写明 role：target、forecast 或 intention。`,
  'unit-left-out': (found) => `“${found('figure')}”没有写单位，显示时也没有；请加上 "unit": "${found('unit')}"。`,
  'later-than-source': (found) =>
    `“${found('figure')}”的时间（${found('date')}）晚于文件日期（${found('dated')}），不可能是已有的结果；请核对年份，或改写 role（预计、目标）。`,
  'quote-differs': (found) => `“${found('figure')}”与自己的引文“${found('quote')}”不符（数、限定词或单位不同）；请对照原文，改正 source.quote 或数值。`,
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
  'mixed-levels': (found) => `“${found('indicator')}”同时有不同层级的数字（${each(found('levels'), NAMES)}），上级或已包含下级；合计和地图请只取一级。`,
  'starts-before': (found) =>
    `“${found('running')}”自 ${found('from')} 起计，早于“${found('thing')}”的起点 ${found('start')}；照原样显示，请向发布单位核实起算时间。`,
  'suspicious-ratio': (found) => `“${found('one')}”与“${found('other')}”若同属一事，平均为 ${found('each')}，不合常理；两者口径或不相同，请勿相除，并请核实。`,
};

const EN: Record<AuditCode, Sentence> = {
  'no-such-point': (found) =>
    `The point (longitude ${found('lon')}, latitude ${found('lat')}) ${
      {
        swapped: 'looks swapped; exchange lon and lat',
        zero: 'is 0, 0, which usually stands for an unknown position; if so, leave point out',
      }[found('why')] ?? 'is beyond the range (longitude ±180, latitude ±90); check it'
    }.`,
  'lost-characters': (found) =>
    `“${found('found')}” contains unreadable characters, probably lost in conversion from another encoding; restore them from the text and save as UTF-8.`,
  'period-reversed': (found) =>
    `The period ends (${found('to')}) before it begins (${found('from')}). It is shown as it stands; check both dates, or exchange from and to.`,
  'time-differs': (found) =>
    `“${found('figure')}” is dated ${found('dates')}, but the text says “${found('printed')}”. Pages show the words and sort by the date; check year and month.`,
  'growth-direction': (found) =>
    `“${found('figure')}” says “${found('word')}”, but the value is ${found('sign') === '-' ? 'negative' : 'positive'} (${found('number')}). An increase is positive and a decrease negative; check it.`,
  'growth-under-level': (found) =>
    `“${found('figure')}” is a growth (comparison) under the code of what grew (${found('code')}), and reads as the whole amount; it is not drawn and appears only in tables. Define an indicator of its own for the growth, with nature none.`,
  'promise-as-actual': (found) =>
    `“${found('figure')}” ${found('until') ? `falls due (${found('until')}) after the date of its document (${found('dated')})` : `says “${found('word')}”`}, yet it is recorded as actual, so pages draw it as achieved. Give it a role: target, forecast or intention.`,
  'unit-left-out': (found) => `“${found('figure')}” has no unit and is shown without one; add "unit": "${found('unit')}".`,
  'later-than-source': (found) =>
    `“${found('figure')}” is dated ${found('date')}, after its document (${found('dated')}), so it cannot be an actual result. Check the year, or change the role (forecast, target).`,
  'quote-differs': (found) =>
    `“${found('figure')}” does not match its own quotation, “${found('quote')}”: the number, hedge or unit differs. Check the text, and correct source.quote or the value.`,
  'print-not-compared': (found) =>
    `“${found('figure')}” contains no readable number, so the value ${found('number')} could not be compared with it. Check it yourself; if it is inferred from context, add "flags": ["inferred"].`,
  'share-above-whole': (found) =>
    `“${found('share')}” is above 100%, with no printed words to compare. If ${found('each')}% is meant, write ${found('small')}; if it really is above 100%, put the words into printed.`,
  'code-as-number': (found) =>
    `The number of “${found('figure')}” is part of the name “${found('code')}” and counts nothing. Delete the entry; the name belongs in models.`,
  'merged-status': (found) =>
    `The status of “${found('figure')}” is “${found('status')}”; how many are in each state is not stated. Do not count them all as complete.`,
  'place-in-itself': (found) => `The place “${found('found')}” contains itself by way of “${found('parent')}”; correct parent in places.`,
  'implied-base': (found) =>
    found('base')
      ? `“${found('rate')}” states no base; with “${found('count')}” it implies ${span(found('base'))} (${span(found('rounded')) || 'no whole number'} if rounded, ${span(found('cut')) || 'no whole number'} if truncated). This is computed: ask the publisher for the base and give it in rate.denominator.`
      : `“${found('rate')}” states no base, and with “${found('count')}” no whole number can be one, whether the rate was rounded or truncated. The two may differ in scope, or one of them is wrong. Check them, and ask the publisher for the base.`,
  'printed-precision': (found) =>
    `“${found('rate')}” was truncated, not rounded: its numerator and denominator give ${found('computed')}, which rounds to ${found('rounded')}. It is shown as printed; bear this in mind when comparing rates.`,
  'parts-do-not-sum': (found) =>
    `The parts (${found('parts')}) add up to ${found('sum')} or more, above the whole “${found('whole')}”: they overlap, or one of them is wrong. Check them; do not add them up.`,
  'unlike-units': (found) => `One kind of service in different units: ${found('printed')}. They cannot be added or compared; list them separately.`,
  'sum-by-chance': (found) =>
    `The numbers of “${found('part')}” and “${found('other')}” happen to add up to “${found('whole')}”, but their units differ, so the second is not the remainder. Do not add them.`,
  'persons-and-attendances': (found) =>
    `“${found('persons')}” counts persons, “${found('attendances')}” attendances, where one person may count many times. Do not add them or use one for the other.`,
  'factor-100': (found) =>
    `“${found('one')}” and “${found('other')}” of one indicator have the same digits but differ by a factor of ${found('factor')}. Ask the publisher about units and digits, and do not add them until then.`,
  'stock-and-flow': (found) =>
    `“${found('flow')}” is a flow over a period, “${found('stock')}” a stock at a point in time. Do not add or subtract them, or draw them as one line.`,
  'part-and-whole': (found) => `“${found('whole')}” already includes its parts (${found('parts')}). Do not add them to it; they need not add up to it either.`,
  'overlap-unknown': (found) => `The text does not say whether “${found('figure')}” overlaps with “${found('others')}”. Do not add them; ask the publisher.`,
  'coverage-in-words': (found) => `“${found('words')}” is in words; the text has no percentage. It is shown in words; do not write 100%.`,
  'forecast-not-reached': (found) =>
    `“${found('figure')}” is ${found('role') === 'forecast' ? 'a forecast' : 'an intention'}, not a result; do not count it as reached.${
      found('until') && ` Its deadline (${found('until')}) had passed by the date of the document (${found('dated')}): look for the actual result.`
    }`,
  'target-left-open': (found) =>
    `A hedge leaves open whether “${found('actual')}” reaches the target “${found('target')}”. Do not call it reached; ask the publisher for the exact number.`,
  'growth-without-base': (found) =>
    `“${found('figure')}” does not say what grew, or compared with what. Do not guess; if the text says it, put it in comparison.base.`,
  'year-missing': (found) => `“${found('times')}” has no year, and its source has no date, so the year is unknown. Add the date of the document in sources.`,
  'repeated-figure-disagrees': (found) =>
    `The same indicator appears with different numbers: ${found('printed')}. All are shown; check whether they are for the same time.`,
  'mixed-levels': (found) =>
    `“${found('code')}” has figures of several levels (${found('levels')}); the upper may include the lower. Use one level only for totals and maps.`,
  'starts-before': (found) =>
    `“${found('running')}” counts from ${found('from')}, before “${found('thing')}” begins (${found('start')}). It is shown as it stands; ask the publisher when the count begins.`,
  'suspicious-ratio': (found) =>
    `If “${found('one')}” and “${found('other')}” belong together, the average is ${found('each')}, which is implausible. They may be on different bases: do not divide them, and check.`,
};

/** The sentence of a problem, without its path. */
export function problemText(found: Problem, lang: Lang): string {
  return found.code in ZH ? sentenceOf(found, lang === 'zh' ? ZH : EN, lang) : shownText(found, lang);
}

/** The words of a list, each by its Chinese name. */
function each(list: string, names: Readonly<Record<string, string>>): string {
  return list
    .split(' / ')
    .map((word) => names[word] ?? word)
    .join('、');
}

/** The range 292—299 in English. */
function span(range: string): string {
  return range.replace('—', ' to ');
}
