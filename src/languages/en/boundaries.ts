/** English for the map with boundaries. */
import type { BoundaryMessages } from '../../components/station-map/boundaries/boundary.messages.ts';
import type { FaultText } from '../../components/station-map/boundaries/fault.messages.ts';
import type { LoadFault } from '../../components/station-map/boundaries/load-boundaries.ts';
import type { TileMessages } from '../../components/station-map/boundaries/tile-layer.messages.ts';
import type { StationListMessages } from '../../components/station-map/stations/station-list.messages.ts';
import type { Fault } from '../../components/station-map/boundaries/outline.ts';
import { GROUPED, many } from './data.ts';

const FAULTS: Readonly<Record<Fault['code'], (detail: string) => string>> = {
  'not-boundaries': (type) => `this is neither GeoJSON nor TopoJSON${type ? ` (its type is “${type}”)` : ''}`,
  'no-features': () => 'the file has no areas',
  'no-geometry': () => 'an area has no geometry and is not drawn',
  'not-polygon': (type) => `${type} is not a polygon and is not drawn`,
  line: (type) => `${type} is not a polygon; it is drawn as a line and not shaded`,
  'bad-ring': () => 'a ring cannot be read and is not drawn',
  'bad-coordinate': (point) => `a coordinate is not a number and its point is left out: ${point}`,
  'out-of-range': (point) => `coordinates out of range, not drawn: ${point}`,
  swapped: (point) => `longitude and latitude may be swapped, not drawn: ${point}`,
  projected: (point) => `coordinates are not in degrees, perhaps in metres (EPSG:3857), not drawn: ${point}`,
  'too-few-points': () => 'a ring has fewer than three points or no area and can only be drawn as a line',
  unclosed: () => 'a ring is not closed; it is drawn as if it were',
  'covers-globe': () => 'a ring covers the globe and is not drawn',
  'missing-arc': () => 'an arc that is referred to does not exist; not drawn',
  'self-crossing': (name) => `an outline crosses itself: ${name}`,
  duplicate: (name) => `the code or name ${name} occurs more than once; only one is joined`,
  'object-chosen': (names) => `the file holds several layers (${names}); the one with the most areas is drawn`,
  'other-system': (name) =>
    `the file states the coordinate system “${name}”, neither WGS84 nor CGCS2000; it is drawn by boundaries-crs and may be out of place`,
};

export const faults: FaultText = ({ code, path, count, detail }) => {
  const where = [count > 1 && `${count} times`, path && `${count > 1 ? 'first ' : ''}at ${path}`].filter(Boolean).join(', ');
  return FAULTS[code](detail) + (where && ` (${where})`);
};

export const boundaries: BoundaryMessages = {
  loading: 'Loading boundaries…',
  retry: 'Try again',
  failed,
  noneHere: 'The boundary file has no outline of this area; shown by tier below',
  none: 'The boundary file has no outline to draw; shown by tier below',
  unknownSystem: (crs, allowed) =>
    `boundaries-crs ${crs ? `“${crs}” is not known` : 'is not stated'}: use one of ${allowed.join(', ')}; stations with coordinates are not drawn`,
  review: (number, source) => `Map review number: ${number}. Source of boundaries: ${source}`,
  sourceNotStated: 'not stated',
  unreviewed: 'Not reviewed: for local testing only, not for publication',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Reset',
  picture: (kind) => `Download as ${kind}`,
  shades: (name, classes) => `From faint to strong: ${name} ${classes.join(', ')}`,
  range: (from, to, last) => (from === to ? `${to}% throughout` : `${from}% to ${last ? '' : 'under '}${to}%`),
  symbols: (name, most) => `circle area: number (${name}); the largest is ${most}`,
  openSymbol: 'dashed circle: at least this number, perhaps more',
  missing: 'short dashes: not stated in the report',
  outside: 'blank: outside the area of this report',
  plain: 'plain: no coverage rate that can be shaded',
  marks: { operating: 'operating', opened: 'started or opened', pilot: 'pilot', mixed: 'started or completed', unstated: 'status not stated' },
  dots: 'too many stations: drawn as dots; zoom in to tell them apart',
  flood: 'Too many stations to draw here; zoom in to see them',
  filtered: (count, all) => `Filtered: ${count} of ${many(all, 'station')} with coordinates drawn`,
  unshaded: (count) => `${many(count, 'area')} not shaded: coverage rate without a stated base, or not comparable with the others`,
  unsized: (count) => `${many(count, 'area')} without a circle: count of another kind or level`,
  list: 'Areas',
  search: 'Find by name or code',
  more: (count, listed) => `${listed} listed, ${count} more`,
  noFigure: 'not stated',
  noOutline: 'no outline',
  leftOver: 'Not matched',
  names: 'Names',
  outlinesWithout: (count) => `${many(count, 'outline')} not in the report`,
  areasWithout: (count) => `${many(count, 'area')} of the report without an outline`,
  stationsWithout: (count) => `${many(count, 'station')} without coordinates, not on the map`,
  nowhere: (count) => `${many(count, 'station')} with invalid coordinates`,
  elsewhere: (count) => `${many(count, 'station')} outside the boundary of the area stated`,
  together: (count) => `${many(count, 'station')} at the same coordinates as another: one mark for each place`,
  unnamed: '(no name)',
};

function failed(fault: LoadFault): string {
  switch (fault.kind) {
    case 'network':
      return 'The boundary file could not be reached. Check the address in boundaries and the network; a file on another host must allow cross-origin access.';
    case 'timeout':
      return 'Reading the boundary file took too long.';
    case 'html':
      return 'The server returned a web page, not a boundary file. Check the address in boundaries.';
    case 'charset':
      return 'The boundary file is not UTF-8. Save it as UTF-8.';
    case 'not-json':
      return 'The boundary file is not valid JSON.';
    case 'status':
      return `The server answered ${fault.status} instead of the boundary file.`;
    case 'too-large':
      return `The boundary file is larger than ${Math.round(fault.most / 1e6)} MB. Simplify it or split it by area.`;
  }
}

export const picture = 'The picture could not be made: the browser does not support it, or the inset comes from another host and cannot be included';

export const stations: StationListMessages = {
  list: (place, count) => `${place}: ${many(count, 'station')} listed in the report`,
  matching: (place, count) => `${place}: ${many(count, 'station')} found`,
  none: (place) => `${place}: no matching station`,
  unnamed: (place) => `${place}: no stations listed in the report`,
  areas: (count) => `${many(count, 'area')} found`,
  more: (count) => `and ${count} more`,
  here: (count) => `${many(count, 'station')} here: `,
  oneMark: (count) => `one of ${count} stations at this place`,
  search: 'Find by name or code',
  filters: { tier: 'Tier', type: 'Type', status: 'Status' },
  all: 'all',
  shown: (shown, all) => `${GROUPED.format(shown)} of ${many(all, 'station')} shown`,
};

export const tiles: TileMessages = {
  template: 'The address of the base map (tiles) lacks {x}, {y}, {z} or {TileCol}, {TileRow}, {TileMatrix}: not loaded',
  unreviewed: 'The base map states no map review number (tiles-review-number): not loaded',
  otherSystem: (of, outlines) =>
    `The base map (${of}) and the boundaries (${outlines || 'not stated'}) use different coordinate systems and would lie hundreds of metres apart: base map not loaded`,
  lost: 'Some base map tiles could not be loaded; the map itself is drawn',
  credit: (number, source) => `Base map review number: ${number}. Source of base map: ${source || 'not stated'}`,
};
