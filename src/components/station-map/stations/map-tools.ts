/**
 * What a visitor looks for stations with. On the map with boundaries the filter and the list of stations; without them the keys of
 * the areas, and search, filter and list where not everything is written. Fetched where there is something of it to do.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Lang } from '../../../data/language.ts';
import type { Place, Station } from '../../../data/schema.ts';
import type { MapArea } from '../map-areas.ts';
import type { StationMapView } from '../station-map.view.ts';
import { keyTarget } from './list-keys.ts';
import { searchFor } from './name-search.ts';
import { NO_FILTER, type StationFilter } from './station-filter.ts';
import { StationList } from './station-list.ts';
import { stationListMessages } from './station-list.messages.ts';

export { listStyles as styles } from './list.styles.ts';

export interface ToolsHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

export interface ToolsHere extends Pick<StationMapView, 'report' | 'areas'> {
  readonly place: Place;
  readonly lang: Lang;
  /** Id of the area chosen; '' for none. */
  readonly chosen: string;
}

export class MapTools implements ReactiveController {
  private query = '';
  private filter: StationFilter = NO_FILTER;
  private here: ToolsHere | null = null;
  /** The area, or the station in it, at which Tab stops. */
  private stop: HTMLElement | null = null;
  private readonly list = new StationList(() => this.host.requestUpdate(), {
    onFilter: (change) => this.change(() => (this.filter = { ...this.filter, ...change })),
    onPoint: () => undefined,
    onSelect: (station) => this.select(station),
    onBack: () => (this.stops.find((stop) => stop.getAttribute('aria-pressed') === 'true') ?? this.stops[0])?.focus(),
  });

  /** What the map with boundaries makes its own of. */
  readonly List = StationList;

  constructor(
    private readonly host: ToolsHost,
    private readonly onSelect: (place: Place) => void,
  ) {
    host.addController(this);
    host.requestUpdate();
    host.renderRoot.addEventListener('keydown', (event) => this.onKey(event as KeyboardEvent));
    host.renderRoot.addEventListener('focusin', ({ target }) => this.reach(target as HTMLElement));
  }

  /** Areas of this name or code; all where nothing is looked for. */
  found(areas: readonly MapArea[]): readonly MapArea[] {
    const isWanted = searchFor(this.query);
    return isWanted ? areas.filter(({ name, code }) => isWanted(name, code)) : areas;
  }

  /** Of the map without boundaries, where not everything is written: search, filter, list. */
  template(here: ToolsHere): unknown {
    const messages = stationListMessages(here.lang);
    return html`<div class="search">
        <label
          >${messages.search}
          <input type="search" .value=${this.query} @input=${({ target }: Event) => this.change(() => (this.query = (target as HTMLInputElement).value))}
        /></label>
        <span class="note" role="status">${this.query && messages.areas(this.found(here.areas).length)}</span>
      </div>
      ${this.stations(here)}`;
  }

  private stations(here: ToolsHere): unknown {
    this.here = here;
    const { report, chosen } = here;
    const { filter, query, list } = this;
    const area = chosen === '' ? undefined : report.places.find(({ id }) => id === chosen);
    return report.stations.length === 0 ? nothing : html`${list.filters(here, filter)} ${list.template({ ...here, area, filter, query })}`;
  }

  hostUpdated(): void {
    const { stops } = this;
    const stop = this.stop && stops.includes(this.stop) ? this.stop : stops[0];
    stops.forEach((one) => (one.tabIndex = one === stop ? 0 : -1));
  }

  private get stops(): readonly HTMLElement[] {
    return Array.from(this.host.renderRoot.querySelectorAll<HTMLElement>('.area-name, .area .station'));
  }

  private change(by: () => void): void {
    by();
    this.host.requestUpdate();
  }

  private select({ place: id }: Station): void {
    const place = this.here?.report.places.find((one) => one.id === id);
    if (place && place.id !== this.here?.chosen) this.onSelect(place);
  }

  private reach(target: HTMLElement): void {
    if (!this.stops.includes(target)) return;
    this.stop = target;
    this.hostUpdated();
  }

  private onKey(event: KeyboardEvent): void {
    const { stops } = this;
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const area = (event.target as HTMLElement).closest('.area');
    const next = event.key === 'Escape' ? area?.querySelector<HTMLElement>('.area-name') : stops[keyTarget(event, at, stops.length)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
