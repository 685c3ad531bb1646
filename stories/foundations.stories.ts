/** What every element is made of: colours with their contrast, sizes of type, and what hatching, open ends and dashes say. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../src/components/coverage-gauge/coverage-gauge.ts';
import '../src/components/talent-pipeline/talent-pipeline.ts';
import base from '../src/tokens/base.tokens.json' with { type: 'json' };
import contrastTheme from '../src/tokens/contrast.tokens.json' with { type: 'json' };
import dark from '../src/tokens/dark.tokens.json' with { type: 'json' };
import neutral from '../src/tokens/neutral.tokens.json' with { type: 'json' };
import print from '../src/tokens/print.tokens.json' with { type: 'json' };
import red from '../src/tokens/red.tokens.json' with { type: 'json' };
import { contrast } from '../tools/tokens/colour.ts';
import { changed, REPORTS } from './reports.ts';

interface Colours {
  readonly color?: Readonly<Record<string, unknown>>;
}

/** Themes over the base, as the elements have them. */
const THEMES: Readonly<Record<string, Colours>> = { base, red, neutral, contrast: contrastTheme, dark, print };
const NAMES: Readonly<Record<string, string>> = {
  base: '政务蓝 blue',
  red: '党政红 red',
  neutral: '灰 neutral',
  contrast: '高对比 contrast',
  dark: '深色 dark',
  print: '打印 print',
};
const COLOURS = ['ink', 'muted', 'warn', 'accent', 'tint', 'track', 'rule', 'ground'];

const meta: Meta = { title: 'foundations', tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;

/** Each colour of each theme with its contrast on the ground: words keep 7:1, marks 3:1; what says nothing by itself needs none. */
export const Colour: StoryObj = {
  render: () =>
    html`<h1>颜色与对比度 Colour and contrast</h1>
      <p class="caption">数字为与底色的对比度：文字不低于7 : 1，图形不低于3 : 1；单独不表意的不作要求。Contrast on the ground: words 7 : 1, marks 3 : 1.</p>
      ${Object.keys(THEMES).map((theme) => swatches(theme))}`,
};

function swatches(theme: string): TemplateResult {
  const ground = hexOf(theme, 'ground');
  return html`<h2>${NAMES[theme]}</h2>
    <ul class="swatches">
      ${COLOURS.map((name) => {
        const hex = hexOf(theme, name);
        return html`<li>
          <span class="swatch" style=${styleMap({ background: hex })}></span><code>--zb-${name}</code><br />${hex}<br />${contrast(hex, ground).toFixed(2)} : 1
        </li>`;
      })}
    </ul>`;
}

function hexOf(theme: string, name: string): string {
  const own = (THEMES[theme]?.color?.[name] ?? base.color[name as 'ink']) as { readonly $value: { readonly hex: string } };
  return own.$value.hex;
}

/** One scale, in em of the place where an element stands; numerals tabular. */
export const Type: StoryObj = {
  render: () =>
    html`<h1>字号 Type</h1>
      ${Object.entries(base.type)
        .filter(([name]) => !name.startsWith('$'))
        .map(([name, token]) => {
          const size = Number((token as { readonly $value: number }).$value);
          return html`<p class="caption">${name} · ${size} em</p>
            <p class="sample" style=${styleMap({ fontSize: `${size}em` })}>覆盖率 60% · 1,085人 · 8万余人</p>`;
        })}`,
};

/** Every token with what it is for. */
export const Tokens: StoryObj = {
  render: () =>
    html`<h1>令牌 Tokens</h1>
      <dl class="names">
        ${(['color', 'size', 'layout'] as const).flatMap((group) =>
          Object.entries(base[group])
            .filter(([name]) => !name.startsWith('$'))
            .map(
              ([name, token]) =>
                html`<dt><code>--zb-${name}</code></dt>
                  <dd>${(token as { readonly $description: string }).$description}</dd>`,
            ),
        )}
      </dl>`,
};

const { ganzhou, jiangsu } = REPORTS;

/** The drawing says how far a figure goes: filled, hatched, open, dotted, or a dashed outline with its reason. */
export const HatchingAndOpenEnds: StoryObj = {
  render: () =>
    html`<h1>斜线、开口与虚线 Hatching, open ends, dashes</h1>
      <div class="columns">
        ${told('已达成：实心 Reached: filled', ganzhou)}
        ${told(
          '预计：斜线，不填实 Forecast: hatched, never filled',
          changed(ganzhou, 'coverage', { role: 'forecast', printed: '预计达60%', time: { kind: 'plan', to: '2025', printed: '到2025年' } }),
        )}
        ${told('以上：末端开口 Or more: the end is open', changed(ganzhou, 'coverage', { value: { atLeast: 0.6 }, hedge: '以上', printed: '60%以上' }))}
        ${told(
          '区间：点线到上限 A range: dotted to its upper end',
          changed(ganzhou, 'coverage', { value: { from: 0.55, to: 0.6 }, hedge: '', printed: '55%至60%' }),
        )}
        ${told('只有目标：刻线，无弧 A target alone: a tick, no arc', jiangsu)}
        ${told(
          '未统计：不画，写明原因 Missing: not drawn, with its reason',
          changed(ganzhou, 'coverage', { value: { missing: 'not-collected' }, printed: '未统计', hedge: '' }),
        )}
      </div>
      <talent-pipeline heading-level="2" .report=${jiangsu}></talent-pipeline>`,
};

function told(words: string, report: unknown): TemplateResult {
  return html`<div>
    <p class="caption">${words}</p>
    <coverage-gauge heading-level="2" .report=${report}></coverage-gauge>
  </div>`;
}
