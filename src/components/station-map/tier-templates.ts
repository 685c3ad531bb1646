/** Tiers, tiles and lists of the map without boundaries. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../shared/figure-of.ts';
import { figureTemplate } from '../shared/figure.ts';
import { unled } from '../shared/wording.ts';
import type { MapEntry, MapTier } from './map-parts.ts';
import type { TierGroup } from './map-tiers.ts';
import type { Box, Packing } from './packed-squares.ts';
import { AREA_BOX, TIER_BOX } from './station-map.view.ts';
import { tierSquares } from './tier-squares.ts';

export function groupHead(title: string): TemplateResult {
  return html`<p class="group-head">${title}</p>`;
}

export function tiersTemplate({ title, linked, tiers }: TierGroup, packing: Packing): TemplateResult {
  return html`${title ? groupHead(title) : nothing}
    <ol class=${linked ? 'tiers linked' : 'tiers'}>
      ${tiers.map((tier) => html`<li class="tier" part="tier">${tierContent(tier, packing, TIER_BOX)}</li>`)}
    </ol>`;
}

export function tierContent({ name, figure, tags, note, squares, mark, promised }: MapTier, packing: Packing, box: Box): TemplateResult {
  return html`<div class="row ${promised ? 'promised' : ''}">
      ${name || tags.length > 0 ? html`<span>${name} ${tags.map(tag)}</span>` : nothing}${figure ? [figureTemplate(figure, box === AREA_BOX ? 'small' : 'normal'), aside({ tags: [], note })] : html`<span class="figure unstated">${note}</span>`}
    </div>
    ${squares === null ? nothing : tierSquares(squares, packing, box, mark)}`;
}

export function entryList(title: string, entries: readonly MapEntry[]): unknown {
  if (entries.length === 0) return nothing;
  return html`${groupHead(title)}
    <ul class="entries">
      ${entries.map(
        (entry) =>
          html`<li class="${entry.promised ? 'promised' : ''}">
            <span>${entry.name}</span><span>${entry.figure ? figureTemplate(entry.figure, 'small') : nothing} ${aside(entry)}</span>
          </li>`,
      )}
    </ul>`;
}

/** A sentence whose figures lead to their sources. */
export function sentenceWith(text: string, [figure, ...more]: readonly Figure[]): unknown {
  if (!figure) return text;
  const [before = '', ...rest] = text.split(figure.text);
  return rest.length === 0 ? sentenceWith(text, more) : [before, figureTemplate(figure, 'small'), sentenceWith(rest.join(figure.text), more)];
}

export function aside({ tags, note }: Pick<MapEntry, 'tags' | 'note'>): TemplateResult {
  return html`${tags.map(tag)} <span class="note">${unled(note)}</span>`;
}

function tag(text: string): TemplateResult {
  return html`<span class="tag">${text}</span> `;
}
