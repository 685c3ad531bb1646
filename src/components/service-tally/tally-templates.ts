/** Templates of the tally's rows and groups: ledgers, the three methods, bars, the strip of steps, the notes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../data/language.ts';
import { figureTemplate } from '../shared/figure.ts';
import { tallyMessages, type TallyMessages } from './service-tally.messages.ts';
import type { TallyView } from './service-tally.view.ts';
import type { TallyGroup, TallyRow, TallySection, TallySpan } from './tally-model.ts';
import type { More } from './needs-more.ts';

/** What rows need to know about the tally as a whole. */
export interface Setting {
  readonly messages: TallyMessages;
  /** All notes, in the order of their marks. */
  readonly notes: readonly string[];
  readonly more: More | null;
  readonly moves: boolean;
}

/** `moves` means that the figures are the same as before, some with new values. */
export function tallyTemplate({ sections, workflow, listed, notes, remark }: TallyView, lang: Lang, more: More | null, moves: boolean): TemplateResult {
  const messages = tallyMessages(lang);
  const setting = { messages, notes, more, moves };
  const { general, clients } = messages.themes;
  const [first] = sections[0]?.groups ?? [];
  const leads = first?.kind === 'ledger' && [general, clients].includes(first.label) && first.spans[0]?.rows[0]?.role === 'actual';
  return html`${sections.map((section, index) => sectionTemplate(section, index === 0 && leads, setting))}${more ? more.listsTemplate(workflow, listed, lang) : nothing}${
    notes.length > 0 ? notesTemplate(setting) : nothing
  }${remark ? html`<p class="note remark">${remark}</p>` : nothing}`;
}

function notesTemplate({ notes, messages }: Setting): TemplateResult {
  return html`<ol class="notes" part="notes">
    ${notes.map((note, index) => html`<li><span class="note-mark">${saidTemplate(messages.aNote)}${messages.noteMark(index + 1)}</span> <span>${note}</span></li>`)}
  </ol>`;
}

function sectionTemplate({ label, flag, groups }: TallySection, leads: boolean, setting: Setting): TemplateResult {
  return html`<div class=${flag ? 'section apart' : 'section'} part="section">
    ${label ? html`<p class="section-head">${label}</p>` : nothing}${flag ? html`<p class="flag">※ ${flag}</p>` : nothing}
    <div class=${setting.moves ? 'columns moves' : 'columns'}>${groups.map((group, index) => groupTemplate(group, leads && index === 0, setting))}</div>
  </div>`;
}

function groupTemplate({ kind, label, sub, time, spans, each }: TallyGroup, leads: boolean, setting: Setting): TemplateResult {
  const { more } = setting;
  return html`<div class="group ${kind}${leads ? ' first' : ''}" part="group">
    <p class="group-head">${label}${noteTemplate(sub)}${noteTemplate(time, 'note time')}</p>
    ${more && kind === 'methods' ? more.methodsTemplate(spans, setting) : spans.map((span) => spanTemplate(span, setting))}${more && each ? more.eachTemplate(each) : nothing}
  </div>`;
}

function noteTemplate(text: string, kind = 'note'): unknown {
  return text ? html` <span class=${kind}>${text}</span>` : nothing;
}

function spanTemplate({ head, rows }: TallySpan, setting: Setting): TemplateResult {
  return html`${head ? html`<p class="note time">${head}</p>` : nothing}${ledgerTemplate(rows, setting)}`;
}

export function ledgerTemplate(rows: readonly TallyRow[], setting: Setting): TemplateResult {
  return html`<dl class="ledger">${rows.map((row) => rowTemplate(row, setting))}</dl>`;
}

/** Most rows are a name, a figure and perhaps a bar; what only others have leaves no empty nodes in them. */
function rowTemplate(row: TallyRow, setting: Setting): TemplateResult {
  const { more } = setting;
  const { prefix, label, sub, figures, role, open, bar, flow, names, notes, inner } = row;
  const kind = `row${lengthClass(figures)}${role === 'actual' ? '' : ' promised'}`;
  const flat = more && bar ? more.barRowTemplate(row, bar, kind) : null;
  if (flat) return flat;
  const what = [
    ...(prefix ? [html`<span class="prefix">${`${prefix} `}</span>`] : []),
    label,
    ...notes.map((note) => markTemplate(note, setting)),
    ...sub.map((text) => noteTemplate(text)),
  ];
  const mark = open && !bar ? html`<i class="open"></i>` : more && role !== 'actual' ? more.promiseMark(role) : nothing;
  const full = [
    ...(more && bar ? [more.barTemplate(bar)] : []),
    ...(more && flow ? [more.flowTemplate(flow)] : []),
    ...(more ? names.map(more.nameTemplate) : []),
    ...(inner.length > 0 ? [html`<dd class="full inside"><span class="pause">&#8203;</span>${ledgerTemplate(inner, setting)}</dd>`] : []),
  ];
  return html`<div class=${kind}>
    <dt class="what">${alone(what)}</dt>
    <dd class="how">&#8203;${alone(figures.map((figure) => figureTemplate(figure, prefix ? 'small' : 'normal')))}${mark}</dd>
    ${alone(full)}
  </div>`;
}

/** A single thing is not a list, which would cost two more nodes. */
function alone(things: readonly unknown[]): unknown {
  return things.length > 1 ? things : things.length > 0 ? things[0] : nothing;
}

/** Long numbers are set smaller, so that twelve digits fit unbroken into 160 px. */
function lengthClass(figures: TallyRow['figures']): string {
  const length = longest(figures);
  const most = [12, 8, 6, 5].find((count) => length > count);
  return most === undefined ? '' : ` over-${most}`;
}

export function longest(figures: TallyRow['figures']): number {
  return Math.max(...figures.map(({ number }) => number.length));
}

function markTemplate(note: string, { messages, notes }: Setting): TemplateResult {
  return html`<sup class="note-mark">${saidTemplate(messages.seeNote)}${messages.noteMark(notes.indexOf(note) + 1)}</sup>`;
}

/** A superscript is separate only to the eye: without a word between them, “Posts provided” and “b” would be read as one. */
function saidTemplate(text: string): TemplateResult | typeof nothing {
  return text ? html`<span class="hidden">${text}</span>` : nothing;
}
