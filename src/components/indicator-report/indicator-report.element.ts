import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ReportFailedEvent, ReportReadyEvent } from '../shared/events.ts';
import { keepTypes } from '../shared/keep-types.ts';
import { announce } from '../shared/provider-registry.ts';
import { ReportController } from '../shared/report-controller.ts';
import type { ReportInput, ReportState } from '../shared/report-state.ts';
import type { AreaSelectEvent } from '../station-map/area-select-event.ts';
import { reportContext } from './report-context.ts';

// Exported with the element, so that `addEventListener` knows the types of the events that reach it.
export type { ReportFailedEvent, ReportReadyEvent } from '../shared/events.ts';
export type { FigureSelectEvent } from '../shared/figure-select-event.ts';
export type { AreaSelectEvent } from '../station-map/area-select-event.ts';
export type { MapViewChangeEvent } from '../station-map/map-view-event.ts';

/**
 * Loads and checks one report and shares it with every element inside it, and with elements anywhere that name it by id.
 *
 * @example
 * <indicator-report src="/data/ganzhou.json"><coverage-gauge></coverage-gauge></indicator-report>
 *
 * @slot - The elements that show the report, and anything else.
 * @fires report-ready - The report was loaded and checked.
 * @fires report-failed - The report could not be loaded or read; the elements inside say why.
 * @fires figure-select - From an element inside: the visitor has asked for the source of a figure; cancelable.
 * @fires area-select - From a map inside: the visitor chose an area.
 * @fires map-view-change - From a map inside: the visitor moved, zoomed, filtered or chose something.
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

  /** The report itself: a checked report, parsed JSON, or JSON text. Takes precedence over `src`. */
  report: ReportInput = undefined;
  /** Address of the report's JSON file, or of an index written by `zhanbao split`; each element then gets the file of its `area`. */
  src = '';
  /** Id of another provider, whose report is also shared under this one's id. */
  from = '';
  /** Code or name of the place shown by all elements without an `area` of their own; the report's first place if empty. */
  area = '';
  /** The area that a visitor chooses on a map of this report applies to all its elements. */
  linked = false;

  private readonly provider = new ContextProvider(this, { context: reportContext, initialValue: { status: 'waiting' } });
  private readonly reports = new ReportController(this, (state, own) => this.share(state, own));

  private shared: ReportState = { status: 'waiting' };

  /** The current state; `status` is `waiting`, `loading`, `ready` (with `report`), `index` (an index of areas) or `failed` (with `failure`). */
  get state(): ReportState {
    return this.shared;
  }

  /** Fetches the report again. */
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

  /** Elements that named the old id, or wait for the new one, look again. */
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

  /** Passes the state with the chosen area on to all elements that show the report. */
  private tell(): void {
    const { state } = this.reports;
    this.shared = this.linked || this.area ? { ...state, area: this.area || '' } : state;
    this.provider.setValue(this.shared);
    announce(this, this.shared);
  }

  /** Listens on the document, since a map that names this report may be anywhere, and after the page, which may cancel the event. */
  private readonly onArea = (event: AreaSelectEvent): void => {
    const [map] = event.composedPath();
    const ours = map instanceof Element && (map.closest('indicator-report') === this || (this.id !== '' && map.getAttribute('from') === this.id));
    if (this.linked && ours && !event.defaultPrevented) this.area = event.area;
  };
}
