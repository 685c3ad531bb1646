/** Reads English figures back: “80,000 or more people” is at least 80000 persons. Understands what `data.ts` writes, and nothing else. */
import type { Value } from '../../data/schema.ts';
import { EVENTS, NOUNS } from './data.ts';

export interface EnglishFigure {
  readonly value: Value;
  /** What the noun counts; `share` for %, '' where there is no noun. */
  readonly unitKind: string;
}

const FIGURE =
  /^(at least |at most |more than |(?:fewer|less) than |nearly |about |reaching )?(CNY )?(-?[\d,]+(?:\.\d+)?)(?:–(-?[\d,]+(?:\.\d+)?))?(%| million| billion)?(st|nd|rd|th)?( or more| or fewer| or less)?(?: ([a-z ]+?))?$/;
const POWERS: Readonly<Record<string, number>> = { '%': -2, million: 6, billion: 9 };
const MONTH = 'a month';
const KINDS: ReadonlyMap<string, string> = new Map(
  [...NOUNS, ...[...EVENTS.values()].map((nouns) => ['events', nouns] as const)].flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const)),
);

/** The figure; null where the text is none. */
export function readEnglish(text: string): EnglishFigure | null {
  const match = FIGURE.exec(text);
  if (!match) return null;
  const [, before = '', money, from = '', to, scale = '', ordinal, behind = '', noun = ''] = match;
  const percent = scale === '%';
  const kind = money ? (noun === MONTH ? 'money-monthly' : noun === '' ? 'money' : undefined) : percent ? 'share' : noun === '' ? '' : KINDS.get(noun);
  if (kind === undefined) return null;
  const number = (digits: string) => Number(`${digits.replace(/,/g, '')}e${POWERS[scale.trim()] ?? 0}`);
  const hedge = (before || behind).trim();
  if (to !== undefined) return hedge === '' ? { value: { from: number(from), to: number(to) }, unitKind: kind } : null;
  const value = ordinal ? { ordinal: number(from) } : hedgedValue(hedge, number(from));
  return value === null ? null : { value, unitKind: kind };
}

function hedgedValue(hedge: string, number: number): Value | null {
  switch (hedge) {
    case '':
    case 'reaching':
      return number;
    case 'at least':
    case 'or more':
      return { atLeast: number };
    case 'at most':
    case 'or fewer':
    case 'or less':
      return { atMost: number };
    case 'more than':
      return { moreThan: number };
    case 'fewer than':
    case 'less than':
      return { lessThan: number };
    case 'nearly':
      return { nearly: number };
    case 'about':
      return { about: number };
    default:
      return null;
  }
}
