/** What a visitor does with the map: window, filter, choice, search; and how it is told to the page and taken from it. */
import type { Place } from '../../../data/schema.ts';
import type { Prepared } from '../drawing/prepared.ts';
import { sharedMessages } from '../../shared/messages.ts';
import { MapViewChangeEvent } from '../map-view-event.ts';
import type { BoundaryMap, Host } from './boundary-map.ts';
import { lookText, readLook, windowOf, zoomTo } from './map-look.ts';
import { FITTED, projectionOf, type Projection, type Zoom } from './projection.ts';
import { NO_FILTER, type StationFilter } from '../stations/station-filter.ts';
import type { StationActions } from '../stations/station-list.ts';
import { shifted, zoomedAt } from './window.ts';

export class Visit {
  zoom: Zoom = FITTED;
  query = '';
  /** Ids of areas, '' for none: the row that arrows stand on, and the one chosen. */
  active = '';
  selected = '';
  /** Why there is no picture to take along; '' for no reason. */
  notice = '';
  /** The look told or taken last, the one that the page gave last, and the one to be taken when there is a width. */
  private known = '';
  private given = '';
  private wanted: string | null = null;
  private frame = 0;

  constructor(
    private readonly map: BoundaryMap,
    private readonly host: Host,
    private readonly onSelect: (place: Place) => void,
  ) {}

  get zoomed(): boolean {
    return this.zoom.k > 1;
  }

  zoomBy(factor: number, x?: number, y?: number): void {
    const { scene } = this.map;
    if (!scene) return;
    const { width, height, projection } = scene;
    const area = this.place(this.active);
    // By button about the area that the keys have come to: it stays in the window.
    const [atX, atY] = area ? pixelOf(projection, area.x, area.y) : [width / 2, height / 2];
    this.look(zoomedAt(this.zoom, factor, x ?? atX, y ?? atY, width, height));
  }

  fit(): void {
    this.look(FITTED);
  }

  shift(dx: number, dy: number): void {
    const { scene } = this.map;
    if (scene) this.look(shifted(this.zoom, dx, dy, scene.width, scene.height));
  }

  /** The window follows the keys; x and y as the file has them. */
  private see(lon: number, lat: number): void {
    const { scene } = this.map;
    if (!scene) return;
    const { width, height, projection } = scene;
    const [x, y] = pixelOf(projection, lon, lat);
    if (x < 0 || x > width || y < 0 || y > height) this.shift(width / 2 - x, height / 2 - y);
  }

  activate(id: string): void {
    this.active = id;
    const area = this.place(id);
    if (area) this.see(area.x, area.y);
    this.map.pointing.on(id);
    this.host.requestUpdate();
  }

  private place(id: string): Prepared | undefined {
    const { view } = this.map;
    return view?.scene.prepared[view.areas.find((one) => one.id === id)?.outline ?? -1];
  }

  /** A second time, the whole. */
  select(id: string): void {
    const { view, options } = this.map;
    const area = view?.areas.find((one) => one.id === id);
    if (!area || !options) return;
    const again = this.selected === id;
    this.active = id;
    this.selected = again ? '' : id;
    this.tell();
    this.onSelect(again ? options.place : area.figures.place);
  }

  /** From the list of stations: rung on the map; chosen, the area that lies around. */
  readonly stationActions: StationActions = {
    onFilter: (change) => this.filterBy(change),
    onPoint: (station, follow) => {
      const at = this.map.pointing.onStation(station);
      if (at && follow) this.see(...at);
    },
    onSelect: ({ place }) => place !== this.selected && this.select(place ?? ''),
    onBack: () => this.map.root.querySelector<HTMLElement>('.area-list')?.focus(),
  };

  search(query: string): void {
    this.query = query;
    this.host.requestUpdate();
  }

  filterBy(change: Partial<StationFilter>): void {
    this.map.stations.filterBy(change);
    this.tell();
  }

  /** Offers the map as a file, with all that belongs to it. */
  async download(kind: 'svg' | 'png'): Promise<void> {
    this.notice = await import('./map-picture.ts').then(
      ({ downloadMap }) => downloadMap(this.map, this.host, kind),
      () => sharedMessages(this.map.options?.lang ?? 'zh').lost,
    );
    this.host.requestUpdate();
  }

  /** Another report, place or language: in the same place the look stays, and on the same land to the pixel. */
  reset(samePlace: boolean, sameLand: boolean): void {
    if (samePlace && sameLand) return;
    this.zoom = FITTED;
    this.map.stations.filter = NO_FILTER;
    this.active = this.selected = this.query = this.map.pointing.area = '';
    this.wanted = samePlace ? this.known : '';
  }

  /** What the page has set, once it is another; taken in when the map has its width. */
  take(look: string, width: number, height: number): void {
    if (look !== this.given && look !== this.known) this.wanted = look;
    this.given = look;
    const { view, stations } = this.map;
    if (this.wanted === null || !view) return;
    const { window: seen, filter, chosen } = readLook((this.known = this.wanted));
    this.wanted = null;
    const { to } = this.map.plane;
    this.zoom = zoomTo(seen && { ...seen, lat: to(seen.lat) }, projectionOf(view.scene.extent, width, height, FITTED), width, height);
    stations.filterBy({ ...NO_FILTER, ...filter });
    this.selected = view.areas.find(({ id, figures: { place } }) => chosen !== '' && (place.code === chosen || id === chosen))?.id ?? '';
  }

  private look(zoom: Zoom): void {
    this.zoom = zoom;
    this.tell();
  }

  /** Draws it, and tells the page once a frame at most: a drag is many moves. */
  private tell(): void {
    this.host.requestUpdate();
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      const { scene, view, stations, plane } = this.map;
      const chosen = view?.areas.find(({ id }) => id === this.selected)?.figures.place;
      if (!scene) return;
      const seen = windowOf(scene.projection, this.zoom, scene.width, scene.height);
      const text = lookText({
        window: seen && { ...seen, lat: plane.from(seen.lat) },
        filter: stations.filter,
        chosen: chosen ? (chosen.code ?? chosen.id) : '',
      });
      if (text !== this.known) this.host.dispatchEvent(new MapViewChangeEvent((this.known = text)));
    });
  }
}

/** In pixels of the drawing; longitude and latitude as the file has them. */
function pixelOf({ scaleX, left, scaleY, top }: Projection, lon: number, lat: number): readonly [number, number] {
  return [lon * scaleX + left, lat * scaleY + top];
}
