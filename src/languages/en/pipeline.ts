/** English for the pipeline. */
import type { BesideMessages } from '../../components/talent-pipeline/beside.messages.ts';
import type { PipelineMessages } from '../../components/talent-pipeline/talent-pipeline.messages.ts';
import { inText } from './data.ts';

/** The grades of the certificate, where the report gives no English of its own. */
const GRADES: Readonly<Record<string, string>> = { 初级: 'junior', 中级: 'intermediate', 高级: 'senior' };

export const pipeline: PipelineMessages = {
  levels: 'Levels',
  heading: 'Social workers',
  none: 'The report states no figures on social workers.',
  elsewhere: 'The report states no figures on social workers for this area; it does for others, which area can select.',
  exam: 'Qualification exam',
  people: 'Workforce and certificates',
  flow: 'over a period',
  stock: 'current',
  notStated: 'not stated in the report',
  grade: (word) => GRADES[word] ?? word,
  each: (word) => (/^(each|every|每)/i.test(word) ? `for ${word}` : `for each ${word}`),
  equation: (share, part, whole) => `${share} = ${part} ÷ ${whole}`,
  shareOf: (whole) => `base: ${inText(whole)}`,
  ofBase: (equation, basis) => `${equation} (${basis})`,
  noShare: {
    people: 'the report does not say whether these are the same people, so no share is given',
    period: 'the two differ in period or scope, or do not state them, so no share is given',
    open: 'one figure is not exact, or is zero, so no share is given',
  },
  noBase: (name) => `“${name}” is not stated, so no share is given`,
  years: (years) => (years === 1 ? '1 year' : `${years} years`),
  yearsUnknown: 'time between not stated',
  including: 'of whom',
  of: (part) => `of whom ${inText(part)}`,
  list: ', ',
  separator: '; ',
  stop: '. ',
};

export const beside: BesideMessages = {
  orMore: 'or more',
  leaders: 'Leading practitioners and supervisors',
  doors: 'Transfers, recruitment and hiring',
  posts: 'Posts at the station',
  training: 'Training',
  subsidies: 'Subsidies and awards',
  pools: 'Talent pools and bases',
  norms: 'Requirements',
  noNumber: 'number not stated',
  noAmount: 'amount not stated',
  ofPool: ['Pools', 'Members'],
  andOthers: 'The list in the text is not exhaustive (“等”).',
  cumulative: 'the target is cumulative, so the current number is not subtracted from it',
  increment: 'the target is an addition, so the current number is not subtracted from it',
  reached: 'target reached',
  missed: 'target not reached',
  cannotTell: 'whether the target has been reached cannot be determined',
  gap: (gap) => `${gap} short`,
  difference: (gap, target, present) => `${gap} = ${target} − ${present}`,
  together: (least, most) => `${least} to ${most} in total: ${most} only if no one is counted twice, which the text does not say`,
};
