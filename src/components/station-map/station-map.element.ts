import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../data/report.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { figureTemplate } from '../shared/figure.ts';
import { IndicatorElement } from '../shared/indicator-element.ts';
import type { EmptyView, ViewOptions } from '../shared/view.ts';
import { mapMessages } from './station-map.messages.ts';
import { stationMapStyles } from './station-map.styles.ts';
import { stationMapView, type MapEntry, type MapTier, type StationMapView } from './station-map.view.ts';
import { tierSquares } from './tier-squares.ts';

const COLUMNS = 36;

/**
 * Where the stations are: by tier and type, area and name. Draws no outline unless the portal supplies one.
 *
 * @example
 * <station-map src="/data/jiujiang.json"></station-map>
 *
 * @slot - Fallback content: shown until the element is ready, and wherever it cannot be.
 * @fires report-ready - This element's own report was loaded and checked.
 * @fires report-failed - This element's own report could not be loaded or read.
 *
 * @csspart frame - The whole figure.
 * @csspart heading - The heading.
 * @csspart subtitle - Place and time.
 * @csspart drawing - The tiers and lists.
 * @csspart tier - One tier of the network.
 * @csspart figure - A figure with hedge and unit.
 * @csspart number - The number of a figure.
 * @csspart table - The table of figures.
 * @csspart source - The source line.
 *
 * @cssprop --zb-accent - The squares.
 * @cssprop --zb-muted - Notes and outlines of what is missing.
 */
export class StationMapElement extends IndicatorElement<StationMapView> {
  static override styles = [baseStyles, stationMapStyles];

  protected createView(report: Report, options: ViewOptions): StationMapView | EmptyView {
    return stationMapView(report, options);
  }

  protected renderDrawing({ tiers, types, areas, stations, notes }: StationMapView): TemplateResult {
    const messages = mapMessages(this.locale);
    return html`<ol class="tiers">
        ${tiers.map((tier) => this.renderTier(tier))}
      </ol>
      ${entryList(messages.types, types)} ${entryList(messages.areas, areas)} ${entryList(messages.stations, stations)}
      <ul class="notes">
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`;
  }

  private renderTier({ name, figure, squares, note }: MapTier): TemplateResult {
    return html`<li class="tier" part="tier">
      <div class="row"><span>${name}</span>${figure ? figureTemplate(figure) : html`<span class="unstated-box">${note}</span>`}</div>
      ${figure && note ? html`<span class="note">${note}</span>` : nothing} ${squares === null ? nothing : tierSquares(squares, COLUMNS)}
    </li>`;
  }
}

function entryList(title: string, entries: readonly MapEntry[]): unknown {
  if (entries.length === 0) return nothing;
  return html`<p class="group-head">${title}</p>
    <ul class="entries">
      ${entries.map(
        ({ name, figure, note }) =>
          html`<li>
            <span>${name}</span><span>${figure ? figureTemplate(figure, 'small') : nothing} <span class="note">${note}</span></span>
          </li>`,
      )}
    </ul>`;
}
