/** zhanbao/import: importers from other formats to raw reports, for Node and build steps. No page loads them. */
export { reportFromDataPackage, type PackageTable } from './data-package.ts';
export type { ImportProblem, ImportProblemCode, ImportResult } from './import-problem.ts';
export { importProblemText } from './import-problem-text.ts';
export { reportFromJsonStat, type JsonStatOptions } from './json-stat.ts';
export type { Mapping } from './mapping.ts';
export { reportFromRows } from './rows.ts';
export { readEnglish, type EnglishFigure } from '../../languages/en/read.ts';
export type { Row } from './table.ts';
