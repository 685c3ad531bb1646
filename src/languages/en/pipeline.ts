/** English for the pipeline. */
import type { BesideMessages } from '../../components/talent-pipeline/beside.messages.ts';
import type { PipelineMessages } from '../../components/talent-pipeline/talent-pipeline.messages.ts';

/** The grades of the certificate, where the report gives no English of its own. */
const GRADES: Readonly<Record<string, string>> = { 初级: 'junior', 中级: 'intermediate', 高级: 'senior' };

export const pipeline: PipelineMessages = {
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

export const beside: BesideMessages = {
  orMore: 'or more',
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
