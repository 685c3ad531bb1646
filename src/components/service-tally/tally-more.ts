/**
 * What only some reports need: parts, methods, flows of money, comparisons of like figures, contradictory tallies, lists and steps.
 * Fetched by the first element whose report has any of these (`needsMore`).
 */
export { chartsTemplate } from '../indicator-chart/open-charts.ts';
export { barRowTemplate, barTemplate, partBar } from './tally-bars.ts';
export { besideTexts, namedText } from './tally-besides.ts';
export { comparisons } from './tally-compare.ts';
export { tallyKey } from './tally-key.ts';
export { listsTemplate, nameTemplate } from './tally-list-templates.ts';
export { listings, namesOf, workflowOf, workflowTest } from './tally-lists.ts';
export { methodsGroup, methodsTemplate } from './tally-methods.ts';
export { flowOf, flowTemplate } from './tally-money.ts';
export { moreStyles as styles } from './tally-more.styles.ts';
export { goalsAmong, promiseMark } from './tally-promises.ts';
export { eachTemplate } from './tally-apart.ts';
export { ownSections } from './tally-sections.ts';
export { together, twinsAmong } from './tally-twins.ts';
