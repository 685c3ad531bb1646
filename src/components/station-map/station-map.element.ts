import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { textIn } from '../../data/language.ts';
import type { Report } from '../../data/report.ts';
import type { Place } from '../../data/schema.ts';
import { figureOf } from '../shared/figure-of.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { IndicatorElement } from '../shared/indicator-element.ts';
import { findPlace } from '../../data/select.ts';
import type { EmptyView, ViewOptions } from '../shared/view.ts';
import { AreaSelectEvent } from './area-select-event.ts';
import type { BoundaryMap } from './boundaries/boundary-map.ts';
import type { MapArea } from './map-areas.ts';
import type { MapTier } from './map-parts.ts';
import type { Packing } from './packed-squares.ts';
import type { Here, Way } from './map-way.ts';
import type { MapTools } from './stations/map-tools.ts';
import { mapMessages } from './station-map.messages.ts';
import { stationMapStyles } from './station-map.styles.ts';
import { AREA_BOX, areaPackingOf, stationMapView, TILES, type StationMapView } from './station-map.view.ts';
import { aside, entryList, groupHead, tierContent, tiersTemplate, sentenceWith } from './tier-templates.ts';

// With the types of the element come those of its events, for `addEventListener`.
export type { AreaSelectEvent } from './area-select-event.ts';
export type { MapViewChangeEvent } from './map-view-event.ts';

/**
 * Where the stations are: by tier and type, area and name. Draws no outline unless the portal supplies one.
 *
 * @example
 * <station-map src="/data/jiujiang.json"></station-map>
 *
 * @example
 * <station-map src="/data/ganzhou.json" boundaries="/maps/ganzhou.json" boundaries-crs="CGCS2000" review-number="…"></station-map>
 *
 * @slot - Fallback content: shown until the element is ready, or if it cannot be.
 * @slot inset - What the portal sets into the corner of its map: 南海诸岛.
 * @fires report-ready - This element's own report was loaded and checked.
 * @fires report-failed - This element's own report could not be loaded or read.
 * @fires map-view-change - The visitor has moved, zoomed, filtered or chosen on the map with boundaries.
 * @fires area-select - The visitor chose an area. Cancelled, the map does not go into the area itself.
 *
 * @csspart frame - The whole figure.
 * @csspart heading - The heading.
 * @csspart subtitle - Place and time.
 * @csspart drawing - The tiers and lists.
 * @csspart tier - One tier of the network.
 * @csspart area - One area.
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

  static override properties: PropertyDeclarations = {
    boundaries: { type: 'object string' },
    boundariesCrs: { attribute: 'boundaries-crs' },
    reviewNumber: { attribute: 'review-number' },
    boundariesSource: { attribute: 'boundaries-source' },
    allowUnreviewed: { type: Boolean, attribute: 'allow-unreviewed' },
    mapView: { attribute: 'map-view' },
    tiles: {},
    tilesSource: { attribute: 'tiles-source' },
    tilesReviewNumber: { attribute: 'tiles-review-number' },
    selected: { state: true },
    unreachable: { state: true },
  };

  /** Address of the portal's boundary file, or its parsed content: GeoJSON, TopoJSON, GeoJSON as ECharts encodes it. */
  boundaries: string | object | null | undefined = undefined;
  /** Coordinate system of the boundaries: WGS84, CGCS2000, GCJ-02 or BD-09. */
  boundariesCrs: '' | 'WGS84' | 'CGCS2000' | 'GCJ-02' | 'BD-09' = '';
  /** 审图号 of the boundaries; without it no outline is drawn. */
  reviewNumber = '';
  /** Who made the boundaries, in words. */
  boundariesSource = '';
  /** Draws boundaries without a review number, marked as such: for local testing only. */
  allowUnreviewed = false;
  /** Window, filter and choice on the map, as `map-view-change` told them: for a link that brings them back. */
  mapView = '';

  /** Address of a map service's tiles (Web Mercator of CGCS2000, as 天地图 has them), with {x}, {y}, {z} or {TileCol}, {TileRow}, {TileMatrix}: drawn under the boundaries. */
  tiles = '';
  /** Who offers the tiles, in words. */
  tilesSource = '';
  /** 审图号 of the tiles; without it none is fetched. */
  tilesReviewNumber = '';

  private outlines: BoundaryMap | null = null;
  private tools: MapTools | null = null;
  /** What draws them, on its way: to ask for what is coming costs again. */
  private fetching: Promise<unknown> | null = null;
  /** What draws outlines could not be fetched. */
  private unreachable = false;
  /** The view, and what it was made of. */
  private read: StationMapView | EmptyView | null = null;
  private inputs: readonly unknown[] = [];
  private selected = '';
  private place: Place | null = null;
  /** The areas gone through to the one shown. */
  private way: Way | null = null;

  /** Here areas are chosen: the map itself stays on what it shows. */
  protected override get chosen(): undefined {
    return undefined;
  }

  protected createView(report: Report, options: ViewOptions): StationMapView | EmptyView {
    // A visitor who points and zooms asks for a drawing, not for another reading of the report.
    const inputs = [report, options.lang, options.area, mapMessages(options.lang)];
    if (inputs.some((input, index) => input !== this.inputs[index])) {
      const place = findPlace(report, options.area);
      // Ids belong to their place: elsewhere the same may be another area's.
      if (place?.id !== this.place?.id || place?.code !== this.place?.code) this.selected = '';
      this.place = place;
      this.inputs = inputs;
      this.read = stationMapView(report, options);
    }
    const view = this.read as StationMapView | EmptyView;
    if (view.kind !== 'map') return view;
    if (view.crowded || (this.drawsOutlines && report.stations.length > 0)) this.equip();
    if (this.drawsOutlines && !this.outlines)
      this.fetching ??= import('./boundaries/boundary-map.ts').then(
        (module) => this.bring(Promise.resolve(module), ({ BoundaryMap: Map }) => (this.outlines = new Map(this, (chosen) => this.onPlace(chosen)))),
        () => (this.unreachable = true),
      );
    return view;
  }

  /** The way back stands over every state: an area that was gone into may have no figures, or no file. */
  protected override render(): TemplateResult {
    if (this.reports.state.index && !this.way) void this.ways();
    return html`${this.way?.template(this.here, mapMessages(this.locale))}${super.render()}`;
  }

  /** What the way needs to know: it is another's where the report comes from an index. */
  private get here(): Here {
    const { view } = this;
    return { report: view?.report, index: this.reports.state.index, areas: view?.kind === 'map' ? view.areas : [], lang: this.locale };
  }

  private ways(): Promise<unknown> {
    return this.bring(import('./map-way.ts'), ({ Way: Ways }) => (this.way ??= new Ways(this)));
  }

  protected override renderEmpty({ reason, observations }: EmptyView): TemplateResult {
    const figures = observations.map((observation) => figureOf(observation, this.locale));
    return html`<p class="reason ${observations.some(({ role }) => role === 'actual') ? '' : 'promised'}">${sentenceWith(reason, figures)}</p>`;
  }

  protected renderDrawing(view: StationMapView): TemplateResult {
    const messages = mapMessages(this.locale);
    const { groups, types, firsts, stations, packing } = view;
    // Drawing them shows whether they can be drawn.
    const outlines = this.renderOutlines(view);
    const { tools, place, locale: lang, selected: chosen, showsOutlines } = this;
    return html`${outlines} ${groups.map((group) => tiersTemplate(group, packing))} ${entryList(messages.types, types)} ${entryList(messages.firsts, firsts)}
      ${
        showsOutlines
          ? nothing
          : [view.crowded ? tools && place && tools.template({ ...view, place, lang, chosen }) : entryList(messages.stations, stations), this.renderAreas(view)]
      }
      <ul class="notes note">
        ${this.notesOf(view).map((note) => html`<li>${note}</li>`)}
      </ul>`;
  }

  private get drawsOutlines(): boolean {
    return !this.unreachable && Boolean(this.boundaries && (this.reviewNumber?.trim() || this.allowUnreviewed));
  }

  /** Where they fail the areas stand as tiles. */
  private get showsOutlines(): boolean {
    return this.drawsOutlines && this.outlines?.failed !== true;
  }

  private renderOutlines(framed: StationMapView): unknown {
    const { outlines, place, locale: lang, tools } = this;
    return place && outlines && this.drawsOutlines ? outlines.template({ report: framed.report, place, lang, framed, tools, chosen: super.chosen }) : nothing;
  }

  private renderAreas({ areas, counted, crowded }: StationMapView): unknown {
    if (areas.length === 0) return nothing;
    const shown = (this.tools ? this.tools.found(areas) : areas).slice(0, TILES);
    const packing = areaPackingOf(areas);
    // What a search leaves out too: on paper nobody sees that there was one.
    const left = areas.length - shown.length;
    return html`${groupHead([mapMessages(this.locale).areas, counted].filter(Boolean).join(' · '))}
      <ul class="areas" @focusin=${this.equip}>
        ${shown.map((area, index) => this.renderArea(area, packing, index, crowded))}
      </ul>
      ${left ? html`<span class="note">${mapMessages(this.locale).more(left)}</span>` : nothing}`;
  }

  private equip(): void {
    if (!this.tools)
      void this.bring(import('./stations/map-tools.ts'), ({ MapTools: Tools }) => (this.tools ??= new Tools(this, (place) => this.onPlace(place))));
  }

  private renderArea(area: MapArea, packing: Packing, index: number, crowded: boolean): TemplateResult {
    const { name, counts } = area;
    return html`<li class="area" part="area">
      <button class="area-name" type="button" tabindex=${index ? -1 : 0} aria-pressed=${this.isChosen(area)} @click=${() => this.onArea(area)}>${name}</button>
      ${counts.map((count) => tierContent(count, packing, AREA_BOX))}
      ${counts.length === 0 ? html`<span class="unstated">${mapMessages(this.locale).notStated}</span>` : nothing}
      ${crowded ? nothing : area.stations.map((station) => html`<p class="station" tabindex="-1">${station.name} ${aside(station)}</p>`)}
    </li>`;
  }

  private notesOf({ tiers, states, areas, notes, packing }: StationMapView): readonly string[] {
    const messages = mapMessages(this.locale);
    const areDrawn = (some: readonly MapTier[]) => some.some(({ squares }) => squares);
    const own = areDrawn(tiers) && packing.worth;
    const theirs = !this.showsOutlines && areas.some(({ counts }) => areDrawn(counts)) && areaPackingOf(areas).worth;
    const drawing = [
      !this.drawsOutlines && messages[this.unreachable ? 'unreachable' : this.boundaries ? 'unreviewed' : 'noBoundaries'],
      own && messages.oneSquare(own),
      // Squares of two worths: whose these are is said.
      theirs && theirs !== own && (own ? messages.areas + messages.separator : '') + messages.oneSquare(theirs),
      areDrawn(states) && messages.oneArea,
    ];
    return [drawing.filter(Boolean).join(messages.stop), ...notes].filter(Boolean);
  }

  private onPlace({ id, code = '', name }: Place): void {
    this.choose({ id, code, name: textIn(name, this.locale) });
  }

  /** By the visitor; or by the page, where the areas of the report are chosen for all its elements. */
  private isChosen({ id, code, name }: Pick<MapArea, 'id' | 'code' | 'name'>): boolean {
    const chosen = super.chosen;
    return chosen === undefined ? this.selected === id : chosen !== '' && [id, code, name].includes(chosen);
  }

  /** A second time, the whole. */
  private onArea(area: MapArea): void {
    if (this.isChosen(area) && !area.deeper && this.place) this.onPlace(this.place);
    else this.choose(area);
  }

  private choose(area: Pick<MapArea, 'id' | 'code' | 'name'>): void {
    this.selected = area.id === this.place?.id ? '' : area.id;
    const { here } = this;
    if (this.dispatchEvent(new AreaSelectEvent(area.id, area.code, area.name))) void this.ways().then(() => this.way?.into(area, here) && (this.selected = ''));
  }
}
