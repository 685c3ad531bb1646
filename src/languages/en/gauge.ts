/** English for the gauge. */
import type { GaugeMessages } from '../../components/coverage-gauge/coverage-gauge.messages.ts';
import type { GoalMessages } from '../../components/coverage-gauge/gauge-full.messages.ts';
import { inText, many } from './data.ts';

export const gauge: GaugeMessages = {
  wordsOnly: 'stated in words only, without a percentage',
  whole: 'all',
  target: 'Target',
  notStated: 'not stated in the report',
  base: (range, unit) => `base of about ${range} ${unit}`,
  baseNote: 'the report states no base; computed for a rate that was rounded or truncated',
  cannotTell: 'whether work is ahead of schedule cannot be determined',
  pastHalf: (milestone, halves, words) => `${milestone.charAt(0).toUpperCase()}${milestone.slice(1)}: reached (${halves.map(inText).join(', ')}); ${words}`,
  list: ', ',
  sentence: (parts) => `${parts.map((part) => part.replace(/\.$/, '')).join('. ')}.`,
};

export const goals: GoalMessages = {
  key: { unstated: 'current figure not stated', between: 'possibly up to here', loose: 'end not exact' },
  noRate: (name) => `The report does not state ${inText(name)}; it is not worked out from other figures.`,
  noGoal: (name) => `The report states neither a target nor a total for ${inText(name)}; no share is drawn.`,
  instead: (missing) =>
    `The report does not state ${inText(missing)}; it is not worked out from other figures. Another figure from the report is shown instead.`,
  stated: 'What the report states',
  notAdded: 'not added up; the total is not stated',
  others: 'Also in this report',
  areas: 'By area',
  moreAreas: (count) => `${many(count, 'more area')}, in the table of figures`,
  current: 'Current',
  lead: { target: 'Target', forecast: 'Forecast', intention: 'Hoped for' },
  noDeadline: 'no deadline stated',
  inYear: (words, year) => `${words.includes(year) ? words : `${words} of ${year}`} (year taken from elsewhere in the report)`,
  basis: (base) => `base: ${base}`,
  baseStated: 'Base',
  reached: 'target reached',
  missed: 'target not reached',
  short: (gap) => `${gap} short of the target`,
  beyond: (gap) => `${gap} above the target`,
  cannotTell: 'whether the target has been reached cannot be determined',
  unlike: 'the current figure and the target differ in kind or base, or do not state it: not compared',
  each: (unit) => `for each ${unit.replace(/^(每个?|each |every )/, '')}`,
  perUnit: (each) => `the target is ${each}: not compared with a total`,
  uncovered: (gap) => `${gap} not covered`,
  share: (share) => `${share} of them`,
  rest: (gap) => `the other ${gap}`,
  overlap: 'computed total; whether the items overlap is not stated in the report',
  within: (area) => `within ${area}`,
  cumulative: 'the target is cumulative, not a current number: how far off it is cannot be determined',
  increment: 'the target is an addition: not compared with the current number',
  ahead: 'work is ahead of schedule',
  behind: 'work is behind schedule',
  timeMark: 'tick mark on the gauge',
  eachCell: (state) => `one cell each; dotted: ${state}, which of the two is not stated`,
};
