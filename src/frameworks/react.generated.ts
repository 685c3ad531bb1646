/** Written by tools/write-typings.ts from custom-elements.json; do not edit. */
import { CoverageGaugeElement } from '../components/coverage-gauge/coverage-gauge.element.ts';
import { IndicatorChartElement } from '../components/indicator-chart/indicator-chart.element.ts';
import { IndicatorReportElement } from '../components/indicator-report/indicator-report.element.ts';
import { IndicatorTableElement } from '../components/indicator-table/indicator-table.element.ts';
import { IndicatorValueElement } from '../components/indicator-value/indicator-value.element.ts';
import { ServiceTallyElement } from '../components/service-tally/service-tally.element.ts';
import { StationMapElement } from '../components/station-map/station-map.element.ts';
import { TalentPipelineElement } from '../components/talent-pipeline/talent-pipeline.element.ts';
import { component } from './react-component.ts';

/** Loads and checks one report and shares it with every element inside it, or with any that names it by id. */
export const IndicatorReport = /* @__PURE__ */ component('indicator-report', IndicatorReportElement, [
  'report-ready',
  'report-failed',
  'figure-select',
  'area-select',
  'map-view-change',
]);

/** How far things have come: one rate and its target, reached or only promised, with count and pace; other goals for stations and their staffing below it. */
export const CoverageGauge = /* @__PURE__ */ component('coverage-gauge', CoverageGaugeElement, ['report-ready', 'report-failed', 'figure-select']);

/** Who sits the exam, who holds the certificate, who is in post, and how else people come in: stock and flow apart, parts inside their wholes, what the report leaves out dashed. */
export const TalentPipeline = /* @__PURE__ */ component('talent-pipeline', TalentPipelineElement, ['report-ready', 'report-failed', 'figure-select']);

/** How much was done, for whom, in which unit, since when. Each figure keeps its own unit; nothing is added. */
export const ServiceTally = /* @__PURE__ */ component('service-tally', ServiceTallyElement, ['report-ready', 'report-failed', 'figure-select']);

/** Where the stations are: by tier and type, area and name. Draws no outline unless the portal supplies one. */
export const StationMap = /* @__PURE__ */ component('station-map', StationMapElement, [
  'report-ready',
  'report-failed',
  'map-view-change',
  'area-select',
  'figure-select',
]);

/** One figure in a sentence: value, hedge and unit, updated with the report; a dotted line under it leads to its source. Words written inside stay until then, and if there is not exactly one such figure. */
export const IndicatorValue = /* @__PURE__ */ component('indicator-value', IndicatorValueElement, ['report-ready', 'report-failed', 'figure-select']);

/** Everything that a report says, as a table: every figure, target, list, milestone, station, network, model and source. Search, filters, sorting within like units; each row opens to its source; downloads; printed whole. */
export const IndicatorTable = /* @__PURE__ */ component('indicator-table', IndicatorTableElement, ['report-ready', 'report-failed']);

/** Like figures in a drawing: over time, across places or groups, parts in their whole, several side by side; or a page's own Vega-Lite over the figures of the report. The table stands beside it, and stays where nothing can be drawn. Two presets are lists: what is promised (`plan`) and what happened when (`timeline`). */
export const IndicatorChart = /* @__PURE__ */ component('indicator-chart', IndicatorChartElement, ['report-ready', 'report-failed', 'figure-select']);
