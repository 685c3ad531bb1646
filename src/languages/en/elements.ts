/** English for the elements: what they share, and all of it given to them. */
import { registerMessages } from '../../components/shared/languages.ts';
import type { Failure } from '../../data/failure.ts';
import type { CaveatMessages } from '../../components/shared/figure-caveat.messages.ts';
import type { TableMessages } from '../../components/shared/figure-table.messages.ts';
import type { SourceMessages } from '../../components/shared/figure-source.messages.ts';
import type { SharedMessages } from '../../components/shared/messages.ts';
import type { NoteMessages } from '../../components/shared/problem-notes.messages.ts';
import { gauge, goals } from './gauge.ts';
import { beside, pipeline } from './pipeline.ts';
import { tally, tallyMore } from './tally.ts';
import { map } from './map.ts';
import { boundaries, faults, picture, stations, tiles } from './boundaries.ts';
import { details, facts } from './table.ts';
import { chart, charts, lists, spec, summary } from './chart.ts';

const shared: SharedMessages = {
  waiting: 'Waiting for a report. Check src or from, or place this element inside <indicator-report>.',
  loading: 'Loading the report…',
  table: 'Table of figures',
  source: 'Source',
  computed: 'computed',
  colon: ': ',
  unchecked: 'stated, but did not pass the check and is not used',
  lost: 'Part of the content could not be loaded. Please reload the page.',
  noSuchArea: (area) => `The report has no area “${area}”; correct the area attribute.`,
};

const notes: NoteMessages = {
  failed: 'The report cannot be shown',
  copy: (reported, given) => `This is a copy served on ${given}; there may be a newer one. Date of the report: ${reported ?? 'not stated'}.`,
  retry: 'Try again',
  refused: (count) =>
    count === 1 ? '1 entry of the report did not pass the check and is not used' : `${count} entries of the report did not pass the check and are not used`,
  warned: (count) => `Notes on the data (${count})`,
  more: (count) => `and ${count} more`,
  failure,
};

const table: TableMessages = {
  title: 'Table of figures',
  columns: { name: 'Indicator', figure: 'Figure', time: 'Time', printed: 'As printed, and notes' },
  csv: 'Download CSV',
  partOf: (whole) => `part of: ${whole}`,
  base: (base) => `base: ${base}`,
  against: (base, kind) =>
    base
      ? `compared with: ${base}`
      : kind === 'year-on-year'
        ? 'compared with: the same period of the year before'
        : 'base of comparison not stated in the report',
};

const caveats: CaveatMessages = { provisional: 'provisional', estimated: 'estimated', revised: 'revised' };

const source: SourceMessages = {
  close: 'Close',
  printed: 'As printed',
  notPrinted: 'original wording not recorded',
  means: {
    atLeast: (number) => `at least ${number}`,
    moreThan: (number) => `above ${number}`,
    atMost: (number) => `at most ${number}`,
    lessThan: (number) => `below ${number}`,
    nearly: (number) => `close to ${number}, but below it`,
    about: (number) => `around ${number}, above or below`,
  },
  hedge: (word, meaning) => (word ? `“${word}”: ${meaning}` : meaning),
  emphasis: (word) => `“${word}”: emphasis only, the value is unchanged`,
  place: 'Place',
  time: 'Time',
  role: 'Status',
  counting: { total: 'a total', increment: 'an increase', cumulative: 'a cumulative count' },
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
    'previous-period': 'On the previous period',
    since: 'Since the starting point',
    'yearly-average': 'Yearly average',
    points: 'Percentage points',
    multiple: 'Multiple',
    rank: 'Rank',
  },
  base: (base) => `compared with ${base}`,
  baseUnknown: 'base of comparison not stated in the report',
  lastYear: 'compared with the same period of the year before',
  flagged: 'Marked as',
  flags: { provisional: 'provisional', estimated: 'estimated', revised: 'revised', inferred: 'inferred from the text, which does not state it outright' },
  definition: 'Definition',
  note: 'Note',
  share: (whole, equation) => `share of “${whole}”: ${equation}`,
  sources: 'Published in',
  dateUnknown: 'date not stated',
  datePrinted: (words) => `date not stated; the text says “${words}”`,
  retrieved: (date) => `retrieved ${date}`,
  warnings: 'Notes on the data',
  separator: ', ',
};

function failure(cause: Failure): string {
  const address = cause.file === undefined ? 'the address in src' : 'the file that the index names';
  switch (cause.kind) {
    case 'network':
      return 'The report file could not be reached. Check the address and the network; a file on another host must allow cross-origin access.';
    case 'timeout':
      return 'Reading the report took too long. Try again later, or check the server.';
    case 'status':
      return `The server answered ${cause.status} instead of the report file. Check ${address}.`;
    case 'html':
      return `The server returned a web page, not a JSON report. Check ${address}, and whether it leads to a login or error page.`;
    case 'charset':
      return 'The report file is not UTF-8. Save it as UTF-8 and upload it again.';
    case 'not-json':
      return `The report is not valid JSON${cause.line === null ? '' : `; the fault is near line ${cause.line}`}. Check commas (none after the last entry), quotation marks (straight double ones) and brackets; comments are not allowed.`;
    case 'written-twice':
      return `“${cause.field}” on line ${cause.line} appears twice in one entry, and which one holds is unclear. Delete one of them.`;
    case 'too-large':
      return `The report file is larger than ${Math.round(cause.most / 1e6)} MB. Split it by area.`;
    case 'invalid':
      return 'The report does not follow the format:';
    case 'elsewhere':
      return 'The index names a file on another site, which is not read. Put the file beside the index and use a relative address.';
    case 'no-such-area':
      return `The index has no area “${cause.area}”; correct the area attribute (a code, a name or an id).`;
  }
}

registerMessages('en', {
  shared,
  notes,
  caveats,
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
