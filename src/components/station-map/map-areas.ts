/** The areas directly within the one shown, each with its counts and its stations; the stations that lie in none of them. Pure. */
import { textIn } from '../../data/language.ts';
import { isWithin } from '../../data/part-of-place.ts';
import { timeText } from '../../data/period.ts';
import { termIn, type Observation } from '../../data/report.ts';
import type { Place, Station } from '../../data/schema.ts';
import { select } from '../../data/select.ts';
import { countTier, isFirst, isTyped, typeName, type MapContext, type MapEntry, type MapTier } from './map-parts.ts';

/** An area as a tile. */
export interface MapArea {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  /** Its counts; none where the report gives the area no number though it gives its neighbours one. */
  readonly counts: readonly MapTier[];
  readonly stations: readonly MapEntry[];
  /** Whether the report says more of the areas within this one. */
  readonly deeper: boolean;
}

export interface MapAreas {
  readonly areas: readonly MapArea[];
  /** Stations that the report names and that lie in none of the areas. */
  readonly stations: readonly MapEntry[];
  readonly observations: readonly Observation[];
}

const COUNTS = ['station_count', 'hub_count'];

export function areasOf(context: MapContext): MapAreas {
  const { report, place } = context;
  const children = report.places.filter(({ parent, id }) => parent === place.id && id !== place.id);
  const counted = new Map(
    children.map(({ id }) => [id, COUNTS.flatMap((indicator) => select(report, { indicator, place: id })).filter((one) => !isFirst(one))]),
  );
  const levels = new Set(children.filter(({ id }) => counted.get(id)?.length).map(({ level }) => level));
  const shown = children.filter(({ level }) => levels.has(level));
  const stations = report.stations.filter((station) => isWithin(report, station.place, place));
  const inside = (station: Station) => shown.find((area) => station.place !== undefined && isWithin(report, station.place, area));
  const areas = shown.map((area) => ({
    id: area.id,
    name: textIn(area.name, context.lang),
    code: area.code ?? '',
    counts: (counted.get(area.id) ?? []).map((count) => areaCount(context, count)),
    stations: stations.filter((station) => inside(station) === area).map((station) => stationEntry(context, station)),
    deeper: report.places.some(({ parent, id }) => parent === area.id && report.observations.some((one) => one.place === id && COUNTS.includes(one.indicator))),
  }));
  return {
    areas,
    stations: stations.filter((station) => !inside(station)).map((station) => stationEntry(context, station)),
    observations: shown.flatMap(({ id }) => counted.get(id) ?? []),
  };
}

/** The area has the name; the count needs one only where it is of a type. */
function areaCount(context: MapContext, count: Observation): MapTier {
  const tier = countTier(context, count, isTyped(count) ? (typeName(context, count) ?? '') : '');
  return { ...tier, note: timeText(count.time, context.lang) };
}

function stationEntry(context: MapContext, { name, types = [], status, opened, operator }: Station): MapEntry {
  const { report, lang, messages } = context;
  const parts = [
    types.map((type) => termIn(report, type, lang)).join(messages.list),
    opened ? (opened.kind === 'not-stated' ? messages.openingNotStated : timeText(opened, lang)) : '',
    operator ? messages.operator(textIn(operator, lang)) : '',
  ];
  return { name: textIn(name, lang), figure: null, tags: status ? [messages.status[status]] : [], note: parts.filter(Boolean).join(messages.separator) };
}

/** Places below which a distribution can be missed. */
export function hasAreas({ level }: Place): boolean {
  return level !== 'township' && level !== 'village' && level !== 'organisation';
}
