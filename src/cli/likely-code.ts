/** The code of the catalogue that an unknown code was probably meant to be; null if none is similar. */
import { CATALOGUE } from '../data/catalogue.ts';

const NEAR = 0.6;

/** Matches the Chinese name, or most of the code's pairs of letters: statoin_count, stationCount, coverage_rate. */
export function likelyCode(written: string): string | null {
  const own = pairs(written);
  let [best, most] = ['', NEAR];
  for (const [code, { name }] of CATALOGUE) {
    if (name === written) return code;
    const likeness = pairs(code).filter((pair) => own.includes(pair)).length / Math.max(own.length, code.length);
    if (likeness > most) [best, most] = [code, likeness];
  }
  return best || null;
}

function pairs(word: string): readonly string[] {
  return [...word.toLowerCase()].map((letter, index, all) => letter + (all[index + 1] ?? ''));
}
