/**
 * What only some reports need: parts, methods, money on its way, like figures to compare, tallies that contradict each
 * other, lists and steps.
 * Fetched by the first element whose report has such things (`needsMore`).
 */
export { chartsTemplate } from '../indicator-chart/open-charts.ts';
export { talliesDiffer } from '../../data/rules/tallies-differ.ts';
export { meanOf } from './tally-apart.ts';
export { barTemplate, partBar } from './tally-bars.ts';
export { comparisons } from './tally-compare.ts';
export { tallyKey } from './tally-key.ts';
export { listsTemplate } from './tally-list-templates.ts';
export { isInWorkflow, listings, namesOf, workflowOf } from './tally-lists.ts';
export { methodsGroup, methodsTemplate } from './tally-methods.ts';
export { flowOf, flowTemplate } from './tally-money.ts';
export { moreStyles as styles } from './tally-more.styles.ts';
export { promiseMark } from './tally-promises.ts';
export { together, twinOf } from './tally-twins.ts';
