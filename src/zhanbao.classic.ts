/** One classic script with every element, for templates that know no modules. */
export * from './components/indicator-report/indicator-report.ts';
export * from './components/coverage-gauge/coverage-gauge.ts';
export * from './components/talent-pipeline/talent-pipeline.ts';
export * from './components/service-tally/service-tally.ts';
export * from './components/station-map/station-map.ts';
export * from './components/indicator-value/indicator-value.ts';
export * from './components/indicator-table/indicator-table.ts';
