/** The places of a table: those that the mapping lists, and those that its rows name with code, name and level. */
import { frameSchema, type Place } from '../schema.ts';
import type { Mapping } from './mapping.ts';
import { noteCell, requiredWord, wordOf, type RowAt } from './table.ts';

export interface RowPlaces {
  /** The id of the row's place; null, with a note, where it has none. */
  readonly of: (at: RowAt) => string | null;
  readonly all: () => Place[];
}

type PlaceMapping = NonNullable<Mapping['place']>;

const LONGEST_ID = 120;
const LEVELS: readonly string[] = Object.keys(frameSchema.def.shape.places.def.element.def.shape.level.def.entries);

export function rowPlaces({ places = [], place: mapping }: Mapping): RowPlaces {
  const byId = new Map(places.map((place) => [place.id, place]));
  const seen = new Map<string, string>();
  return {
    of(at) {
      if (!mapping) return places[0]?.id ?? null;
      const code = wordOf(at, mapping.code);
      const name = wordOf(at, mapping.name);
      if (code === null || name === null) return null;
      const key = JSON.stringify([code, name]);
      const id = seen.get(key) ?? placeNamed(at, mapping, { code, name }, byId);
      if (id !== null) seen.set(key, id);
      return id;
    },
    all: () => [...byId.values()],
  };
}

/** The place with this code or name, or else a new one. A name shared by two places identifies neither. */
function placeNamed(at: RowAt, mapping: PlaceMapping, named: { code: string; name: string }, byId: Map<string, Place>): string | null {
  const key = named.code || named.name;
  const column = columnOf(mapping);
  if (key === '' || key.length > LONGEST_ID) {
    noteCell(at, column, 'error', key === '' ? 'cell-empty' : 'place-unclear', { found: key });
    return null;
  }
  const exact = byId.get(key);
  const [found, ...others] = exact ? [exact] : [...byId.values()].filter((place) => namesOf(place).includes(key));
  if (others.length > 0) {
    noteCell(at, column, 'error', 'place-unclear', { found: key });
    return null;
  }
  if (!found) return newPlace(at, mapping, named, byId);
  if (named.name !== '' && !namesOf(found).includes(named.name)) noteCell(at, column, 'warning', 'place-unclear', { found: `${key} ${named.name}` });
  return found.id;
}

function newPlace(at: RowAt, mapping: PlaceMapping, { code, name }: { code: string; name: string }, byId: Map<string, Place>): string | null {
  const level = requiredWord(at, mapping.level ?? '');
  const parent = wordOf(at, mapping.parent);
  if (level === null || parent === null) return null;
  if (!isLevel(level)) {
    noteCell(at, columnOf(mapping), 'error', 'level-not-stated', { found: code || name, expected: LEVELS.join(' | ') });
    return null;
  }
  const { codeSystem, vintage } = mapping;
  const coded = code === '' ? {} : { code, ...(codeSystem !== undefined && { codeSystem }), ...(vintage !== undefined && { vintage }) };
  const id = code || name;
  byId.set(id, { id, name: name || code, level, ...coded, ...(parent !== '' && { parent }) });
  return id;
}

function isLevel(word: string): word is Place['level'] {
  return LEVELS.includes(word);
}

function namesOf({ id, code, name, aliases = [] }: Place): readonly (string | undefined)[] {
  return [id, code, ...(typeof name === 'string' ? [name] : [name.zh, name.en]), ...aliases];
}

function columnOf({ code, name }: PlaceMapping): string {
  return [code, name].flatMap((cell) => (typeof cell === 'object' ? [cell.column] : []))[0] ?? 'place';
}
