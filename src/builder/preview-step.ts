/** The fourth step: the elements themselves, read back from the text that is copied. */
import type { Lang } from '../data/language.ts';
import type { BuilderMessages } from './builder.messages.ts';
import { radioField } from './fields.ts';
import { h } from './h.ts';
import { nodesOf } from './read-markup.ts';

export const WIDTHS = ['phone', 'column', 'full'] as const;
export type Width = (typeof WIDTHS)[number];

/** In milliseconds: elements that are not there by then do not come. */
const PATIENCE = 8_000;

export interface PreviewStep {
  readonly parts: readonly HTMLElement[];
  /** The tags with this report in place of its address: it need not be on the server yet. */
  readonly show: (tags: string, report: string, lang: Lang) => void;
}

export function previewStep(messages: BuilderMessages, first: Width, onWidth: (width: Width) => void): PreviewStep {
  const absent = h('p', { class: 'failure', role: 'status', hidden: true }, messages.absent);
  const stage = h('div', { class: `stage ${first}` });
  const width = radioField({
    label: messages.width,
    value: first,
    options: WIDTHS.map((value) => ({ value, label: messages.widths[value] })),
    told: (value) => {
      stage.className = `stage ${value}`;
      onWidth(value as Width);
    },
  });
  let shown = '';
  return {
    parts: [h('p', { class: 'meaning' }, messages.shown), width, absent, h('div', { class: 'paper' }, stage)],
    show: (tags, report, lang) => {
      if (tags === shown) return;
      shown = tags;
      stage.lang = lang === 'zh' ? 'zh-CN' : lang;
      stage.replaceChildren(drawn(tags, report));
      setTimeout(() => (absent.hidden = stage.querySelector(':not(:defined)') === null), PATIENCE);
    },
  };
}

/** The nodes of these tags with the report in place of its address. */
export function drawn(tags: string, report: string): DocumentFragment {
  const nodes = nodesOf(tags);
  for (const element of Array.from(nodes.querySelectorAll<HTMLElement & { report?: string }>('[src]'))) {
    element.removeAttribute('src');
    element.report = report;
  }
  return nodes;
}
