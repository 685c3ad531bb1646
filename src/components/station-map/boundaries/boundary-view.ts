/** Outlines and report → what the map says: joined areas, figures, legend, and all that did not fit. Pure. */
import { upward, within } from '../../../data/part-of-place.ts';
import { groupBy } from '../../../data/group-by.ts';
import { textIn, type Lang } from '../../../data/language.ts';
import type { Report } from '../../../data/report.ts';
import type { Place, Station } from '../../../data/schema.ts';
import { contains, type Prepared } from '../drawing/prepared.ts';
import type { SceneParts } from '../drawing/scene.ts';
import type { BoundaryMessages } from './boundary.messages.ts';
import { joinAreas } from './join-areas.ts';
import { mapFigures, type AreaFigures } from './map-figures.ts';
import type { Fault, Outline } from './outline.ts';
import { extentOf } from './projection.ts';
import type { StationPoints } from './station-points.ts';

export interface Land {
  readonly outlines: readonly Outline[];
  readonly prepared: readonly Prepared[];
  /** On a plane that is not fitted to the land (`projection.ts`). */
  readonly narrow?: number;
}

export interface ListedArea {
  readonly id: string;
  readonly name: string;
  readonly figures: AreaFigures;
  /** Index of its outline; -1 where the file has none. */
  readonly outline: number;
}

/** A count of what is left over, with the names for those who ask. */
export interface LeftOver {
  readonly sentence: string;
  readonly names: readonly string[];
}

export interface BoundaryView {
  readonly vertices: number;
  readonly scene: SceneParts;
  readonly areas: readonly ListedArea[];
  readonly leftOver: readonly LeftOver[];
  /** Found when the file is joined with the report. */
  readonly faults: readonly Fault[];
}

const NAMES_AT_MOST = 50;

/** null: no outline is of the place shown or lies in it. */
export function boundaryView(report: Report, place: Place, { outlines, prepared, narrow }: Land, lang: Lang, messages: BoundaryMessages): BoundaryView | null {
  const isHere = within(report, place);
  const here = report.places.filter(({ id }) => isHere(id));
  // Joined with all that the report names: an outline outside the area shown is not one that nobody knows.
  const { places: joined, duplicates, without } = joinAreas(outlines, report.places);
  const places = joined.map((one) => (one && isHere(one.id) ? one.id : null));
  const whole = place.id === report.places[0]?.id;
  const inside = prepared.filter((_, index) => places[index] !== null);
  if (inside.length === 0 && !whole) return null;
  const drawn = new Map(places.flatMap((id, index) => (id === null ? [] : [[id, index] as const])));
  const around = aroundOthers(here, drawn);
  // The whole stands among its parts only where it is alone.
  const told = drawn.size === 1 && drawn.has(place.id) ? here : here.filter(({ id }) => id !== place.id);
  const figures = mapFigures(report, told, { drawn, around }, lang);
  const parts = new Map(drawn);
  parts.delete(place.id);
  const partOf = upward(report, parts);
  let stationed: ReadonlySet<string | undefined> | undefined;
  const hasStations = (id: string) => (stationed ??= new Set(report.stations.map((station) => station.place))).has(id);
  // What lies in an area that is drawn is not missing here: it is gone into.
  const missing = ({ id }: Place) => partOf(id) === undefined && (figures.areas.get(id)?.told || hasStations(id));
  const areas = here.flatMap((one) => {
    const { id } = one;
    const area = figures.areas.get(id);
    return area && (drawn.has(id) || missing(one)) ? [{ figures: area, id, name: area.name, outline: drawn.get(id) ?? -1 }] : [];
  });
  const strange = outlines.filter((outline, index) => !joined[index] && !duplicates.has(outline));
  const lost = without.filter((one) => one.id !== place.id && isHere(one.id) && missing(one));
  const leftOver = [
    leftOf(
      strange.map(({ name, code }) => [name || messages.unnamed, code].filter(Boolean).join(' ')),
      messages.outlinesWithout,
    ),
    leftOf(
      lost.map(({ name }) => textIn(name, lang)),
      messages.areasWithout,
    ),
  ].flatMap((one) => one ?? []);
  const faults = [...duplicates].slice(0, 1).map(({ name, code, path }): Fault => ({ code: 'duplicate', path, count: duplicates.size, detail: code || name }));
  const vertices = outlines.reduce((sum, { rings }) => sum + rings.reduce((all, ring) => all + ring.length / 2, 0), 0);
  return { vertices, scene: { prepared, places, around, figures, extent: extentOf(whole ? prepared : inside, narrow) }, areas, leftOver, faults };
}

/** A city among its counties: what is drawn around others that are drawn. */
function aroundOthers(here: readonly Place[], drawn: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const parents = new Map<string, string | undefined>();
  for (const { id, parent } of here) parents.set(id, parent);
  const around = new Set<string>();
  for (const id of drawn.keys()) for (let at = parents.get(id); at !== undefined && !around.has(at); at = parents.get(at)) around.add(at);
  return around;
}

/** Stations that the map cannot place, or that it places where the report does not say that they are. */
export function stationsLeftOver(
  report: Report,
  { scene }: BoundaryView,
  { stations, xs, ys, without, nowhere }: StationPoints,
  lang: Lang,
  messages: BoundaryMessages,
): readonly LeftOver[] {
  const outlineOf = new Map(scene.places.flatMap((id, index) => (id === null ? [] : [[id, scene.prepared[index] as Prepared] as const])));
  const stated = upward(report, outlineOf);
  const elsewhere = stations.filter(({ place }, index) => {
    const home = stated(place);
    return home !== undefined && !contains(home.outline, xs[index] as number, ys[index] as number);
  });
  const spots = groupBy([...stations.keys()], (index) => `${xs[index]} ${ys[index]}`);
  const together = [...spots.values()].filter((spot) => spot.length > 1).flatMap((spot) => spot.map((index) => stations[index] as Station));
  const names = (some: readonly Station[]) => some.map(({ name }) => textIn(name, lang));
  return [
    leftOf(names(nowhere), messages.nowhere),
    leftOf(names(elsewhere), messages.elsewhere),
    leftOf(names(together), messages.together),
    // Where no station at all has coordinates there is nothing to miss on the map.
    stations.length > 0 && without > 0 ? { sentence: messages.stationsWithout(without), names: [] } : undefined,
  ].flatMap((one) => one ?? []);
}

function leftOf(names: readonly string[], sentence: (count: number) => string): LeftOver | undefined {
  return names.length === 0 ? undefined : { sentence: sentence(names.length), names: names.slice(0, NAMES_AT_MOST) };
}
