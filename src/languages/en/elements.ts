/** English for the elements: every sentence a reader can meet. */
import { eventNoun } from './data.ts';
import type { Failure } from '../../data/failure.ts';
import { registerMessages } from '../../components/shared/languages.ts';
import type { TableMessages } from '../../components/shared/figure-table.messages.ts';
import type { SourceMessages } from '../../components/shared/figure-source.messages.ts';
import type { SharedMessages } from '../../components/shared/messages.ts';
import type { NoteMessages } from '../../components/shared/problem-notes.messages.ts';
import type { GaugeMessages } from '../../components/coverage-gauge/coverage-gauge.messages.ts';
import type { GoalMessages } from '../../components/coverage-gauge/gauge-full.messages.ts';
import type { BesideMessages } from '../../components/talent-pipeline/beside.messages.ts';
import type { PipelineMessages } from '../../components/talent-pipeline/talent-pipeline.messages.ts';
import type { TallyMessages } from '../../components/service-tally/service-tally.messages.ts';
import type { TallyMoreMessages } from '../../components/service-tally/tally-more.messages.ts';
import type { MapMessages } from '../../components/station-map/station-map.messages.ts';
import type { ChartMessages } from '../../components/indicator-chart/indicator-chart.messages.ts';
import type { SummaryMessages } from '../../components/indicator-chart/chart-summary.messages.ts';
import type { OpenMessages } from '../../components/indicator-chart/open-charts.messages.ts';
import type { ListMessages } from '../../components/indicator-chart/lists.messages.ts';
import type { SpecMessages } from '../../components/indicator-chart/spec.messages.ts';
import type { DetailMessages } from '../../components/indicator-table/fact-details.messages.ts';
import type { FactTableMessages } from '../../components/indicator-table/indicator-table.messages.ts';

import { boundaries, faults, picture, stations, tiles } from './boundaries.ts';

const shared: SharedMessages = {
  waiting: 'Waiting for a report. Name its file with src, or place this element inside <indicator-report>.',
  loading: 'Loading the report …',
  table: 'Table of figures',
  source: 'Source',
  computed: 'computed',
  colon: ': ',
  unchecked: 'stated, but it did not pass the check and is not used',
  lost: 'Part of this could not be loaded. Please reload the page.',
  noSuchArea: (area) => `The report has no area “${area}”; correct the area attribute.`,
};

const notes: NoteMessages = {
  failed: 'The report cannot be shown',
  copy: (reported, given) => `This is a copy that the server gave on ${given}, and a newer one may exist. Date of the report: ${reported ?? 'not stated'}.`,
  retry: 'Try again',
  refused: (count) =>
    count === 1 ? '1 entry of the report did not pass the check and is not used' : `${count} entries of the report did not pass the check and are not used`,
  warned: (count) => `Notes on the data (${count})`,
  more: (count) => `and ${count} more`,
  failure,
};

const gauge: GaugeMessages = {
  wordsOnly: 'stated in words only, without a percentage',
  whole: 'all',
  target: 'Target',
  notStated: 'not stated in the report',
  base: (range, unit) => `base of about ${range} ${unit}`,
  baseNote: 'the report states no base; the rate may have been rounded or cut',
  cannotTell: 'whether the task is ahead of the time cannot be told',
  pastHalf: (milestone, halves, words) => `${milestone.charAt(0).toUpperCase()}${milestone.slice(1)}: reached (${halves.join(', ')}); ${words}`,
  list: ', ',
  sentence: (parts) => `${parts.map((part) => part.replace(/\.$/, '')).join('. ')}.`,
  lost: 'A part of the program could not be loaded; reload the page.',
};

const goals: GoalMessages = {
  key: { promised: 'forecast or hope', unstated: 'present state not stated', target: 'target', between: 'perhaps up to here', loose: 'no exact end' },
  noRate: (name) => `The report states no ${name.toLowerCase()}; none is worked out from other figures.`,
  noGoal: (name) => `The report states neither a target nor a total for ${name.toLowerCase()}; no share is drawn.`,
  instead: (missing) => `The report states no ${missing.toLowerCase()}; none is worked out from other figures. Another figure of it is shown.`,
  stated: 'What the report states',
  notAdded: 'not added to each other; no total is stated',
  others: 'Also in this report',
  areas: 'By area',
  moreAreas: (count) => `and ${count} more areas, in the table of figures`,
  current: 'Now',
  lead: { target: 'Target', forecast: 'Forecast', intention: 'Hoped for' },
  noDeadline: 'no deadline stated',
  inYear: (words, year) => `${words.includes(year) ? words : `${words} of ${year}`} (the year from elsewhere in the report)`,
  basis: (base) => `base: ${base}`,
  baseStated: 'Base',
  reached: 'target reached',
  missed: 'target not reached',
  short: (gap) => `${gap} short of the target`,
  beyond: (gap) => `${gap} beyond the target`,
  cannotTell: 'whether the target is reached cannot be told',
  unlike: 'what there is now is of another kind or base than the target, or does not say: not compared',
  each: (unit) => `for each ${unit.replace(/^每个?/, '')}`,
  perUnit: (each) => `the target is ${each}: not compared with a total`,
  uncovered: (gap) => `${gap} not covered`,
  share: (share) => `${share} of them`,
  rest: (gap) => `the other ${gap}`,
  overlap: 'computed together; whether they overlap is not stated in the report',
  within: (area) => `within ${area}`,
  cumulative: 'the target is counted up from a start that is not stated: how much is missing cannot be told',
  increment: 'the target comes on top of what is there: not compared with the present number',
  ahead: 'the task is ahead of the time',
  behind: 'the task is behind the time',
  timeMark: 'the tick',
  eachCell: (state) => `one cell each; dots: ${state}, which of the two is not stated`,
};

/** The grades of the certificate, where the report gives no English of its own. */
const GRADES: Readonly<Record<string, string>> = { 初级: 'junior', 中级: 'intermediate', 高级: 'senior' };

const pipeline: PipelineMessages = {
  levels: 'Levels',
  heading: 'Social workers',
  none: 'The report states no figures on social workers.',
  elsewhere: 'The report states no figures on social workers of this area, but of others: choose one with area.',
  exam: 'Qualification exam',
  people: 'Workforce and certificates',
  flow: 'in a period',
  stock: 'in place',
  notStated: 'not stated in the report',
  grade: (word) => GRADES[word] ?? word,
  each: (word) => (/^(each|every|每)/i.test(word) ? `for ${word}` : `for each ${word}`),
  equation: (share, part, whole) => `${share} = ${part} ÷ ${whole}`,
  shareOf: (whole) => `base: ${lowered(whole)}`,
  ofBase: (equation, basis) => `${equation} (${basis})`,
  noShare: {
    people: 'the report does not say whether these are the same people, so no share is given',
    period: 'the two differ in period or scope, or do not state it, so no share is given',
    open: 'one figure is not exact, or is zero, so no share is given',
  },
  noBase: (name) => `“${lowered(name)}” is not stated, so no share is given`,
  years: (years) => (years === 1 ? '1 year' : `${years} years`),
  yearsUnknown: 'the years between are not stated',
  including: 'of them',
  of: (part) => `of them ${lowered(part)}`,
  list: ', ',
  separator: '; ',
  stop: '. ',
};

const beside: BesideMessages = {
  key: { open: 'or more', missing: 'not stated', promised: 'target, forecast or hope', besides: 'besides another office, or in turns' },
  leaders: 'Leading practitioners and supervisors',
  doors: 'Moved, brought in, hired',
  posts: 'Posts at the station',
  training: 'Training',
  subsidies: 'Subsidies and awards',
  pools: 'Pools and training places',
  norms: 'Requirements',
  noNumber: 'number not stated',
  noAmount: 'amount not stated',
  ofPool: ['Pools', 'People in it'],
  andOthers: 'The text names these and others.',
  cumulative: 'the target is counted up over time, so the present number is not taken from it',
  increment: 'the target is what is to be added, so the present number is not taken from it',
  reached: 'the target is reached',
  missed: 'the target is not reached',
  cannotTell: 'whether the target is reached cannot be told',
  gap: (gap) => `${gap} short`,
  difference: (gap, target, present) => `${gap} = ${target} − ${present}`,
  together: (least, most) => `together ${least} to ${most}: the latter only if no one is in both, which the report does not say`,
};

/** Within a sentence. */
function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

const tally: TallyMessages = {
  heading: 'Services',
  none: 'The report states no figures on services.',
  themes: {
    general: 'Overall',
    clients: 'People in scope',
    methods: 'By method',
    guidance: 'Supervision, advice and evaluation',
    resources: 'Volunteers and resources',
    institutions: 'Agencies and organisations',
    office: 'Office work',
    money: 'Funds and projects',
    menu: 'Service menu',
  },
  roles: { target: 'Target', forecast: 'Forecast', intention: 'Hoped for' },
  partOf: 'of them',
  mayOverlap: (other) => `The report does not say whether this overlaps with “${other.toLowerCase()}”.`,
  more: (count) => `${count} more in the table`,
  notStated: 'not stated in the report',
  noBase: 'counted per what: not stated in the report',
  noDeadline: 'deadline: not stated in the report',
  per: (base) => `counted for ${base.toLowerCase()}`,
  noGroups: 'Distribution over groups of people: not stated in the report.',
  noPlaces: 'Distribution over the areas within: not stated in the report.',
  noneDone: 'How much has been done: not stated in the report.',
  list: ', ',
  noteMark: (index) => (index <= 26 ? String.fromCharCode(96 + index) : `n${index}`),
  seeNote: ', see note ',
  aNote: 'Note ',
  inBrackets: (text) => ` (${text})`,
  named: (name, text) => `${name}: ${text}`,
  separator: '; ',
  colon: ': ',
  space: ' ',
  sentence: (head, parts) => (head === '' ? `${parts}.` : `${head}: ${parts}.`),
};

const tallyMore: TallyMoreMessages = {
  methods: { 个案: 'Casework', 小组: 'Group work', 社区: 'Community work' },
  apart: 'Counted differently: kept apart, not added',
  each: (unit, formula) => `Computed: mean for each ${eventNoun(unit)} (${formula})`,
  notAdded: 'total not stated in the report, not added up',
  steps: 'From request to rating',
  noVolumes: 'number not stated',
  orMore: 'or more',
  noSource: 'source not stated',
  wholeKey: (whole) => `whole bar: all, ${whole}`,
  namesOnly: 'Named only; figures not stated in the report',
  openList: ' and others',
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
  notAdded: (tiers) => (tiers ? 'the tiers belong to one another and are not added' : 'these numbers stand beside one another and are not added'),
  notStated: 'not stated in the report',
  notATotal: 'a rank, not a total',
  open: 'no fixed number',
  openCounted: (extent, mark) => `${extent && `settled: “${extent}” in the report; `}beyond these, “${mark}” has no fixed number`,
  network: 'Network',
  uncounted: (name, tiers) => `${name} (${tiers.join(', ')}): the number at each tier is not stated`,
  model: (code, named, listed, total) =>
    `The text says “${code}”, which makes ${named} (computed); it lists ${listed.join(', ')} and does not say which share premises: ${total} if none do (computed), not a total`,
  unwritten: 'number implied',
  openingNotStated: 'opening time not stated',
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

const table: TableMessages = {
  title: 'Table of figures',
  columns: { name: 'Indicator', figure: 'Figure', time: 'Time', printed: 'As printed, and notes' },
  csv: 'Download CSV',
  partOf: (whole) => `part of: ${whole}`,
  base: (base) => `base: ${base}`,
  against: (base) => (base ? `compared with: ${base}` : 'compared with what, the report does not say'),
  flags: { provisional: 'provisional', estimated: 'estimated', revised: 'revised' },
};

const source: SourceMessages = {
  close: 'Close',
  printed: 'As printed',
  notPrinted: 'the words of the text were not taken down',
  means: {
    atLeast: (number) => `${number} at the least, perhaps more`,
    moreThan: (number) => `above ${number}`,
    atMost: (number) => `${number} at the most`,
    lessThan: (number) => `below ${number}`,
    nearly: (number) => `close to ${number}, not reaching it`,
    about: (number) => `around ${number}, above or below`,
  },
  hedge: (word, meaning) => (word ? `“${word}”: ${meaning}` : meaning),
  emphasis: (word) => `“${word}”: mere emphasis, the value is as it stands`,
  place: 'Place',
  time: 'Time',
  role: 'Claim',
  counting: { total: 'a total', increment: 'an increase', cumulative: 'counted up over the period' },
  binding: { binding: 'binding', indicative: 'indicative' },
  partOf: 'Part of',
  overlap: 'Overlap',
  overlapUnknown: (other) => `the report does not say whether this overlaps with “${other}”`,
  numerator: 'Numerator',
  denominator: 'Denominator',
  basis: 'Basis',
  basisUnknown: 'denominator not stated in the report',
  compared: {
    'year-on-year': 'Year on year',
    'previous-period': 'On the period before',
    since: 'Since the start',
    'yearly-average': 'Average a year',
    points: 'In points',
    multiple: 'Multiple',
    rank: 'Rank',
  },
  base: (base) => `compared with ${base}`,
  baseUnknown: 'the report does not say compared with what',
  flagged: 'Marked',
  flags: { provisional: 'provisional', estimated: 'estimated', revised: 'revised', inferred: 'inferred from the text, which does not state it outright' },
  definition: 'Definition',
  note: 'Note',
  share: (whole, equation) => `share of ${whole.toLowerCase()}: ${equation}`,
  sources: 'Published in',
  dateUnknown: 'date not stated',
  datePrinted: (words) => `date not stated, in the text “${words}”`,
  retrieved: (date) => `retrieved ${date}`,
  warnings: 'Notes on the data',
  separator: ', ',
};

const facts: FactTableMessages = {
  heading: 'Everything in the report',
  search: 'Search',
  filter: { kind: 'Kind', place: 'Area', indicator: 'Indicator', year: 'Year', role: 'Status' },
  all: 'all',
  yearNotStated: 'year not stated',
  roles: { actual: 'actual', target: 'target', forecast: 'forecast', intention: 'hoped for' },
  item: 'Item',
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
  breakdown: 'Breakdown',
  hedge: 'Hedge',
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
  natures: { stock: 'at a moment', flow: 'over a period', none: 'a rate or a constant' },
  code: 'Code',
  noSource: 'The report names no source.',
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
  failed: 'The chart could not be drawn; all figures are in the table below.',
  hint: 'Point at the chart, or use the arrow keys, to read a figure and reach its source.',
  walk: 'use the arrow keys to have the points read out',
  points: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  download: 'Download picture',
  own: 'A chart of this page',
  separator: '; ',
};

const summary: SummaryMessages = {
  said: (name, promised, figure) => `${[name, promised].filter(Boolean).join(', ')} (${figure})`,
  changes: { up: 'an increase', down: 'a decrease', same: 'unchanged', unknown: 'whether it rose or fell cannot be told' },
  highest: (who, two) => `${two ? 'higher' : 'highest'}: ${who}`,
  lowest: (who, two) => `${two ? 'lower' : 'lowest'}: ${who}`,
  alike: (count, figure) => `all ${count} are alike (${figure})`,
  tied: (count, figure) => `${count} with ${figure} each`,
  noOrder: 'figures are hedged (“more than”, “about”), so which is higher cannot be told',
  ofThese: (what) => `of these ${what}`,
  without: (count) => `${count} without a figure`,
  and: ', ',
  sentence: (clauses) => {
    const text = clauses.join('; ');
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
  },
  own: (count) => `Drawn by this page from ${count === 1 ? '1 figure' : `${count} figures`} of this report.`,
};

const spec: SpecMessages = {
  size: 'The specification (spec) is too large; 200 kB at most.',
  json: 'The specification (spec) is not valid JSON.',
  shape: 'The specification (spec) is not Vega-Lite: an object with mark, layer, facet, concat or the like is needed.',
  origin: 'The specification (spec) must be of the same origin as the page.',
  unreachable: 'The specification (spec) cannot be reached; check its address.',
  data: 'The specification (spec) may use the data of this report only: write "data": {"name": "observations"}, no url and no values.',
  failed: 'An expression or an encoding of the specification (spec) failed, or the drawing program could not be loaded; the chart is not drawn.',
  column: (columns) => `The specification (spec) uses columns that do not exist: ${columns.join(', ')}.`,
};

const lists: ListMessages = {
  headings: { plan: 'Goals and deadlines', timeline: 'Timeline' },
  told: {
    plan: (count, present) => `${count === 1 ? '1 promise' : `${count} promises`}; for ${present} of them the report states what is there now.`,
    timeline: (count, undated) => `${count === 1 ? '1 entry' : `${count} entries`}${undated > 0 ? `, ${undated} of them without a date or a year` : ''}.`,
  },
  none: { plan: 'The report states no target, forecast or hoped-for figure.', timeline: 'The report states no event, phase or deadline.' },
  deadline: 'By when',
  base: 'Base',
  counting: 'Counted',
  countings: { total: 'in all', increment: 'in addition', cumulative: 'cumulatively' },
  binding: { binding: 'binding', indicative: 'indicative' },
  present: 'Now',
  notStated: 'not stated in the report',
  noPresent: 'not stated for this indicator',
  undated: 'No date or no year stated (in the order of the text)',
  asPrinted: (date, printed) => `${date} (printed “${printed}”)`,
  separator: '; ',
  list: ', ',
};

const charts: OpenMessages = {
  open: 'Open charts',
  heading: 'Chart',
  missing:
    "The chart could not be loaded; its figures are in the table below. This page uses the classic script: charts also need the folders elements and chunks beside it and, under Trusted Types, lit-html 'allow-duplicates'.",
};

function failure(cause: Failure): string {
  const address = cause.file === undefined ? 'the address in src' : 'the file that the index names';
  switch (cause.kind) {
    case 'network':
      return 'The report file cannot be reached. Check the address and the network; another host must allow cross-origin access.';
    case 'timeout':
      return 'Reading the report took too long. Try again later, or check the server.';
    case 'status':
      return `The server answered ${cause.status} and gave no report file. Check ${address}.`;
    case 'html':
      return `A web page came instead of a JSON report. Check ${address}, and whether it leads to a login or error page.`;
    case 'charset':
      return 'The report file is not UTF-8. Save it as UTF-8 and upload it again.';
    case 'not-json':
      return `The report is not valid JSON${cause.line === null ? '' : `; the fault is near line ${cause.line}`}. Check commas, quotation marks and brackets.`;
    case 'written-twice':
      return `“${cause.field}” in line ${cause.line} is written twice in one entry, and nobody can tell which holds. Delete one of the two.`;
    case 'too-large':
      return `The report file is larger than ${Math.round(cause.most / 1e6)} MB. Split it by area.`;
    case 'invalid':
      return 'The report does not follow the format:';
    case 'elsewhere':
      return 'The index names a file of another site, which is not read. Put the file beside the index and write a relative address.';
    case 'no-such-area':
      return `The index has no area “${cause.area}”; correct the area attribute (a code, a name or an id).`;
  }
}

registerMessages('en', {
  shared,
  notes,
  gauge,
  goals,
  pipeline,
  beside,
  tally,
  tallyMore,
  map,
  boundaries,
  faults,
  picture,
  stations,
  tiles,
  table,
  source,
  facts,
  details,
  chart,
  summary,
  spec,
  lists,
  charts,
});
