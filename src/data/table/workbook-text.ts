/** Texts as the cells of a workbook hold them. */

/** What write-excel-file would silently drop (control characters, non-characters), and what looks like an escape already. */
const DROPPED =
  // oxlint-disable-next-line no-control-regex -- they are what it is about
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g;

/** The text with characters that XML cannot hold written as in workbooks: _x000D_. */
export function escaped(text: string): string {
  const escape = (unit: string) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return text.replace(DROPPED, (units) => units.split('').map(escape).join(''));
}
