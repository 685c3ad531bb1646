/** Powers of ten in decimal: 4.35 times 100 is 435, which binary multiplication misses. */
import { shifted } from '../quantity.ts';
import { kindOfUnit } from '../units.ts';

export { shifted as scaled };

export interface ScaledUnit {
  readonly unit: string;
  /** The power of ten of the unit: 万人次 is 人次 with a power of 4. */
  readonly power: number;
}

/** Longer words first, so that 千万元 is not read as 千 of 万元. */
const POWERS: readonly (readonly [word: string, power: number])[] = [
  ['千万', 7],
  ['百万', 6],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
];

/** Removes the scale from a unit: 万人次, 亿元. A unit that would be unknown without its scale stays as it is. */
export function splitUnit(printed: string): ScaledUnit {
  const word = printed.trim();
  for (const [scale, power] of POWERS) {
    const rest = word.startsWith(scale) ? word.slice(scale.length) : '';
    if (rest !== '' && kindOfUnit(rest) !== null) return { unit: rest, power };
  }
  return { unit: word, power: 0 };
}
