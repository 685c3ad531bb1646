/** Flows of money: source → verb → use. What the report omits is shown as not stated. */
import { html, nothing, type TemplateResult } from 'lit';
import { termIn, type Observation } from '../../data/report.ts';
import type { Context } from './tally-context.ts';
import { listedSources } from './tally-lists.ts';
import type { TallyFlow } from './tally-model.ts';
import { tallyMoreMessages } from './tally-more.messages.ts';

export function flowOf(context: Context, { indicator, by, place }: Observation): TallyFlow | null {
  if (!indicator.startsWith('funding')) return null;
  const { report, lang } = context;
  const words = (dimension: string) => (by[dimension] === undefined ? [] : [termIn(report, by[dimension], lang)]);
  return {
    source: words('source')[0] ?? (listedSources(context, place) || tallyMoreMessages(lang).noSource),
    verb: words('verb').join(''),
    use: [...words('use'), ...words('project')].join(lang === 'zh' ? '，' : ', '),
  };
}

export function flowTemplate({ source, verb, use }: TallyFlow): TemplateResult {
  return html`<dd class="full flow note">
    ${source} ${verb === '' ? nothing : html`<span class="arrow">→</span> <b>${verb}</b>`} ${use === '' ? nothing : html`<span class="arrow">→</span> ${use}`}
  </dd>`;
}
