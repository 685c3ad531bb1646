/** The details of a row, drawn. Loaded with the first row opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../data/language.ts';
import { problemText } from '../../data/problem-text.ts';
import type { Problem } from '../../data/problem.ts';
import type { Report } from '../../data/report.ts';
import { detailMessages } from './fact-details.messages.ts';
import { factDetails } from './fact-details.ts';
import type { FactRow } from './fact-rows.ts';

export function detailsTemplate(report: Report, row: FactRow, lang: Lang, problems: readonly Problem[]): TemplateResult {
  const { facts, sources, warnings } = factDetails(report, row, lang, problems);
  const messages = detailMessages(lang);
  return html`${
      warnings.length === 0
        ? nothing
        : html`<div class="warned">
            <strong>${messages.warnings}</strong>
            <ul>
              ${warnings.map((found) => html`<li>${problemText(found, lang)}</li>`)}
            </ul>
          </div>`
    }
    <dl>
      ${facts.map(
        ([label, text]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
      <div>
        <dt>${messages.sources}</dt>
        <dd>
          ${sources.length === 0 ? messages.noSource : nothing}
          ${sources.map(
            ({ text, quote, link }) =>
              html`<p>
                ${text}${quote ? html` <q lang="zh-CN">${quote}</q>` : nothing}${link === null ? nothing : html` <a href=${link} rel="noopener noreferrer">${messages.link}</a>`}
              </p>`,
          )}
        </dd>
      </div>
    </dl>`;
}
