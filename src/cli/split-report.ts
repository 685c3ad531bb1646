/**
 * One report → one report per area, without changing any figure.
 *
 * A place belongs to the area of the chosen level that contains it. A place above that level is an area of its own; a place outside any
 * area belongs to the nearest place above the level, or is its own area. Nothing is left over. What an entry refers to (its whole, its
 * numerator, what it may overlap) is copied along, since otherwise a part would look like a whole.
 */
import { INDEX_FORMAT, type AreaIndex } from '../data/area-index.ts';
import { citationsOf } from '../data/report.ts';
import type { Place, RawObservation, RawReport, SourceRef, Text } from '../data/schema.ts';
import { fileNames } from './file-names.ts';

export type Level = Place['level'];

const RANK: Readonly<Record<Level, number>> = { nation: 0, province: 1, prefecture: 2, county: 3, township: 4, village: 5, organisation: 6 };
export const LEVELS = Object.keys(RANK) as readonly Level[];

export interface Split {
  readonly index: AreaIndex;
  /** One per area, in the order of the index; created on demand. */
  readonly shards: Iterable<RawReport>;
}

type Entry = { readonly place?: string | undefined; readonly source?: SourceRef | SourceRef[] | undefined };
/** The sections whose entries belong to a place. */
const PLACED = ['observations', 'stations', 'networks', 'lists', 'milestones', 'models'] as const;
type Placed = (typeof PLACED)[number];

export function splitReport(raw: RawReport, level: Level): Split {
  const splitter = new Splitter(raw, level);
  const names = fileNames(splitter.areas.map(({ id }) => id));
  const areas = splitter.areas.map((area, index) => ({
    id: area.id,
    name: area.name,
    ...(area.code !== undefined && { code: area.code }),
    level: area.level,
    ...splitter.parentOf(area),
    file: names[index] ?? '',
  }));
  return { index: { format: INDEX_FORMAT, title: raw.title, areas }, shards: { [Symbol.iterator]: () => splitter.shards() } };
}

class Splitter {
  /** In the order of the report. */
  readonly areas: readonly Place[];
  private readonly places: ReadonlyMap<string, Place>;
  private readonly first: string;
  /** The places of each area, the area itself first. */
  private readonly members = new Map<string, string[]>();
  /** For each section, the entries of each area by their index. */
  private readonly entries = new Map<Placed, ReadonlyMap<string, readonly number[]>>();
  private readonly observations: readonly RawObservation[];
  private readonly byId: ReadonlyMap<string, number>;

  constructor(
    private readonly raw: RawReport,
    level: Level,
  ) {
    this.places = new Map(raw.places.map((place) => [place.id, place]));
    this.first = raw.places[0]?.id ?? '';
    const areaOf = new Map(raw.places.map((place) => [place.id, areaOfPlace(place, this.places, RANK[level])]));
    this.areas = raw.places.filter(({ id }) => areaOf.get(id) === id);
    for (const { id } of this.areas) this.members.set(id, [id]);
    for (const [id, area] of areaOf) if (id !== area) this.members.get(area)?.push(id);
    for (const section of PLACED) {
      const own = new Map<string, number[]>();
      (raw[section] ?? []).forEach((entry: Entry, index) => {
        const area = areaOf.get(entry.place ?? this.first) ?? areaOf.get(this.first) ?? '';
        const indexes = own.get(area);
        if (indexes) indexes.push(index);
        else own.set(area, [index]);
      });
      this.entries.set(section, own);
    }
    // An id assigned by the parser contains the position in the list, which is different in a shard.
    this.observations = raw.observations.map((entry, index) => (entry.id === undefined ? { id: `${entry.indicator}-${index}`, ...entry } : entry));
    this.byId = new Map(this.observations.map(({ id = '' }, index) => [id, index]));
  }

  /** The area around this one, for navigation: the nearest place above it that is an area. */
  parentOf({ id, parent }: Place): { readonly parent?: string } {
    const seen = new Set([id]);
    for (let at = parent; at !== undefined && !seen.has(at); at = this.places.get(at)?.parent) {
      if (this.members.has(at)) return { parent: at };
      seen.add(at);
    }
    return {};
  }

  *shards(): Iterator<RawReport> {
    for (const area of this.areas) yield this.shard(area);
  }

  private shard(area: Place): RawReport {
    const { raw } = this;
    const own = <Name extends Placed>(section: Name) =>
      (this.entries.get(section)?.get(area.id) ?? []).map((index) => this.inPlace(raw[section]?.[index] as Entry, area)) as NonNullable<RawReport[Name]>;
    const rest = { stations: own('stations'), networks: own('networks'), lists: own('lists'), milestones: own('milestones'), models: own('models') };
    const pointed = [...rest.networks.flatMap(({ tiers }) => tiers.map(({ of }) => of)), ...rest.stations.map(({ staff }) => staff)];
    const observations = this.withPointedAt(this.entries.get('observations')?.get(area.id) ?? [], pointed).map((entry) => this.inPlace(entry, area));
    const all: readonly Entry[] = [...observations, ...Object.values(rest).flat()];
    const places = new Set([...(this.members.get(area.id) ?? []), ...observations.map(({ place }) => place ?? this.first)]);
    const codes = new Set([
      ...observations.map(({ indicator }) => indicator),
      ...rest.lists.map(({ kind }) => kind),
      ...rest.milestones.map(({ kind }) => kind),
    ]);
    const words = new Set([
      ...[...observations, ...rest.lists, ...rest.milestones].flatMap(({ by }) => Object.values(by ?? {})),
      ...rest.stations.flatMap(({ tier = '', types = [] }) => [tier, ...types]),
    ]);
    const indicators = raw.indicators?.filter(({ code }) => codes.has(code));
    const terms = Object.entries(raw.terms ?? {}).filter(([word]) => words.has(word));
    return {
      format: raw.format,
      id: shardId(raw.id, area.id),
      title: titleOf(raw.title, area.name),
      places: [...places].flatMap((id) => this.places.get(id) ?? []),
      sources: this.sourcesOf(all),
      ...(terms.length > 0 && { terms: Object.fromEntries(terms) }),
      observations,
      ...(indicators && indicators.length > 0 && { indicators }),
      ...Object.fromEntries(Object.entries(rest).filter(([, entries]) => entries.length > 0)),
      ...(raw.ext !== undefined && { ext: raw.ext }),
    };
  }

  /** These observations and everything they refer to, in the order of the report. */
  private withPointedAt(own: readonly number[], pointed: readonly (string | undefined)[]): RawObservation[] {
    const taken = new Set<number>();
    const open = [...own, ...this.indexesOf(pointed)];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const entry = this.observations[index];
      if (taken.has(index) || !entry) continue;
      taken.add(index);
      open.push(...this.indexesOf([entry.partOf, entry.rate?.numerator, entry.rate?.denominator, ...(entry.mayOverlap ?? [])]));
    }
    return [...taken].sort((one, other) => one - other).flatMap((index) => this.observations[index] ?? []);
  }

  private indexesOf(ids: readonly (string | undefined)[]): readonly number[] {
    return ids.flatMap((id) => (id === undefined ? [] : (this.byId.get(id) ?? [])));
  }

  /** The entry, with its place made explicit if the first place of the shard is not that of the report. */
  private inPlace<Of extends Entry>(entry: Of, area: Place): Of {
    return entry.place === undefined && area.id !== this.first ? { ...entry, place: this.first } : entry;
  }

  private sourcesOf(entries: readonly Entry[]): RawReport['sources'] {
    const [first] = this.raw.sources;
    const ids = new Set(entries.flatMap(({ source = first ?? [] }) => citationsOf(source)).map(({ id }) => id));
    const used = this.raw.sources.filter(({ id }) => ids.has(id));
    return used.length > 0 || !first ? used : [first];
  }
}

function areaOfPlace(place: Place, places: ReadonlyMap<string, Place>, rank: number): string {
  const seen = new Set<string>();
  for (let at = place; ;) {
    if (RANK[at.level] <= rank) return at.id;
    seen.add(at.id);
    const above = places.get(at.parent ?? '');
    if (!above) return at.id;
    // Places that contain each other lie nowhere: each is its own area.
    if (seen.has(above.id)) return place.id;
    at = above;
  }
}

function titleOf(title: Text, name: Text): Text {
  const both = (text: Text) => (typeof text === 'string' ? { zh: text } : text);
  const [whole, part] = [both(title), both(name)];
  if (whole.zh.includes(part.zh)) return title;
  const en = whole.en !== undefined && part.en !== undefined ? `${whole.en}: ${part.en}` : undefined;
  return { zh: `${whole.zh}（${part.zh}）`, ...(en !== undefined && { en }) };
}

const LONGEST_ID = 120;

function shardId(report: string, area: string): string {
  const id = `${report}.${area}`;
  return id.length > LONGEST_ID ? area : id;
}
