/** Templates of the lists: promises one by one with their details; times down the page. */
import { html, nothing, type TemplateResult } from 'lit';
import { figureTemplate } from '../shared/figure.ts';
import { unquoted } from '../shared/quoted.ts';
import type { ListEntry, ListFact, ListGroup, ListView } from './lists.view.ts';
import { listMessages } from './lists.messages.ts';
import type { Lang } from '../../data/language.ts';

export function listTemplate({ preset, told, groups, undated }: ListView, lang: Lang): TemplateResult {
  if (preset === 'plan')
    return html`<p class="told">${told}</p>
      <ul class="promises">
        ${groups.flatMap(({ entries }) => entries.map((entry) => html`<li>${entryTemplate(entry)}</li>`))}
      </ul>`;
  return html`<p class="told">${told}</p>
    ${groups.length > 0 ? timesTemplate(groups) : nothing}${
      undated.length > 0
        ? html`<p class="undated">${listMessages(lang).undated}</p>
            ${timesTemplate(undated)}`
        : nothing
    }`;
}

function timesTemplate(groups: readonly ListGroup[]): TemplateResult {
  return html`<ol class="times">
    ${groups.map(
      ({ head, entries }) =>
        html`<li>
          <p class="when">${head}</p>
          <ul>
            ${entries.map((entry) => html`<li>${entryTemplate(entry)}</li>`)}
          </ul>
        </li>`,
    )}
  </ol>`;
}

function entryTemplate({ name, aside, role, figure, facts, note, printed }: ListEntry): TemplateResult {
  return html`<div class="entry ${role ? 'promised' : ''}">
      <p class="entry-name">
        ${name} ${role ? html`<span class="tag">${role}</span>` : nothing}${aside ? html` <span class="entry-aside">${aside}</span>` : nothing}
      </p>
      ${figure ? figureTemplate(figure) : nothing}
    </div>
    ${facts.length > 0 ? html`<dl>${facts.map(factTemplate)}</dl>` : nothing}
    ${printed ? html`<p class="note" lang="zh-CN">“${unquoted(printed)}”</p>` : nothing}${note ? html`<p class="note">${note}</p>` : nothing}`;
}

function factTemplate({ term, text, figures }: ListFact): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>
      &#8203;${[
        text && `${text} `,
        ...figures.map(({ figure, aside }) => html`<span class="present">${figureTemplate(figure, 'small')} <span class="entry-aside">${aside}</span></span>`),
      ]}
    </dd>
  </div>`;
}
