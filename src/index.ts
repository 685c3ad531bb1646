/** Registers all elements: the provider first, so that it is there when the others ask for it. */
export * from './components/indicator-report/indicator-report.ts';
export * from './components/coverage-gauge/coverage-gauge.ts';
export * from './components/talent-pipeline/talent-pipeline.ts';
export * from './components/service-tally/service-tally.ts';
export * from './components/station-map/station-map.ts';
export * from './components/indicator-value/indicator-value.ts';
export * from './components/indicator-table/indicator-table.ts';
export * from './components/indicator-chart/indicator-chart.ts';
export { ReportFailedEvent, ReportReadyEvent } from './components/shared/events.ts';
export { FigureSelectEvent } from './components/shared/figure-select-event.ts';
export { MapViewChangeEvent } from './components/station-map/map-view-event.ts';
export { AreaSelectEvent } from './components/station-map/area-select-event.ts';
export type { ElementState } from './components/shared/indicator-element.ts';
export type { ReportInput, ReportState } from './components/shared/report-state.ts';
export type { Failure, Observation, Report } from './data/index.ts';
