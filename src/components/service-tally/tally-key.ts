/** The key to the marks of the tally: those in use, each once. The words beside the figures say the same to those who listen. */
import { html } from 'lit';
import type { Lang } from '../../data/language.ts';
import { keyTemplate } from '../shared/mark-key.ts';
import { tallyMessages } from './service-tally.messages.ts';
import { tallyMoreMessages } from './tally-more.messages.ts';
import { rowsOf, type TallyView } from './service-tally.view.ts';
import { promiseMark } from './tally-promises.ts';

const MARKS = ['open', 'target', 'forecast', 'intention'] as const;

export type KeyName = (typeof MARKS)[number];

export function keyOf(sections: TallyView['sections']): readonly KeyName[] {
  const used = new Set(
    rowsOf(sections).map(({ role, open, bar }) => (role !== 'actual' ? role : open || [bar?.open, bar?.whole?.open].includes('upper') ? 'open' : null)),
  );
  return MARKS.filter((name) => used.has(name));
}

export function tallyKey({ sections }: TallyView, lang: Lang): unknown {
  const { roles } = tallyMessages(lang);
  const { orMore } = tallyMoreMessages(lang);
  return keyTemplate(
    keyOf(sections).map((name) => (name === 'open' ? { mark: html`<i class="open"></i>`, text: orMore } : { mark: promiseMark(name), text: roles[name] })),
  );
}
