/** The stations that a visitor has asked for, as rows to be read. Of 45,000 few are written. Pure. */
import { textIn, type Lang } from '../../../data/language.ts';
import type { Report } from '../../../data/report.ts';
import type { Place, Station } from '../../../data/schema.ts';
import { stationEntry } from '../map-areas.ts';
import type { MapEntry } from '../map-parts.ts';
import { mapMessages } from '../station-map.messages.ts';
import type { ShownStations } from '../boundaries/station-points.ts';
import { marksOf } from './one-mark.ts';
import { searchFor } from './name-search.ts';
import type { StationFilter } from './station-filter.ts';
import { stationsIn } from './stations-in.ts';

export interface StationsAsked {
  readonly report: Report;
  readonly place: Place;
  readonly lang: Lang;
  /** The area chosen; undefined for the whole. */
  readonly area: Place | undefined;
  readonly filter: StationFilter;
  /** Part of a name; '' for all. */
  readonly query: string;
  /** What the map with boundaries shows; undefined where there is none. */
  readonly shown?: ShownStations;
}

export interface StationRow {
  readonly station: Station;
  readonly entry: MapEntry;
  /** The area that it is said to lie in; '' where that is what the list is of. */
  readonly home: string;
  /** How many stations lie under its mark, itself among them; 0 where it has none. */
  readonly together: number;
}

export interface StationRows {
  readonly rows: readonly StationRow[];
  readonly count: number;
  /** What the list is of. */
  readonly of: Place;
}

export const ROWS_AT_MOST = 50;

/** Of the stations that pass the filter. A name is looked for everywhere, whichever area is chosen. */
export function stationRows({ report, place, lang, area, query, shown }: StationsAsked, passing: readonly Station[]): StationRows {
  const isWanted = searchFor(query);
  const of = !isWanted && area ? area : place;
  const here = of === place ? passing : stationsIn(report, of, passing);
  const found = isWanted ? here.filter(({ name }) => isWanted(textIn(name, lang))) : here;
  const context = { report, place, lang, messages: mapMessages(lang) };
  const written = found.slice(0, ROWS_AT_MOST);
  const homes = new Set(written.map((station) => station.place));
  const names = new Map(report.places.filter(({ id }) => homes.has(id)).map(({ id, name }) => [id, name]));
  const marks = shown && marksOf(shown, written);
  const rows = written.map((station) => {
    const { place: home = of.id } = station;
    const name = home === of.id ? undefined : names.get(home);
    return { station, entry: stationEntry(context, station), home: name ? textIn(name, lang) : '', together: marks?.get(station) ?? 0 };
  });
  return { rows, count: found.length, of };
}
