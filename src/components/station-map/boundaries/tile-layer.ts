/**
 * Tiles of a map service under the outlines. Fetched, program and tiles, only where the page names a service.
 *
 * Tiles are cut on Web Mercator, so that land and stations are drawn on it too; they are never bent. Where tiles and outlines
 * are of different systems they would lie some 500 m apart, and no tile is drawn. What cannot be had is left out: the map stays.
 */
import { svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { HitIndex } from '../drawing/hit-index.ts';
import { prepare } from '../drawing/prepared.ts';
import type { Scene } from '../drawing/scene.ts';
import type { BoundaryMap } from './boundary-map.ts';
import { isCoordinateSystem, needsConversion } from './coordinates.ts';
import type { Ground } from './land-loader.ts';
import type { Plane } from './projection.ts';
import { tileMessages } from './tile-layer.messages.ts';
import { mercator, tileAddress, tilesOf } from './tiles.ts';
import type { TileAttributes, Underlay } from './underlay.ts';

/** Of 天地图 and of what else a public portal may show. */
const SYSTEM = 'CGCS2000';

/** Gives the map its tiles, or the reason why it has none. */
export function tileLayer(under: Underlay, map: BoundaryMap, { tiles, tilesSource, tilesReviewNumber }: TileAttributes, crs: string): void {
  const number = (tilesReviewNumber ?? '').trim();
  const messages = () => tileMessages(map.options?.lang ?? 'zh');
  const fits = isCoordinateSystem(crs) && !needsConversion(crs, [SYSTEM]);
  if (tileAddress(tiles, 0, 0, 0) === null) under.say(() => messages().template);
  else if (number === '') under.say(() => messages().unreviewed);
  else if (!fits) under.say(() => messages().otherSystem(SYSTEM, crs));
  else
    under.take(
      new TileLayer(
        under,
        tiles,
        () => messages().credit(number, (tilesSource ?? '').trim()),
        () => messages().lost,
      ),
    );
}

export class TileLayer {
  readonly plane: Plane = mercator;
  private readonly lost = new Set<string>();
  private lifted: { readonly from: Ground; readonly ground: Ground } | null = null;

  constructor(
    private readonly under: Underlay,
    private readonly address: string,
    readonly credit: () => string,
    private readonly lostText: () => string,
  ) {}

  /** The same land on the plane of the tiles; made once for a file. */
  ground(from: Ground): Ground {
    if (this.lifted?.from === from) return this.lifted.ground;
    const outlines = from.land.outlines.map((outline) => ({
      ...outline,
      rings: outline.rings.map((ring) => ring.map((value, index) => (index % 2 === 0 ? value : mercator.to(value)))),
    }));
    const prepared = outlines.map(prepare);
    const ground = { land: { outlines, prepared, narrow: 1 }, hits: new HitIndex(prepared) };
    this.lifted = { from, ground };
    return ground;
  }

  template(scene: Scene): TemplateResult {
    const { width, height } = scene;
    const tiles = tilesOf(scene)
      .map(({ x, y, z, ...box }) => ({ ...box, href: tileAddress(this.address, x, y, z) ?? '' }))
      .filter(({ href }) => !this.lost.has(href));
    return svg`<svg class="over tiles" viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} focusable="false">${repeat(
      tiles,
      ({ href }) => href,
      ({ href, left, top, size }) =>
        svg`<image href=${href} x=${left} y=${top} width=${size} height=${size} preserveAspectRatio="none" @error=${() => this.lose(href)} />`,
    )}</svg>`;
  }

  private lose(href: string): void {
    this.lost.add(href);
    this.under.say(this.lostText);
  }
}
