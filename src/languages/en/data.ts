/** English for figures, times and names: numbers written out, or in millions; hedges as in official English (“80,000 or more people”). */
import { hedgesOf, mantissa, pieces, type FigureText } from '../../data/format.ts';
import { HEDGES, type Hedge } from '../../data/hedges.ts';
import { dateParts } from '../../data/period.ts';
import { shifted, type Quantity } from '../../data/quantity.ts';
import { kindOfUnit } from '../../data/units.ts';
import type { Time } from '../../data/schema.ts';
import { registerWords, type Countable } from '../../data/words.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SCALES = [
  { power: 9, word: ' billion' },
  { power: 6, word: ' million' },
];
const AS_IT_IS = { power: 0, word: '' };
/** With more, all digits are easier to read. */
const MOST_DECIMALS = 3;
export const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 });

/** Hedges by what they state, with # for the figure; mere emphasis (达) fits what is reached and what is promised alike. */
const HEDGED: Readonly<Record<Hedge['kind'], string>> = {
  exact: 'reaching #',
  atLeast: 'at least #',
  moreThan: 'more than #',
  atMost: 'at most #',
  lessThan: 'fewer than #',
  nearly: 'nearly #',
  about: 'about #',
};
/** Hedges after the number in Chinese also come after it in English, if there is a phrase for them. */
const HEDGED_BEHIND: Partial<typeof HEDGED> = { atLeast: '# or more', atMost: '# or fewer' };

/** A currency that is not listed (澳门元) follows its number as printed. */
const CURRENCIES: ReadonlyMap<string, string> = new Map(Object.entries({ '': 'CNY', 元: 'CNY', 港元: 'HKD', 美元: 'USD' }));

export const NOUNS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['persons', ['person', 'people']],
  ['attendances', ['attendance', 'attendances']],
  ['households', ['household', 'households']],
  ['household-visits', ['household visit', 'household visits']],
  ['cases', ['case', 'cases']],
  ['groups', ['group', 'groups']],
  ['sessions', ['session', 'sessions']],
  ['events', ['event', 'events']],
  ['consultations', ['consultation', 'consultations']],
  ['visits', ['visit', 'visits']],
  ['stations', ['station', 'stations']],
  ['hubs', ['hub', 'hubs']],
  ['organisations', ['organisation', 'organisations']],
  ['departments', ['department', 'departments']],
  ['counties', ['county', 'counties']],
  ['projects', ['project', 'projects']],
  ['posts', ['post', 'posts']],
  ['pools', ['pool', 'pools']],
  ['sites', ['site', 'sites']],
  ['schools', ['school', 'schools']],
  ['documents', ['document', 'documents']],
  ['items', ['item', 'items']],
  ['tiers', ['tier', 'tiers']],
  ['years', ['year', 'years']],
  ['days', ['day', 'days']],
  // Growth of 1.5 times is not growth to 1.5 times.
  ['fold', ['times the base', 'times the base']],
  ['points', ['percentage point', 'percentage points']],
]);

/** Counters of events with a word of their own; all others (场) are events. */
export const EVENTS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['场次', ['event session', 'event sessions']],
  ['期次', ['round', 'rounds']],
  ['次', ['occasion', 'occasions']],
]);

/** Coverage stated in words, without a number. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['全覆盖', 'full coverage'],
  ['基本全覆盖', 'nearly full coverage'],
]);

const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ['source', 'source'],
  ['use', 'use'],
  ['project', 'project'],
  ['support', 'support'],
  ['payer', 'payer'],
  ['method', 'method'],
  ['group', 'group'],
  ['audience', 'for'],
  ['per', 'per'],
  ['rule', 'rule'],
  ['by', 'by'],
]);

const NAMES: Readonly<Record<string, string>> = {
  station_count: 'Social-work stations',
  station_coverage_rate: 'Station coverage',
  hub_count: 'Hubs and centres',
  station_kinds: 'Kinds of station',
  network_tiers: 'Tiers of the network',
  plan_time_elapsed_share: 'Share of plan time elapsed',
  plan_task_done_share: 'Share of plan task done',
  social_workers_total: 'Social-work professionals',
  certified_social_workers: 'Certified social workers',
  certified_rate: 'Share certified',
  station_staff_count: 'Station staff',
  exam_registrants: 'Registered for the exam',
  exam_passes: 'Passed the exam',
  exam_pass_rate: 'Exam pass rate',
  exam_yoy_growth: 'Exam growth, year on year',
  leading_talent_count: 'Leading practitioners',
  supervisor_talent_count: 'Supervisors',
  expert_pool_size: 'Expert pool',
  talent_pool_size: 'Talent pool',
  training_site_count: 'Practice sites',
  training_sessions: 'Training held',
  training_person_times: 'Training attendances',
  talent_recruited: 'Brought in',
  graduates_recruited: 'Graduates hired',
  subsidy_once_yuan: 'One-off award',
  subsidy_monthly_yuan: 'Monthly certificate subsidy',
  people_served: 'People served',
  service_person_times: 'Service attendances',
  service_target_people: 'People in scope of service',
  service_target_households: 'Households in scope of service',
  households_visited: 'Households visited',
  activities_held: 'Activities',
  case_count: 'Cases',
  case_person_times: 'Casework attendances',
  group_count: 'Groups',
  group_sessions: 'Group sessions',
  community_service_count: 'Community activities',
  needs_survey_times: 'Needs surveys',
  orgs_incubated: 'Community organisations incubated',
  jobs_provided: 'Posts provided',
  graduates_employed: 'Graduates employed',
  volunteers_engaged: 'Volunteers engaged',
  resources_linked_yuan: 'Resources linked',
  agency_count: 'Social-work agencies',
  project_count: 'Projects',
  funding_invested_yuan: 'Funds invested',
  funding_allocated_yuan: 'Funds allocated or granted',
};

function figure(quantity: Quantity, amount: Countable): FigureText {
  const share = quantity.unitKind === 'share';
  const money = quantity.unitKind.startsWith('money');
  const large = share ? AS_IT_IS : scaleOf(quantity, amount);
  const write = (value: number) => (share ? mantissa(quantity, value) : GROUPED.format(shifted(value, -large.power)));
  const last = amount.kind === 'range' ? amount.to : amount.number;
  if (amount.kind === 'ordinal') return pieces('', `${amount.number}${ordinalEnd(amount.number)}`, '');
  const number = amount.kind === 'range' ? `${write(amount.from)}–${write(amount.to)}` : write(amount.number);
  const [lead = '', tail = ''] = hedged(quantity, share || money).split('#');
  const [coin = '', per] = quantity.unit.split('/');
  const currency = money ? CURRENCIES.get(coin) : undefined;
  const counted = currency ? '' : money ? quantity.unit : noun(quantity, last);
  const unit = share ? '%' : counted === '' ? '' : ` ${counted}`;
  const each = quantity.unitKind.startsWith('money-monthly') ? ' a month' : currency && per ? `/${per}` : '';
  return pieces(
    `${lead}${currency ? `${currency} ` : ''}`,
    `${number}${large.word}`,
    `${share ? '%' : ''}${tail}${share ? '' : unit}${each}${quantity.added ? ' added' : ''}`,
  );
}

/** 首家 is the 1st; “no. 1” would mean the best. */
function ordinalEnd(number: number): string {
  return (Math.floor((number % 100) / 10) === 1 ? '' : ['', 'st', 'nd', 'rd'][number % 10]) || 'th';
}

/** A number printed with 万 or 亿 that reaches a million is written in millions (188.9万: 1.889 million), never rounded. */
function scaleOf({ scale }: Quantity, amount: Countable): (typeof SCALES)[number] {
  const ends = amount.kind === 'range' ? [amount.from, amount.to] : [amount.number];
  const fits = ({ power }: (typeof SCALES)[number]) =>
    ends.every((end) => Math.abs(end) >= 10 ** power && Number(shifted(end, -power).toFixed(MOST_DECIMALS)) === shifted(end, -power));
  return (scale !== '' && SCALES.find(fits)) || AS_IT_IS;
}

/** “at least #”: the first hedge that is more than emphasis, or else the emphasis. What is measured is less, what is counted is fewer. */
function hedged(quantity: Quantity, measured: boolean): string {
  const hedges = hedgesOf(quantity).flatMap((word) => HEDGES.get(word) ?? []);
  const hedge = hedges.find(({ kind }) => kind !== 'exact') ?? hedges[0];
  const words = hedge ? (hedge.position === 'after' && HEDGED_BEHIND[hedge.kind]) || HEDGED[hedge.kind] : '#';
  return measured ? words.replace('fewer', 'less') : words;
}

/**
 * The noun for a counter or a kind. For a kind of the report's own, that of its counter, or the counter itself (小时), which is part of the
 * figure; '' where there is none (a share, money, 个).
 */
function noun({ unit, unitKind }: Pick<Quantity, 'unit' | 'unitKind'>, number: number): string {
  const own = unitKind === 'events' ? EVENTS.get(unit) : undefined;
  const kind = kindOfUnit(unit);
  return (own ?? NOUNS.get(unitKind) ?? NOUNS.get(kind ?? ''))?.[number === 1 ? 0 : 1] ?? (kind === null && unitKind !== 'share' ? unit : '');
}

const OURS = Object.values(NAMES);

/** A name within a sentence. A report's own may begin with a proper noun, so only ours begin in lower case. */
export function inText(name: string): string {
  return OURS.some((own) => name.startsWith(own)) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
}

/** 1 station, 2 stations. */
export function many(count: number, word: string): string {
  return `${GROUPED.format(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** What a counter of events is called: 期次 is a round. */
export function eventNoun(unit: string): string {
  return noun({ unit, unitKind: 'events' }, 1);
}

function dateText(date: string): string {
  const { year, quarter, month, day } = dateParts(date);
  if (quarter) return `Q${quarter} ${year}`;
  const text = [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
  return year ? text : `${text} (year not stated)`;
}

/** 2023年上半年 and 去年上半年 are not in “this year”. */
function yearSoFar({ date, printed = '' }: Time, until: string | undefined): string {
  const year = /(\d{4})年/.exec(printed)?.[1];
  const last = /[去上]年/.test(printed) ? (/^\d{4}/.exec(date ?? '')?.[0] ?? 'last year') : 'this year';
  return (year ?? last) + (until ? `, to ${until}` : year ? ' so far' : ' (year not stated)');
}

function timeText(time: Time): string {
  // 年底 is the end of the year; naming its last day would say more than the text.
  const yearEnd = /年底|年末/.test(time.printed ?? '');
  const written = (day: string) => (yearEnd && /^\d{4}(-12-31)?$/.test(day) ? `the end of ${day.slice(0, 4)}` : dateText(day));
  const date = time.date && written(time.date);
  const from = time.from && dateText(time.from);
  const to = time.to && written(time.to);
  const span = from && to && `${from} to ${to}`;
  switch (time.kind) {
    case 'as-of':
      return date ? `as of ${date}` : 'as of the report (date not stated)';
    case 'year-to-date':
      return yearSoFar(time, date);
    case 'since':
      if (span) return `${span}, added up`;
      return (from ? `since ${from}` : 'running total (start not stated)') + (date ? `, to ${date}` : '');
    case 'plan':
      if (span) return span;
      // 2022年预计 and 全年 are in that year; 到2022年 is by it.
      if (to) return `${to.length === 4 && /^(\d{4}年|[今本当]年)?(全年|年?内)?$/.test(time.printed || '-') ? 'in' : 'by'} ${to}`;
      return from ? `from ${from}` : 'planned (period not stated)';
    case 'not-stated':
      return 'time not stated';
    default:
      return (date ?? span) || 'date not stated';
  }
}

registerWords('en', {
  figure,
  quoted: (words) => (WORDS.has(words) ? `${WORDS.get(words)} (“${words}”)` : `“${words}”`),
  missing: {
    'not-stated': 'not stated in the report',
    'not-collected': 'not collected',
    'not-applicable': 'not applicable',
    withheld: 'withheld',
    'not-yet-due': 'not yet due',
  },
  range: (from, to) => [...new Set([from, to])].map((number) => GROUPED.format(number)).join('–'),
  time: timeText,
  date: dateText,
  role: { actual: 'actual', target: 'target', forecast: 'forecast', intention: 'hoped for' },
  // Own names only: a report may call its indicator `constructor`.
  indicator: (code) => (Object.prototype.hasOwnProperty.call(NAMES, code) ? NAMES[code] : undefined),
  dimension: (dimension, word) => (DIMENSIONS.has(dimension) ? `${DIMENSIONS.get(dimension)}: ${word}` : word),
  source: (name, date) => `${name}, ${date ?? 'date not stated'}`,
});
