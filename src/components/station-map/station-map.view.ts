/**
 * Report → where the stations are, as far as it says: tiers with their counts, types, areas, named stations.
 *
 * Without boundaries nothing is placed. Counts of different tiers and types are never added up.
 */
import { textIn } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { numberOf } from '../../data/quantity.ts';
import { nameOf, termIn, type Observation, type Report } from '../../data/report.ts';
import { select } from '../../data/select.ts';
import { figureText } from '../../data/format.ts';
import { figureOf } from '../shared/figure-of.ts';
import { framed, noneText, placeOrEmpty, type EmptyView, type Framed, type ViewOptions } from '../shared/view.ts';
import { roleText } from '../shared/wording.ts';
import { areasOf, hasAreas, type MapArea, type MapAreas } from './map-areas.ts';
import { COUNTS, isFirst, isTyped, latestFirst, RATE } from './counts.ts';
import { countEntry, typeName, type MapContext, type MapEntry, type MapTier } from './map-parts.ts';
import { inState, stateTier, tierGroups, uncountedNetworks, type TierGroup } from './map-tiers.ts';
import { packingOf, type Box, type Packing } from './packed-squares.ts';
import { mapMessages } from './station-map.messages.ts';

export interface StationMapView extends Framed, Omit<MapAreas, 'observations'> {
  readonly kind: 'map';
  readonly tiers: readonly MapTier[];
  /** Areas counted by how far they have come. */
  readonly states: readonly MapTier[];
  /** Tiers and states as they are drawn. */
  readonly groups: readonly TierGroup[];
  /** Counts by type of station, which need not add up. */
  readonly types: readonly MapEntry[];
  /** 首家: a place in an order, with the area that it is the first of. */
  readonly firsts: readonly MapEntry[];
  /** More areas or stations than are read through: they are looked for. */
  readonly crowded: boolean;
  readonly notes: readonly string[];
  readonly packing: Packing;
}

export const TIER_BOX: Box = { width: 432, height: 144 };
export const AREA_BOX: Box = { width: 120, height: 48 };
/** A summary is heard from its beginning to its end; the rest stands in list and table. */
const SPOKEN_AT_MOST = 200;
/** Tiles that a reader still goes through, and stations written in all of them. */
export const TILES = 120;
const IN_TILES = 60;

export function stationMapView(report: Report, options: ViewOptions): StationMapView | EmptyView {
  const { lang } = options;
  const messages = mapMessages(lang);
  const heading = messages.heading;
  const place = placeOrEmpty(report, heading, options);
  if ('kind' in place) return place;
  const counts = latestFirst(COUNTS.flatMap((indicator) => select(report, { indicator, place: place.id })));
  const stated = inState(report, place);
  const timed = counts[0] ?? stated[0];
  const context: MapContext = { report, place, lang, messages, said: timed && timeText(timed.time, lang) };
  const networks = tierGroups(context, counts);
  const tiers = networks.flatMap((group) => group.tiers);
  const states = stated.map((one) => stateTier(context, one));
  const types = counts.filter((count) => isTyped(count) && !isFirst(count)).map((count) => countEntry(context, count));
  const firsts = counts.filter(isFirst).map((count) => firstEntry(context, count));
  const inside = areasOf(context);
  const { areas, stations, observations: inAreas } = inside;
  const spoken: MapEntry[] = [...tiers, ...states, ...types, ...firsts];
  if (spoken.length + areas.length + stations.length === 0) return emptyView(context);
  const notes = notesOf(context, { networks, tiers, states, types, areas, counts });
  const listed = areas.reduce((sum, area) => sum + area.stationCount, inside.stationCount);
  const entries = listed + spoken.length + inAreas.length;
  // No more is written than is said.
  for (const area of areas) if (spoken.length < SPOKEN_AT_MOST) spoken.push(...areaEntries(area));
  const lines = [...spoken, ...stations].slice(0, SPOKEN_AT_MOST).map(entryText);
  if (entries > lines.length) lines.push(messages.more(entries - lines.length));
  const observations = [...counts, ...stated, ...inAreas];
  const parts = { heading, place, observations, timed, summary: [...lines, ...notes].join(messages.stop) };
  return {
    kind: 'map',
    ...inside,
    ...framed(report, parts, lang),
    tiers,
    states,
    groups: states.length > 0 ? [...networks, { title: messages.states, linked: false, tiers: states }] : networks,
    types,
    firsts,
    crowded: areas.length > TILES || listed > IN_TILES,
    notes,
    packing: packingOf([...tiers, ...states], TIER_BOX),
  };
}

const tiles = new WeakMap<readonly MapArea[], Packing>();

/** Of the tiles; worked out where they are drawn, once. */
export function areaPackingOf(areas: readonly MapArea[]): Packing {
  const known =
    tiles.get(areas) ??
    packingOf(
      areas.flatMap(({ counts }) => counts),
      AREA_BOX,
    );
  tiles.set(areas, known);
  return known;
}

/** No number of stations: the reason, and what the report promises instead of one. */
function emptyView(context: MapContext): EmptyView {
  const { report, place, lang, messages } = context;
  const none = noneText(report, COUNTS, messages.none, lang);
  const promised = report.observations.filter(({ indicator, place: of }) => indicator === RATE && of === place.id);
  const said = promised.map((one) =>
    messages.promised(nameOf(one, lang), figureText(one.quantity, lang).text, one.role === 'actual' ? '' : roleText(one.role, lang), timeText(one.time, lang)),
  );
  const reason = [none, ...said, ...uncountedNetworks(context).map((text) => text + messages.end)].join(messages.sentenceEnd);
  return { kind: 'empty', ...framed(report, { heading: messages.heading, place, observations: promised, summary: reason }, lang), reason };
}

function firstEntry(context: MapContext, count: Observation): MapEntry {
  const { report, place, lang, messages } = context;
  const area = count.by['area'];
  const type = typeName(context, count);
  return {
    name: [area === undefined ? textIn(place.name, lang) : termIn(report, area, lang), (!count.label && type) || nameOf(count, lang)].join(messages.separator),
    figure: figureOf(count, lang),
    tags: [],
    note: [messages.notATotal, timeText(count.time, lang)].join(messages.separator),
  };
}

function areaEntries({ name, counts, stations }: MapArea): readonly MapEntry[] {
  return [...counts.map((count) => ({ ...count, name: [name, count.name].filter(Boolean).join(' ') })), ...stations];
}

/** An entry as the words that a listener hears. */
export function entryText({ name, figure, tags, note }: MapEntry): string {
  return [name, ...tags, figure && figure.text, note].filter(Boolean).join(' ');
}

interface Shown {
  readonly networks: readonly TierGroup[];
  readonly tiers: readonly MapTier[];
  readonly states: readonly MapTier[];
  readonly types: readonly MapEntry[];
  readonly areas: readonly MapArea[];
  readonly counts: readonly Observation[];
}

function notesOf(context: MapContext, { networks: [network, another], tiers, states, types, areas, counts }: Shown): readonly string[] {
  const { place, messages } = context;
  const several = counts.some(({ quantity, role }) => role === 'actual' && Number(numberOf(quantity.amount)) > 1 && quantity.amount.kind !== 'ordinal');
  const reached = tiers.filter(({ promised }) => !promised);
  // Two counts of one name, or of two times, are no tiers.
  const areTiers = !another && (network?.linked || (reached.every(({ note }) => !note) && new Set(reached.map(({ name }) => name)).size === reached.length));
  return [
    uncountedNetworks(context),
    reached.length > 1 && messages.notAdded(areTiers),
    types.length > 1 && modelNotes(context, counts),
    areas.length === 0 && several && hasAreas(place) && messages.noPlaces,
    areas.length > 0 && counts.length === 0 && messages.noTotal,
    states.length > 0 && counts.length === 0 && messages.none,
  ].flatMap((note) => note || []);
}

/** “1+12” names 13 bodies; where the report lists more of them and does not say which share premises, both are told. */
function modelNotes({ report, place, messages }: MapContext, counts: readonly Observation[]): readonly string[] {
  const listed = counts.flatMap(({ quantity, role }) => (quantity.amount.kind === 'exact' && role === 'actual' ? [quantity.amount.number] : []));
  const total = listed.reduce((sum, number) => sum + number, 0);
  const named = ({ code }: { readonly code: string }) => code.split('+').reduce((sum, mark) => sum + Number(mark), 0);
  return counts.some(({ mayOverlap }) => mayOverlap && mayOverlap.length)
    ? report.models
        .filter((model) => (model.place || report.places[0]?.id) === place.id && /^\d+(\+\d+)+$/.test(model.code) && named(model) < total)
        .map((model) => messages.model(model.code, named(model), listed, total))
    : [];
}
