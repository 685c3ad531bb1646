/** docs/tokens.md: its tables from the token files, its words from `tokens-page.md`. */
import { readFileSync } from 'node:fs';
import { contrastOf, PAIRS } from './pairs.ts';
import { cssValue, inForce, PROPERTY_GROUPS, readTokens, THEME_NAMES, tokensOf, type ThemeName } from './themes.ts';

const TABLES: Readonly<Record<string, () => string>> = {
  properties: propertiesTable,
  themes: themesTable,
  contrast: contrastTable,
  type: typeTable,
};

export function tokensPage(): string {
  const words = readFileSync(new URL('./tokens-page.md', import.meta.url), 'utf8');
  return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const make = TABLES[name];
    if (!make) throw new Error(`tokens-page.md asks for ${name}, which no table makes`);
    return make();
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Defaults that follow the page and cannot stand in a token file. */
const FOLLOWS: Readonly<Record<string, string>> = { size: 'max(1em, 16px)' };

function propertiesTable(): string {
  const base = readTokens('base');
  return table(
    ['变量 property', '默认 default', '用途 use'],
    PROPERTY_GROUPS.flatMap((group) =>
      tokensOf(base, group).map(([key, { $value, $description = '' }]) => [`\`--zb-${key}\``, `\`${FOLLOWS[key] ?? cssValue($value)}\``, $description]),
    ).concat([['`--zb-font`', '`inherit`', '字体，默认随页面 / Typeface; the page’s own by default']]),
  );
}

function themesTable(): string {
  const colours = tokensOf(readTokens('base'), 'color').map(([key]) => key);
  const shown = (name: ThemeName, key: string) => {
    const own = readTokens(name)['color']?.[key];
    return own ? `\`${cssValue(own.$value)}\`` : '';
  };
  return table(
    ['主题 theme', '', ...colours],
    THEME_NAMES.map((name) => [`\`${name}\``, readTokens(name).$description, ...colours.map((key) => shown(name, key))]),
  );
}

function contrastTable(): string {
  return table(
    ['', '', '至少 least', ...THEME_NAMES],
    PAIRS.map((pair) => [
      `${pair.front} / ${pair.behind}`,
      pair.what,
      String(pair.least),
      ...THEME_NAMES.map((name) => (Math.floor(contrastOf(pair, name) * 10) / 10).toFixed(1)),
    ]),
  );
}

function typeTable(): string {
  return table(
    ['级 step', '倍数 times', '用途 use'],
    tokensOf(inForce('base'), 'type').map(([key, { $value, $description = '' }]) => [key, cssValue($value), $description]),
  );
}
