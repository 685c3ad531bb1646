/**
 * All elements as one classic script, for templates without modules. Only the chart, with Vega behind it, is a module that is loaded when
 * it is used.
 */
import './style-nonce.ts';
import { ChartMissingElement } from './components/indicator-chart/chart-missing.ts';
import { define } from './components/shared/define.ts';
import { fillPlace } from './places.ts';
import { TAGS } from './tags.ts';
import { watchPage } from './watch-page.ts';

export * from './components/indicator-report/indicator-report.ts';
export * from './components/coverage-gauge/coverage-gauge.ts';
export * from './components/talent-pipeline/talent-pipeline.ts';
export * from './components/service-tally/service-tally.ts';
export * from './components/station-map/station-map.ts';
export * from './components/indicator-value/indicator-value.ts';
export * from './components/indicator-table/indicator-table.ts';

const CHART = 'indicator-chart';
let asked = false;

/** Loads the chart from beside this script. Where it is missing, a sentence is shown in its place. */
function fetchChart(): void {
  if (asked) return;
  asked = true;
  import('./components/indicator-chart/indicator-chart.ts').catch(() => define(CHART, ChartMissingElement));
}

watchPage(`${CHART},[data-zhanbao]`, (found) => {
  if (found.localName === CHART) fetchChart();
  else fillPlace(found, TAGS, (tag) => tag === CHART && fetchChart());
});
