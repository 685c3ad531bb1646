/**
 * Finds the numbers in a printed phrase: 八万余人, 239.403万元, 达60%, ２至４个, 1,234名, 3千余人, 八成, 三分之一.
 *
 * Knows digits (half and full width), Chinese numerals, 千 / 万 / 亿, % and similar signs. Nothing is guessed; deciding which of the
 * numbers a figure means is up to the caller.
 */
import { POWER, shifted, type Scale } from './quantity.ts';

export interface Numeral {
  /** The number meant, with scale and percentage applied: 7.93万 is 79300, 60% is 0.6. */
  readonly number: number;
  readonly scale: Scale;
  /** Decimals of the mantissa as printed. */
  readonly digits: number;
  readonly percent: boolean;
  /** Printed in a way that `format.ts` does not write (八成, 三分之一, 3千, 一万二千), so that the figure keeps its phrase. */
  readonly spelled: boolean;
  /** One end of a range: neither number of 3至5个 is the figure by itself. */
  readonly ranged: boolean;
  /** The 余 or 多 after the number, before or after its scale. */
  readonly hedge: string | undefined;
  /** The hedge stands between mantissa and scale: 3000余万. */
  readonly hedgeInside: boolean;
  /** Position in the phrase, in UTF-16 code units after full-width characters are folded. */
  readonly start: number;
  readonly end: number;
}

/** Indexed by value; 零 and 两 are other ways to write the first and the third. */
const DIGITS = '〇一二三四五六七八九';
const NUMERAL =
  /过半(?!数)|一半|半数|(?:([\d零〇一二两三四五六七八九十百千万]+)分之)?(\d+(?:,\d{3})*(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?)((?:[零〇一二两三四五六七八九十百千万亿]\d*)*)(余|多)?(个亿|[万亿])?(%|‰|成([一二三四五六七八九]?)(?![员立]))?(余|多)?/g;
const SAID: Readonly<Record<string, string>> = { 零: '0', 两: '2', 点: '.', ',': '' };
const TO = /^([至到~-]|—{1,2}|–)$/;
/** Every full-width sign except the comma, which in Chinese prose separates numbers (178，205，339个) and never groups digits. */
const WIDE = /[！-＋－-～]/g;
/** What shows that this is only part of a numeral (1,2345), of an approximation (数十, 十几, 几分之一) or of another word (5千克, 翻两番). */
const TORN = /^(?:[\d几之]|数[十百千])|[\d几番]$|千[克米瓦]$/;

/** Every number in the phrase, in order. */
export function readNumerals(phrase: string): Numeral[] {
  const found: Numeral[] = [];
  const folded = foldWidth(phrase);
  NUMERAL.lastIndex = 0;
  for (let match = NUMERAL.exec(folded); match; match = NUMERAL.exec(folded)) {
    const [whole, base = '', first = '五', rest = '', inside, outer = '', sign = match[2] ? '' : '成', tenth, after] = match;
    const start = match.index;
    const end = start + whole.length;
    const run = first + rest + outer.slice(-1);
    const [, head = run, scaleText = ''] = /^([^亿]+)([万亿])$/.exec(run) ?? [];
    const scale = scaleText as Scale;
    const plain = worth(tenth ? `${head}点${tenth}` : head);
    // 成, %, ‰ and 百分之, 千分之, 万分之 are powers of ten; any other base divides.
    const shift = '__百千万'.indexOf(base);
    const divisor = shift < 0 ? worth(base) : '1';
    if (plain === null || divisor === null || TORN.test(`${folded[start - 1] ?? ' '}${whole}${folded[end] ?? ' '}`)) continue;
    const power = POWER[scale] - Math.max(base === '' ? 0 : shift, '_成%‰'.indexOf(sign[0] ?? '_'));
    const percent = base + sign !== '';
    const spelled = ((base + sign).length > 0 && !/^(百|%)$/.test(base + sign)) || outer.length > 1 || !/^([\d,.]+|[^\d万亿]+)$/.test(head);
    const number = shifted(plain, power) / Number(divisor);
    const point = plain.indexOf('.');
    const from = found[found.length - 1];
    const ranged = from !== undefined && TO.test(folded.slice(from.end, start)) && from.number < Number(plain);
    // 25—30%, 1至2万: what follows the second number of a range applies to the first as well.
    if (ranged)
      found[found.length - 1] =
        power !== 0 && !from.percent && !from.scale ? { ...from, number: shifted(from.number, power), scale, percent, spelled, ranged } : { ...from, ranged };
    found.push({
      number,
      scale,
      digits: point < 0 ? 0 : plain.length - point - 1,
      percent,
      spelled,
      ranged,
      hedge: whole === '过半' ? '超' : (inside ?? after),
      hedgeInside: inside !== undefined && outer !== '',
      start,
      end,
    });
  }
  return found;
}

/** Turns full-width digits, signs and letters into half-width ones; ， 、 and 。 stay. */
export function foldWidth(phrase: string): string {
  return phrase.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** 一百二十 as '120', 3千 as '3000', 二〇二一 as '2021', 三点五 as '3.5'; null where the characters do not make a number. */
function worth(signs: string): string | null {
  if (/^[^点]*[一二两三四五六七八九]{2}/.test(signs) && !/[零〇]/.test(signs)) return null; // 三四 is an approximation, not 34
  const text = signs.replace(/[零〇一二两三四五六七八九点,]/g, (sign) => SAID[sign] ?? String(DIGITS.indexOf(sign)));
  if (!/[^\d.]/.test(text)) return text;
  let total = 0;
  let section = 0;
  let last = Infinity;
  for (const [, digits = '', place = ''] of text.matchAll(/([\d.]*)(\D?)/g)) {
    const power = ' 十百千'.indexOf(place);
    if (power > 0) {
      if (10 ** power >= last || (digits === '' && power > 1)) return null;
      section += shifted(digits || '1', power);
      last = 10 ** power;
      continue;
    }
    if (digits !== '' && last > 10 && last < Infinity && !/^0\d?$/.test(digits)) return null; // 一百五 is 150, not 105
    section += Number(digits);
    if (place === '') continue;
    if (section + total === 0) return null;
    total = place === '万' ? total + shifted(section, 4) : shifted(total + section, 8);
    section = 0;
    last = 1e4;
  }
  return String(total + section);
}
