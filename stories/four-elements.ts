/** The four elements of one report, as a portal's column has them: how far and where side by side, people and services below. They bring no report of their own. */
import { html, type TemplateResult } from 'lit';
import '../src/index.ts';
import type { CommonArgs } from './arguments.ts';
import { given } from './arguments.ts';

export type Look = Partial<Pick<CommonArgs, 'theme' | 'elder'>> & { readonly from?: string };

export function fourElements({ theme = '', elder = false, from = '' }: Look = {}): TemplateResult {
  return html`<div class="columns">
      <coverage-gauge from=${given(from)} theme=${given(theme)} ?elder=${elder}></coverage-gauge>
      <station-map from=${given(from)} theme=${given(theme)} ?elder=${elder}></station-map>
    </div>
    <talent-pipeline class="below" from=${given(from)} theme=${given(theme)} ?elder=${elder}></talent-pipeline>
    <service-tally class="below" from=${given(from)} theme=${given(theme)} ?elder=${elder}></service-tally>`;
}
