/** The key to the marks that no words explain, which are the dots of an open end. Screen reader users hear the hedge. */
import { html, nothing } from 'lit';
import type { Lang } from '../../data/language.ts';
import { keyTemplate } from '../shared/mark-key.ts';
import { tallyMoreMessages } from './tally-more.messages.ts';
import { rowsOf, type TallyView } from './service-tally.view.ts';

/** Whether a figure or a bar has an open end. A promise is explained by its title. */
export function hasOpenEnd(sections: TallyView['sections']): boolean {
  return rowsOf(sections).some(({ open, bar }) => open || bar?.open === 'upper' || bar?.whole?.open === 'upper');
}

export function tallyKey({ sections }: TallyView, lang: Lang): unknown {
  return hasOpenEnd(sections) ? keyTemplate([{ mark: html`<i class="open"></i>`, text: tallyMoreMessages(lang).orMore }]) : nothing;
}
