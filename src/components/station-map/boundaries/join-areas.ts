/** Outlines and the places of a report: by code first, then by name. Nothing is guessed, and what is left over is told. */
import type { Place } from '../../../data/schema.ts';
import type { Outline } from './outline.ts';

export interface Joined {
  /** For each outline its place, null where the report has none. */
  readonly places: readonly (Place | null)[];
  /** Outlines that name a place which another outline has already. */
  readonly duplicates: ReadonlySet<Outline>;
  /** Places for which there is no outline. */
  readonly without: readonly Place[];
}

export function joinAreas(outlines: readonly Outline[], places: readonly Place[]): Joined {
  const byCode = new Map<string, Place>();
  for (const place of places) {
    const code = place.code === undefined ? '' : significant(place.code);
    if (place.code !== undefined && !byCode.has(code)) byCode.set(code, place);
  }
  let named: ReadonlyMap<string, readonly Place[]> | null = null;
  const taken = new Set<Place>();
  const duplicates = new Set<Outline>();
  const codes = new Set<string>();
  const first = outlines.map((outline) => {
    const code = outline.code === '' ? '' : significant(outline.code);
    if (code !== '' && codes.has(code)) {
      duplicates.add(outline);
      return null;
    }
    codes.add(code);
    const place = code === '' ? undefined : byCode.get(code);
    if (place) taken.add(place);
    return place ?? null;
  });
  const found = first.map((place, index) => {
    const outline = outlines[index] as Outline;
    if (place || outline.name === '' || duplicates.has(outline)) return place;
    named ??= grouped(places);
    const [free, another] = candidates(outline, named, places).filter((one) => !taken.has(one));
    // With a code of its own it may be another of the same name.
    if (!free && outline.code === '' && named.has(outline.name)) duplicates.add(outline);
    if (!free || another) return null;
    taken.add(free);
    return free;
  });
  return { places: found, duplicates, without: places.filter((place) => !taken.has(place)) };
}

/**
 * A code without what says nothing: 360700, 360700000000 and 3607 are one. A leading zero that a spreadsheet ate is
 * put back, and the country (156) that some services write before the six digits is taken off.
 */
export function significant(code: string): string {
  if (!/^\d+$/.test(code)) return code;
  // A county's code, of which a country has 3,000.
  if (code.length === 6 && !code.endsWith('00')) return code;
  let digits = /^156\d{6}$/.test(code) ? code.slice(3) : code;
  if ([1, 3, 5, 8, 11].includes(digits.length)) digits = `0${digits}`;
  if (digits.length > 9) digits = digits.replace(/000$/, '');
  if (digits.length > 6) digits = digits.replace(/000$/, '');
  if (digits.length <= 6) digits = digits.replace(/^(\d\d)(?:0000|00)$/, '$1').replace(/^(\d{4})00$/, '$1');
  return digits;
}

/** Places of this name or alias; else the one whose full name ends with it: 江西省赣州市. Codes that contradict each other part them. */
function candidates({ name, code }: Outline, byName: ReadonlyMap<string, readonly Place[]>, places: readonly Place[]): readonly Place[] {
  const named = byName.get(name) ?? endingWith(name, byName);
  if (code === '' || named.length < 2) return named;
  const parent = (place: Place) => places.find(({ id }) => id === place.parent)?.code;
  return named.filter((place) => {
    const above = parent(place);
    return above !== undefined && significant(code).startsWith(significant(above));
  });
}

function endingWith(name: string, byName: ReadonlyMap<string, readonly Place[]>): readonly Place[] {
  const found = new Set<Place>();
  if (name.length > 1) for (const [full, those] of byName) if (full.endsWith(name)) those.forEach((place) => found.add(place));
  return [...found];
}

function grouped(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places)
    for (const name of new Set(namesOf(place))) {
      const group = groups.get(name);
      if (group) group.push(place);
      else groups.set(name, [place]);
    }
  return groups;
}

function namesOf({ name, aliases = [] }: Place): readonly string[] {
  const own = typeof name === 'string' ? [name] : [name.zh, ...(name.en === undefined ? [] : [name.en])];
  return [...own, ...aliases].map((text) => text.normalize());
}
