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
  sortBy: (column) => `Order by ${column.toLowerCase()}`,
  shown: (shown, all) => (shown === all ? `${all} in all` : `${shown} of ${all} shown`),
  none: 'Nothing fits these conditions.',
  clear: 'Clear conditions',
  download: 'Download',
  summary: (counts) => `The report has ${counts.join(', ')}.`,
  count: (kind, count) => `${count} ${count === 1 ? kind.toLowerCase().slice(0, -1) : kind.toLowerCase()}`,
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

export const details: DetailMessages = {
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
