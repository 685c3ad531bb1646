/** Apache ECharts as its pages show it first: everything. */
import * as echarts from 'echarts';
import { entrant } from './echarts-options.js';

export const { gauge, page, many, map } = entrant(echarts, 'canvas');
