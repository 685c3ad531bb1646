/** A number as the format of its cell shows it: 0.6 as 60%, 12345 as 1.2万 by `0!.0,"万"`. */
import { shifted } from '../data/quantity.ts';

type Token = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'digit' | 'point' | 'comma' | 'percent' | 'general'; readonly text: string };

interface Section {
  readonly tokens: readonly Token[];
  readonly condition: ((number: number) => boolean) | null;
}

const TOKEN = /"([^"]*)"|[\\!](.)|[_*].|\[([^\]]*)\]|(General|G\/通用格式)|([0#?])|(\.)|(,)|(%)|([^A-Za-z/@])/giy;
const COLOUR = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|黑色?|蓝色?|青色?|绿色?|洋红|红色?|白色?|黄色?|颜色 ?\d+)$/i;
const CONDITION = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;
const HOLDS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '=': (a, b) => a === b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '<>': (a, b) => a !== b,
};
/** Beyond it the digits that a number has are not those it is shown with. */
const LARGEST = 1e15;

/** The text that the cell shows, null where the format is one that is not known here: fractions, 1.2E+05, [DBNum1]. */
export function formatted(number: number, code: string): string | null {
  const sections = sectionsOf(code).map(sectionOf);
  const known = sections.filter((section) => section !== null);
  if (known.length < sections.length || Math.abs(number) >= LARGEST) return null;
  if (known.some(({ condition }) => condition)) {
    const chosen = known.find(({ condition }) => condition === null || condition(number));
    return chosen && number >= 0 ? shown(number, chosen.tokens) : null;
  }
  const [first, negative = null, zero = null] = known;
  if (!first) return null;
  if (number < 0) return negative ? shown(-number, negative.tokens) : `-${shown(-number, first.tokens)}`;
  return shown(number, (number === 0 && zero ? zero : first).tokens);
}

/** The parts between semicolons; the fourth is for texts. */
function sectionsOf(code: string): readonly string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(/"[^"]*"|[\\!_*].|\[[^\]]*\]|[^]/g)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections.slice(0, 3).filter((section) => !/^@?$/.test(section) || sections.length > 1);
}

function sectionOf(code: string): Section | null {
  const tokens: Token[] = [];
  let condition: Section['condition'] = null;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < code.length) {
    const match = TOKEN.exec(code);
    if (!match) return code.trim() === '@' ? { tokens: [{ kind: 'general', text: '' }], condition } : null;
    const [, quoted, escaped, bracket, general, digit, point, comma, percent, other] = match;
    if (bracket !== undefined) {
      const [, sign = '', bound = ''] = CONDITION.exec(bracket) ?? [];
      const holds = HOLDS[sign];
      if (holds) condition = (number) => holds(number, Number(bound));
      else if (bracket.startsWith('$')) tokens.push({ kind: 'text', text: bracket.slice(1).replace(/-.*$/, '') });
      else if (!COLOUR.test(bracket)) return null;
    } else if (general !== undefined) tokens.push({ kind: 'general', text: '' });
    else if (digit !== undefined) tokens.push({ kind: 'digit', text: digit });
    else if (point !== undefined) tokens.push({ kind: 'point', text: '.' });
    else if (comma !== undefined) tokens.push({ kind: 'comma', text: '' });
    else if (percent !== undefined) tokens.push({ kind: 'percent', text: '%' });
    else tokens.push({ kind: 'text', text: quoted ?? escaped ?? other ?? '' });
  }
  return { tokens, condition };
}

/** A number that is not negative in one section. */
function shown(number: number, tokens: readonly Token[]): string {
  const digits = tokens.flatMap(({ kind }, index) => (kind === 'digit' ? [index] : []));
  const pointAt = tokens.findIndex(({ kind }) => kind === 'point');
  const whole = digits.filter((index) => pointAt < 0 || index < pointAt);
  const lastWhole = whole[whole.length - 1] ?? -1;
  // Behind the last digit a comma leaves out three digits, between digits it groups them.
  const commas = tokens.flatMap(({ kind }, index) => (kind === 'comma' ? [index] : []));
  const grouped = commas.some((index) => index > (whole[0] ?? Infinity) && index < lastWhole);
  const left = commas.filter((index) => index > (digits[digits.length - 1] ?? Infinity) || (index > lastWhole && index < pointAt)).length;
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const decimals = digits.length - whole.length;
  const [integer = '', fraction = ''] = shifted(String(number), 2 * percents - 3 * left)
    .toFixed(decimals)
    .split('.');
  const places = placesOf(integer === '0' ? '' : integer, fraction, tokens, whole, digits.slice(whole.length), grouped);
  return tokens.map(({ kind, text }, index) => (kind === 'general' ? String(number) : (places.get(index) ?? (kind === 'digit' ? '' : text)))).join('');
}

/** What stands at each digit of the format: the first takes all that is left over. */
function placesOf(
  integer: string,
  fraction: string,
  tokens: readonly Token[],
  whole: readonly number[],
  after: readonly number[],
  grouped: boolean,
): ReadonlyMap<number, string> {
  const blank = (index: number) => (tokens[index]?.text === '0' ? '0' : tokens[index]?.text === '?' ? ' ' : '');
  const places = new Map<number, string>();
  let rest = integer;
  let count = 0;
  const thousands = (sign: string) => (grouped && sign !== ' ' && count++ % 3 === 0 && count > 1 ? `${sign},` : sign);
  for (let at = whole.length - 1; at >= 0; at--) {
    const index = whole[at] ?? 0;
    const cut = at === 0 ? 0 : -1;
    const signs = rest.slice(cut) || blank(index);
    rest = cut === 0 ? '' : rest.slice(0, cut);
    places.set(
      index,
      [...signs].reduceRight((text, sign) => thousands(sign) + text, ''),
    );
  }
  const kept = fraction.replace(/0+$/, '').length;
  after.forEach((index, at) => places.set(index, at < kept || tokens[index]?.text === '0' ? (fraction[at] ?? '') : blank(index)));
  return places;
}
