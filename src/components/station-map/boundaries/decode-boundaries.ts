/**
 * A boundary file → outlines with name and code: GeoJSON of either winding, TopoJSON, and GeoJSON as ECharts encodes it.
 *
 * Never throws. What is not sound is on the list of faults with its path, and the rest is returned. Of the
 * properties only a name and a code are read.
 */
import { decodedRing } from './encoded-ring.ts';
import { FaultList, type Boundaries, type Outline, type Ring } from './outline.ts';
import { readRing, soundRing } from './read-ring.ts';
import { isRecord, readTopology } from './topology.ts';

const NAMES = ['name', 'NAME', 'Name', '名称', 'fullname', 'fullName', 'xzqmc', 'XZQMC'];
const CODES = ['adcode', 'code', 'CODE', 'id', 'ID', 'gb', 'GB', 'xzqdm', 'XZQDM', 'pac', 'PAC', 'areaCode'];

/** Names of WGS84 and CGCS2000 in the `crs` that older GeoJSON has. */
const COMMON = /CRS:?84$|EPSG\D*(4326|4490)$|CGCS_?2000$|WGS_?84$/i;

/** How a file writes a ring: as points, as encoded text with its offset, as arc numbers. */
type RingReader = (ring: unknown, offset: unknown, path: string, isLine: boolean) => Ring | null;

export function decodeBoundaries(input: unknown): Boundaries {
  const faults = new FaultList();
  const failed = (code: 'not-boundaries' | 'no-features', detail = ''): Boundaries => {
    faults.add(code, '', detail);
    return { outlines: [], faults: faults.all };
  };
  if (!isRecord(input)) return failed('not-boundaries', Array.isArray(input) ? 'array' : typeof input);
  const system = systemOf(input['crs']);
  if (system && !COMMON.test(system)) faults.add('other-system', 'crs', system.slice(0, 40));
  if (input['type'] === 'Topology') {
    const topology = readTopology(input, faults);
    if (!topology || topology.geometries.length === 0) return failed('no-features');
    const reader: RingReader = (arcs, _offset, path, isLine) => {
      const points = topology.ring(arcs);
      if (!points) faults.add('missing-arc', path);
      return points && readRing(points, path, faults, isLine);
    };
    return outlinesOf(topology.geometries, topology.path, 'arcs', reader, faults);
  }
  const features = input['type'] === 'FeatureCollection' ? input['features'] : 'type' in input ? [input] : null;
  if (!Array.isArray(features)) return failed('not-boundaries', worded(input['type']));
  if (features.length === 0) return failed('no-features');
  const scale = typeof input['UTF8Scale'] === 'number' ? input['UTF8Scale'] : 1024;
  const reader: RingReader = (ring, offset, path, isLine) => {
    if (typeof ring !== 'string') return readRing(ring, path, faults, isLine);
    const decoded = decodedRing(ring, offset, scale);
    if (!decoded) faults.add('bad-ring', path);
    return decoded && soundRing(decoded, path, faults, isLine);
  };
  return outlinesOf(features, input['type'] === 'FeatureCollection' ? 'features' : '', 'coordinates', reader, faults);
}

/** What the file says of its own coordinates; '' where it says nothing. */
function systemOf(crs: unknown): string {
  const name = isRecord(crs) && isRecord(crs['properties']) ? crs['properties']['name'] : undefined;
  return typeof name === 'string' ? name : '';
}

function outlinesOf(features: readonly unknown[], base: string, member: 'coordinates' | 'arcs', reader: RingReader, faults: FaultList): Boundaries {
  const outlines: Outline[] = [];
  features.forEach((feature, index) => {
    const path = base === '' ? '' : `${base}[${index}]`;
    const geometry = isRecord(feature) && feature['type'] === 'Feature' ? feature['geometry'] : feature;
    if (!isRecord(feature) || !isRecord(geometry)) return faults.add('no-geometry', path);
    const rings = ringsOf(geometry, member, geometry === feature ? path : `${path}.geometry`, reader, faults);
    if (rings.length > 0) outlines.push({ ...namesOf(feature), rings, path });
  });
  return { outlines, faults: faults.all };
}

function ringsOf(geometry: Readonly<Record<string, unknown>>, member: 'coordinates' | 'arcs', path: string, reader: RingReader, faults: FaultList): Ring[] {
  const { type } = geometry;
  if (type === 'GeometryCollection' && Array.isArray(geometry['geometries']))
    return geometry['geometries'].flatMap((inner: unknown, index) =>
      isRecord(inner) ? ringsOf(inner, member, `${path}.geometries[${index}]`, reader, faults) : [],
    );
  const shape = geometry[member];
  const offsets = geometry['encodeOffsets'];
  if (type === 'LineString' || type === 'MultiLineString') {
    // A reviewed map is drawn with all of its lines, as around 南海诸岛.
    faults.add('line', path, type);
    if (type === 'LineString') return [reader(shape, offsets, `${path}.${member}`, true) ?? []].flat();
    return Array.isArray(shape) ? polygonRings(shape, offsets, `${path}.${member}`, reader, true) : [];
  }
  if ((type !== 'Polygon' && type !== 'MultiPolygon') || !Array.isArray(shape)) {
    faults.add(type === undefined || type === null ? 'no-geometry' : 'not-polygon', path, worded(type));
    return [];
  }
  if (type === 'Polygon') return polygonRings(shape, offsets, `${path}.${member}`, reader);
  return shape.flatMap((polygon: unknown, index) =>
    // ECharts writes a polygon of one ring as its text alone.
    polygonRings(Array.isArray(polygon) ? polygon : [polygon], at(offsets, index), `${path}.${member}[${index}]`, reader),
  );
}

/** A word of the file as a sentence can carry it; of anything else only what it is. */
function worded(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 40) : value === undefined || value === null ? '' : typeof value;
}

function polygonRings(rings: readonly unknown[], offsets: unknown, path: string, reader: RingReader, areLines = false): Ring[] {
  return rings.flatMap((ring, index) => reader(ring, at(offsets, index) ?? offsets, `${path}[${index}]`, areLines) ?? []);
}

function at(list: unknown, index: number): unknown {
  const found: unknown = Array.isArray(list) ? list[index] : undefined;
  return Array.isArray(found) ? found : undefined;
}

function namesOf(feature: Readonly<Record<string, unknown>>): { readonly name: string; readonly code: string } {
  const properties = isRecord(feature['properties']) ? feature['properties'] : {};
  const first = (keys: readonly string[]) =>
    keys.map((key) => properties[key]).find((value) => typeof value === 'number' || (typeof value === 'string' && value !== ''));
  const { id } = feature;
  const code = first(CODES) ?? (typeof id === 'number' || typeof id === 'string' ? id : '');
  return {
    name: String(first(NAMES) ?? '')
      .trim()
      .normalize(),
    code: String(code).trim(),
  };
}
