/**
 * A cell of a table → the value of an observation, with hedge, unit and printed phrase, or the reason why not.
 *
 * A number with its unit from the table, or a phrase that `read-phrase.ts` can take apart. Nothing is
 * guessed: a share needs its % (or the mapping's word that it is a fraction), a hedge must be a known one.
 */
import { HEDGES, hedgeWords, stands } from '../hedges.ts';
import { readNumerals } from '../read-numerals.ts';
import type { Value } from '../schema.ts';
import { scaled, splitUnit } from './decimal.ts';
import type { ImportProblemCode } from './import-problem.ts';
import { readPhrase, type Phrase } from './read-phrase.ts';

export interface FigureContext {
  /** The unit that the table states beside the cell, with its scale: 人, 万人次, %. */
  readonly unit: string;
  /** The power of ten of the unit, where its words do not say: thousands. */
  readonly power?: number;
  /** What the indicator counts. */
  readonly unitKind: string;
  /** The hedge that the table states beside the cell. */
  readonly hedge: string;
  /** Shares stand as fractions: 0.6 for 60 %. */
  readonly fraction: boolean;
}

export interface Figure {
  readonly value: Value;
  readonly unit: string;
  readonly hedge: string;
  /** The phrase as the table prints it, where it prints one: a number out of a query is not print. */
  readonly printed?: string;
}

export type FigureReading =
  | { readonly ok: true; readonly figure: Figure }
  | { readonly ok: false; readonly code: ImportProblemCode; readonly found: Readonly<Record<string, string>> };

export function readFigure(cell: string | number | bigint, context: FigureContext): FigureReading {
  const phrase = typeof cell === 'string' ? readPhrase(cell, context.unit) : numberPhrase(Number(cell));
  if (!phrase) return fault('not-a-number', { found: String(cell) });
  const stated = context.power === undefined ? splitUnit(context.unit) : { unit: context.unit, power: context.power };
  const clash = (phrase.unit !== '' && stated.unit !== '' && phrase.unit !== stated.unit) || ((phrase.scaled || phrase.unit !== '') && stated.power !== 0);
  if (clash) return fault('unit-conflict', { found: String(cell), expected: context.unit });
  const unit = phrase.unit || stated.unit;
  const share = context.unitKind === 'share';
  if (phrase.percent && (!share || (unit !== '' && unit !== '%'))) return fault('unit-conflict', { found: String(cell), expected: unit || context.unitKind });
  if (share && !phrase.percent && !context.fraction && unit !== '%') return fault('share-unclear', { found: String(cell) });
  const power = share && !phrase.percent && !context.fraction ? -2 : stated.power;
  const hedges = [...new Set([...phrase.hedges, ...hedgeWords(context.hedge)])];
  const numbers = phrase.numbers.map((number) => scaled(number, power));
  const value = hedgedValue(numbers, hedges);
  if (value === null) return fault('hedge-unclear', { found: hedges.join('…') });
  const printed = typeof cell === 'string' && !context.fraction ? printedAs(cell.trim(), phrase, context) : undefined;
  const figure = { value, unit: share ? '%' : unit, hedge: hedges.join('…') };
  return { ok: true, figure: printed !== undefined && printFits(printed, numbers) ? { ...figure, printed } : figure };
}

/** Whether the parser will find these numbers in the phrase, or no number that could contradict them. */
export function printFits(printed: string, numbers: readonly number[]): boolean {
  const found = readNumerals(printed);
  return found.length === 0 || numbers.every((number) => found.some((numeral) => numeral.number === Math.abs(number)));
}

function fault(code: ImportProblemCode, found: Readonly<Record<string, string>>): FigureReading {
  return { ok: false, code, found };
}

function numberPhrase(number: number): Phrase | null {
  return Number.isFinite(number) ? { numbers: [number], percent: false, scaled: false, hedges: [], unit: '' } : null;
}

/** The value as open as its hedges say; null where one is not known, or two say different things. */
export function hedgedValue([from = Number.NaN, to]: readonly number[], hedges: readonly string[]): Value | null {
  const kinds = new Set<string>();
  for (const word of hedges) kinds.add(HEDGES.get(word)?.kind ?? 'unknown');
  kinds.delete('exact');
  if (to !== undefined) return kinds.size === 0 ? { from, to } : null;
  const [kind, ...others] = kinds;
  if (others.length > 0) return null;
  switch (kind) {
    case undefined:
      return from;
    case 'atLeast':
      return { atLeast: from };
    case 'moreThan':
      return { moreThan: from };
    case 'atMost':
      return { atMost: from };
    case 'lessThan':
      return { lessThan: from };
    case 'nearly':
      return { nearly: from };
    case 'about':
      return { about: from };
    default:
      return null;
  }
}

/** The cell with the hedge and the unit that the table prints beside it, in the order of a sentence. */
function printedAs(cell: string, phrase: Phrase, { hedge, unit }: FigureContext): string {
  const words = hedgeWords(hedge).filter((word) => !phrase.hedges.includes(word));
  const before = words.filter((word) => stands(word, 'before')).join('');
  const after = words.filter((word) => stands(word, 'after')).join('');
  const counter = phrase.unit !== '' || phrase.percent ? '' : unit;
  // 余 and 多 stand before the counter, 以上 and 左右 behind it.
  return after.length > 1 ? `${before}${cell}${counter}${after}` : `${before}${cell}${after}${counter}`;
}
