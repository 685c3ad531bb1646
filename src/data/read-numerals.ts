/**
 * Finds the numbers in a printed phrase: 八万余人, 239.403万元, 达60%, ２至４个, 1,234名.
 *
 * Knows digits (half and full width), Chinese numerals, 万 / 亿 and %. What is not a number is not
 * guessed at. Which of the numbers a figure means is for the caller to say.
 */
import { POWER, shifted, type Scale } from './quantity.ts';

export interface Numeral {
  /** The number meant, with scale and per cent applied: 7.93万 is 79300, 60% is 0.6. */
  readonly number: number;
  readonly scale: Scale;
  /** Decimals of the mantissa as printed. */
  readonly digits: number;
  readonly percent: boolean;
  /** The 余 or 多 that follows the number, before or after its scale. */
  readonly hedge: string | undefined;
  /** 3000余万: a hedge stands between mantissa and scale. */
  readonly hedgeInside: boolean;
  /** Where it stands in the phrase (UTF-16 offsets, full width folded). */
  readonly start: number;
  readonly end: number;
}

const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const NUMERAL = /(百分之)?(\d+(?:,\d{3})*(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+)(余|多)?(万|亿)?(余|多)?(%)?/g;
const TO = /^([至到~-]|—{1,2}|–)$/;
/** All but the comma: in Chinese prose it stands between numbers (178，205，339个), never within one. */
const WIDE = /[！-＋－-～]/g;
const SIGNS = '0123456789零〇一二两三四五六七八九十百千万亿几';

/** Every number in the phrase, in order. */
export function readNumerals(phrase: string): Numeral[] {
  const found: Numeral[] = [];
  const folded = foldWidth(phrase);
  NUMERAL.lastIndex = 0;
  for (let match = NUMERAL.exec(folded); match; match = NUMERAL.exec(folded)) {
    const [whole, inWords, mantissa = '', inside, scaleText = '', after, sign] = match;
    const percent = inWords !== undefined || sign !== undefined;
    const end = match.index + whole.length;
    const scale = scaleText as Scale;
    const plain = mantissa < ':' ? (mantissa.includes(',') ? mantissa.replace(/,/g, '') : mantissa) : chineseDigits(mantissa);
    if (plain === null || isTorn(mantissa, folded[match.index - 1], folded[end])) continue;
    const point = plain.indexOf('.');
    const power = POWER[scale] - (percent ? 2 : 0);
    const from = found[found.length - 1];
    // 25—30%, 1至2万: what stands behind the second number of a range is said of the first as well.
    if (from && power !== 0 && !from.percent && !from.scale && from.number < Number(plain) && TO.test(folded.slice(from.end, match.index)))
      found[found.length - 1] = { ...from, number: shifted(from.number, power), scale, percent };
    found.push({
      number: shifted(plain, power),
      scale,
      digits: point < 0 ? 0 : plain.length - point - 1,
      percent,
      hedge: inside ?? after,
      hedgeInside: inside !== undefined && scale !== '',
      start: match.index,
      end,
    });
  }
  return found;
}

/** Full-width digits, signs and letters as their half-width twins; ， 、 and 。 stay. */
export function foldWidth(phrase: string): string {
  return phrase.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Only a piece of a larger numeral that is not read here (一万二千, 3千万, 1.2万亿), or of an approximation (数十, 十几). */
function isTorn(mantissa: string, before: string | undefined = ' ', after: string | undefined = ' '): boolean {
  return SIGNS.includes(before) || SIGNS.includes(after) || (before === '数' && /^[十百千]/.test(mantissa));
}

/** 一百二十 as '120', 二〇二一 as '2021'; null where the signs do not make a number. */
function chineseDigits(signs: string): string | null {
  if (!/[十百千]/.test(signs)) {
    if (signs.length > 1 && !/[零〇]/.test(signs)) return null; // 三四 is an approximation, not 34
    let digits = '';
    for (const sign of signs) digits += DIGIT[sign];
    return digits;
  }
  let total = 0;
  let digit: number | null = null;
  let last = Infinity;
  for (const sign of signs) {
    const place = PLACE[sign];
    if (place === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGIT[sign] ?? null;
      continue;
    }
    if (place >= last || (digit === null && place !== 10)) return null;
    total += (digit ?? 1) * place;
    last = place;
    digit = null;
  }
  if (digit !== null && last > 10 && !/[零〇]/.test(signs)) return null; // 一百五 is 150, not 105
  return String(total + (digit ?? 0));
}
