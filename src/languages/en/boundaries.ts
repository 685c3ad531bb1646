/** English for the map with boundaries. */
import type { BoundaryMessages } from '../../components/station-map/boundaries/boundary.messages.ts';
import type { FaultText } from '../../components/station-map/boundaries/fault.messages.ts';
import type { LoadFault } from '../../components/station-map/boundaries/load-boundaries.ts';
import type { TileMessages } from '../../components/station-map/boundaries/tile-layer.messages.ts';
import type { StationListMessages } from '../../components/station-map/stations/station-list.messages.ts';
import type { Fault } from '../../components/station-map/boundaries/outline.ts';

const FAULTS: Readonly<Record<Fault['code'], (detail: string) => string>> = {
  'not-boundaries': (type) => `this is neither GeoJSON nor TopoJSON${type ? ` (its type is “${type}”)` : ''}`,
  'no-features': () => 'there is no area in the file',
  'no-geometry': () => 'an area has no geometry and is not drawn',
  'not-polygon': (type) => `${type} is not a polygon and is not drawn`,
  line: (type) => `${type} is not a polygon; it is drawn as a line and not shaded`,
  'bad-ring': () => 'a ring cannot be read and is not drawn',
  'bad-coordinate': (point) => `a coordinate is not a number and its point is left out: ${point}`,
  'out-of-range': (point) => `coordinates are out of range, not drawn: ${point}`,
  swapped: (point) => `longitude and latitude may be swapped, not drawn: ${point}`,
  projected: (point) => `these are not degrees, perhaps metres (EPSG:3857), not drawn: ${point}`,
  'too-few-points': () => 'a ring has fewer than three points or no area and can only be drawn as a line',
  unclosed: () => 'a ring is not closed; it is drawn as if it were',
  'covers-globe': () => 'a ring covers the globe and is not drawn',
  'missing-arc': () => 'an arc that is referred to does not exist',
  'self-crossing': (name) => `an outline crosses itself: ${name}`,
  duplicate: (name) => `the code or name ${name} occurs more than once, and only one is joined`,
  'object-chosen': (names) => `the file holds several layers (${names}); the one with most areas is drawn`,
  'other-system': (name) =>
    `the file says that its coordinates are “${name}”, which is neither WGS84 nor CGCS2000; it is drawn by boundaries-crs and may be off`,
};

export const faults: FaultText = ({ code, path, count, detail }) =>
  `${FAULTS[code](detail)}${count > 1 ? `; ${count} times` : ''}${path ? ` (${count > 1 ? 'first ' : ''}at ${path})` : ''}`;

export const boundaries: BoundaryMessages = {
  loading: 'Loading the boundaries …',
  retry: 'Try again',
  failed,
  noneHere: 'The boundary file has no outline of this area; shown by tier below',
  none: 'The boundary file has no outline to draw; shown by tier below',
  unknownSystem: (crs, allowed) =>
    `boundaries-crs ${crs ? `“${crs}” is not known` : 'is not stated'}: one of ${allowed.join(', ')} is needed; stations with coordinates are not drawn`,
  review: (number, source) => `Map review number: ${number} · boundaries: ${source}`,
  sourceNotStated: 'source not stated',
  unreviewed: 'Not reviewed: for local work only, not to be published',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  picture: (kind) => `Download the picture as ${kind}`,
  shades: (name, classes) => `From faint to strong: ${name} ${classes.join(', ')}`,
  range: (from, to, last) => (from === to ? `${to}% in all of them` : `${from}% to ${last ? '' : 'under '}${to}%`),
  symbols: (name, most) => `the area of a circle is the number (${name}); the largest is ${most}`,
  openSymbol: 'a dashed circle is a lower bound: there are more',
  missing: 'short dashes: not stated in the report',
  outside: 'blank: outside of what the report shows here',
  plain: 'Plain: no coverage rate that may shade it',
  marks: { operating: 'operating', opened: 'started or opened', pilot: 'pilot', mixed: 'started or completed', unstated: 'status not stated' },
  dots: 'too many stations for shapes: drawn as dots here, told apart when zoomed in',
  flood: 'Too many stations to be drawn here; zoom in to see them',
  filtered: (count, all) => `Only stations that pass the filter are drawn: ${count} of ${all} with coordinates`,
  unshaded: (count) => `The coverage rates of ${count} areas state no base or do not compare with the others: not shaded`,
  unsized: (count) => `${count} areas have counts of another kind or level: no circle`,
  list: 'Areas',
  search: 'Find by name or code',
  more: (count, listed) => `${listed} listed, and ${count} more`,
  noFigure: 'not stated',
  noOutline: 'no outline',
  leftOver: 'What did not match',
  names: 'Names',
  outlinesWithout: (count) => `${count} outlines are of no area in the report`,
  areasWithout: (count) => `${count} areas of the report have no outline`,
  stationsWithout: (count) => `${count} stations have no coordinates and are not on the map`,
  nowhere: (count) => `${count} stations have coordinates that are nowhere`,
  elsewhere: (count) => `${count} stations lie outside the area that the report names`,
  together: (count) => `${count} stations have the coordinates of another: one mark a place`,
  unnamed: '(no name)',
};

function failed(fault: LoadFault): string {
  switch (fault.kind) {
    case 'network':
      return 'The boundary file cannot be reached. Check the address in boundaries and the network; another host must allow cross-origin access.';
    case 'timeout':
      return 'Reading the boundary file took too long.';
    case 'html':
      return 'A web page came instead of a boundary file. Check the address in boundaries.';
    case 'charset':
      return 'The boundary file is not UTF-8. Save it as UTF-8.';
    case 'not-json':
      return 'The boundary file is not valid JSON.';
    case 'status':
      return `The server answered ${fault.status} and gave no boundary file.`;
    case 'too-large':
      return `The boundary file is larger than ${Math.round(fault.most / 1e6)} MB. Simplify it or split it by area.`;
  }
}

export const picture = 'The picture could not be made: the browser does not do it, or the inset comes from another host and cannot be taken in';

export const stations: StationListMessages = {
  list: (place, count) => `${place}: stations that the report lists: ${count}`,
  matching: (place, count) => `${place}: stations found: ${count}`,
  none: (place) => `${place}: no station is like that`,
  unnamed: (place) => `${place}: the report lists no station`,
  areas: (count) => `areas found: ${count}`,
  more: (count) => `and ${count} more`,
  here: (count) => `${count} stations here: `,
  oneMark: (count) => `one of ${count} stations at this place`,
  search: 'Find by name or code',
  filters: { tier: 'Tier', type: 'Type', status: 'Status' },
  all: 'all',
  shown: (shown, all) => `${shown} of ${all} stations shown`,
};

export const tiles: TileMessages = {
  template: 'The address of the base map (tiles) lacks {x}, {y}, {z} or {TileCol}, {TileRow}, {TileMatrix}: no tile is fetched',
  unreviewed: 'The base map has no map review number (tiles-review-number): no tile is fetched',
  otherSystem: (of, outlines) =>
    `The base map (${of}) and the boundaries (${outlines || 'not stated'}) are of different coordinate systems and would lie hundreds of metres apart: no tile is fetched`,
  lost: 'Some tiles of the base map cannot be had; the map is drawn all the same',
  credit: (number, source) => `Map review number of the base map: ${number}. Source of the base map: ${source || 'not stated'}`,
};
