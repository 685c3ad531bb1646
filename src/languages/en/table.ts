/** English for the table of everything in a report. */
import type { DetailMessages } from '../../components/indicator-table/fact-details.messages.ts';
import type { FactTableMessages } from '../../components/indicator-table/indicator-table.messages.ts';

export const facts: FactTableMessages = {
  heading: 'Everything in the report',
  search: 'Search',
  filter: { kind: 'Kind', place: 'Area', indicator: 'Indicator', year: 'Year', role: 'Status' },
  all: 'all',
  yearNotStated: 'year not stated',
  roles: { actual: 'actual', target: 'target', forecast: 'forecast', intention: 'hoped for' },
  item: 'Item',
  sortBy: (column) => `Sort by ${column.toLowerCase()}`,
  shown: (shown, all) => (shown === all ? `${all} in all` : `${shown} of ${all} shown`),
  none: 'Nothing matches these filters.',
  clear: 'Clear filters',
  download: 'Download',
  summary: (counts) => `The report has ${counts.join(', ')}.`,
  count: (kind, count) => `${count} ${count === 1 ? kind.toLowerCase().slice(0, -1) : kind.toLowerCase()}`,
  warned: 'note',
  keys: 'Move from row to row with the arrow keys; Enter opens the source and the notes.',
  kinds: { figure: 'Figures', list: 'Lists', milestone: 'Events', station: 'Stations', network: 'Networks', model: 'Models', source: 'Sources' },
  noNumber: 'No number',
  noDate: 'Date or year not stated',
  unit: (units, names) => `Unit ${units.filter(Boolean).join(', ') || '(none)'} · ${names.slice(0, 2).join(', ')}${names.length > 2 ? ' …' : ''}`,
  status: { pilot: 'pilot', started: 'started', opened: 'opened', operating: 'operating', 'started-or-completed': 'started or completed' },
  noFixedNumber: '(no fixed number)',
  datePrinted: (words) => `date not stated; the text says “${words}”`,
  aside: (text) => ` (${text})`,
  list: ', ',
  break: '; ',
  etc: ' and others',
};

export const details: DetailMessages = {
  breakdown: 'Breakdown',
  hedge: 'Hedge',
  timeKind: 'Kind of time',
  timeKinds: {
    'as-of': 'as of a date',
    year: 'a year',
    quarter: 'a quarter',
    month: 'a month',
    'year-to-date': 'the year to date',
    since: 'cumulative since a given time',
    plan: 'the period of a plan',
    event: 'at the time of an event',
    'not-stated': 'not stated',
  },
  natures: { stock: 'at a point in time', flow: 'over a period', none: 'rate or constant' },
  code: 'Code',
  noSource: 'source not stated in the report',
};
