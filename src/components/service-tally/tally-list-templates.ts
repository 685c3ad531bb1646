/** Templates of lists: the strip of steps, names without figures. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../data/language.ts';
import { figureTemplate } from '../shared/figure.ts';
import type { TallyView } from './service-tally.view.ts';
import type { TallyRow, Workflow } from './tally-model.ts';
import { tallyMoreMessages, type TallyMoreMessages } from './tally-more.messages.ts';

export function listsTemplate(workflow: Workflow | null, listed: TallyView['listed'], lang: Lang): readonly unknown[] {
  const messages = tallyMoreMessages(lang);
  return [workflow ? workflowTemplate(workflow, messages) : nothing, listed.length > 0 ? listedTemplate(listed, messages) : nothing];
}

function workflowTemplate({ title, note, steps }: Workflow, messages: TallyMoreMessages): TemplateResult {
  return html`<div class="section" part="workflow">
    <p class="group-head">${title} ${note === '' ? nothing : html`<span class="note">${note}</span>`}</p>
    <ol class="workflow">
      ${steps.map(
        ({ text, figures }) =>
          html`<li class=${figures.length > 0 ? '' : 'uncounted'}>
            ${text === '' ? nothing : html`<span class="step">${text}</span>`}
            ${
              figures.length === 0
                ? note === ''
                  ? html`<span class="note">${messages.noVolumes}</span>`
                  : nothing
                : figures.map(({ label, figure }) => html`<span class="note">${label}</span>${figureTemplate(figure, 'small')}`)
            }
          </li>`,
      )}
    </ol>
  </div>`;
}

function listedTemplate(listed: TallyView['listed'], messages: TallyMoreMessages): TemplateResult {
  return html`<div class="section listed" part="names">
    <p class="group-head">${messages.namesOnly}</p>
    ${listed.map(({ title, text }) => html`<p><b>${title}</b> ${text}</p>`)}
  </div>`;
}

/** The things that a figure counts. */
export function nameTemplate({ time, text }: TallyRow['names'][number]): TemplateResult {
  return html`<dd class="full names note">${time === '' ? nothing : html`<b>${time}</b> `}${text}</dd>`;
}
