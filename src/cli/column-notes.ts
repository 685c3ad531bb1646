/** What each column of the template is for, in Chinese and English: the row below its header. */
import type { Lang } from '../data/language.ts';
import type { Section } from '../data/table/columns.ts';

type Note = readonly [zh: string, en: string];

/** By the end of the column's name, longest first: time.kind before kind. */
const NOTES: ReadonlyMap<string, Note> = new Map<string, Note>([
  ['format', ['格式版本，固定为 zhanbao/1', 'format version: zhanbao/1']],
  ['id', ['编号，不重复；供其他行引用', 'id, unique; other rows refer to it']],
  ['title.zh', ['标题', 'title in Chinese']],
  ['name.zh', ['名称', 'name in Chinese']],
  ['document.zh', ['文件、报道的标题', 'title of the document']],
  ['publisher.zh', ['发布者', 'publisher']],
  ['definition.zh', ['定义', 'definition']],
  ['operator.zh', ['运营方', 'who runs it']],
  ['milestones.text.zh', ['事件', 'what happened']],
  ['zh', ['中文', 'Chinese']],
  ['en', ['左列的英文（可空）', 'the same in English (may be empty)']],
  ['aliases', ['别名，用 | 分隔', 'other names, parted by |']],
  [
    'level',
    [
      '级别：nation 国、province 省、prefecture 市、county 县、township 乡镇、village 村、organisation 机构',
      'nation, province, prefecture, county, township, village or organisation',
    ],
  ],
  ['places.code', ['行政区划代码（可空）', 'division code (may be empty)']],
  ['codeSystem', ['代码体系，如 GB/T 2260', 'code system, such as GB/T 2260']],
  ['vintage', ['代码表年份', 'year of the code table']],
  ['parent', ['上级地区的编号', 'id of the place above']],
  ['point.lon', ['经度', 'longitude']],
  ['point.lat', ['纬度', 'latitude']],
  ['point.crs', ['坐标系：WGS84、CGCS2000、GCJ-02、BD-09', 'WGS84, CGCS2000, GCJ-02 or BD-09']],
  ['date', ['日期：2021、2021-12、2021-12-31、2021-Q4；缺年份写 --01-05', 'date: 2021, 2021-12, 2021-12-31, 2021-Q4; --01-05 without its year']],
  ['datePrinted', ['原文中的日期，如“日前”', 'date as printed, such as 日前']],
  ['link', ['网址', 'link']],
  ['retrieved', ['查阅日期', 'date of retrieval']],
  ['indicator', ['指标代码，见目录或 indicators 部分', 'code of the indicator, of the catalogue or of the section indicators']],
  ['place', ['地区编号；空为第一个地区', 'id of the place; the first where empty']],
  ['value', ['数值；60% 写 0.6 或 60%，150% 写 150%；也可写 1.2万、约100；缺失时写原因', 'number; 60% is 0.6 or 60%, 150% is 150%; the reason where missing']],
  ['value.to', ['区间的终点', 'end of a range']],
  [
    'openness',
    [
      'exact 确数、atLeast 余/以上、moreThan 超、atMost 以下、lessThan 不足、nearly 近、about 约、range 区间、ordinal 第几、words 文字、missing 缺失（value 写 not-stated、not-collected、not-applicable、withheld 或 not-yet-due）',
      'exact, atLeast, moreThan, atMost, lessThan, nearly, about, range, ordinal, words, or missing (with not-stated, not-collected, not-applicable, withheld or not-yet-due under value)',
    ],
  ],
  ['unit', ['单位：人、人次、个、% …', 'unit: 人, 人次, 个, % …']],
  ['unitKind', ['数的是什么：persons、attendances、stations …', 'what is counted: persons, attendances, stations …']],
  ['hedge', ['限定词：余、达、超、近、约 …', 'hedge: 余, 达, 超, 近, 约 …']],
  ['printed', ['原文中的字句', 'the words as printed']],
  [
    'time.kind',
    [
      '时间类型：as-of 截至、year 全年、quarter 季、month 月、year-to-date 今年以来、since 自…以来、plan 规划期、event 事件、not-stated 未写明',
      'as-of, year, quarter, month, year-to-date, since, plan, event or not-stated',
    ],
  ],
  ['from', ['起始日期', 'start date']],
  ['to', ['截止日期', 'end date']],
  ['role', ['actual 实际（空即实际）、target 目标、forecast 预计、intention 力争', 'actual (also where empty), target, forecast or intention']],
  ['counting', ['目标的口径：total 总数、increment 新增、cumulative 累计', 'of a target: total, increment or cumulative']],
  ['binding', ['binding 约束性、indicative 预期性', 'binding or indicative']],
  ['by.tier', ['细分：层级；另加 by.level、by.field 等列即可', 'breakdown; add by.level, by.field … as needed']],
  ['partOf', ['是哪一条的“其中”：其编号', 'id of the figure that this is a part of']],
  ['mayOverlap', ['可能与哪些条重叠：编号，用 | 分隔', 'ids of figures it may overlap with, parted by |']],
  ['numerator', ['比率的分子：编号', 'id of the numerator']],
  ['denominator', ['比率的分母：编号', 'id of the denominator']],
  ['basis.zh', ['比率的基数，如“占报名者”', 'base of the rate in words']],
  ['baseDate', ['基数的日期', 'date of the base']],
  [
    'comparison.kind',
    [
      '比较：year-on-year 同比、previous-period 环比、since、yearly-average 年均、points 百分点、multiple 倍、rank 名次',
      'year-on-year, previous-period, since, yearly-average, points, multiple or rank',
    ],
  ],
  ['comparison.base.zh', ['与什么相比', 'what it is compared with']],
  ['flags', ['provisional 初步、estimated 估计、revised 修订、inferred 推断；用 | 分隔', 'provisional, estimated, revised, inferred; parted by |']],
  ['label.zh', ['这个数的名称（指标名称不够用时）', 'name of the figure where that of its indicator is too general']],
  ['note.zh', ['备注', 'note']],
  ['source', ['来源编号；空为第一个来源；多个用 | 分隔', 'id of the source; the first where empty; several parted by |']],
  ['page', ['来源页码', 'page of the source']],
  ['quote', ['来源原句（只引所需的几个字）', 'the few words quoted']],
  ['ext', ['自用数据，JSON', 'data of your own, JSON']],
  ['indicators.code', ['指标代码，英文小写加下划线', 'code of the indicator, in snake_case']],
  ['nature', ['stock 存量、flow 流量、none 皆非', 'stock, flow or none']],
  ['stations.tier', ['层级', 'tier']],
  ['types', ['站点类型，用 | 分隔', 'types of the station, parted by |']],
  [
    'status',
    ['pilot 试点、started 启动、opened 挂牌、operating 运营、started-or-completed 启动或建成', 'pilot, started, opened, operating or started-or-completed'],
  ],
  ['opened.kind', ['启用时间的类型，一般为 event', 'kind of the opening time, mostly event']],
  ['staff', ['人员数：其编号', 'id of the figure that counts its staff']],
  ['tiers.name.zh', ['各层名称，自上而下，用 | 分隔', 'names of the tiers from the top down, parted by |']],
  ['tiers.of', ['各层数量的编号，与名称对齐', 'ids of the figures that count the tiers, aligned with |']],
  ['tiers.open', ['数量不定的层写 true（X）', 'true for a tier without a number (X)']],
  ['kind', ['种类，如 workflow_steps', 'kind, such as workflow_steps']],
  ['items.zh', ['各项，用 | 分隔', 'entries, parted by |']],
  ['open', ['原文以“等”结尾写 true', 'true where the list ends with 等']],
  ['ordered', ['先后有意义写 true', 'true where the order has a meaning']],
  ['models.code', ['模式代号，如 123X', 'the model as written, such as 123X']],
  ['parts.mark', ['代号各位，用 | 分隔', 'the marks of the code, parted by |']],
  ['parts.text.zh', ['各位的含义，与代号对齐', 'what each mark means, aligned with |']],
  ['parts.items.zh', ['各位下的细项（JSON）', 'entries below each mark, JSON']],
  ['terms.en', ['英文', 'its English']],
  ['word', ['细分中的中文词', 'a Chinese word of a breakdown']],
]);

/** The note of a column; '' where its name says enough. */
export function columnNote(section: Section, column: string, lang: Lang): string {
  const parts = column.split('.');
  const ends = [`${section}.${column}`, ...parts.map((_, index) => parts.slice(index).join('.'))];
  const note = ends.map((end) => NOTES.get(end)).find((found) => found !== undefined);
  return note?.[lang === 'zh' ? 0 : 1] ?? '';
}
