/** zhanbao/data: the format and its arithmetic, without DOM; Chinese and English. The full check is in zhanbao/data/audit. */
import '../languages/en/data.ts';
export { CATALOGUE } from './catalogue.ts';
export { impliedBase, shareOf } from './derive.ts';
export { figureText, type FigureText } from './format.ts';
export { langOf, textIn, type Lang } from './language.ts';
export type { Failure } from './failure.ts';
export type { FetchOptions as LoadOptions } from './fetch-text.ts';
export { loadReport, readReport, readReportText, type LoadResult } from './load-report.ts';
export { parseReport, type ParseResult } from './parse-report.ts';
export { dateText, timeText } from './period.ts';
export type { Problem, ProblemCode, Severity } from './problem.ts';
export { add, meets, subtract, type Answer } from './arithmetic.ts';
export { intervalOf, numberOf, ratio, type Amount, type Interval, type Quantity } from './quantity.ts';
export { readNumerals, type Numeral } from './read-numerals.ts';
export type { Citation, Observation, Report } from './report.ts';
export { FORMAT } from './format-version.ts';
export type { RawObservation, RawReport } from './schema.ts';
export { findPlace, partsOf, select } from './select.ts';
