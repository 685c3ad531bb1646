/** Which stations are shown: by tier, type and status as the report words them. Pure. */
import type { Station } from '../../../data/schema.ts';

export interface StationFilter {
  readonly tier: string;
  readonly type: string;
  readonly status: string;
}

export const NO_FILTER: StationFilter = { tier: '', type: '', status: '' };

function isFiltered(filter: StationFilter): boolean {
  return Object.values(filter).some((word) => word !== '');
}

/** The words to choose from, in the order in which they first appear; none where all stations share one. */
export interface Choices {
  readonly tier: readonly string[];
  readonly type: readonly string[];
  readonly status: readonly NonNullable<Station['status']>[];
}

/** Which word each of them bears, as its number: a filter asks two columns, not 45,000 objects. */
class Column<Word extends string> {
  readonly numbers: Uint32Array;
  /** From 1: 0 is no word. */
  private readonly words = new Map<Word, number>();

  constructor(count: number) {
    this.numbers = new Uint32Array(count);
  }

  set(at: number, word: Word): void {
    let number = this.words.get(word);
    if (number === undefined) this.words.set(word, (number = this.words.size + 1));
    this.numbers[at] = number;
  }

  /** 0 also for '', which asks for nothing. */
  numberOf(word: string): number {
    return this.words.get(word as Word) ?? 0;
  }

  get choices(): readonly Word[] {
    return several(this.words);
  }
}

interface Borne {
  readonly choices: Choices;
  readonly tiers: Column<string>;
  readonly states: Column<NonNullable<Station['status']>>;
}

const borne = new WeakMap<readonly Station[], Borne>();

/** Found once: map and list both ask. */
export function choicesOf(stations: readonly Station[]): Choices {
  return borneBy(stations).choices;
}

function borneBy(stations: readonly Station[]): Borne {
  const before = borne.get(stations);
  if (before) return before;
  const count = stations.length;
  const [tiers, states, all] = [new Column<string>(count), new Column<NonNullable<Station['status']>>(count), new Map<string, true>()];
  for (let at = 0; at < count; at++) {
    const { tier, types, status } = stations[at] as Station;
    if (tier) tiers.set(at, tier);
    if (status) states.set(at, status);
    if (types) for (const type of types) if (type) all.set(type, true);
  }
  const found = { tiers, states, choices: { tier: tiers.choices, type: several(all), status: states.choices } };
  borne.set(stations, found);
  return found;
}

function several<Word>(words: ReadonlyMap<Word, unknown>): readonly Word[] {
  return words.size > 1 ? [...words.keys()] : [];
}

export interface Passing {
  /** All of them, and the same array, where nothing narrows them. */
  readonly stations: readonly Station[];
  /** 1 for each of those asked that passes; null where all do. */
  readonly mask: Uint8Array | null;
}

const found = new WeakMap<readonly Station[], { readonly filter: StationFilter; readonly passing: Passing }>();

/** The stations that pass. The last answer is kept. */
export function passing(stations: readonly Station[], filter: StationFilter): Passing {
  const before = found.get(stations);
  if (before?.filter === filter) return before.passing;
  const words = known(filter, stations);
  const answer = isFiltered(words) ? narrowed(stations, words) : { stations, mask: null };
  found.set(stations, { filter, passing: answer });
  return answer;
}

function narrowed(stations: readonly Station[], { tier, type, status }: StationFilter): Passing {
  const { tiers, states } = borneBy(stations);
  const [oneTier, oneState] = [tiers.numberOf(tier), states.numberOf(status)];
  const [ofTier, ofState] = [tiers.numbers, states.numbers];
  const mask = new Uint8Array(stations.length);
  const those: Station[] = [];
  for (let at = 0; at < mask.length; at++) {
    if ((oneTier > 0 && ofTier[at] !== oneTier) || (oneState > 0 && ofState[at] !== oneState)) continue;
    const station = stations[at] as Station;
    if (type !== '' && !station.types?.includes(type)) continue;
    mask[at] = 1;
    those.push(station);
  }
  return { stations: those, mask };
}

/** Without the words that no station here bears: they would hide them all, and stand in no list to be taken back. */
export function known(filter: StationFilter, stations: readonly Station[]): StationFilter {
  if (!isFiltered(filter)) return filter;
  const choices = choicesOf(stations);
  const strange = (['tier', 'type', 'status'] as const).filter((key) => filter[key] !== '' && !(choices[key] as readonly string[]).includes(filter[key]));
  return strange.reduce((rest, key) => ({ ...rest, [key]: '' }), filter);
}
