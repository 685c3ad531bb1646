/**
 * The map with the portal's boundaries: keeps its window, what is pointed at and what is filtered, and draws it.
 * Fetched only by an element that has boundaries to draw.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Lang } from '../../../data/language.ts';
import type { Report } from '../../../data/report.ts';
import type { Place } from '../../../data/schema.ts';
import type { Framed } from '../../shared/view.ts';
import { fetchLanguage } from '../../shared/languages.ts';
import { differs, Painter } from '../drawing/painter.ts';
import { sceneOf, type Scene } from '../drawing/scene.ts';
import type { MapTools } from '../stations/map-tools.ts';
import type { StationList } from '../stations/station-list.ts';
import type { StationMapElement } from '../station-map.element.ts';
import { boundaryMessages } from './boundary.messages.ts';
import { boundaryMapTemplate } from './boundary-map.template.ts';
import { boundaryView, stationsLeftOver, type BoundaryView, type LeftOver } from './boundary-view.ts';
import { idle } from './idle.ts';
import { LandLoader, type Ground } from './land-loader.ts';
import { aspectOf, PLANAR, type Plane } from './projection.ts';
import { pointerActions } from './pointer-actions.ts';
import { Pointing } from './pointing.ts';
import { StationLayer } from './station-layer.ts';
import { ToldFaults } from './told-faults.ts';
import { Underlay, type TileAttributes } from './underlay.ts';
import { Visit } from './visit.ts';

export { boundaryMapStyles as styles } from './boundary-map.styles.ts';

/** What the element shows. */
export interface ShownMap {
  readonly report: Report;
  readonly place: Place;
  /** What makes filter and list of stations; null until it is there. */
  readonly tools: MapTools | null;
  readonly lang: Lang;
  /** The area chosen for all elements of the report, as whoever chose names it; '' for the whole, undefined where nobody chooses. */
  readonly chosen: string | undefined;
  /** What stands around the drawing: heading, place and time, sources. */
  readonly framed: Framed;
}

/** With what the page says of its boundaries. */
export interface BoundaryOptions extends ShownMap {
  /** Address of the file, or its parsed content. */
  readonly boundaries: unknown;
  readonly crs: string;
  readonly reviewNumber: string;
  readonly source: string;
  /** What a visitor once made of the map (`map-look.ts`); '' for the whole. */
  readonly look: string;
}

/** The element, whose attributes the page sets as it likes, null among them. */
export type Host = ReactiveControllerHost &
  HTMLElement &
  Pick<StationMapElement, 'renderRoot' | 'boundaries' | 'boundariesCrs' | 'boundariesSource' | 'reviewNumber' | 'mapView' | keyof TileAttributes>;

/** More than this many marks or points of outline are drawn on canvas. */
const SVG_MARKS = 2000;
const SVG_VERTICES = 40_000;
const USUAL_WIDTH = 640;

export class BoundaryMap implements ReactiveController {
  options: BoundaryOptions | null = null;
  readonly loader: LandLoader;
  view: BoundaryView | null = null;
  scene: Scene | null = null;
  leftOver: readonly LeftOver[] = [];
  /** The picture stands and the page has had time for the rest. */
  settled = false;
  readonly stations = new StationLayer();
  list: StationList | null = null;
  readonly under: Underlay;
  readonly told: ToldFaults;
  readonly pointing = new Pointing(this);
  readonly actions = pointerActions(this);
  readonly visit: Visit;
  /** 0 until it is known. */
  private width = 0;
  printing = false;
  /** The engine gives none: SVG does it all, if slower. */
  private withoutCanvas = false;
  private made: readonly unknown[] = [];
  private laid: readonly unknown[] = [];
  private readonly painter = new Painter();
  private readonly resize: ResizeObserver | null =
    typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(([entry]) => this.onResize(entry?.contentRect.width ?? 0));
  private observed: Element | null = null;

  constructor(
    private readonly host: Host,
    onSelect: (place: Place) => void,
  ) {
    this.loader = new LandLoader(host);
    this.told = new ToldFaults(host);
    this.under = new Underlay(this, host);
    this.visit = new Visit(this, host, onSelect);
    host.addController(this);
  }

  get messages() {
    return boundaryMessages(this.options?.lang ?? 'zh');
  }

  get root(): ParentNode {
    return this.host.renderRoot;
  }

  get canvas(): boolean {
    const { view } = this;
    if (!view || this.printing || this.withoutCanvas) return false;
    return view.vertices > SVG_VERTICES || view.scene.prepared.length + this.stations.shown.points.stations.length > SVG_MARKS;
  }

  /** There is no map to see, and none to wait for. */
  get failed(): boolean {
    const { state } = this.loader;
    return state.status === 'failed' || (state.status === 'ready' && this.made.length > 0 && this.view === null);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.onPrint);
    addEventListener('afterprint', this.onPrint);
    // A page that is zoomed, or on another screen, has other pixels in a box of the same width.
    addEventListener('resize', this.paint);
    // Drawing asks for the boundaries, and finds the box whose width it follows.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.onPrint);
    removeEventListener('afterprint', this.onPrint);
    removeEventListener('resize', this.paint);
    this.resize?.disconnect();
    this.observed = null;
    this.loader.stop();
  }

  hostUpdated(): void {
    const box = this.host.renderRoot.querySelector('.map-box');
    if (box !== this.observed) {
      this.resize?.disconnect();
      if (box) {
        this.resize?.observe(box);
        // Its colours have changed (boundary-map.styles.ts): no rendering tells of a page gone dark.
        box.addEventListener('transitionrun', this.paint);
      }
      this.observed = box;
    }
    this.paint();
    this.pointing.draw();
  }

  template(shown: ShownMap): unknown {
    const { boundaries, boundariesCrs, reviewNumber, boundariesSource, mapView } = this.host;
    const options: BoundaryOptions = {
      ...shown,
      boundaries,
      crs: boundariesCrs ?? '',
      reviewNumber: (reviewNumber ?? '').trim(),
      source: boundariesSource ?? '',
      look: mapView ?? '',
    };
    this.options = options;
    this.list ??= shown.tools && new shown.tools.List(() => this.host.requestUpdate(), this.visit.stationActions);
    this.under.ask(options.crs);
    // Fetched beside a classic script this module has languages of its own.
    void fetchLanguage(options.lang)?.then(() => this.host.requestUpdate());
    this.loader.ask(options.boundaries);
    const { state } = this.loader;
    if (state.status === 'ready') this.prepareView(options);
    return boundaryMapTemplate(this);
  }

  /** Land and its index on the plane that is drawn; null until they are there. */
  get ground(): Ground | null {
    const { state } = this.loader;
    return state.status === 'ready' ? (this.under.tiles?.ground(state) ?? state) : null;
  }

  get plane(): Plane {
    return this.under.tiles?.plane ?? PLANAR;
  }

  private prepareView({ report, place, lang, crs, look, chosen }: BoundaryOptions): void {
    const { ground } = this;
    if (!ground) return;
    const inputs = [ground, report, place, lang, crs];
    if (differs(this.made, inputs)) {
      const [land, , before] = this.made as readonly [unknown, unknown, Place | undefined];
      this.visit.reset(before?.id === place.id && before.code === place.code, land === ground);
      this.made = inputs;
      // An index among the stations of before.
      this.pointing.station = -1;
      this.view = ground.land.outlines.length === 0 ? null : boundaryView(report, place, ground.land, lang, this.messages);
      this.leftOver = this.view?.leftOver ?? [];
      this.locate(inputs);
    }
    if (!this.view) return;
    // Asked once: a land of 180,000 points is not drawn twice to find out how wide it is.
    this.width ||= Math.round(this.root.querySelector('.drawing')?.clientWidth ?? 0) || USUAL_WIDTH;
    const height = Math.round(this.width * Math.min(1.1, Math.max(0.45, aspectOf(this.view.scene.extent))));
    this.visit.take(look, this.width, height);
    if (chosen !== undefined) this.visit.mark(chosen);
    const { zoom } = this.visit;
    const laid = [this.view, this.width, zoom];
    if (differs(this.laid, laid)) this.scene = sceneOf(this.view.scene, this.width, height, zoom);
    this.laid = laid;
  }

  private locate(inputs: readonly unknown[]): void {
    const { options, view, stations } = this;
    const current = () => this.made === inputs;
    if (!options || !view) return;
    stations.locate(options, this.plane, current, () => {
      this.lookAround(options, view, current);
      // At once, while it is drawn, this asks for nothing.
      this.host.requestUpdate();
    });
  }

  /** What does not fit in the picture. Of much the picture comes first, then this, then what a pointer will ask for. */
  private lookAround({ report, lang }: BoundaryOptions, view: BoundaryView, current: () => boolean): void {
    const { points } = this.stations.shown;
    const look = () => {
      this.settled = true;
      this.leftOver = [...view.leftOver, ...stationsLeftOver(report, view, points, lang, this.messages)];
    };
    if (points.stations.length + view.areas.length <= SVG_MARKS) return look();
    const later = (work: () => void) => idle().then(() => current() && work());
    void later(() => {
      look();
      this.host.requestUpdate();
      void later(() => this.ground?.hits.index(points));
    });
  }

  private onResize(width: number): void {
    const rounded = Math.round(width);
    if (rounded <= 0 || rounded === this.width) return;
    this.width = rounded;
    // In a frame of its own: a drawing that changes the layout within this one would be observed for ever.
    requestAnimationFrame(() => this.host.requestUpdate());
  }

  private readonly onPrint = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.host.requestUpdate();
    // The browser prints what stands when its handlers return.
    (this.host as unknown as { performUpdate(): void }).performUpdate();
  };

  private readonly paint = (): void => {
    if (!this.scene || !this.canvas || this.painter.paint(this.root, this.scene, this.stations.shown)) return;
    this.withoutCanvas = true;
    this.host.requestUpdate();
  };
}
