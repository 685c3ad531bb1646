/** Several drawings of one element beside or below one another: by width, by language, by theme; or on paper. */
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { THEMES } from './arguments.ts';

const WIDTHS = [160, 320, 640, 1200];

const LANGUAGES = { 'zh-CN': '中文', en: 'English' } satisfies Record<string, string>;

export function atWidths(drawing: () => TemplateResult): TemplateResult {
  return html`<div class="boxes">
    ${WIDTHS.map((width) => html`<div style=${styleMap({ width: `${width}px` })}>${captioned(`${width} px`, drawing())}</div>`)}
  </div>`;
}

export function inLanguages(drawing: () => TemplateResult): TemplateResult {
  return html`<div class="columns">${Object.entries(LANGUAGES).map(([lang, name]) => html`<div lang=${lang}>${captioned(name, drawing())}</div>`)}</div>`;
}

export function inThemes(drawing: (theme: string) => TemplateResult): TemplateResult {
  return html`<div class="columns">${Object.entries(THEMES).map(([theme, name]) => html`<div>${captioned(name, drawing(theme))}</div>`)}</div>`;
}

/** As wide as the text of an A4 page. */
export function onPaper(drawing: TemplateResult): TemplateResult {
  return html`<div class="paper">${drawing}</div>`;
}

function captioned(caption: string, drawing: TemplateResult): TemplateResult {
  return html`<p class="caption">${caption}</p>
    ${drawing}`;
}
