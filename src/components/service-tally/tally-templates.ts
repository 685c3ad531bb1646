/** How the rows and groups of the tally are set: ledgers, the three methods, bars, the strip of steps, the notes. */
import { html, nothing, type TemplateResult } from 'lit';
import { figureTemplate } from '../shared/figure.ts';
import type { TallyMessages } from './service-tally.messages.ts';
import type { TallyView } from './service-tally.view.ts';
import type { TallyGroup, TallyRow, TallySection, TallySpan } from './tally-model.ts';
import type { More } from './needs-more.ts';

/** What a row needs to know of the whole. */
export interface Setting {
  readonly messages: TallyMessages;
  /** All notes, in the order of their marks. */
  readonly notes: readonly string[];
  readonly more: More | null;
  readonly moves: boolean;
}

/** `moves`: the figures are those that stood there, some with other values. */
export function tallyTemplate(
  { sections, workflow, listed, notes, remark }: TallyView,
  messages: TallyMessages,
  more: More | null,
  moves: boolean,
): TemplateResult {
  const setting = { messages, notes, more, moves };
  const { general, clients } = messages.themes;
  const [first] = sections[0]?.groups ?? [];
  const leads = first?.kind === 'ledger' && [general, clients].includes(first.label) && first.spans[0]?.rows[0]?.role === 'actual';
  return html`${sections.map((section, index) => sectionTemplate(section, index === 0 && leads, setting))}
  ${more ? more.listsTemplate(workflow, listed, messages) : nothing}
  ${
    notes.length > 0
      ? html`<ol class="notes" part="notes">
          ${notes.map((note, index) => html`<li><span class="note-mark">${saidTemplate(messages.aNote)}${messages.noteMark(index + 1)}</span> <span>${note}</span></li>`)}
        </ol>`
      : nothing
  }
  ${remark === '' ? nothing : html`<p class="note remark">${remark}</p>`}`;
}

function sectionTemplate({ label, flag, groups }: TallySection, leads: boolean, setting: Setting): TemplateResult {
  return html`<div class="section ${flag === '' ? '' : 'apart'}" part="section">
    ${label === '' ? nothing : html`<p class="section-head">${label}</p>`} ${flag === '' ? nothing : html`<p class="flag">※ ${flag}</p>`}
    <div class="columns ${setting.moves ? 'moves' : ''}">${groups.map((group, index) => groupTemplate(group, leads && index === 0, setting))}</div>
  </div>`;
}

function groupTemplate({ kind, label, sub, time, spans, each }: TallyGroup, leads: boolean, setting: Setting): TemplateResult {
  return html`<div class="group ${kind} ${leads ? 'first' : ''}" part="group">
    <p class="group-head">
      ${label} ${sub === '' ? nothing : html`<span class="note">${sub}</span>`} ${time === '' ? nothing : html`<span class="note time">${time}</span>`}
    </p>
    ${kind === 'methods' && setting.more ? setting.more.methodsTemplate(spans, setting) : spans.map((span) => spanTemplate(span, setting))}
    ${
      each
        ? html`<p class="computed">
            <span class="each"><span class="what">${each.label}</span> <span class="how">${figureTemplate(each.figure, 'small')}</span></span>
          </p>`
        : nothing
    }
  </div>`;
}

function spanTemplate({ head, rows }: TallySpan, setting: Setting): TemplateResult {
  return html`${head === '' ? nothing : html`<p class="note time">${head}</p>`}
    <dl class="ledger">${rows.map((row) => rowTemplate(row, setting))}</dl>`;
}

export function rowTemplate(row: TallyRow, setting: Setting): TemplateResult {
  const { more } = setting;
  const { prefix, label, sub, figures, role, open, bar, flow, names, notes, inner } = row;
  return html`<div class="row ${lengthClass(figures)} ${role === 'actual' ? '' : 'promised'}">
    <dt class="what">
      ${prefix === '' ? nothing : html`<span class="prefix">${`${prefix} `}</span>`}${label}${notes.map((note) => markTemplate(note, setting))}
      ${sub.map((text) => html`<span class="note">${text}</span>`)}
    </dt>
    <dd class="how">
      ${figures.map((figure) => figureTemplate(figure, prefix === '' ? 'normal' : 'small'))}${open && !bar ? html`<i class="open"></i>` : nothing}${more ? more.promiseMark(role) : nothing}
    </dd>
    ${more && bar ? html`<dd class="full">${more.barTemplate(bar)}</dd>` : nothing} ${more && flow ? more.flowTemplate(flow) : nothing}
    ${names.map(({ time, text }) => html`<dd class="full names note">${time === '' ? nothing : html`<b>${time}</b> `}${text}</dd>`)}
    ${inner.length > 0 ? html`<dd class="full inside"><dl class="ledger">${inner.map((one) => rowTemplate(one, setting))}</dl></dd>` : nothing}
  </div>`;
}

/** Long numbers are set smaller, so that twelve digits stand unbroken in a box of 160 px. */
function lengthClass(figures: TallyRow['figures']): string {
  const length = longest(figures);
  return length > 12 ? 'over-12' : length > 6 ? 'over-6' : length > 5 ? 'over-5' : '';
}

export function longest(figures: TallyRow['figures']): number {
  return Math.max(...figures.map(({ number }) => number.length));
}

function markTemplate(note: string, { messages, notes }: Setting): TemplateResult {
  return html`<sup class="note-mark">${saidTemplate(messages.seeNote)}${messages.noteMark(notes.indexOf(note) + 1)}</sup>`;
}

/** A raised letter stands apart for the eye alone: without a word between, “Posts provided” and “b” are read as one. */
function saidTemplate(text: string): TemplateResult | typeof nothing {
  return text === '' ? nothing : html`<span class="hidden">${text}</span>`;
}
