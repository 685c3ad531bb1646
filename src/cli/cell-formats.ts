/** The formats of a workbook's cells, by the number of their style. */
import { attributeOf, tagsOf } from './workbook-parts.ts';

export interface CellFormat {
  /** 0.00%, General … */
  readonly code: string;
  /** The text is crossed out. */
  readonly struck: boolean;
}

const GENERAL: CellFormat = { code: 'General', struck: false };

/** Built-in formats, which a workbook refers to by number: those of numbers, and of dates as in Chinese Excel. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '¥#,##0;¥-#,##0'],
  [6, '¥#,##0;¥-#,##0'],
  [7, '¥#,##0.00;¥-#,##0.00'],
  [8, '¥#,##0.00;¥-#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [36, 'yyyy"年"m"月"'],
  [37, '#,##0;(#,##0)'],
  [38, '#,##0;(#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;(#,##0.00)'],
  [41, '#,##0;-#,##0;-'],
  [42, '¥#,##0;¥-#,##0;-'],
  [43, '#,##0.00;-#,##0.00;-'],
  [44, '¥#,##0.00;¥-#,##0.00;-'],
  [49, 'General'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** The format of each style, from xl/styles.xml. */
export function cellFormats(styles: string): (style: string) => CellFormat {
  const codes = new Map(BUILT_IN);
  for (const tag of tagsOf(insideOf(styles, 'numFmts'), 'numFmt')) codes.set(Number(attributeOf(tag, 'numFmtId')), attributeOf(tag, 'formatCode'));
  const fonts = insideOf(styles, 'fonts').match(/<(?:\w+:)?font\b(?:[^>]*\/>|[^]*?<\/(?:\w+:)?font>)/g) ?? [];
  const struck = fonts.map(isStruck);
  const formats = tagsOf(insideOf(styles, 'cellXfs'), 'xf').map((tag): CellFormat => {
    const id = Number(attributeOf(tag, 'numFmtId'));
    return { code: codes.get(id) ?? `[${id}]`, struck: struck[Number(attributeOf(tag, 'fontId'))] ?? false };
  });
  return (style) => formats[Number(style)] ?? GENERAL;
}

/** Whether a font, or a run of text, is crossed out. */
export function isStruck(xml: string): boolean {
  return tagsOf(xml, 'strike').some((tag) => !/^(?:0|false)$/.test(attributeOf(tag, 'val')));
}

/** Whether a run of a text is raised or lowered, as the mark of a footnote is: 1234 and a small 1 would read 12341. */
export function isRaised(xml: string): boolean {
  return tagsOf(xml, 'vertAlign').some((tag) => attributeOf(tag, 'val').endsWith('script'));
}

/** The conditional formats, by their number, under which a cell shows something else than it holds. */
export function alteringFormats(styles: string): ReadonlySet<string> {
  const formats = insideOf(styles, 'dxfs').match(/<(?:\w+:)?dxf\b(?:[^>]*\/>|[^]*?<\/(?:\w+:)?dxf>)/g) ?? [];
  return new Set(formats.flatMap((format, index) => (alters(format) ? [String(index)] : [])));
}

/** Whether there is a number format in it, a line through the text, or a bar or an icon in place of the number. */
export function alters(xml: string): boolean {
  return tagsOf(xml, 'numFmt').length > 0 || isStruck(xml) || /\sshowValue=["'](?:0|false)/.test(xml);
}

/** Whether a date is displayed without its day or without its year. */
export function showsPartOfDate(code: string): boolean {
  const letters = code.replace(/"[^"]*"|[\\!_*].|\[[^\]]*\]/g, '');
  return code !== 'General' && !(/[ye]/i.test(letters) && /d/i.test(letters));
}

function insideOf(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([^]*?)</(?:\\w+:)?${name}>`).exec(xml)?.[1] ?? '';
}
