/** zhanbao/data/audit: the full check of a report, and the sentences of all that can be wrong with one. */
export { auditReport } from './audit-report.ts';
export { checkReport } from './check-report.ts';
export { countOf } from './count-problems.ts';
export { problemText } from './problem-text.ts';
