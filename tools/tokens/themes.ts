/** The token files as themes: the tokens that each sets itself, and all that are in force in it. */
import { readFileSync } from 'node:fs';
import { componentsOf } from './colour.ts';

/** In the order in which they are offered. */
export const THEME_NAMES = ['blue', 'red', 'neutral', 'contrast', 'dark', 'print', 'elder'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

export interface Colour {
  readonly colorSpace: 'srgb';
  readonly components: readonly number[];
  readonly alpha?: number;
  readonly hex: string;
}

export interface Dimension {
  readonly value: number;
  readonly unit: 'px';
}

export type Value = Colour | Dimension | number;

export interface Token {
  readonly $value: Value;
  readonly $description?: string;
}

export type Group = Readonly<Record<string, Token>>;
export type TokenFile = Readonly<Record<string, Group>> & { readonly $description: string };

/** Groups whose tokens are custom properties; the type scale is only for the style sheets of the elements. */
export const PROPERTY_GROUPS = ['color', 'size', 'layout'] as const;

export function fileOf(name: ThemeName | 'base'): URL {
  return new URL(`../../src/tokens/${name}.tokens.json`, import.meta.url);
}

export function readTokens(name: ThemeName | 'base'): TokenFile {
  return JSON.parse(readFileSync(fileOf(name), 'utf8')) as TokenFile;
}

/** The tokens of a group; a name that begins with $ describes the group. */
export function tokensOf(file: TokenFile, group: string): readonly (readonly [string, Token])[] {
  return Object.entries(file[group] ?? {}).filter(([key]) => !key.startsWith('$'));
}

/** All tokens in force in a theme: its own over those of the base. */
export function inForce(name: ThemeName | 'base'): TokenFile {
  const base = readTokens('base');
  const own = readTokens(name);
  const groups = Object.keys(base).filter((key) => !key.startsWith('$'));
  return {
    $description: own.$description,
    ...Object.fromEntries(
      groups.map((group) => [
        group,
        Object.fromEntries(Object.entries(base[group] ?? {}).map(([key, token]) => [key, key.startsWith('$') ? token : { ...token, ...own[group]?.[key] }])),
      ]),
    ),
  } as unknown as TokenFile;
}

/** A colour of a theme as #rrggbb; null if it is transparent. */
export function colourOf(file: TokenFile, name: string): string | null {
  const value = file['color']?.[name]?.$value as Colour | undefined;
  if (!value) throw new Error(`no colour ${name}`);
  return value.alpha === 0 ? null : value.hex;
}

export function cssValue(value: Value): string {
  if (typeof value === 'number') return String(value);
  if ('unit' in value) return `${value.value}${value.unit}`;
  return value.alpha === 0 ? 'transparent' : value.hex;
}

/** Designers write the hex value; the components required by the format follow from it. */
export function withComponents(file: TokenFile): TokenFile {
  const colours = Object.entries(file['color'] ?? {}).map(([key, token]) => {
    if (key.startsWith('$')) return [key, token];
    const { hex, alpha } = token.$value as Colour;
    const components = componentsOf(hex).map((part) => Math.round(part * 10_000) / 10_000);
    return [key, { ...token, $value: { colorSpace: 'srgb', components, ...(alpha === undefined ? {} : { alpha }), hex } }];
  });
  return (file['color'] ? { ...file, color: Object.fromEntries(colours) } : file) as TokenFile;
}
