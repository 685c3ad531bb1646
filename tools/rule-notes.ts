/**
 * What the reference page says of each problem, in zh and en: what the check sees, an example, what to do.
 *
 * The sentences that a reader of a report sees are in `src/data/problem-text-shown.ts`; these are for who writes one.
 */
import type { ProblemCode, Severity } from '../src/data/problem.ts';

export interface RuleNote {
  /** How grave it may be; where there are two, the paragraph says when. */
  readonly severity: readonly Severity[];
  readonly zh: string;
  readonly en: string;
}

export const RULE_NOTES: Readonly<Record<ProblemCode, RuleNote>> = {
  // the document
  'not-a-report': {
    severity: ['error'],
    zh: '文件的最外层不是一个对象，例如是列表、数字或一段文字。常见于误传了别的文件。请核对文件，报告应以 { 开头。',
    en: 'The outermost level of the file is a list, a number or a text, not an object, usually because the wrong file was uploaded. Check the file: a report begins with {.',
  },
  unreadable: {
    severity: ['error'],
    zh: '网页用脚本给的对象读不到底，例如其中的 getter 或 Proxy 抛出错误。文件里的 JSON 不会这样。请改给由 JSON.parse 得到的普通对象，或用 src 指定文件。',
    en: 'An object passed by a script of the page cannot be read completely, for example because a getter or a proxy in it throws. This cannot happen with JSON from a file. Pass a plain object made by JSON.parse, or name the file with src.',
  },
  'format-missing': {
    severity: ['error'],
    zh: '没有 format 键，无从知道按哪个版本读取。请在最前面写上 "format": "zhanbao/1"。',
    en: 'The key format is missing, so the version is unknown. Write "format": "zhanbao/1" at the top.',
  },
  'format-unknown': {
    severity: ['error'],
    zh: 'format 写的是本组件读不了的版本，例如 "zhanbao/9"。较旧的版本会自动转换；报告较新的，请更新组件；是笔误的，请改正。"zhanbao-index/1" 是 zhanbao split 写出的目录，不是报告。',
    en: 'The format is a version that this kit cannot read, such as "zhanbao/9". Older versions are brought up to date automatically; if the report is newer, update the kit; if it is a typo, correct it. "zhanbao-index/1" is the index that zhanbao split writes, not a report.',
  },
  shape: {
    severity: ['error'],
    zh: '某处的形状不对：该是数字的写成了文字（"value": "178"），必填的键缺了，或选项不在允许之列。该条不显示，其余照常。请按提示的路径改成所要求的形状。',
    en: 'Something has the wrong shape: a number in quotation marks ("value": "178"), a required key that is missing, a choice that is not among those allowed. That entry is not shown; the rest is. Go to the path and write what is asked for.',
  },
  'unknown-key': {
    severity: ['warning'],
    zh: '有不认识的键，例如把 printed 拼成 printd；它未被读取。请检查拼写；自用的数据请放在 ext 之下，校验时会略过。',
    en: 'A key is not known, such as printd for printed; it was not read. Check the spelling; keep data of your own under ext, which the check leaves alone.',
  },
  'and-more': {
    severity: ['error', 'warning', 'note'],
    zh: '同一类问题超过 200 处（完整检查的提示超过 20 处），其余只写出数目；总数照实计算。例如整列单位都写错。往往是同一个原因，改正前面列出的几处，就知道其余怎么改。',
    en: 'More than 200 problems of one kind (20 findings of the full check): the others are only counted, and included in the totals. They often have one cause, such as a column with a wrong unit: correct the first and you will know how to correct the rest.',
  },
  // one entry
  'unknown-indicator': {
    severity: ['error'],
    zh: 'indicator 既不在目录中，也未在本报告的 indicators 中定义，例如 station_cout。该条不显示。请改用目录中的代码，或自行定义它的名称、计数单位和存量流量性质。',
    en: 'The indicator is neither in the catalogue nor among the indicators of the report, such as station_cout. The entry is not shown. Use a code of the catalogue, or define its name, what it counts, and whether it is a stock or a flow.',
  },
  'unknown-unit': {
    severity: ['error'],
    zh: '单位不在已知之列，例如“万元”（万、亿写进数值）或“车次”，无从核对它数的是什么，该条不显示。请改用通行的单位；单位无误的，加上 unitKind，照提示写这个指标所数的，例如 "unitKind": "sessions"。以万、亿开头的（万元、万人）写了 unitKind 也不行：“120万元”写 1200000 元，否则数与单位各说一半，显示和相加都会错。',
    en: 'The unit is not among those known, such as 万元 (万 and 亿 belong in the value) or 车次, so what it counts cannot be checked and the entry is not shown. Use a common unit; if it is right, add unitKind with what the indicator counts, as the sentence says: "unitKind": "sessions". One that begins with 万 or 亿 (万元, 万人) is refused with unitKind too: 120万元 is 1200000 元, since a number that is partly in its unit is shown and added wrongly.',
  },
  'wrong-unit': {
    severity: ['error'],
    zh: '单位与指标数的不是一回事，例如以“人次”计的服务人数。该条不显示，因为人与人次不能互换。请改正单位，或改用相应的指标。',
    en: 'Unit and indicator do not count the same thing, such as persons served in 人次. The entry is not shown, since persons and attendances are not interchangeable. Correct the unit or take the indicator that fits.',
  },
  'unknown-reference': {
    severity: ['error', 'warning'],
    zh: '引用了报告中没有的编号。地点或来源找不到时，该条不显示（错误）；partOf、rate、mayOverlap 所引的数字找不到时，该条照常显示（警告）。其他各部分所引的地点、来源，places 的 parent，站点的 staff，网络各级的 of，由 zhanbao check 查，照常显示（警告）。条目在文件里、只是因别的错误没有采用的，不算找不到：先改正那一条。请改正编号，或补上所引用的内容。',
    en: 'An id is referred to that the report does not have. Without its place or source an entry is not shown (error); where partOf, rate or mayOverlap name a figure that is missing, it is shown (warning). The places and sources of the other sections, the parent of places, the staff of stations and the of of tiers are looked up by zhanbao check; the entry is shown (warning). An entry that is in the file but was refused for another error is not missing: fix that error. Correct the id or add what it names.',
  },
  'duplicate-id': {
    severity: ['error'],
    zh: '两条用了同一个编号，后一条不显示，因为引用会分不清指的是哪一条。请改成不同的编号。',
    en: 'Two entries have the same id; the second is not shown, since a reference could mean either. Give it another id.',
  },
  'no-such-date': {
    severity: ['error', 'warning'],
    zh: '日期在日历上不存在，例如 2021-02-30。在 observations 中，该条不显示（错误）；在来源、社工站、网络、清单、大事、模式中，照原样显示（警告，只由 zhanbao check 查）。请核对原文。',
    en: 'The calendar has no such day, for example 2021-02-30. In observations the entry is not shown (error); in sources, stations, networks, lists, milestones and models it is, as it stands (warning, found by zhanbao check only). Check the text.',
  },
  'hedge-differs': {
    severity: ['error'],
    zh: '限定词与数值的写法说的不是一回事，例如原文“1200余人”，value 却写成 1200。余、多、以上写作 {"atLeast": 1200}；超、逾写作 {"moreThan": …}；近、约写作 {"nearly": …}、{"about": …}。hedge 里写了不是限定词的字（共、共有、已有、力争），也是这个错误：请写 "hedge": "" 或删去 hedge。printed 里只有数和单位（178个），value 却带限定词（{"about": 178}），同样是这个错误。',
    en: 'The hedge and the value say different things: the text has 1200余人 and the value is 1200. 余, 多 and 以上 are {"atLeast": 1200}; 超 and 逾 are {"moreThan": …}; 近 and 约 are {"nearly": …} and {"about": …}. The same error is given if hedge contains words that are not hedges (共, 共有, 已有, 力争): write "hedge": "" or leave it out. And also if printed has only a number with its counter (178个), while the value is hedged ({"about": 178}).',
  },
  'printed-differs': {
    severity: ['error'],
    zh: '数值与原文的数字不相等，例如原文“1.5万余人次”，value 写成 1500。百分数写作小数：60% 是 0.6。请核对两者；原文没有写出数字、由文意得来的，请加 "flags": ["inferred"]。',
    en: 'The value is not the number printed: the text has 1.5万余人次 and the value is 1500. Percentages are fractions: 60% is 0.6. Check both; where the text writes no number and the context gives it, add "flags": ["inferred"].',
  },
  'not-finite': {
    severity: ['error'],
    zh: '数值过大，计算机不能准确表示。该条不显示。请核对是否多写了位数。',
    en: 'The number is too large to be held exactly. The entry is not shown. Check whether it has too many digits.',
  },
  negative: {
    severity: ['error'],
    zh: '数值为负，而个数、人数、金额、比率都不会为负；只有带 comparison 的增减可以为负。请核对。',
    en: 'The number is negative, which no count, sum or rate can be; only a change, with comparison, may be. Check it.',
  },
  'share-too-large': {
    severity: ['error'],
    zh: '比例写成 20（2000%）以上，而原文没有写出这个数：多半是忘了除以 100。本条未显示；60% 请写作 0.6。',
    en: 'A share above 20 (2,000%) with no such number in print: most likely it was not divided by 100. The entry is not shown; write 60% as 0.6.',
  },
  fractional: {
    severity: ['error'],
    zh: '按个数计的数值带有小数，例如 1.5 人。常见于把“1.5万”写成 1.5，应写 15000。',
    en: 'A count has a fraction, such as 1.5 persons, usually because 1.5万 was written as 1.5 instead of 15000.',
  },
  'range-reversed': {
    severity: ['error'],
    zh: '区间的起点大于终点，例如 {"from": 4, "to": 2}。请对调。',
    en: 'A range ends before it starts, such as {"from": 4, "to": 2}. Swap its ends.',
  },
  'part-of-itself': {
    severity: ['warning'],
    zh: '沿 partOf 一级级找上去，又回到了自己：甲属于乙，乙又属于甲。请改正 partOf，“其中”的数字指向它的整体。',
    en: 'Followed upwards, partOf leads back to the figure itself: one is a part of the other and the other of it. Correct it: a part names its whole.',
  },
  // figures that do not agree
  'rate-differs': {
    severity: ['warning'],
    zh: '报告写明的比率与其分子、分母算得的不符；四舍五入和截去尾数都已留有余地，限定词也已计入。例：写 30%，而 1085÷4523 为 23.99%。分子、分母带限定词的，只说到写明的那一端：近12个除以14个，写 86.5%，提示“不足 85.71%”。两者并列显示，不作改动；请先核对抄录，再向发布单位核实。',
    en: 'A stated rate differs from what its own numerator and denominator give, allowing for rounding, truncation and hedges: 30% is written, 1085 of 4523 is 23.99%. For hedged parts only the bound that is stated is given: 近12 of 14 with 86.5% is “less than 85.71%”. Both are shown, neither is corrected; check what you copied, then ask the publisher.',
  },
  'part-exceeds-whole': {
    severity: ['warning'],
    zh: '“其中”的数字必定大于整体，或单位不同。例：人才836名，其中持证900名。请核对 partOf 是否指错；写在“其中”之后而以户计的数字，不是以人计的整体的一部分。',
    en: 'A part is certainly larger than its whole, or has another unit: 836 workers, 900 of them certified. See whether partOf names the right figure; households named after 其中 are not part of a number of persons.',
  },
  'tallies-differ': {
    severity: ['warning'],
    zh: '同一地方的两组统计，每次活动的平均人次相差 50 倍以上，不会是同一口径。例（沧州）：600余期次120万人次，每次约2000人次；2163期次1.2万余人次，每次约5.5人次。分开列出，不相加；请向发布单位核实。',
    en: 'Two tallies of one place differ 50 times or more in attendances per activity and cannot have been counted on the same basis. 沧州: 1.2 million in some 600 activities, 2,000 each, beside 12,000 in 2,163, 5.5 each. They are listed separately and not added; ask the publisher.',
  },
  'figures-disagree': {
    severity: ['warning'],
    zh: '同一指标，地点、时间、性质、分类都相同，却有两个数字。例：标题写180个，正文写178个。两者都显示；若其实是两回事，请用 by 或 label 区分。',
    en: 'One indicator of one place, time, role and breakdown has two numbers: 180 in the headline, 178 in the text. Both are shown; where they are two things, tell them apart by by or label.',
  },
  // the full check: contradictions
  'no-such-point': {
    severity: ['warning'],
    zh: '地方或站点的坐标不可能：经度超出 ±180 或纬度超出 ±90；经纬度写反（经度 25.8、纬度 114.9）；或是 0, 0，往往是没有坐标而被程序填成零。请核对；没有坐标就不写 point。',
    en: 'The point of a place or a station is impossible: a longitude beyond ±180 or a latitude beyond ±90; the two swapped (longitude 25.8, latitude 114.9); or 0, 0, which programs write for an unknown point. Check it; leave point out if it is not known.',
  },
  'lost-characters': {
    severity: ['warning'],
    zh: '文字里有“\ufffd”或“锟斤拷”，是按错误的编码读取时丢失的字符，原来是什么已不可知。请对照原文补上，文件以 UTF-8 保存；表格请另存为 .xlsx。',
    en: 'A text holds � or 锟斤拷, the remains of characters read in the wrong encoding; what stood there cannot be known. Restore them from the text and save the file as UTF-8, a table as .xlsx.',
  },
  'period-reversed': {
    severity: ['warning'],
    zh: '时段的终点早于起点，例如 from 2025、to 2021。照原样显示。请核对日期，或对调 from 与 to；缺年份的不比较。',
    en: 'A period ends before it begins, as from 2025 to 2021. It is shown as it stands. Check the dates, or exchange from and to; dates without a year are not compared.',
  },
  'time-differs': {
    severity: ['warning'],
    zh: '时间的日期与原话不是同一年或同一月，例如 time.printed 是“截至2021年底”，date 写 2022-12-31。页面写原话、按日期排列，英文页面只写日期。请核对。原话没有写出年、月的（今年、十四五），不查。',
    en: 'The dates of a time are of another year or month than its words, as date 2022-12-31 beside 截至2021年底 in time.printed. A page writes the words and orders by the date, in English it shows only the date. Check them. Words without a year or a month (今年, 十四五) are not looked at.',
  },
  'later-than-source': {
    severity: ['warning'],
    zh: '已有的结果（actual），时间却晚于它的来源的日期，例如 2022 年 1 月的文件写“截至2022年底”的数。多半是年份写错，或其实是预计、目标。请核对；有多个来源的，晚于全部才算。',
    en: 'A result (actual) dated after its source, such as a figure for the end of 2022 in a document of January 2022. Usually a year is wrong, or the figure is a forecast or a target. Check it; of several sources it must be later than all.',
  },
  'promise-as-actual': {
    severity: ['warning'],
    zh: '没有写 role（即实际），却不像已有的结果：printed 或 time.printed 里有“力争”“预计”“目标是”“有望”“拟新建”“计划新增”“将建成”“确保建成”“争取达到”之类；或时间是规划期，期限晚于文件日期；或写着“到2025年”“2025年底前”而文件早于那一年。不写 role，页面就会画成已实现。请写明 target、forecast 或 intention；其实已经做到的，请把时间改成已有的那一天（as-of）。“完成目标的60%”“超过预计”不在此列。',
    en: 'The role is left out (so it is actual), yet it does not look like a result: printed or time.printed has 力争, 预计, 目标是, 有望, 拟新建, 计划新增, 将建成, 确保建成, 争取达到 or the like; or the time is a plan that ends after the date of the document; or 到2025年 or 2025年底前 stands in a document of an earlier year. Without a role the page draws it as reached. Write target, forecast or intention; if it has really been reached, give the date (as-of). 完成目标的60% and 超过预计 do not count.',
  },
  'growth-direction': {
    severity: ['warning'],
    zh: '带 comparison 的数值，正负与原文相反：“增长24%”写成 -0.24，或“下降24%”“-24%”写成 0.24。增长写正数，下降写负数。原文里升降两种说法都有的、指标本身数的是下降（名称有“下降”“减少”）的，不查。',
    en: 'A value with comparison has the other sign than its words: 增长24% (up) with -0.24, or 下降24% (down) or -24% with 0.24. An increase is positive, a decrease negative. Not looked at where both words stand in the phrase, or where the indicator itself counts decreases (下降 or 减少 in its name).',
  },
  'growth-under-level': {
    severity: ['warning'],
    zh: '带 comparison 的数值，用了所增长的指标自己的代码，例如“服务人数比上年增加2000人”写在 people_served 下。这样会被读成总数，所以组件不画，只列在数据表里。请在 indicators 里另定义一个：unitKind 写所数的（人是 persons，百分数是 share），nature 写 none。名次（rank）不在此列。',
    en: 'A value with comparison under the code of what grew: 服务人数比上年增加2000人 (2,000 more than last year) as people_served. It would read as all of them, so no element draws it, and it stands in the tables only. Define an indicator of its own: unitKind is what is counted (persons; share for per cent), nature is none. A rank does not count.',
  },
  'quote-differs': {
    severity: ['warning'],
    zh: '来源的引文（source 的 quote）与它所支持的数值不符，例如 printed 是“38人”，引文却是“83人”“38余人”或“38人次”。照原样显示。请对照原文，改正抄错的一处。引文里没有同类的数（只有年份、别的单位）的，不查；带 inferred 的也不查。',
    en: 'The quotation of a source (quote) does not contain the figure it is given for: printed is 38人, the quotation has 83人, 38余人 or 38人次. Both are shown as they stand. Check the text and correct whichever was copied wrong. Not looked at where the quotation counts nothing of the kind (only years, or other units), or where the figure is inferred.',
  },
  'unit-left-out': {
    severity: ['warning'],
    zh: '没有写 unit，而 printed 里数字后面有单位：“178个”会显示成“178”。请照原文写上单位。比例不用写，自带 %。',
    en: 'There is no unit, and printed has one behind the number: 178个 would be shown as 178. Write the unit as printed. A share needs none: it has its %.',
  },
  'print-not-compared': {
    severity: ['note'],
    zh: 'printed 里没有能读出的数字（“若干”“数十人”“十几个”“翻番”），数值因此未与原文核对，写错了也看不出来。请自行核对；数是由文意得来的，加上 "flags": ["inferred"]，就不再提示。“全覆盖”“无”“首家”核对过，不在此列。',
    en: 'printed has no readable number (若干, 数十人, 十几个, 翻番), so the value could not be compared with it, and a slip would go unnoticed. Check it yourself; if the number follows from the context, add "flags": ["inferred"], and nothing more is said. 全覆盖, 无 and 首家 have been compared.',
  },
  'share-above-whole': {
    severity: ['warning'],
    zh: '比例大于 1，又没有 printed 可对照。例：把 1.5% 写成 1.5，即 150%。应写 0.015；确实超过 100% 的（完成 120%），请把原文写入 printed。增长不在此列。',
    en: 'A share is above 1 and has no printed phrase to compare it with: 1.5% written as 1.5 is 150%. Write 0.015; where it is really above 100% (120% done), put the phrase into printed. Growth is another matter.',
  },
  'code-as-number': {
    severity: ['warning'],
    zh: '一条数据的数取自模式的名称。例：“1231”工作法写成 1231，“123X”写成 123。名称中的数字不是数量，且末位往往是“一批”。请删去这一条，模式写入 models。',
    en: 'The number of an entry is part of the name of a plan: 1231 of the “1231” method, 123 of “123X”. Digits of a name count nothing. Delete the entry and put the name into models.',
  },
  'place-in-itself': {
    severity: ['warning'],
    zh: '按 parent 一级一级往上，又回到了同一个地方，例如甲的上级是乙、乙的上级是甲。这样无从知道哪里在哪里之内。请改正 parent。',
    en: 'Going up by parent leads back to the same place, as where A lies in B and B in A, so that nothing is known to lie in either. Correct parent.',
  },
  'parts-do-not-sum': {
    severity: ['warning', 'note'],
    zh: '同一整体的各部分按同一分类相加，必定超过整体；少于整体不算，因为原文可能只列出一部分。例：12家，其中市级6家、县级7家。层级、级别、地点、来源等只能取一个值，为警告；对象、领域、站点类型等可以重叠，只作提示。请核对数字；确有重叠的，写上 mayOverlap。',
    en: 'Parts of one whole along one dimension certainly add up to more than the whole; less is no fault, for the text may leave parts out. Example: 12 agencies, 6 of the city and 7 of counties. It is a warning where a thing has one value only (tier, level, place, source …), a note where it may have several (group, field, type of station). Check the numbers; where the parts overlap, say so in mayOverlap.',
  },
  'repeated-figure-disagrees': {
    severity: ['warning', 'note'],
    zh: '同一数字重复出现而不相等，只是时间的写法不同（“截至目前”与“目前”），为警告；其中一处没有写时间，只作提示。四舍五入（8万与80234）和限定词（170余与178）不算不等。请核实；若是两个时点，请写明日期。',
    en: 'A figure is repeated with another number and only the words for its time differ (截至目前, 目前): a warning. Where one of the two has no time it is a note. Rounding (8万 and 80,234) and hedges (170余 and 178) are no disagreement. Check them; where they are of two times, state the dates.',
  },
  'starts-before': {
    severity: ['warning'],
    zh: '社工站所做的累计数（by 中写明“社工站”），起点早于社工站自己的起点。例（沧州）：社工站自2021年起试点，其社区服务却自2020年起计。经费不算，建站之前就可能投入。请核对起算时间；若所计不只是社工站，请改正 by。',
    en: 'A running total of what stations did (社工站 stands in by) starts before the stations did. 沧州: stations were piloted from 2021, their services are counted from 2020. Money does not count, for it may be spent before a station opens. Check the start; where more than stations is counted, correct by.',
  },
  // the full check: doubts
  'factor-100': {
    severity: ['note'],
    zh: '同一地方、同一指标、不同范围的两个数字，有效数字相同而恰好相差 100 倍或 1 万倍，可能错了位数或单位。例（沧州）：120万人次与1.2万余人次。也可能只是巧合，所以只作提示；核实之前不要相加。',
    en: 'Two numbers of one indicator and place in two scopes have the same digits exactly 100 or 10,000 times apart, which may be a slip of digits or unit. 沧州: 1.2 million and 12,000 attendances. It may be coincidence, so it is a note; do not add them before you have asked.',
  },
  'suspicious-ratio': {
    severity: ['note'],
    zh: '同一地方、同一时间的两个数字相除，结果令人难以置信，可能不是同一件事。一、孵化组织平均不足 1000 元，例（沧州）：153万元、5000余个，每个至多306元。二、培训每场人次多于在岗人员，例（马山）：206人次、3场次，每场约69人次，而社工共36名。各数字都可能无误，所以只作提示；请勿相除，并请核实。',
    en: 'Two figures of one place and time give an implausible quotient, so they may not belong together. One: less than 1,000 yuan for each organisation incubated; 沧州: 1.53 million yuan and more than 5,000 organisations, 306 yuan each at most. Two: more attendances in a training session than there are staff; 马山: 206 in three sessions, 69 each, with a staff of 36. Each figure may be right, so it is a note; do not divide them, and check.',
  },
  // the full check: what is easily misread
  'implied-base': {
    severity: ['note'],
    zh: '写了数量和比率，没有写分母。提示说明两者所含的分母区间，四舍五入与截去尾数都算在内。例（赣州）：178个、60%，分母为 292—299。这是推算，不是报告的数字，不可当作乡镇（街道）总数；有了分母，请作为一条数据写入，并填 rate.denominator。没有一个整数可作分母的（10个、60%），也会说明：两数必有出入。',
    en: 'A count and a rate are stated, the base is not. The note gives the bases that fit, whether the rate was rounded or truncated. 赣州: 178 at 60%, 292 to 299. That is arithmetic, not a figure of the report, and not the number of townships; once you have the base, enter it as a figure and name it in rate.denominator. Where no whole number can be the base (10 at 60%) the note says so: the two do not belong together.',
  },
  'printed-precision': {
    severity: ['note'],
    zh: '比率是截去尾数而不是四舍五入得来的。例：1112÷4523 为 24.59%，写作 24% 而非 25%。照原文显示；与别处的比率相比时，末位可能差一。',
    en: 'A rate was truncated although it would round up: 1,112 of 4,523 is 24.59%, printed 24% and not 25%. It is shown as printed; beside other rates its last place may be one too low.',
  },
  'coverage-in-words': {
    severity: ['note'],
    zh: '比率只有文字，没有百分数。例：“全覆盖”“基本全覆盖”。写作 {"words": "全覆盖"}，照文字显示；“基本全覆盖”不是 100%，“全覆盖”也不可代写成 100%。',
    en: 'A rate is stated in words without a percentage: 全覆盖, 基本全覆盖. Write {"words": "全覆盖"}, and words are shown; the one is not 100%, and 100% is not to be written for the other either.',
  },
  'merged-status': {
    severity: ['note'],
    zh: 'by 的 status 把两种状态并在一起。例（上饶）：12个县（市、区）“启动试点或完成”，启动几个、完成几个没有写。照原文显示；请勿算作全部完成，也不要拆开。',
    en: 'The status of an entry (in by) merges two states. 上饶: 12 counties “started a pilot or completed”; how many of each is not said. It is shown in these words; do not count them as complete, and do not separate them.',
  },
  'forecast-not-reached': {
    severity: ['note'],
    zh: '数字是预计（forecast）或力争（intention），不是结果。例（江山）：2022年预计实现全覆盖。请勿计入完成情况。若期限早于文件日期，提示会另外说明，此时应去查实际结果。',
    en: 'The figure is a forecast (预计) or an intention (力争), not a result. 江山: full coverage expected in 2022. Do not count it as reached. If its deadline had passed by the date of the document, the note says so: look for the actual result.',
  },
  'target-left-open': {
    severity: ['note'],
    zh: '因为限定词，无从判断目标是否达到。例：目标10万人，现状“八万余人”，可能已达到，也可能没有。显示为“无法判断”；请勿写作已完成，可向发布单位索取准确数字。',
    en: 'A hedge leaves open whether a target is reached: 100,000 are required, 八万余人 may be more or fewer. It is shown as “cannot tell”; do not call it reached, or ask the publisher for the number.',
  },
  'growth-without-base': {
    severity: ['note'],
    zh: '写了增长，没有写是什么的增长、与什么相比。例（和县）：同比增长154%，未写明是报考人数还是通过人数。原文有的请填 comparison.base；原文没有的不要代补。',
    en: 'A growth is stated, but not what grew or against what. 和县: up 154%, of registrants or of passes the text does not say. Where the text has it, write it in comparison.base; where it has not, do not fill it in.',
  },
  'part-and-whole': {
    severity: ['note'],
    zh: '整体和它的各部分（其中）用的是同一指标，放在一栏里容易被加在一起。例（沧州）：12家，其中市级6家、县级6家，加起来会成24。合计只取整体；各部分之和也未必等于整体。',
    en: 'A whole and its parts (其中) are under one indicator, and a column invites adding them. 沧州: 12 agencies, 6 of the city and 6 of counties; added they would be 24. Use the whole in sums; the parts need not add up to it either.',
  },
  'overlap-unknown': {
    severity: ['note'],
    zh: '报告用 mayOverlap 写明：两个数字是否重叠，原文没有说。例（沧州）：10万元是否在153万元之内。不可相加；核实之后改写为 partOf，或去掉 mayOverlap。',
    en: 'The report says by mayOverlap that the text leaves open whether figures overlap. 沧州: are the 100,000 yuan within the 1.53 million? Do not add them; once you know, write partOf or remove mayOverlap.',
  },
  'sum-by-chance': {
    severity: ['note'],
    zh: '一个部分与另一个单位不同的数字，相加恰好等于整体，容易被当作“余下的部分”。例（乌兰察布）：服务1200余人，其中900余人，入户走访300余户。户不是人，请勿相加。',
    en: 'A part and a figure in another unit happen to add up to the whole, so that it looks like the remainder. 乌兰察布: more than 1,200 persons served, 900 of them in need, 300 households visited. Households are not persons; do not add them.',
  },
  'unlike-units': {
    severity: ['note'],
    zh: '同一类服务用了不同的单位。例：一处个案10宗，另一处个案60人次。按单位分开列出，不相加，也不排名。“个”“家”等通用量词以指标所数的为准。',
    en: 'One kind of service is counted in unlike units: casework as 10 cases (宗) here and 60 attendances (人次) there. List them apart; neither add nor rank them. General counters (个, 家) count what the indicator counts.',
  },
  'persons-and-attendances': {
    severity: ['note'],
    zh: '同一服务的人数与人次并列。例（乌兰察布）：服务1200余人，社区服务100余人次。一人可计多个人次，两者不可相加，也不可互换。',
    en: 'Persons and attendances of one service stand side by side. 乌兰察布: more than 1,200 persons served, more than 100 attendances of community work. One person may attend many times; do not add them or use one for the other.',
  },
  'stock-and-flow': {
    severity: ['note'],
    zh: '存量与流量混在一起：流量被写成存量的一部分，例（沧州）持证1197人，其中今年通过583人；或同一指标的数字有的是时点数、有的是时段数。不可相减得出“上年持证人数”，也不可连成一条线。存量写年份（2019年256人）不算流量。',
    en: 'A stock and a flow are mixed: a flow is called a part of a stock (沧州: 1,197 certified, 583 of them passed this year), or figures of one indicator stand partly for a moment and partly for a period. Do not subtract them to get last year, nor draw them as one line. A stock with a year (256 in 2019) is no flow.',
  },
  'mixed-levels': {
    severity: ['note'],
    zh: '同一指标同时有不同层级地方的数字，例如全市178个、其下某县12个。下级可能已包含在上级之中；合计和地图只取一级。',
    en: 'One indicator has figures for places of different levels, such as 178 for a city and 12 for one of its counties. The upper may include the lower; use one level for sums and maps.',
  },
  'year-missing': {
    severity: ['note'],
    zh: '时间没有年份（6月30日），或要看文件日期才知道（今年、截至目前、近日），而来源也没有日期。一份报告提示一次。请在 sources 中补上文件的 date；不知道的不要猜，格式允许写 --06-30。',
    en: 'A time lacks its year (6月30日) or depends on the date of the document (今年, 截至目前, 近日), and the source has none. It is reported once per report. Add the date of the document in sources; do not guess it, the format allows --06-30.',
  },
};
