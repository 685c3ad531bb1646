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

/** Loads and checks one report and shares it with every element inside it, and with elements anywhere that name it by id. */
export const IndicatorReport = /* @__PURE__ */ component('indicator-report', IndicatorReportElement, [
  'report-ready',
  'report-failed',
  'figure-select',
  'area-select',
  'map-view-change',
]);

/** A rate on its scale: how far it has come, against its target, deadline and pace; below it, other goals for stations and their staff. */
export const CoverageGauge = /* @__PURE__ */ component('coverage-gauge', CoverageGaugeElement, ['report-ready', 'report-failed', 'figure-select']);

/** Who sits the exam, who holds a certificate, who is in post, and how else people enter the profession. Stocks and flows are kept apart, parts are inside their wholes, and stages that the report omits are dashed. */
export const TalentPipeline = /* @__PURE__ */ component('talent-pipeline', TalentPipelineElement, ['report-ready', 'report-failed', 'figure-select']);

/** How much was done, for whom, in which unit, since when. Every figure keeps its own unit; nothing is added up. */
export const ServiceTally = /* @__PURE__ */ component('service-tally', ServiceTallyElement, ['report-ready', 'report-failed', 'figure-select']);

/** Where the stations are: by tier and type, area and name. Draws no outline unless the portal supplies one. */
export const StationMap = /* @__PURE__ */ component('station-map', StationMapElement, [
  'report-ready',
  'report-failed',
  'map-view-change',
  'area-select',
  'figure-select',
]);

/** One figure inside a sentence: value, hedge and unit, kept up to date with the report; a dotted underline leads to its source. The page's own words stay until the figure is known, and wherever there is not exactly one such figure. */
export const IndicatorValue = /* @__PURE__ */ component('indicator-value', IndicatorValueElement, ['report-ready', 'report-failed', 'figure-select']);

/** Everything that a report says, as a table: every figure, target, list, milestone, station, network, model and source. It can be searched, filtered, sorted among like units, opened row by row for the source, downloaded, and printed as a whole. */
export const IndicatorTable = /* @__PURE__ */ component('indicator-table', IndicatorTableElement, ['report-ready', 'report-failed']);

/** Like figures as a drawing: over time, across places or groups, as parts of a whole, or several side by side; or a page's own Vega-Lite over the figures of the report. The table is always there, even if nothing can be drawn. Two presets are lists: what is promised (`plan`) and what happened when (`timeline`). */
export const IndicatorChart = /* @__PURE__ */ component('indicator-chart', IndicatorChartElement, ['report-ready', 'report-failed', 'figure-select']);
