/** What lies under the outlines: tiles of a map service, fetched with all that they need only where the page names one. */
import type { ReactiveControllerHost } from 'lit';
import { sharedMessages } from '../../shared/messages.ts';
import type { BoundaryMap } from './boundary-map.ts';
import type { TileLayer } from './tile-layer.ts';

/** As the page sets them, null among them. */
export interface TileAttributes {
  readonly tiles: string;
  readonly tilesSource: string;
  readonly tilesReviewNumber: string;
}

type Notice = () => string;

export class Underlay {
  tiles: TileLayer | null = null;
  private said: Notice | null = null;
  private wanted = '';

  constructor(
    private readonly map: BoundaryMap,
    private readonly host: ReactiveControllerHost & TileAttributes,
  ) {}

  /** Why there are no tiles, or not all. */
  get notices(): readonly string[] {
    return this.said ? [this.said()] : [];
  }

  /** `crs`: of the boundaries. */
  ask(crs: string): void {
    const { host } = this;
    const wanted = host.tiles ? [host.tiles, host.tilesSource, host.tilesReviewNumber, crs].join('\n') : '';
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    this.tiles = this.said = null;
    if (wanted === '') return;
    import('./tile-layer.ts').then(
      ({ tileLayer }) => this.wanted === wanted && tileLayer(this, this.map, host, crs),
      () => this.wanted === wanted && this.say(() => sharedMessages(this.map.options?.lang ?? 'zh').lost),
    );
  }

  take(tiles: TileLayer): void {
    this.tiles = tiles;
    this.host.requestUpdate();
  }

  say(notice: Notice): void {
    this.said = notice;
    this.host.requestUpdate();
  }
}
