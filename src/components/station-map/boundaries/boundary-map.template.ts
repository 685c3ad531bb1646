/** The map with boundaries in the page: picture, review line, legend, filters, list, card, and what is left over. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { figureTemplate } from '../../shared/figure.ts';
import { sharedMessages } from '../../shared/messages.ts';
import { areasTemplate, missingPattern, labelsTemplate, pointsTemplate } from '../drawing/map-svg.ts';
import type { Scene } from '../drawing/scene.ts';
import { pathText } from '../drawing/trace.ts';
import { areaListTemplate } from './area-list.ts';
import type { BoundaryMap, BoundaryOptions } from './boundary-map.ts';
import type { LeftOver, ListedArea } from './boundary-view.ts';
import type { BoundaryMessages } from './boundary.messages.ts';
import { isCoordinateSystem, SYSTEMS } from './coordinates.ts';
import { legendTemplate } from './legend.ts';

export function boundaryMapTemplate(map: BoundaryMap): unknown {
  const { options, messages, view, scene } = map;
  const { tiles } = map.under;
  const { state } = map.loader;
  if (!options) return nothing;
  if (state.status === 'loading') return html`<p class="status late" role="status">${messages.loading}</p>`;
  if (state.status === 'failed') {
    // The button goes away with the failure: the focus goes to the figure.
    const retry = () => {
      const frame = map.root.querySelector('.frame') as HTMLElement;
      frame.tabIndex = -1;
      frame.focus({ preventScroll: true });
      map.loader.retry();
    };
    return html`<p class="reason">${messages.failed(state.fault)} <button class="quiet" type="button" @click=${retry}>${messages.retry}</button></p>`;
  }
  const faults = map.told.of([...state.faults, ...map.loader.crossing, ...(view ? view.faults : [])], options.lang);
  if (!view || !scene)
    return html`<div class="reason">${state.land.outlines.length === 0 ? messages.none : messages.noneHere} ${leftOverTemplate(map, faults, [])}</div>`;
  const placed = isCoordinateSystem(options.crs) || !options.report.stations.some(({ point }) => point !== undefined);
  const chosen = view.areas.find(({ id }) => id === map.visit.selected);
  const { filter } = map.stations;
  const unplaced = placed ? (map.stations.lost ? [sharedMessages(options.lang).lost] : []) : [messages.unknownSystem(options.crs, SYSTEMS)];
  return html`<div class="map">
    ${pictureTemplate(map, scene, options)} ${reviewTemplate(options, messages)} ${tiles ? html`<p class="review">${tiles.credit()}</p>` : nothing}
    <p class="readout" aria-hidden="true"></p>
    ${legendTemplate(view, scene, map.stations.shown, messages)} ${map.list?.filters(options, filter)}
    ${areaListTemplate(map, view.areas, options.report.stations.length)} ${cardTemplate(chosen)}
    ${map.list?.template({ ...options, area: chosen?.figures.place, filter, query: map.visit.query, shown: map.stations.shown })}
    ${leftOverTemplate(map, [...map.under.notices, ...unplaced, ...faults], map.leftOver)}
  </div>`;
}

function pictureTemplate(map: BoundaryMap, scene: Scene, { reviewNumber }: BoundaryOptions): TemplateResult {
  const { messages, canvas } = map;
  const { width, height } = scene;
  const box = `0 0 ${width} ${height}`;
  const chosen = map.visit.outlined(map.visit.selected);
  const { onPointer, onLeave, onWheel, onClick } = map.actions;
  return html`<div class="map-tools">
      <button type="button" aria-label=${messages.zoomIn} @click=${() => map.visit.zoomBy(1.6)}>+</button>
      <button type="button" aria-label=${messages.zoomOut} aria-disabled=${!map.visit.zoomed} @click=${() => map.visit.zoomBy(1 / 1.6)}>−</button>
      <button type="button" aria-disabled=${!map.visit.zoomed} @click=${() => map.visit.fit()}>${messages.fit}</button>
      ${(['svg', 'png'] as const).map(
        (kind) =>
          html`<button type="button" aria-label=${messages.picture(kind.toUpperCase())} @click=${() => map.visit.download(kind)}>
            ${kind.toUpperCase()}
          </button>`,
      )}
    </div>
    <p class="note" role="status">${map.visit.notice}</p>
    <div class="map-frame">
      <div
        class=${`map-box${map.visit.zoomed ? ' zoomed' : ''}${map.under.tiles ? ' tiled' : ''}`}
        aria-hidden="true"
        @pointerdown=${onPointer}
        @pointermove=${onPointer}
        @pointerup=${onPointer}
        @pointerleave=${onLeave}
        @click=${onClick}
        @wheel=${onWheel}
      >
        ${map.under.tiles ? map.under.tiles.template(scene) : nothing} ${canvas ? html`<canvas width=${width} height=${height}></canvas>` : nothing}
        <svg class=${canvas ? 'over' : ''} viewBox=${box} width=${width} height=${height} focusable="false">
          ${missingPattern} ${canvas ? nothing : svg`${areasTemplate(scene)}`} ${canvas ? nothing : pointsTemplate(map.stations.shown, scene)}
          ${chosen ? svg`<path class="pointed" fill-rule="evenodd" d=${pathText(chosen.outline, scene.projection)} />` : nothing} ${labelsTemplate(scene)}
        </svg>
        <svg class="over" viewBox=${box} width=${width} height=${height} focusable="false"><path class="pointed pointer-outline" fill-rule="evenodd" /></svg>
        ${reviewNumber ? nothing : html`<p class="unreviewed">${messages.unreviewed}</p>`}
      </div>
      <slot name="inset"></slot>
    </div>`;
}

/** No part and its own colours: it belongs to the picture and is not to be styled away. */
function reviewTemplate({ reviewNumber, source }: BoundaryOptions, messages: BoundaryMessages): TemplateResult {
  return html`<p class="review">${reviewNumber ? messages.review(reviewNumber, source || messages.sourceNotStated) : messages.unreviewed}</p>`;
}

function cardTemplate(area: ListedArea | undefined): unknown {
  if (!area || area.figures.entries.length === 0) return nothing;
  return html`<div class="area-card">
    <p class="group-head">${area.name}</p>
    <ul class="entries">
      ${area.figures.entries.map(
        ({ name, figure, tags, note }) =>
          html`<li>
            <span>${name} ${tags.map((tag) => html`<span class="tag">${tag}</span> `)}</span
            ><span>${figureTemplate(figure, 'small')} <span class="note">${note}</span></span>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Printed with its names: on paper nothing can be opened. */
function leftOverTemplate({ messages, printing }: BoundaryMap, faults: readonly string[], leftOver: readonly LeftOver[]): unknown {
  if (faults.length + leftOver.length === 0) return nothing;
  return html`<p class="group-head">${messages.leftOver}</p>
    <ul class="notes note left-over">
      ${faults.map((fault) => html`<li>${fault}</li>`)}
      ${leftOver.map(({ sentence, names }) =>
        names.length === 0
          ? html`<li>${sentence}</li>`
          : html`<li>
              ${sentence}
              <details ?open=${printing}>
                <summary>${messages.names}</summary>
                ${names.join(' · ')}
              </details>
            </li>`,
      )}
    </ul>`;
}
