/** The elements' own sheets against the tokens: no colour, size or default that the token files do not know. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { ROLES } from '../../tools/tokens/pairs.ts';
import { colourOf, cssValue, PROPERTY_GROUPS, readTokens, tokensOf } from '../../tools/tokens/themes.ts';

const ROOT = new URL('../../', import.meta.url);
const sheets = readdirSync(new URL('src/components', ROOT), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.styles.ts') && !name.endsWith('themes.styles.ts'))
  .map((name) => ({ name: name.replace(/.*\//, ''), text: readFileSync(new URL(`src/components/${name}`, ROOT), 'utf8').replace(/\/\*[^]*?\*\//g, '') }));
const base = readTokens('base');
const defaults = new Map(PROPERTY_GROUPS.flatMap((group) => tokensOf(base, group).map(([key, { $value }]) => [key, cssValue($value)] as const)));
const scale = tokensOf(base, 'type').map(([, { $value }]) => `${cssValue($value)}em`);

/** Property and value of each declaration; those of forced colours are the system's, of more contrast ink alone, and a list's marker is no word. */
function declarations(text: string): readonly (readonly [string, string])[] {
  const own = text.replace(/@media \(forced-colors: active\)[^{]*\{(?:[^{}]|\{[^{}]*\})*\}|::marker \{[^}]*\}/g, '');
  return [...own.matchAll(/([\w-]+):\s*([^;{}]+);/g)].map(([, property = '', value = '']) => [property, value]);
}

/** What a declaration may paint with. */
function allowed(property: string): readonly string[] {
  if (property === 'color') return ROLES.text;
  if (property.startsWith('background')) return [...ROLES.ground, 'accent'];
  if (property.startsWith('--_')) return [];
  return [...ROLES.graphic, ...ROLES.decoration, 'ground'];
}

/** The review number of a map and the word that there is none: the law's, in no theme's colours, on white of their own. */
const FIXED = ['#fff', '#333', '#b3121d'];

/** Where nothing is set, a surface stands for the ground and a length for a number; behind light ink the card takes the dark theme's ground. */
const ALSO: Readonly<Record<string, readonly unknown[]>> = {
  surface: [defaults.get('ground')],
  ground: [colourOf(readTokens('dark'), 'ground')],
  inset: ['0'],
};

describe('the sheets of the elements', () => {
  it('are all read', () => {
    expect(sheets.map(({ name }) => name)).to.include.members(['base.styles.ts', 'coverage-gauge.styles.ts', 'boundary-map.styles.ts']);
  });

  for (const { name, text } of sheets) {
    describe(name, () => {
      it('paints with each colour only what its role allows: words in ink, never in the accent', () => {
        const wrong = declarations(text).flatMap(([property, value]) =>
          [...value.matchAll(/var\(--_(\w+)\)/g)].filter(([, role = '']) => !allowed(property).includes(role)).map(([, role = '']) => `${property}: ${role}`),
        );
        expect(wrong).to.deep.equal([]);
      });

      it('names no colour of its own', () => {
        const own = declarations(text).flatMap(([property, value]) => (property.startsWith('--') ? [] : (value.match(/#[\da-f]{3,8}\b/gi) ?? [])));
        expect(own.filter((colour) => !(name === 'boundary-map.styles.ts' && FIXED.includes(colour)))).to.deep.equal([]);
      });

      it('sets type in the sizes of the scale', () => {
        const sizes = declarations(text)
          .filter(([property]) => property === 'font-size')
          .flatMap(([, value]) => value.match(/[\d.]+em\b/g) ?? []);
        expect(sizes.filter((size) => !scale.includes(size))).to.deep.equal([]);
      });

      it('falls back to the values of the token files', () => {
        const fallbacks = [...text.matchAll(/var\(--zb-(\w+), (#\w+|[\d.]+(?:px)?|transparent)\)/g)].map(([, key = '', value = '']) => [key, value] as const);
        const other = fallbacks.filter(([key, value]) => ![defaults.get(key), ...(ALSO[key] ?? [])].includes(value));
        expect(other).to.deep.equal([]);
      });
    });
  }

  it('use every token, and none beside them but the typeface', () => {
    const used = new Set(sheets.flatMap(({ text }) => [...text.matchAll(/var\(--zb-(\w+)/g)].map(([, key = '']) => key)));
    expect([...used].sort()).to.deep.equal([...defaults.keys(), 'font'].sort());
  });
});
