/** Stations at the very same place lie under one mark, which shows one of them: what tells the others. Pure. */
import { textIn, type Lang } from '../../../data/language.ts';
import type { Station } from '../../../data/schema.ts';
import type { ShownStations } from '../boundaries/station-points.ts';
import { mapMessages } from '../station-map.messages.ts';
import { stationListMessages } from './station-list.messages.ts';

const NAMED_AT_MOST = 6;

/** All stations under the mark of the one with this index, that one first; '' where it is alone. */
export function underMark({ points: { stations, xs, ys }, mask }: ShownStations, index: number, lang: Lang): string {
  const others = stations.filter((_, at) => mask[at] && at !== index && xs[at] === xs[index] && ys[at] === ys[index]);
  const [first] = stations.slice(index, index + 1);
  if (!first || others.length === 0) return '';
  const { here, more } = stationListMessages(lang);
  const all = [first, ...others];
  const words = all
    .slice(0, NAMED_AT_MOST)
    .map(({ name, status }) => [textIn(name, lang), status && mapMessages(lang).status[status]].filter(Boolean).join(' '));
  if (all.length > words.length) words.push(more(all.length - words.length));
  return `${here(all.length)}${words.join(' · ')}`;
}

/** How many stations lie under the mark of each of these; none of one that the map cannot place. */
export function marksOf({ points: { stations, xs, ys }, mask }: ShownStations, asked: readonly Station[]): ReadonlyMap<Station, number> {
  const wanted = new Set(asked);
  const found = stations.flatMap((station, at) => (wanted.has(station) ? at : []));
  const key = (at: number) => `${xs[at]} ${ys[at]}`;
  const longitudes = new Set(found.map((at) => xs[at]));
  const counts = new Map<string, number>();
  for (let at = 0; at < mask.length; at++) if (mask[at] && longitudes.has(xs[at])) counts.set(key(at), (counts.get(key(at)) ?? 0) + 1);
  return new Map(found.map((at) => [stations[at] as Station, counts.get(key(at)) ?? 0]));
}
