/** English for the tally. */
import type { TallyMessages } from '../../components/service-tally/service-tally.messages.ts';
import type { TallyMoreMessages } from '../../components/service-tally/tally-more.messages.ts';
import { eventNoun } from './data.ts';

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
    office: 'Office work',
    money: 'Funds and projects',
    menu: 'Service menu',
  },
  roles: { target: 'Target', forecast: 'Forecast', intention: 'Hoped for' },
  partOf: 'of them',
  mayOverlap: (other) => `The report does not say whether this overlaps with “${other.toLowerCase()}”.`,
  more: (count) => `${count} more in the table`,
  notStated: 'not stated in the report',
  cumulative: 'counted up until then',
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

export const tallyMore: TallyMoreMessages = {
  methods: { 个案: 'Casework', 小组: 'Group work', 社区: 'Community work' },
  apart: 'Counted differently: kept apart, not added',
  each: (unit, formula) => `mean for each ${eventNoun(unit)} (${formula})`,
  notAdded: 'total not stated in the report, not added up',
  steps: 'From request to rating',
  noVolumes: 'number not stated',
  orMore: 'or more',
  noSource: 'source not stated',
  wholeKey: (whole) => `whole bar: all, ${whole}`,
  namesOnly: 'Named only; figures not stated in the report',
  openList: ' and others',
};
