/** English for the elements: every sentence a reader can meet. */
import type { Failure } from '../../data/load-report.ts';
import { registerMessages } from '../../components/shared/languages.ts';
import type { TableMessages } from '../../components/shared/figure-table.ts';
import type { SharedMessages } from '../../components/shared/messages.ts';
import type { NoteMessages } from '../../components/shared/problem-notes.messages.ts';
import type { GaugeMessages } from '../../components/coverage-gauge/coverage-gauge.messages.ts';
import type { PipelineMessages } from '../../components/talent-pipeline/talent-pipeline.messages.ts';
import type { TallyMessages } from '../../components/service-tally/service-tally.messages.ts';
import type { MapMessages } from '../../components/station-map/station-map.messages.ts';

import { boundaries } from './boundaries.ts';

const shared: SharedMessages = {
  waiting: 'Waiting for a report. Name its file with src, or place this element inside <indicator-report>.',
  loading: 'Loading the report …',
  table: 'Table of figures',
  source: 'Source',
  computed: 'computed',
  colon: ': ',
  unchecked: 'stated, but it did not pass the check and is not used',
  noSuchArea: (area) => `The report has no area “${area}”; correct the area attribute.`,
};

const notes: NoteMessages = {
  failed: 'The report cannot be shown',
  retry: 'Try again',
  refused: (count) =>
    count === 1 ? '1 entry of the report did not pass the check and is not used' : `${count} entries of the report did not pass the check and are not used`,
  warned: (count) => `Notes on the data (${count})`,
  more: (count) => `and ${count} more`,
  failure,
};

const gauge: GaugeMessages = {
  heading: 'Station coverage',
  noRate: (name) => `The report states no ${name.toLowerCase()}; none is worked out from other figures.`,
  wordsOnly: 'stated in words only, without a percentage',
  current: 'Now',
  target: 'Target',
  notStated: 'not stated in the report',
  base: (range, unit) => `base of about ${range} ${unit}`,
  baseNote: 'the report states no base; the rate may have been rounded or cut',
  lead: { target: 'Target', forecast: 'Forecast', intention: 'Hoped for' },
  list: ', ',
  sentence: (parts) => `${parts.join('. ')}.`,
};

const pipeline: PipelineMessages = {
  heading: 'Social workers',
  none: 'The report states no figures on social workers.',
  exam: 'Qualification exam',
  people: 'Workforce and certificates',
  others: 'Also',
  flow: 'this period',
  stock: 'in place',
  notStated: 'not stated in the report',
  shareOf: (whole, equation) => `${equation} (share of ${whole.toLowerCase()})`,
  ofBase: (rate, basis) => `${rate}${basis ? ` (${basis})` : ''}`,
  computedShare: (share, part, whole) => `${share} = ${part} ÷ ${whole}`,
  including: 'of them',
  separator: '; ',
};

const tally: TallyMessages = {
  heading: 'Services',
  none: 'The report states no figures on services.',
  general: 'Overall',
  targets: 'Targets',
  money: 'Funds',
  partOf: 'of them',
  mayOverlap: (other) => `the report does not say whether this overlaps with ${other.toLowerCase()}`,
  apart: 'counted differently, kept apart, not added',
  noVolumes: 'volumes per step: not stated in the report',
  openList: 'and others',
  separator: '; ',
};

const map: MapMessages = {
  heading: 'Where the stations are',
  none: 'The report states no number of stations.',
  promised: (name, figure, role, time) => `What it states is ${name.toLowerCase()}: ${role ? `${role} ` : ''}${figure} (${time}).`,
  noBoundaries: 'No boundary data were supplied: shown by tier, not as a map',
  unreviewed: 'The boundary data state no review number (review-number): no outline is drawn',
  unreachable: 'The program that draws boundaries cannot be reached or run: shown by tier, not as a map',
  oneSquare: (worth) =>
    worth === 1 ? 'one square is one site and shows no location' : `one square is ${worth} sites, the last one in part; squares show no location`,
  oneArea: 'one square is one area and shows no location',
  noPlaces: 'Distribution over the areas within: not stated in the report',
  noTotal: 'The total is not stated; the figures of the areas are not added',
  notAdded: 'the tiers belong to one another and are not added',
  notStated: 'not stated in the report',
  notATotal: 'a rank, not a total',
  open: 'no fixed number',
  openCounted: 'the number stated; the tier itself has no fixed number',
  network: 'Network',
  uncounted: (name, tiers) => `${name} (${tiers.join(', ')}): the number at each tier is not stated`,
  model: (code, named, listed, total) =>
    `The text says “${code}”, which makes ${named}; it lists ${listed.join(', ')} and does not say which share premises: ${total} if none do (computed), not a total`,
  unwritten: 'number implied',
  openingNotStated: 'opening time not stated',
  operator: (name) => `run by ${name}`,
  stations: 'Stations named in the report',
  areas: 'By area',
  states: 'Progress of the areas',
  types: 'By type (one site may be of several; not added)',
  firsts: 'The first of its kind',
  back: 'Back',
  more: (count) => `and ${count} more`,
  status: { pilot: 'pilot', started: 'started', opened: 'opened', operating: 'operating', 'started-or-completed': 'started or completed' },
  list: ', ',
  separator: ' · ',
  stop: '; ',
  sentenceEnd: ' ',
  end: '.',
};

const table: TableMessages = { title: 'Table of figures', columns: ['Indicator', 'Figure', 'Time', 'As printed'], csv: 'Download CSV' };

function failure(cause: Failure): string {
  switch (cause.kind) {
    case 'network':
      return 'The report file cannot be reached. Check the address and the network; another host must allow cross-origin access.';
    case 'timeout':
      return 'Reading the report took too long. Try again later, or check the server.';
    case 'status':
      return `The server answered ${cause.status} and gave no report file. Check the address in src.`;
    case 'html':
      return 'A web page came instead of a JSON report. Check the address in src, and whether it leads to a login or error page.';
    case 'charset':
      return 'The report file is not UTF-8. Save it as UTF-8 and upload it again.';
    case 'not-json':
      return `The report is not valid JSON${cause.line === null ? '' : `; the fault is near line ${cause.line}`}. Check commas, quotation marks and brackets.`;
    case 'too-large':
      return `The report file is larger than ${Math.round(cause.most / 1e6)} MB. Split it by area.`;
    case 'invalid':
      return 'The report does not follow the format:';
  }
}

registerMessages('en', { shared, notes, gauge, pipeline, tally, map, boundaries, table });
