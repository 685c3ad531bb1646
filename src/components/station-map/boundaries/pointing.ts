/**
 * What the pointer is on: outline and one quiet line, written straight into the page. A pointer moves more often than
 * a page of 200 rows and 45,000 stations can be rendered.
 */
import { textIn } from '../../../data/language.ts';
import type { Station } from '../../../data/schema.ts';
import type { Scene } from '../drawing/scene.ts';
import { pathText } from '../drawing/trace.ts';
import type { BoundaryMap } from './boundary-map.ts';
import type { ListedArea } from './boundary-view.ts';
import { markAt } from './station-points.ts';

/** In pixels of the drawing. */
const REACH = 7;
/** In milliseconds. */
const AT_REST = 40;

export class Pointing {
  /** Id of an area; '' for none. */
  area = '';
  /** Index of a station; -1 for none. */
  station = -1;
  private resting: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(private readonly map: BoundaryMap) {}

  /** x and y in pixels of the drawing. */
  at(x: number, y: number): void {
    const { scene, view, stations, ground } = this.map;
    if (!scene || !view || !ground) return;
    const { scaleX, scaleY, left, top } = scene.projection;
    const [lon, lat] = [(x - left) / scaleX, (y - top) / scaleY];
    const { places, figures } = view.scene;
    const index = ground.hits.areaAt(lon, lat, (one) => figures.areas.has(places[one] ?? ''));
    this.set(places[index] ?? '', ground.hits.stationAt(stations.shown, lon, lat, REACH / scaleX, REACH / -scaleY));
  }

  on(area: string): void {
    this.set(area, -1);
  }

  /** Where the station lies; null where it has no place on the map. */
  onStation(station: Station | null): { readonly x: number; readonly y: number } | null {
    const { points } = this.map.stations.shown;
    const index = station ? points.stations.indexOf(station) : -1;
    this.set('', index);
    return index < 0 ? null : { x: points.xs[index] as number, y: points.ys[index] as number };
  }

  /** Also after each rendering: the outline moves with the window. */
  draw(): void {
    const { root, scene, visit } = this.map;
    const prepared = visit.outlined(this.area);
    root.querySelector('.pointer-outline')?.setAttribute('d', scene ? (prepared ? pathText(prepared.outline, scene.projection) : '') + this.ring(scene) : '');
    // Words are laid out once the pointer rests on something: nobody reads them while it flies.
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.tell(), AT_REST);
  }

  /** Around the station that keys or pointer are on. */
  private ring({ projection: { scaleX, scaleY, left, top } }: Scene): string {
    const { points } = this.map.stations.shown;
    if (!points.stations[this.station]) return '';
    const [x, y] = [(points.xs[this.station] as number) * scaleX + left, (points.ys[this.station] as number) * scaleY + top];
    return `M${x - 7} ${y}a7 7 0 1 0 14 0a7 7 0 1 0-14 0`;
  }

  private get pointed(): ListedArea | undefined {
    return this.area === '' ? undefined : this.map.view?.areas.find(({ id }) => id === this.area);
  }

  private tell(): void {
    const { root, stations, messages, options } = this.map;
    const area = this.pointed;
    const { shown } = stations;
    const station = shown.points.stations[this.station];
    const words = [
      area && `${area.name} ${area.figures.missing ? messages.noFigure : area.figures.line}`,
      station && options
        ? this.map.list?.under(shown, this.station, options.lang) ||
          `${textIn(station.name, options.lang)} ${messages.marks[markAt(shown.points, this.station)]}`
        : '',
    ];
    const text = words.filter(Boolean).join(' · ') || '\u00a0';
    const readout = root.querySelector('.readout');
    if (readout && readout.textContent !== text) readout.textContent = text;
  }

  private set(area: string, station: number): void {
    if (area === this.area && station === this.station) return;
    this.area = area;
    this.station = station;
    this.draw();
  }
}
