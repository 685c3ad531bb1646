/** English for the tally. */
import type { TallyMessages } from '../../components/service-tally/service-tally.messages.ts';
import type { TallyMoreMessages } from '../../components/service-tally/tally-more.messages.ts';
import { eventNoun, inText } from './data.ts';

export const tally: TallyMessages = {
  heading: 'Services',
  none: 'The report states no figures on services.',
  themes: {
    general: 'Overall',
    clients: 'People in scope',
    methods: 'By method',
    guidance: 'Supervision, advice and evaluation',
    resources: 'Volunteers and resources',
    institutions: 'Agencies and organisations',
    office: 'Meetings and publicity',
    money: 'Funds and projects',
    menu: 'Service menu',
  },
  roles: { target: 'Target', forecast: 'Forecast', intention: 'Hoped for' },
  partOf: 'of which',
  mayOverlap: (other) => `The report does not say whether this overlaps with “${other}”.`,
  more: (count) => `${count} more in the table`,
  notStated: 'not stated in the report',
  cumulative: 'cumulative up to then',
  noBase: 'basis of counting: not stated in the report',
  noDeadline: 'deadline: not stated in the report',
  per: (base) => `counted for ${inText(base)}`,
  noGroups: 'Breakdown by group of people: not stated in the report.',
  noPlaces: 'Breakdown by area: not stated in the report.',
  noneDone: 'Number delivered so far: not stated in the report.',
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

export const tallyMore: TallyMoreMessages = {
  methods: { 个案: 'Casework', 小组: 'Group work', 社区: 'Community work' },
  apart: 'Counted on different bases: listed separately, not added up',
  each: (unit, formula) => `average per ${eventNoun(unit)} (${formula})`,
  notAdded: 'total not stated in the report; not added up',
  steps: 'Service process',
  noVolumes: 'number not stated',
  orMore: 'or more',
  noSource: 'source not stated',
  wholeKey: (whole) => `whole bar: total, ${whole}`,
  namesOnly: 'Listed by name only; figures not stated in the report',
  openList: ' and others',
};
