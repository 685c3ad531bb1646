/** Which colours meet in the drawings, and how much contrast they must have. A test reads the elements' style sheets and finds no others. */
import { contrast } from './colour.ts';
import { colourOf, inForce, type ThemeName } from './themes.ts';

/** What a colour may be used for. */
export const ROLES = {
  /** Words and figures. */
  text: ['ink', 'muted', 'warn'],
  /** Marks and lines with a meaning. */
  graphic: ['accent', 'ink', 'muted', 'warn', 'tint'],
  /** No meaning by itself: words at its ends or beside it have it. */
  decoration: ['track', 'rule'],
  /** Behind the others. */
  ground: ['ground', 'surface', 'track'],
} as const;

export interface Pair {
  readonly front: string;
  readonly behind: string;
  readonly what: string;
  readonly least: number;
}

const TEXT = 7;
const GRAPHIC = 3;

export const PAIRS: readonly Pair[] = [
  ...ROLES.text.map((front) => ({ front, behind: 'ground', what: '文字 text', least: TEXT })),
  // The list entry under the pointer.
  { front: 'ink', behind: 'track', what: '文字 text', least: TEXT },
  ...ROLES.graphic.map((front) => ({ front, behind: 'ground', what: '图形 graphic', least: GRAPHIC })),
  { front: 'accent', behind: 'track', what: '图形 graphic', least: GRAPHIC },
  // Neighbours within one bar, which a photocopier must keep apart too. Each has words beside it.
  { front: 'accent', behind: 'tint', what: '相邻 neighbours', least: 2 },
];

/** Pages that lie behind a theme without a ground of its own. */
export const PAGES: Readonly<Record<ThemeName, readonly string[]>> = {
  blue: ['#ffffff', '#f5f6f8'],
  red: ['#ffffff', '#f5f6f8'],
  neutral: ['#ffffff', '#f5f6f8'],
  elder: ['#ffffff', '#f5f6f8'],
  print: ['#ffffff'],
  contrast: ['#ffffff'],
  dark: ['#14171b', '#000000'],
};

/** The contrast of a pair in a theme: its minimum over the pages behind. */
export function contrastOf({ front, behind }: Pair, name: ThemeName): number {
  const tokens = inForce(name);
  const colour = colourOf(tokens, front) ?? '';
  const grounds = behind === 'ground' ? [colourOf(tokens, 'ground') ?? '', ...PAGES[name]] : [colourOf(tokens, behind) ?? ''];
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}
