import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ReportFailedEvent, ReportReadyEvent } from '../shared/events.ts';
import { keepTypes } from '../shared/keep-types.ts';
import { announce } from '../shared/provider-registry.ts';
import { ReportController } from '../shared/report-controller.ts';
import type { ReportInput, ReportState } from '../shared/report-state.ts';
import type { AreaSelectEvent } from '../station-map/area-select-event.ts';
import { reportContext } from './report-context.ts';

// With the types of the element come those of the events that reach it, for `addEventListener`.
export type { ReportFailedEvent, ReportReadyEvent } from '../shared/events.ts';
export type { FigureSelectEvent } from '../shared/figure-select-event.ts';
export type { AreaSelectEvent } from '../station-map/area-select-event.ts';
export type { MapViewChangeEvent } from '../station-map/map-view-event.ts';

/**
 * Loads and checks one report and shares it with every element inside it, or with any that names it by id.
 *
 * @example
 * <indicator-report src="/data/ganzhou.json"><coverage-gauge></coverage-gauge></indicator-report>
 *
 * @slot - The elements that show the report, with anything else.
 * @fires report-ready - The report was loaded and checked.
 * @fires report-failed - The report could not be loaded or read; the elements inside say why.
 * @fires figure-select - Of an element inside: a visitor has asked where a figure comes from; cancelable.
 * @fires area-select - Of a map inside: the visitor chose an area.
 * @fires map-view-change - Of a map inside: the visitor has moved, zoomed, filtered or chosen on it.
 */
export class IndicatorReportElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  static override properties: PropertyDeclarations = {
    report: { attribute: false, hasChanged: () => true },
    src: {},
    from: {},
    area: {},
    linked: { type: Boolean },
  };

  /** The report itself: a checked report, the parsed JSON, or its text. Takes precedence over `src`. */
  report: ReportInput = undefined;
  /** Address of the report's JSON file, or of the index that `zhanbao split` wrote: then each element gets the file of its `area`. */
  src = '';
  /** Id of another provider, to share its report under this one's id too. */
  from = '';
  /** Code or name of the place shown by all elements that name none of their own; by default the report's first. */
  area = '';
  /** The area that a visitor chooses on a map of this report applies to all its elements. */
  linked = false;

  private readonly provider = new ContextProvider(this, { context: reportContext, initialValue: { status: 'waiting' } });
  private readonly reports = new ReportController(this, (state, own) => this.share(state, own));

  private shared: ReportState = { status: 'waiting' };

  /** `state.status`: `waiting`, `loading`, `ready` (with `report`), `index` (of areas, from `zhanbao split`) or `failed` (with `failure`). */
  get state(): ReportState {
    return this.shared;
  }

  /** Asks the server again. */
  reload(): void {
    this.reports.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('area-select', this.onArea);
    announce(this, this.state);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('area-select', this.onArea);
    announce(this, null);
  }

  static override get observedAttributes(): string[] {
    return super.observedAttributes.concat('id');
  }

  /** Who named it by its old id, or waits for one of the new, looks again. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id') [old, value].forEach((id) => id && announce(this, null, id));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    keepTypes(this, changed);
    this.reports.update(changed.has('report'));
    if (changed.has('area') || changed.has('linked')) this.tell();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  private share(state: ReportState, own: boolean): void {
    this.tell();
    if (!own) return;
    if (state.status === 'ready') this.dispatchEvent(new ReportReadyEvent(state.report));
    if (state.status === 'failed') this.dispatchEvent(new ReportFailedEvent(state.failure));
  }

  /** The state with the area that is chosen, to all who show the report. */
  private tell(): void {
    const { state } = this.reports;
    this.shared = this.linked || this.area ? { ...state, area: this.area || '' } : state;
    this.provider.setValue(this.shared);
    announce(this, this.shared);
  }

  /** At the document, for a map that takes this report by its id may stand anywhere; and after the page, which may forbid it. */
  private readonly onArea = (event: AreaSelectEvent): void => {
    const [map] = event.composedPath();
    const ours = map instanceof Element && (map.closest('indicator-report') === this || (this.id !== '' && map.getAttribute('from') === this.id));
    if (this.linked && ours && !event.defaultPrevented) this.area = event.area;
  };
}
