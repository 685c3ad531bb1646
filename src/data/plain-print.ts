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
  /^([^\d零〇一二两三四五六七八九十百千万亿几半]*)(\d+(?:,\d{3})*(?:\.(\d+))?|[一二两三四五六七八九])([余多]?)([万亿]?)([余多]?)(%?)([^\d零〇二两三四五六七八九十百千万亿几半]*)$/;
/** Characters that may change the number or what it counts. */
const UNSAFE = /[约近超逾少低高未最至多破不≥≤以左上余次/第之]/;
const HAN = '零一二三四五六七八九';
const NUMERALS = /[\d零〇一二两三四五六七八九十百千万亿几数半]/;
/** Words behind a number that make it count something else. */
const ANOTHER = /^[一人名户宗例节场期次家元个倍年天月日号时成番点‰克米瓦%]/;

export function plainPrint(raw: RawObservation, amount: Amount, unitKind: string): Print | null {
  const { hedge, printed = '', unit = '' } = raw;
  const number = numberOf(amount);
  if (hedge !== undefined && !hedgeFits(hedge, amount)) return null;
  if (number === null) return inWords(printed);
  if (amount.kind === 'range' || /[，-９％～]/.test(printed) || !isPossible(number, unit, unitKind)) return null;
  if (saysWithoutNumeral(raw, amount, number)) return inWords(printed);
  if (amount.kind === 'ordinal') return printed === `第${HAN[number]}${unit}` ? { ...inWords(printed), digits: 0 } : null;
  return raw.unitKind === undefined ? printOfNumeral(raw, amount, number, unitKind) : null;
}

function isPossible(number: number, unit: string, unitKind: string): boolean {
  return number >= 0 && number <= (unitKind === 'share' ? 20 : 2 ** 53 - 1) && (Number.isInteger(number) || !countsWhole(unitKind, unit));
}

/** Whether there is no numeral to read: 首家 is the first, 过半 more than half, and a number inferred from the context needs no words. */
function saysWithoutNumeral({ printed = '', flags = [] }: RawObservation, amount: Amount, number: number): boolean {
  if (!NUMERALS.test(printed)) return printed === '' || flags.includes('inferred') || (amount.kind === 'ordinal' && number === 1 && /^首.?$/.test(printed));
  if (number === 0.5 && hedgeKind(amount) === 'moreThan') return /^..过半$/.test(printed) && !UNSAFE.test(printed);
  return /^一一\D{4}$/.test(printed) && !NUMERALS.test(printed.slice(2));
}

/** How the numeral was printed; null for another number than the value, and where the words around it are not all understood. */
function printOfNumeral({ hedge = '', printed = '', unit = '', flags = [] }: RawObservation, amount: Amount, number: number, unitKind: string): Print | null {
  const numeral = FIGURE.exec(printed);
  if (!numeral) return null;
  const [, before = '', signs = '', fraction = '', inside = '', scale = '', after = '', percent = '', behind = ''] = numeral;
  const mantissa = signs < ':' ? signs.replace(/,/g, '') : HAN.indexOf(signs === '两' ? '二' : signs);
  const share = percent !== '';
  if (Number(`${mantissa}e${POWER[scale as Scale] - (share ? 2 : 0)}`) !== number)
    return flags.includes('inferred') && !/[之成‰]/.test(behind) ? inWords(printed) : null;
  const words = hedgeWords(hedge);
  const tail = inside + after;
  const isHedged = tail === '' ? hedgeKind(amount) === 'exact' || hedge !== '' : words.includes(tail);
  // 每月100元 is 100元/月: the month is stated elsewhere in the sentence.
  const counted = !share && unit !== '' && (behind.startsWith(unit) || unit === `${behind}/月`);
  if (share !== (unitKind === 'share') || !isHedged || (!counted && ANOTHER.test(behind))) return null;
  // 不低于总人数的75%: the base stands between hedge and number.
  const lead = share ? before.replace(/^(不[低少]于)[^,。;、]+$/, '$1') : before;
  const around = `${lead}|${counted ? behind.slice(unit.length) : behind}`;
  if (
    !isUnderstood(
      around,
      words.filter((word) => word !== tail),
    )
  )
    return null;
  return { scale: scale as Scale, digits: fraction.length, hedgeInside: inside !== '' && scale !== '', phrase: '' };
}

/** Whether the words around a number (|) hold these hedges, and besides them nothing that could change the number. */
function isUnderstood(around: string, hedges: readonly string[]): boolean {
  let rest = around;
  for (const word of hedges) {
    const without = rest.replace(stands(word, 'before') ? `${word}|` : word, '|');
    if (without === rest) return false;
    rest = without;
  }
  return !UNSAFE.test(rest.replace(/(达到|已达|高达|达)\|/, '|'));
}

/** A figure that is shown as printed. */
export function inWords(phrase: string): Print {
  return { scale: '', digits: null, hedgeInside: false, phrase };
}
