/** A number as displayed by the format of its cell: 0.6 as 60%, 12345 as 1.2万 by `0!.0,"万"`. */
import { format, isDateFormat } from 'numfmt';

/** What Chinese Excel and WPS write differently: an escaped character, General. A colour changes no digit. */
const CHINESE = /"[^"]*"|\\.|!(.)|(G\/通用格式)|\[(?:[黑青蓝绿红白黄]色?|洋红|颜色 ?\d+)\]/g;
/** Digits of other scripts. */
const OTHER_DIGITS = /\[(?:DBNum|NatNum)/i;
/** Beyond this, the digits of a number are not the ones displayed. */
const LARGEST = 1e15;

/** The displayed text; null for an unsupported format, such as dates or digits of other scripts. */
export function formatted(number: number, code: string): string | null {
  if (Math.abs(number) >= LARGEST || OTHER_DIGITS.test(code)) return null;
  const english = code.replace(CHINESE, (piece, escaped?: string, general?: string) =>
    escaped ? `\\${escaped}` : general ? 'General' : piece.startsWith('[') ? '' : piece,
  );
  try {
    return isDateFormat(english) ? null : format(english, number).trim();
  } catch {
    return null;
  }
}
