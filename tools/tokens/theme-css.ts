/** Themes as style sheets: one for each theme for whole pages, one with all as classes, and the sheet behind the attribute. */
import { cssValue, inForce, PROPERTY_GROUPS, readTokens, THEME_NAMES, tokensOf, type ThemeName } from './themes.ts';

/** Themes that depend on a condition: paper is white whatever the screen was. */
const CONDITION: Partial<Readonly<Record<ThemeName, string>>> = { dark: '@media screen' };
/** Dark if the visitor's settings ask for it. The page must choose this theme, because it determines what lies behind. */
const AUTO = '@media screen and (prefers-color-scheme: dark)';

function declarations(name: ThemeName): string {
  const own = readTokens(name);
  const properties = PROPERTY_GROUPS.flatMap((group) => tokensOf(own, group).map(([key, { $value }]) => `--zb-${key}: ${cssValue($value)};`));
  // Scroll bars and the browser's own controls adapt.
  return [...properties, ...(name === 'dark' ? ['color-scheme: dark;'] : [])].join(' ');
}

function rule(selector: string, name: ThemeName, condition = CONDITION[name]): string {
  const plain = `${selector} { ${declarations(name)} }`;
  return condition ? `${condition} { ${plain} }` : plain;
}

const byClass = (name: string) => `html.zb-${name}, .zb-${name}`;

/** The files of dist/themes: a portal links one of them, or `all.css` and sets classes. */
export function themeFiles(): Readonly<Record<string, string>> {
  // Only ASCII, for portals in GBK.
  const head = (about: string) => `/* zhanbao, ${about.split(' / ')[1] ?? ''}: see docs/tokens.md */\n`;
  const auto = (selector: string) => rule(selector, 'dark', AUTO);
  const whole = THEME_NAMES.map((name) => [
    `${name}.css`,
    `${head(inForce(name).$description)}${rule(`:root, .zb-${name}`, name, name === 'print' ? '@media print' : CONDITION[name])}\n`,
  ]);
  return {
    ...Object.fromEntries(whole),
    'auto.css': `${head('随读者的设置 / As the visitor has set it')}${auto(':root, .zb-auto')}\n`,
    'all.css': `${head('各主题按类名 / All themes by class')}${[...THEME_NAMES.map((name) => rule(byClass(name), name)), auto(byClass('auto'))].join('\n')}\n`,
  };
}

/** The style sheet that is loaded for the attribute `theme`. */
export function hostRules(): string {
  const host = (name: string) => `:host([theme='${name}'])`;
  // What has no frame yet (a word of waiting, what the server wrote) stands on the ground of its ink too; a figure in a sentence on that of the sentence.
  const ground = ':host([theme]:not(indicator-value)) { background: var(--zb-surface, transparent); }';
  return [...THEME_NAMES.map((name) => rule(host(name), name)), rule(host('auto'), 'dark', AUTO), ground].join('\n');
}

/** One file per theme with all tokens that are in force in it, as design tools import modes. */
export function tokenFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(THEME_NAMES.map((name) => [`${name}.tokens.json`, `${JSON.stringify(inForce(name), null, 2)}\n`]));
}
