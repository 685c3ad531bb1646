/** TopoJSON: arcs shared by neighbours, as integer steps or as plain coordinates. */
import type { FaultList } from './outline.ts';

export interface Topology {
  /** The geometries of the one object that is drawn. */
  readonly geometries: readonly unknown[];
  readonly path: string;
  /** The points of a ring given as arc numbers; null where an arc is not there. */
  readonly ring: (arcs: unknown) => unknown[] | null;
}

interface Transform {
  readonly scale: readonly number[];
  readonly translate: readonly number[];
}

/** A file may hold several levels; the object with the most geometries is drawn, and the choice is told. */
export function readTopology(input: { readonly objects?: unknown; readonly arcs?: unknown; readonly transform?: unknown }, faults: FaultList): Topology | null {
  const objects = isRecord(input.objects) ? Object.entries(input.objects) : [];
  if (!Array.isArray(input.arcs) || objects.length === 0) return null;
  const sized = objects.map(([name, object]) => ({ name, geometries: geometriesOf(object) }));
  const chosen = sized.reduce((most, one) => (one.geometries.length > most.geometries.length ? one : most));
  if (objects.length > 1) faults.add('object-chosen', `objects.${chosen.name}`, objects.map(([name]) => name).join(', '));
  const arcs = input.arcs as readonly unknown[];
  const transform = input.transform === undefined ? null : readTransform(input.transform);
  if (transform === undefined) return null;
  const decoded = new Map<number, unknown[]>();
  const arcAt = (index: number) => {
    const known = decoded.get(index);
    if (known) return known;
    const arc = arcs[index];
    if (!Array.isArray(arc)) return null;
    const points = transform ? stepped(arc, transform) : arc;
    decoded.set(index, points);
    return points;
  };
  const ring = (numbers: unknown) => {
    if (!Array.isArray(numbers)) return null;
    const points: unknown[] = [];
    for (const number of numbers) {
      const arc = typeof number === 'number' ? arcAt(number < 0 ? ~number : number) : null;
      if (!arc) return null;
      const backwards = (number as number) < 0;
      // The first point of an arc is the last of the one before.
      for (let at = points.length > 0 ? 1 : 0; at < arc.length; at++) points.push(arc[backwards ? arc.length - 1 - at : at]);
    }
    return points;
  };
  return { geometries: chosen.geometries, path: `objects.${chosen.name}.geometries`, ring };
}

/** undefined: there is one and it is none. */
function readTransform(input: unknown): Transform | undefined {
  const pair = (value: unknown) => (Array.isArray(value) && value.length === 2 && value.every(Number.isFinite) ? (value as number[]) : undefined);
  const [scale, translate] = isRecord(input) ? [pair(input['scale']), pair(input['translate'])] : [];
  return scale && translate ? { scale, translate } : undefined;
}

function stepped(arc: readonly unknown[], { scale, translate }: Transform): unknown[] {
  let [x, y] = [0, 0];
  return arc.map((step) => {
    const [dx, dy] = Array.isArray(step) ? (step as number[]) : [];
    x += dx ?? Number.NaN;
    y += dy ?? Number.NaN;
    return [x * (scale[0] ?? 1) + (translate[0] ?? 0), y * (scale[1] ?? 1) + (translate[1] ?? 0)];
  });
}

function geometriesOf(object: unknown): readonly unknown[] {
  if (!isRecord(object)) return [];
  return Array.isArray(object['geometries']) ? (object['geometries'] as unknown[]) : [object];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
