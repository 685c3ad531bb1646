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
import type { ChartMessages } from '../../components/indicator-chart/indicator-chart.messages.ts';
import type { DetailMessages } from '../../components/indicator-table/fact-details.messages.ts';
import type { FactTableMessages } from '../../components/indicator-table/indicator-table.messages.ts';

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
  noBoundaries: 'No boundary data were supplied: shown by tier, not as a map',
  oneSquare: 'one square is one site and shows no location',
  noPlaces: 'Distribution over the areas within: not stated in the report',
  notAdded: 'the tiers belong to one another and are not added',
  notStated: 'not stated in the report',
  open: 'no fixed number',
  stations: 'Stations named in the report',
  areas: 'By area',
  types: 'By type (one site may be of several; not added)',
  status: { pilot: 'pilot', started: 'started', opened: 'opened', operating: 'operating', 'started-or-completed': 'started or completed' },
  list: ', ',
};

const table: TableMessages = { title: 'Table of figures', columns: ['Indicator', 'Figure', 'Time', 'As printed'], csv: 'Download CSV' };

const facts: FactTableMessages = {
  heading: 'Everything in the report',
  search: 'Search',
  filter: { kind: 'Kind', place: 'Area', indicator: 'Indicator', year: 'Year', role: 'Status' },
  all: 'all',
  yearNotStated: 'year not stated',
  roles: { actual: 'actual', target: 'target', forecast: 'forecast', intention: 'hoped for' },
  columns: { name: 'Item', figure: 'Figure', time: 'Time', printed: 'As printed, and notes' },
  sortBy: (column) => `Order by ${column.toLowerCase()}`,
  shown: (shown, all) => (shown === all ? `${all} in all` : `${shown} of ${all} shown`),
  none: 'Nothing fits these conditions.',
  clear: 'Clear conditions',
  download: 'Download',
  summary: (counts) => `The report has ${counts.join(', ')}.`,
  count: (kind, count) => `${count} ${kind.toLowerCase()}`,
  warned: 'note',
  keys: 'Move from row to row with the arrow keys; Enter opens the source and the notes.',
  kinds: { figure: 'Figures', list: 'Lists', milestone: 'Events', station: 'Stations', network: 'Networks', model: 'Models', source: 'Sources' },
  noNumber: 'Without a number',
  noDate: 'Date or year not stated',
  unit: (units, names) => `Unit ${units.filter(Boolean).join(', ') || '(none)'} · ${names.slice(0, 2).join(', ')}${names.length > 2 ? ' …' : ''}`,
  status: { pilot: 'pilot', started: 'started', opened: 'opened', operating: 'operating', 'started-or-completed': 'started or completed' },
  noFixedNumber: '(no fixed number)',
  aside: (text) => ` (${text})`,
  list: ', ',
  break: '; ',
  etc: ' and others',
};

const details: DetailMessages = {
  place: 'Area',
  breakdown: 'Breakdown',
  printed: 'As printed',
  openness: 'Hedge',
  opennesses: {
    atLeast: 'this many or more',
    moreThan: 'more than this',
    atMost: 'this many or fewer',
    lessThan: 'fewer than this',
    nearly: 'close to this, and below it',
    about: 'about this many',
    range: 'a range',
    words: 'in words only, without a number',
    missing: 'no figure',
  },
  counts: 'What it counts',
  natures: { stock: 'at a moment', flow: 'over a period', none: 'a rate or a constant' },
  timeKind: 'Kind of time',
  timeKinds: {
    'as-of': 'as of a day',
    year: 'a year',
    quarter: 'a quarter',
    month: 'a month',
    'year-to-date': 'the year to date',
    since: 'added up since a time',
    plan: 'the period of a plan',
    event: 'at an event',
    'not-stated': 'not stated',
  },
  status: 'Status',
  flags: { provisional: 'provisional', estimated: 'estimated', revised: 'revised', inferred: 'inferred from the context' },
  binding: { binding: 'binding', indicative: 'indicative' },
  counting: { total: 'a total', increment: 'an increase', cumulative: 'counted up' },
  partOf: 'Part of',
  mayOverlap: 'May overlap with',
  base: 'Base of the rate',
  comparison: 'Compared with',
  noBase: 'not stated',
  code: 'Code',
  sources: 'Source',
  warnings: 'Notes',
  noDate: 'date not stated',
  printedDate: (printed) => `“${printed}” (date not stated)`,
  retrieved: (date) => `read ${date}`,
  noSource: 'The report names no source.',
  link: 'Open the source',
  separator: ', ',
};

const chart: ChartMessages = {
  heading: 'Chart',
  headings: { trend: (name) => `${name} over time`, compare: (name) => `${name} compared`, parts: (name) => `${name}: parts of it` },
  presets: { trend: 'Trend', compare: 'Comparison', parts: 'Parts', multiples: 'Small charts' },
  chosen: (preset) => `chosen by the data: ${preset.toLowerCase()}`,
  none: 'The report has no figures that may stand in one chart: two or more of one indicator, one kind of unit and one kind of time, or parts of a whole.',
  refused: { trend: 'No trend is drawn', compare: 'No comparison is drawn', parts: 'No parts are drawn', multiples: 'No small charts are drawn' },
  because: {
    'too-few': 'there are no two figures that may be compared',
    units: 'the units are of different kinds and cannot be compared',
    times: 'the times, or the kinds of time, differ and cannot be compared',
    natures: 'what stands at a moment and what happens over a period cannot be compared',
    levels: 'the areas are of different levels and cannot be compared',
  },
  ownScales: 'each chart has a scale of its own; the charts are not compared with one another',
  notToScale: 'some times state no date: shown in their order, not to scale',
  notSummed: 'the parts may overlap and need not add up to the whole',
  share: (share, part, whole) => `${share} = ${part} ÷ ${whole}`,
  whole: 'the whole',
  drawing: 'Drawing …',
  failed: 'The chart could not be drawn; all figures are in the table below.',
  hint: 'Point at the chart, or use the arrow keys, to read a figure and reach its source.',
  walk: 'use the arrow keys to have the points read out',
  points: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  download: 'Download picture',
  spec: {
    size: 'The specification (spec) is too large; 200 kB at most.',
    json: 'The specification (spec) is not valid JSON.',
    shape: 'The specification (spec) is not Vega-Lite: an object with mark, layer, facet, concat or the like is needed.',
    origin: 'The specification (spec) must be of the same origin as the page.',
    unreachable: 'The specification (spec) cannot be reached; check its address.',
    data: 'The specification (spec) may use the data of this report only: write "data": {"name": "observations"}, no url and no values.',
    failed: 'An expression or an encoding of the specification (spec) failed; the chart is not drawn.',
    column: (columns) => `The specification (spec) uses columns that do not exist: ${columns.join(', ')}.`,
  },
  own: 'A chart of this page',
  list: ', ',
  separator: '; ',
};

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

registerMessages('en', { shared, notes, gauge, pipeline, tally, map, table, facts, details, chart });
