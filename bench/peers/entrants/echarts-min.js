/** Apache ECharts with what the scenario needs. */
import { BarChart, GaugeChart, LineChart, MapChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, GridComponent, VisualMapComponent } from 'echarts/components';
import * as core from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { entrant } from './echarts-options.js';

export function gauge(given) {
  core.use([GaugeChart, CanvasRenderer]);
  return entrant(core, 'canvas').gauge(given);
}

export function page(given) {
  core.use([GaugeChart, LineChart, BarChart, MapChart, ScatterChart, GridComponent, GeoComponent, VisualMapComponent, CanvasRenderer]);
  return entrant(core, 'canvas').page(given);
}

export function many(given) {
  core.use([GaugeChart, BarChart, GridComponent, CanvasRenderer]);
  return entrant(core, 'canvas').many(given);
}

export function map(given) {
  core.use([MapChart, ScatterChart, GeoComponent, VisualMapComponent, CanvasRenderer]);
  return entrant(core, 'canvas').map(given);
}
