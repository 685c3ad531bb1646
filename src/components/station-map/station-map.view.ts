/**
 * Report → where the stations are, as far as it says: tiers with their counts, areas, named stations.
 *
 * Without boundaries nothing is placed. Counts of different tiers and types are never added up.
 */
import { textIn, type Lang } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { nameOf, termIn, type Observation, type Report } from '../../data/report.ts';
import type { Place, Station } from '../../data/schema.ts';
import { isWithin } from '../../data/part-of-place.ts';
import { select } from '../../data/select.ts';
import { figureOf, type Figure } from '../shared/figure-of.ts';
import { sharedMessages } from '../shared/messages.ts';
import { framed, noneText, placeOrEmpty, type EmptyView, type Framed, type ViewOptions } from '../shared/view.ts';
import { roleText } from '../shared/wording.ts';
import { mapMessages, type MapMessages } from './station-map.messages.ts';

export interface MapTier {
  readonly name: string;
  /** null: the report gives the tier no count. */
  readonly figure: Figure | null;
  /** Squares to draw: the count where it is exact and whole, null otherwise. */
  readonly squares: number | null;
  /** An open tier (X) has no fixed number, which is not the same as a count left out. */
  readonly note: string;
}

export interface MapEntry {
  readonly name: string;
  readonly figure: Figure | null;
  readonly note: string;
}

export interface StationMapView extends Framed {
  readonly kind: 'map';
  readonly tiers: readonly MapTier[];
  /** Counts by type of station, which need not add up. */
  readonly types: readonly MapEntry[];
  readonly areas: readonly MapEntry[];
  readonly stations: readonly MapEntry[];
  readonly notes: readonly string[];
}

interface Context {
  readonly report: Report;
  readonly place: Place;
  readonly lang: Lang;
  readonly messages: MapMessages;
}

/** Beyond this a reader sees grey, not a count. */
const SQUARES_AT_MOST = 1200;
const COUNTS = ['station_count', 'hub_count'];

export function stationMapView(report: Report, options: ViewOptions): StationMapView | EmptyView {
  const { lang } = options;
  const messages = mapMessages(lang);
  const heading = messages.heading;
  const place = placeOrEmpty(report, heading, options);
  if ('kind' in place) return place;
  const context: Context = { report, place, lang, messages };
  const counts = COUNTS.flatMap((indicator) => select(report, { indicator, place: place.id }));
  const tiers = tiersOf(context, counts);
  const typed = counts.filter((count) => isTyped(count) && !inNetwork(report, count));
  const areas = areasOf(context);
  const stations = report.stations.filter((station) => isWithin(report, station.place, place)).map((station) => stationEntry(context, station));
  const observations = [...counts, ...areas.map(({ observation }) => observation)];
  const parts = { heading, place, observations, timed: counts[0], summary: messages.none };
  if (tiers.length + typed.length + areas.length + stations.length === 0) {
    const reason = noneText(report, COUNTS, messages.none, lang);
    return { kind: 'empty', ...framed(report, { ...parts, observations: [], summary: reason }, lang), reason };
  }
  const notes = notesOf(context, tiers, areas.length);
  const entries = [
    ...tiers.map(({ name, figure, note }) => ({ name, figure, note })),
    ...typed.map((count) => countEntry(context, count)),
    ...areas,
    ...stations,
  ];
  const summary = [...entries.map(({ name, figure, note }) => [name, figure?.text ?? '', note].filter(Boolean).join(' ')), ...notes].join(
    lang === 'zh' ? '；' : '; ',
  );
  return {
    kind: 'map',
    ...framed(report, { ...parts, summary }, lang),
    tiers,
    types: typed.map((count) => countEntry(context, count)),
    areas,
    stations,
    notes,
  };
}

/** The tiers of the report's network; where it has none, one tier for each untyped count. */
function tiersOf(context: Context, counts: readonly Observation[]): readonly MapTier[] {
  const { report, place, lang, messages } = context;
  const first = report.places[0]?.id;
  const network = report.networks.find((entry) => (entry.place ?? first) === place.id && entry.tiers.some(({ of }) => of !== undefined));
  if (network) {
    return network.tiers.map(({ name, of, open }) => {
      const count = counts.find(({ id }) => id === of);
      return {
        ...(count
          ? tierOf(context, count)
          : { figure: null, squares: null, note: open ? messages.open : of === undefined ? messages.notStated : sharedMessages(lang).unchecked }),
        name: textIn(name, lang),
      };
    });
  }
  return counts.filter((count) => !isTyped(count)).map((count) => tierOf(context, count));
}

function tierOf(context: Context, count: Observation): MapTier {
  const { name, figure, note } = countEntry(context, count);
  const { amount } = count.quantity;
  const drawn = amount.kind === 'exact' && count.role === 'actual' && Number.isInteger(amount.number) && amount.number > 0 && amount.number <= SQUARES_AT_MOST;
  return { name, figure, squares: drawn ? amount.number : null, note };
}

function countEntry({ report, lang }: Context, count: Observation): MapEntry {
  return {
    name: countName(report, count, lang),
    figure: figureOf(count, lang),
    note: count.role === 'actual' ? '' : `${roleText(count.role, lang)} · ${timeText(count.time, lang)}`,
  };
}

/** 乡镇（街道）社工站, 县级社工总站: the tier before the kind, and the indicator's name where no kind is given. */
function countName(report: Report, count: Observation, lang: Lang): string {
  const word = (dimension: string) => count.by[dimension] && termIn(report, count.by[dimension], lang);
  const name = word('kind') ?? word('station_type') ?? word('type') ?? nameOf(count, lang);
  const tier = word('tier');
  if (!tier || name.includes(tier)) return name;
  return lang === 'zh' ? `${tier}${name}` : `${name}, ${tier}`;
}

function isTyped({ by }: Observation): boolean {
  return 'station_type' in by || 'type' in by || 'status' in by;
}

function inNetwork(report: Report, { id }: Observation): boolean {
  return report.networks.some(({ tiers }) => tiers.some(({ of }) => of === id));
}

function areasOf({ report, place, lang }: Context): readonly (MapEntry & { readonly observation: Observation })[] {
  return report.places
    .filter(({ parent }) => parent === place.id)
    .flatMap((area) =>
      select(report, { indicator: 'station_count', place: area.id }).map((observation) => ({
        name: textIn(area.name, lang),
        figure: figureOf(observation, lang),
        note: [...(observation.role === 'actual' ? [] : [roleText(observation.role, lang)]), timeText(observation.time, lang)].join(' · '),
        observation,
      })),
    );
}

function stationEntry({ report, lang, messages }: Context, { name, types = [], status, opened }: Station): MapEntry {
  const notes = [...types.map((type) => termIn(report, type, lang)), ...(status ? [messages.status[status]] : []), ...(opened ? [timeText(opened, lang)] : [])];
  return { name: textIn(name, lang), figure: null, note: notes.join(messages.list) };
}

function notesOf({ messages, lang }: Context, tiers: readonly MapTier[], areas: number): readonly string[] {
  const drawn = tiers.some(({ squares }) => squares !== null);
  return [
    [messages.noBoundaries, ...(drawn ? [messages.oneSquare] : [])].join(lang === 'zh' ? '；' : '; '),
    ...(tiers.length > 1 ? [messages.notAdded] : []),
    ...(areas === 0 ? [messages.noPlaces] : []),
  ];
}
