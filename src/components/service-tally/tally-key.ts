/** The key to the marks of the tally: those in use, each once. The words beside the figures say the same to those who listen. */
import { html, nothing } from 'lit';
import type { TallyMessages } from './service-tally.messages.ts';
import { rowsOf, type TallyView } from './service-tally.view.ts';
import { promiseMark } from './tally-promises.ts';

const MARKS = ['open', 'target', 'forecast', 'intention'] as const;

export type KeyName = (typeof MARKS)[number];

export function keyOf(sections: TallyView['sections']): readonly KeyName[] {
  const used = new Set(rowsOf(sections).map(({ role, open, bar }) => (role !== 'actual' ? role : open || bar?.open || bar?.whole?.open ? 'open' : null)));
  return MARKS.filter((name) => used.has(name));
}

export function keyTemplate({ sections }: TallyView, { orMore, roles }: TallyMessages): unknown {
  const names = keyOf(sections);
  if (names.length === 0) return nothing;
  return html`<p class="key" aria-hidden="true">
    ${names.map((name) => (name === 'open' ? html`<span><i class="open"></i>${orMore}</span>` : html`<span>${promiseMark(name)}${roles[name]}</span>`))}
  </p>`;
}
