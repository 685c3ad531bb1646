/**
 * The template of the card behind a figure. It only places what `figure-source.view.ts` has prepared; its parts are also used by the
 * opened rows of `<indicator-table>`.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../data/language.ts';
import { figureTemplate } from './figure.ts';
import { sourceMessages } from './figure-source.messages.ts';
import type { FigureSourceView, SourceCitation, SourceRow } from './figure-source.view.ts';
import { sharedMessages } from './messages.ts';

export function cardTemplate(view: FigureSourceView, warnings: readonly string[], onClose: () => void, lang: Lang): TemplateResult {
  const messages = sourceMessages(lang);
  return html`<div class="card-top">
      <p class="card-name"><span>${view.name}</span> <span class="card-by">${view.breakdown}</span></p>
      <button class="card-close" part="card-close" type="button" aria-label=${messages.close} @click=${onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M3 3l10 10M13 3L3 13" /></svg>
      </button>
    </div>
    <p class="card-figure">${figureTemplate(view.figure)}</p>
    <p class="card-printed">
      ${messages.printed} ${view.printed ? quoted(view.printed) : html`<span class="unstated">${messages.notPrinted}</span>`}
      ${view.hedges.map((hedge) => html`<span class="card-hedge">${spoken(hedge, lang)}</span>`)}
    </p>
    ${warnings.map((warning) => warningTemplate(warning, lang))}
    <dl class="card-rows">${view.rows.map((row) => sourceRowTemplate(row, lang))}</dl>
    <p class="card-head">${messages.sources}</p>
    <ul class="card-sources">
      ${view.citations.map((citation) => citationTemplate(citation, lang))}
    </ul>`;
}

export function warningTemplate(warning: string, lang: Lang): TemplateResult {
  return html`<p class="card-warning"><span aria-hidden="true">※</span> ${spoken(warning, lang)}</p>`;
}

export function sourceRowTemplate({ term, text, printed, computed }: SourceRow, lang: Lang): TemplateResult {
  return html`<div class=${computed ? 'computed' : ''}>
    <dt>${computed ? html`&#8203;<span class="tag">${sharedMessages(lang).computed}</span>` : term}</dt>
    <dd>${spoken(text, lang)}${printed ? html` ${quoted(printed)}` : nothing}</dd>
  </div>`;
}

export function citationTemplate({ title, link, details, quote }: SourceCitation, lang: Lang): TemplateResult {
  return html`<li>
    ${link === null ? html`<b>${spoken(title, lang)}</b>` : html`<a href=${link} rel="noopener noreferrer">${spoken(title, lang)}</a>`}
    <span class="card-details">${spoken(details.join(' · '), lang)}</span>${quote ? html` ${quoted(quote)}` : nothing}
  </li>`;
}

/** Words of the report, which are Chinese on every page; marks within as in `quoted.ts`, which would be a request of its own here. */
function quoted(words: string): TemplateResult {
  const inner = words
    .replace(/^“([^“]*)”$/, '$1')
    .replace(/“/g, '‘')
    .replace(/”/g, '’');
  return html`<q lang="zh-CN">${inner}</q>`;
}

/** A sentence in another language, in which Chinese words are marked as Chinese for screen readers. */
function spoken(text: string, lang: Lang): unknown {
  if (lang === 'zh') return text;
  return text.split(/([\u2e80-\u9fff\uff00-\uffef]+)/).map((run, index) => (index % 2 === 0 ? run : html`<span lang="zh-CN">${run}</span>`));
}
