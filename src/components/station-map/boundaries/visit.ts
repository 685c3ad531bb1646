/** What a visitor does with the map: window, filter, choice, search; and how it is told to the page and taken from it. */
import { upward } from '../../../data/part-of-place.ts';
import type { Place } from '../../../data/schema.ts';
import type { Prepared } from '../drawing/prepared.ts';
import type { Scene } from '../drawing/scene.ts';
import { sharedMessages } from '../../shared/messages.ts';
import { MapViewChangeEvent } from '../map-view-event.ts';
import type { BoundaryMap, Host } from './boundary-map.ts';
import { lookText, readLook, windowOf, zoomTo } from './map-look.ts';
import { FITTED, projectionOf, type Zoom } from './projection.ts';
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
    const { width, height } = scene;
    const area = this.outlined(this.active);
    const at = area && pixelOf(scene, area);
    // By button about the area that the keys have come to, where it is in the window: it stays there.
    const [atX, atY] = at && isSeen(scene, at) ? at : [width / 2, height / 2];
    this.show(zoomedAt(this.zoom, factor, (x ?? atX) / width, (y ?? atY) / height));
  }

  fit(): void {
    this.show(FITTED);
  }

  shift(dx: number, dy: number): void {
    const { scene } = this.map;
    if (scene) this.show(shifted(this.zoom, dx / scene.width, dy / scene.height));
  }

  /** The window follows the keys. */
  private see(spot: Spot | null | undefined): void {
    const { scene } = this.map;
    const at = spot && scene && pixelOf(scene, spot);
    if (at && !isSeen(scene, at)) this.shift(scene.width / 2 - at[0], scene.height / 2 - at[1]);
  }

  activate(id: string): void {
    this.active = id;
    this.see(this.outlined(id));
    this.map.pointing.on(id);
    this.host.requestUpdate();
  }

  /** The outline of an area; undefined where the file has none. */
  outlined(id: string): Prepared | undefined {
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
      if (follow) this.see(at);
    },
    onSelect: ({ place }) => {
      const { view, options } = this.map;
      const home = view && options && upward(options.report, new Map(view.areas.map(({ id }) => [id, id])))(place);
      if (home && home !== this.selected) this.select(home);
    },
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
    this.wanted = samePlace ? this.known : null;
    // What was told is of the place that was left.
    if (!samePlace && this.known) this.tell();
  }

  /** What the page has set, once it is another; taken in when the map has its width. */
  take(look: string, width: number, height: number): void {
    if (look !== this.given && look !== this.known) this.wanted = look;
    this.given = look;
    const { view, stations } = this.map;
    if (this.wanted === null || !view) return;
    const { window: seen, filter, chosen } = readLook((this.known = this.wanted));
    this.wanted = null;
    cancelAnimationFrame(this.frame);
    const { to } = this.map.plane;
    this.zoom = zoomTo(seen && { ...seen, lat: to(seen.lat) }, projectionOf(view.scene.extent, width, height, FITTED), width, height);
    stations.filterBy({ ...NO_FILTER, ...filter });
    this.mark(chosen);
  }

  /** Takes an area for chosen: by code, id or name; '' for none. */
  mark(chosen: string): void {
    const found = chosen && this.map.view?.areas.find(({ id, name, figures: { place } }) => [place.code, id, name].includes(chosen));
    this.selected = found ? found.id : '';
  }

  private show(zoom: Zoom): void {
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

/** As the land has it: longitude, and latitude on its plane. */
type Spot = Pick<Prepared, 'x' | 'y'>;

/** In pixels of the drawing. */
function pixelOf({ projection: { scaleX, left, scaleY, top } }: Scene, { x, y }: Spot): readonly [number, number] {
  return [x * scaleX + left, y * scaleY + top];
}

function isSeen({ width, height }: Scene, [x, y]: readonly [number, number]): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}
