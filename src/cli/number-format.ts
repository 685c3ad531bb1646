/** A number or text as displayed by the format of its cell: 0.6 as 60%, 12345 as 1.2万 by `0!.0,"万"`. */
import { format, isDateFormat } from 'numfmt';

/**
 * What Chinese Excel and WPS write differently: an escaped character, General. A colour changes no digit; nor does the
 * language of a currency, since whether it swaps points and commas depends on the reader's system, not on the file.
 */
const CHINESE = /"[^"]*"|\\.|!(.)|(G\/通用格式)|\[\$([^\]-]*)-[^\]]*\]|\[(?:[黑青蓝绿红白黄]色?|洋红|颜色 ?\d+)\]/g;
/** Digits of other scripts. */
const OTHER_DIGITS = /\[(?:DBNum|NatNum)/i;
/** Beyond this, the digits of a number are not the ones displayed. */
const LARGEST = 1e15;

/** The displayed text; null for an unsupported format, such as dates or digits of other scripts. */
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
