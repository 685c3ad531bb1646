/**
 * A page's quick check of a printed phrase. It accepts the usual ones (178个, 八万余人, 达60%, 不超过20个, 11个乡镇社工站); for anything
 * else it returns null, and the full check (`check-value.ts`) is fetched. Whatever is accepted here must be accepted there and read alike.
 */
import { hedgeFits, hedgeKind, hedgeWords, stands } from './hedges.ts';
import { numberOf, POWER, type Amount, type Scale } from './quantity.ts';
import type { RawObservation } from './schema.ts';
import { countsWhole } from './units.ts';

/** How a figure was printed. */
export interface Print {
  readonly scale: Scale;
  /** Decimals of the printed mantissa, or null where no number was read. */
  readonly digits: number | null;
  readonly hedgeInside: boolean;
  /** The phrase itself, where the figure is to be shown as printed. */
  readonly phrase: string;
}

/** One number; a single Chinese numeral unless it is in digits. */
const FIGURE =
  /^([^\d零〇一二两三四五六七八九十百千万亿几半]*)(\d+(?:,\d{3})*(?:\.\d+)?|[一二两三四五六七八九])([余多]?)([万亿]?)([余多]?)(%?)([^\d零〇二两三四五六七八九十百千万亿几半]*)$/;
/** Characters that may change the number or what it counts. */
const UNSAFE = /[约近超逾少低高未最至多破不≥≤以左上余次/第之]/;
const HAN = '零一二三四五六七八九';
const SIGNS = /[\d零〇一二两三四五六七八九十百千万亿几数半]/;
const ANOTHER = /^[一人名户宗例节场期次家元个倍年天月日号时成番点‰克米瓦%]/;

export function plainPrint(raw: RawObservation, amount: Amount, unitKind: string): Print | null {
  const { hedge = '', printed = '', unit = '', flags } = raw;
  const number = numberOf(amount);
  if (raw.hedge !== undefined && !hedgeFits(hedge, amount)) return null;
  if (number === null) return inWords(printed);
  const possible = number >= 0 && number <= (unitKind === 'share' ? 20 : 2 ** 53 - 1) && (Number.isInteger(number) || !countsWhole(unitKind, unit));
  if (!possible || amount.kind === 'range' || /[，-９％～]/.test(printed)) return null;
  const numeral = FIGURE.exec(printed);
  // 首家 is the first, 过半 is more than half, and a number inferred from the context needs no words for it.
  const told =
    amount.kind === 'ordinal'
      ? number === 1 && /^首.?$/.test(printed) && !SIGNS.test(printed)
      : number === 0.5 && hedgeKind(amount) === 'moreThan' && /^..过半$/.test(printed) && !UNSAFE.test(printed);
  if (printed === '' || told || (/^一一\D{4}$/.test(printed) && !SIGNS.test(printed.slice(2))) || (flags?.includes('inferred') && !SIGNS.test(printed)))
    return inWords(printed);
  if (amount.kind === 'ordinal' && printed === `第${HAN[number]}${unit}`) return { ...inWords(printed), digits: 0 };
  if (!numeral || amount.kind === 'ordinal' || raw.unitKind !== undefined) return null;
  const [, before = '', signs = '', inside = '', scale = '', after = '', percent = '', behind = ''] = numeral;
  const mantissa = signs < ':' ? signs.replace(/,/g, '') : String(HAN.indexOf(signs === '两' ? '二' : signs));
  const share = percent !== '';
  const differs = Number(`${mantissa}e${POWER[scale as Scale] - (share ? 2 : 0)}`) !== number;
  if (differs && flags?.includes('inferred') && !/[之成‰]/.test(behind)) return inWords(printed);
  if (differs || share !== (unitKind === 'share')) return null;
  const words = hedgeWords(hedge);
  const tail = inside + after;
  if (tail === '' ? hedgeKind(amount) !== 'exact' && hedge === '' : !words.includes(tail)) return null;
  // 每月100元 is 100元/月: the month is stated elsewhere in the sentence.
  const counted = !share && unit !== '' && (behind.startsWith(unit) || unit === `${behind}/月`);
  if (!counted && ANOTHER.test(behind)) return null;
  // 不低于总人数的75%: the base stands between hedge and number.
  const lead = share ? before.replace(/^(不[低少]于)[^,。;、]+$/, '$1') : before;
  let rest = `${lead}|${counted ? behind.slice(unit.length) : behind}`;
  for (const word of words) {
    const without = rest.replace(stands(word, 'before') ? `${word}|` : word, '|');
    if (word !== tail && without === rest) return null;
    if (word !== tail) rest = without;
  }
  if (UNSAFE.test(rest.replace(/(达到|已达|高达|达)\|/, '|'))) return null;
  return { scale: scale as Scale, digits: (mantissa.split('.')[1] ?? '').length, hedgeInside: inside !== '' && scale !== '', phrase: '' };
}

/** A figure that is shown as printed. */
export function inWords(phrase: string): Print {
  return { scale: '', digits: null, hedgeInside: false, phrase };
}
