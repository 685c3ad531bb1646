/** English for the map; with boundaries, `boundaries.ts`. */
import type { MapMessages } from '../../components/station-map/station-map.messages.ts';
import { inText } from './data.ts';

export const map: MapMessages = {
  heading: 'Where the stations are',
  none: 'The report does not state the number of stations.',
  promised: (name, figure, role, time) => `It does state ${inText(name)}: ${role ? `${role} ` : ''}${figure} (${time}).`,
  noBoundaries: 'No boundary data supplied: shown by tier, not as a map',
  unreviewed: 'The boundary data state no review number (review-number): boundaries not drawn',
  unreachable: 'The program that draws boundaries could not be run: shown by tier, not as a map',
  oneSquare: (worth) =>
    worth === 1 ? 'each square is one site, not its location' : `each square is ${worth} sites (the last in proportion), not their location`,
  oneArea: 'each square is one area, not its location',
  noPlaces: 'Breakdown by area: not stated in the report',
  noTotal: 'Total: not stated in the report; the areas are not added up',
  notAdded: (tiers) => (tiers ? 'tiers are listed separately, not added up' : 'figures are listed separately, not added up'),
  notStated: 'not stated in the report',
  notATotal: 'a rank, not a total',
  open: 'no fixed number',
  openCounted: (extent, mark) => `${extent && `fixed: ${extent} in the report; `}beyond that, “${mark}” has no fixed number`,
  network: 'Network',
  others: 'Other counts',
  uncounted: (name, tiers) => `${name} (${tiers.join(', ')}): the number at each tier is not stated`,
  model: (code, named, listed, total) =>
    `The text says “${code}”, which makes ${named} (computed); it lists ${listed.join(', ')} without saying which share premises: ${total} if none do (computed), which is not a total`,
  unwritten: 'number implied',
  openingNotStated: 'opening date not stated',
  operator: (name) => `run by ${name}`,
  stations: 'Stations named in the report',
  areas: 'By area',
  states: 'Progress of the areas',
  types: 'By type (not added)',
  firsts: 'The first of its kind',
  way: 'Where you are',
  more: (count) => `and ${count} more`,
  status: { pilot: 'pilot', started: 'started', opened: 'opened', operating: 'operating', 'started-or-completed': 'started or completed' },
  list: ', ',
  separator: ' · ',
  stop: '; ',
  sentenceEnd: ' ',
  end: '.',
};
