/** The labels of a JSON-stat dataset as texts of a report, and its places and times by category. */
import type { JsonStatOptions } from './json-stat-shape.ts';
import type { Dimension } from './json-stat-cube.ts';
import type { ProblemLog } from './import-problem.ts';
import type { IndicatorDefinition, Place, Text, Time } from '../schema.ts';
import { readDate, timeAt } from './read-time.ts';
import { own } from './shape-problems.ts';

const LONGEST_ID = 120;

/** A label, in both languages if the options give the other one. */
export function textOf(label: string, { lang = 'zh', labels }: JsonStatOptions): Text {
  const other = own(labels, label);
  if (lang === 'en') return { zh: other ?? label, en: label };
  return other === undefined ? label : { zh: label, en: other };
}

export function labelOf({ raw }: Dimension, category: string): string {
  return own(raw.category.label, category) ?? category;
}

/** Notes of a category, which apply to every figure in it. */
export function notesOf({ raw }: Dimension, category: string): readonly string[] {
  const note = own(raw.category.note, category) ?? [];
  return typeof note === 'string' ? [note] : note;
}

/** The places by category. A category without a level is not a place, and its figures are left out. */
export function placesOf(geo: Dimension, options: JsonStatOptions, log: ProblemLog): ReadonlyMap<string, Place> {
  const { level, codeSystem, vintage, crs } = options;
  const places = new Map<string, Place>();
  for (const id of geo.categories) {
    const path = `dimension.${geo.id}.category.index.${id}`;
    const stated = typeof level === 'string' ? level : own(level, id);
    const named = id !== '' && id.length <= LONGEST_ID;
    if (stated === undefined || !named) {
      log.note('error', named ? 'level-not-stated' : 'place-unclear', path, { found: labelOf(geo, id) });
      continue;
    }
    const coordinates = own(geo.raw.category.coordinates, id);
    if (coordinates && crs === undefined) log.note('warning', 'crs-not-stated', `dimension.${geo.id}.category.coordinates.${id}`);
    const parent = geo.parents.get(id);
    places.set(id, {
      id,
      name: textOf(labelOf(geo, id), options),
      level: stated,
      ...(codeSystem !== undefined && { code: id, codeSystem }),
      ...(codeSystem !== undefined && vintage !== undefined && { vintage }),
      ...(parent !== undefined && { parent }),
      ...(coordinates && crs !== undefined && { point: { lon: coordinates[0], lat: coordinates[1], crs } }),
    });
  }
  return places;
}

/** The time of a category for an indicator of this nature. */
export type TimeOf = (category: string, nature: IndicatorDefinition['nature']) => Time;

export function timesOf(time: Dimension, { times }: JsonStatOptions, log: ProblemLog): TimeOf {
  const found = new Map(time.categories.map((id) => [id, own(times, id) ?? datedBy(time, id, log)]));
  return (category, nature) => {
    const at = found.get(category) ?? { kind: 'not-stated' };
    return 'kind' in at ? at : { ...timeAt(at.date, nature), ...(at.printed !== undefined && { printed: at.printed }) };
  };
}

/** The date stated by id or label. Words for another time, or unreadable ones, are kept as printed. */
function datedBy(time: Dimension, id: string, log: ProblemLog): { readonly date: string; readonly printed?: string } | Time {
  const label = labelOf(time, id);
  const byLabel = readDate(label);
  const byId = readDate(id);
  if (byLabel !== null && (byId === null || byId === byLabel)) return { date: byLabel };
  if (byLabel === null && byId !== null) return { date: byId, printed: label };
  log.note('warning', 'time-not-read', `dimension.${time.id}.category.index.${id}`, { found: label });
  return { kind: 'not-stated', printed: label };
}
