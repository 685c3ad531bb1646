/** The areas directly within the one shown, each with its counts and its stations; the stations that lie in none of them. Pure. */
import { groupBy } from '../../data/group-by.ts';
import { textIn } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { termIn, type Observation, type Report } from '../../data/report.ts';
import type { Place, Station } from '../../data/schema.ts';
import { COUNTS, isFirst, latestFirst, RATE } from './counts.ts';
import { countName, countTier, type MapContext, type MapEntry, type MapTier } from './map-parts.ts';

/** An area as a tile. */
export interface MapArea {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  /** Its counts; none where the report gives the area no number though it gives its neighbours one. */
  readonly counts: readonly MapTier[];
  /** Written when they are asked for: of 45,000 stations few are read. */
  readonly stations: readonly MapEntry[];
  readonly stationCount: number;
  /** Whether the report says more of the areas within this one. */
  readonly deeper: boolean;
}

export interface MapAreas {
  readonly areas: readonly MapArea[];
  /** What all counts of the areas count; '' where each says so itself. */
  readonly counted: string;
  /** Stations that the report names and that lie in none of the areas. */
  readonly stations: readonly MapEntry[];
  readonly stationCount: number;
  readonly observations: readonly Observation[];
}

/** Stations of one place that are written out; their number is told beside. */
const WRITTEN_AT_MOST = 200;
const TOLD = [...COUNTS, RATE];

const NONE: readonly never[] = [];

/** A class, for a country has 3,000 of them. */
class Area implements MapArea {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly stationCount: number;
  private counted: readonly MapTier[] | null = null;
  private listed: readonly MapEntry[] | null = null;

  constructor(
    private readonly context: MapContext,
    { id, name, code }: Place,
    private readonly observations: readonly Observation[],
    private readonly own: readonly Station[],
    readonly deeper: boolean,
  ) {
    this.id = id;
    this.name = textIn(name, context.lang);
    this.code = code ?? '';
    this.stationCount = own.length;
  }

  get counts(): readonly MapTier[] {
    return (this.counted ??= latestFirst(this.observations).map((count) => countTier(this.context, count)));
  }

  get stations(): readonly MapEntry[] {
    return (this.listed ??= entriesOf(this.context, this.own));
  }
}

export function areasOf(context: MapContext): MapAreas {
  const { report, place } = context;
  const children = report.places.filter(({ parent, id }) => parent === place.id && id !== place.id);
  const counted = countsByPlace(report);
  const levels = new Set(children.filter(({ id }) => counted.has(id)).map(({ level }) => level));
  const shown = children.filter(({ level }) => levels.has(level));
  const own: Station[] = [];
  const stations = new Map(shown.map(({ id }) => [id, [] as Station[]]));
  const home = homes(report, new Map(stations).set(place.id, own));
  for (const station of report.stations) home(station.place || report.places[0]?.id).push(station);
  const deeper = new Set(report.places.flatMap(({ id, parent }) => (parent !== undefined && counted.has(id) ? [parent] : [])));
  const observations = shown.flatMap(({ id }) => counted.get(id) ?? NONE);
  const kinds = new Set(observations.filter(({ indicator }) => indicator !== RATE).map((one) => countName(context, one)));
  const [said = ''] = kinds.size === 1 ? kinds : [];
  const inArea = { ...context, counted: said };
  const areas = shown.map((area) => new Area(inArea, area, counted.get(area.id) ?? NONE, stations.get(area.id) ?? NONE, deeper.has(area.id)));
  return {
    areas,
    counted: said,
    stations: entriesOf(context, own),
    stationCount: own.length,
    observations,
  };
}

function entriesOf(context: MapContext, stations: readonly Station[]): readonly MapEntry[] {
  return stations.slice(0, WRITTEN_AT_MOST).map((station) => stationEntry(context, station));
}

/**
 * For a place the list of the area shown that it lies in, or of the place of the map itself; a list of no use for what lies outside.
 * The same walk as `upward`, which would bring all of its chunk to every map (docs/decisions/0030).
 */
function homes({ places }: Report, lists: Map<string | undefined, Station[]>): (id: string | undefined) => Station[] {
  const parents = new Map<string | undefined, string | undefined>();
  // Whatever names two places of one id means the first.
  for (const { id, parent } of places) if (!parents.has(id)) parents.set(id, parent);
  const outside: Station[] = [];
  lists.set(undefined, outside);
  return (id) => {
    let at = id;
    // Places that lie in each other lie nowhere.
    for (; !lists.has(at); at = parents.get(at)) lists.set(at, outside);
    const list = lists.get(at) as Station[];
    if (list !== outside) for (at = id; lists.get(at) === outside; at = parents.get(at)) lists.set(at, list);
    return list;
  };
}

function countsByPlace({ observations }: Report): ReadonlyMap<string, readonly Observation[]> {
  return groupBy(
    observations.filter((one) => TOLD.includes(one.indicator) && !isFirst(one)),
    ({ place }) => place,
  );
}

/** With its types, opening, operator and state, as far as they are stated. */
export function stationEntry(context: MapContext, { name, types = [], status, opened, operator }: Station): MapEntry {
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
  return !/township|village|organisation/.test(level);
}
