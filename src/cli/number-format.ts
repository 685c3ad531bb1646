/** A number or a text as the format of its cell shows it: 0.6 as 60%, 12345 as 1.2万 by `0!.0,"万"`. */
import { format, isDateFormat } from 'numfmt';

/**
 * What Chinese Excel and WPS write otherwise: an escaped sign, General; a colour changes no digit. Nor does the language
 * of a currency: whose commas are points is for the reader's system to say, not for the file.
 */
const CHINESE = /"[^"]*"|\\.|!(.)|(G\/通用格式)|\[\$([^\]-]*)-[^\]]*\]|\[(?:[黑青蓝绿红白黄]色?|洋红|颜色 ?\d+)\]/g;
/** Digits of other scripts. */
const OTHER_DIGITS = /\[(?:DBNum|NatNum)/i;
/** Beyond it the digits that a number has are not those it is shown with. */
const LARGEST = 1e15;

/** The text that the cell shows, null where the format is one that is not known here: of dates, of digits of other scripts. */
export function formatted(held: number | string, code: string): string | null {
  if (Math.abs(Number(held)) >= LARGEST || OTHER_DIGITS.test(code)) return null;
  const english = code.replace(CHINESE, (piece, escaped?: string, general?: string, currency = '') =>
    escaped ? `\\${escaped}` : general ? 'General' : currency ? `[$${currency as string}]` : piece.startsWith('[') ? '' : piece,
  );
  try {
    return isDateFormat(english) ? null : format(english, held).trim();
  } catch {
    return null;
  }
}
