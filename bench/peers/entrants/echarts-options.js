/** The options that both builds of ECharts get; animation off, as every peer at its best. */
import { areasOf, CLASSES, COLORS, gaugeOf, goalOf, historyOf, pointsOf, servicesOf, smallBarsOf, smallGaugesOf, STATUS_COLORS, stationsOf } from '../facts.js';
import { highlighted } from '../standing.js';

const STILL = { animation: false };

export const gaugeOption = (value, goal, count) => ({
  ...STILL,
  series: [
    {
      type: 'gauge',
      startAngle: 180,
      endAngle: 0,
      min: 0,
      max: 1,
      progress: { show: true, width: 18 },
      pointer: { show: false },
      axisLine: { lineStyle: { width: 18 } },
      splitLine: { show: false },
      axisTick: { show: false },
      axisLabel: goal === undefined ? { show: false } : { formatter: (at) => (Math.abs(at - goal) < 0.01 ? `目标 ${goal * 100}%` : '') },
      detail: { formatter: (at) => `${Math.round(at * 100)}%`, offsetCenter: [0, 0] },
      title: { offsetCenter: [0, '25%'] },
      data: [{ value, name: count === undefined ? '' : `社工站 ${count} 个` }],
    },
  ],
});

export const lineOption = (history) => ({
  ...STILL,
  xAxis: { type: 'category', data: history.map(({ year }) => year) },
  yAxis: { type: 'value' },
  series: [{ type: 'line', data: history.map(({ value }) => value), label: { show: true } }],
});

export function barOption(services) {
  const kinds = [...new Set(services.map(({ kind }) => kind))];
  const quarters = [...new Set(services.map(({ quarter }) => quarter))];
  return {
    ...STILL,
    xAxis: { type: 'category', data: kinds },
    yAxis: { type: 'value' },
    series: quarters.map((name) => ({
      name,
      type: 'bar',
      data: kinds.map((wanted) => services.find(({ kind, quarter }) => kind === wanted && quarter === name).value),
    })),
  };
}

const classes = {
  type: 'piecewise',
  precision: 1,
  pieces: COLORS.map((color, index) => ({ color, ...(index > 0 && { gte: CLASSES[index - 1] }), ...(index < 5 && { lt: CLASSES[index] }) })),
  seriesIndex: 0,
};
const areaSeries = (areas) => ({ type: 'map', geoIndex: 0, data: areas.map(({ name, value }) => ({ name, value })) });

export const mapOption = (areas, points) => ({
  ...STILL,
  visualMap: classes,
  geo: { map: 'land', silent: true },
  series: [
    areaSeries(areas),
    {
      type: 'scatter',
      coordinateSystem: 'geo',
      symbolSize: 4,
      data: points.map(({ lon, lat, status }) => ({ value: [lon, lat], itemStyle: { color: STATUS_COLORS[status], opacity: 1 } })),
    },
  ],
});

/** A series a status, so that ECharts can draw many points as one (`large`). */
const pointSeries = (points, statuses = Object.keys(STATUS_COLORS)) =>
  Object.entries(STATUS_COLORS).map(([wanted, color]) => ({
    id: wanted,
    type: 'scatter',
    coordinateSystem: 'geo',
    symbolSize: 3,
    silent: true,
    large: true,
    itemStyle: { color, opacity: 1 },
    data: statuses.includes(wanted) ? points.filter(({ status }) => status === wanted).map(({ lon, lat }) => [lon, lat]) : [],
  }));

const livelyMapOption = (areas, points) => ({
  ...STILL,
  visualMap: classes,
  geo: {
    map: 'land',
    itemStyle: { borderColor: '#fff', borderWidth: 0.6 },
    emphasis: { label: { show: false }, itemStyle: { borderColor: '#16191d', borderWidth: 2 } },
  },
  series: [areaSeries(areas), ...pointSeries(points)],
});

/** The scenarios on any build of ECharts. */
export function entrant(echarts, renderer) {
  const open = (box, option) => {
    const chart = echarts.init(box, null, { renderer });
    chart.setOption(option);
    return chart;
  };
  return {
    gauge({ report, boxes: [box] }) {
      open(box, gaugeOption(gaugeOf(report), goalOf(report), stationsOf(report)));
      return {};
    },
    page({ report, land, boxes }) {
      echarts.registerMap('land', land);
      const options = (of) => [
        gaugeOption(gaugeOf(of), goalOf(of), stationsOf(of)),
        lineOption(historyOf(of)),
        barOption(servicesOf(of)),
        mapOption(areasOf(of), pointsOf(of)),
      ];
      const charts = options(report).map((option, index) => open(boxes[index], option));
      return {
        update(next) {
          options(next).forEach((option, index) => charts[index].setOption(option));
          charts.forEach((chart) => chart.getZr().flush());
        },
        remove: () => charts.forEach((chart) => chart.dispose()),
      };
    },
    map({ report, land, boxes: [box] }) {
      echarts.registerMap('land', land);
      const points = pointsOf(report);
      const chart = open(box, livelyMapOption(areasOf(report), points));
      chart.on('mouseover', highlighted);
      return { filter: (wanted) => chart.setOption({ series: pointSeries(points, [wanted]) }) };
    },
    many({ report, boxes }) {
      smallGaugesOf(report).forEach(({ value }, index) => open(boxes[index], gaugeOption(value)));
      smallBarsOf(report).forEach(({ bars }, index) => open(boxes[40 + index], barOption(bars.map((bar) => ({ ...bar, quarter: '2025' })))));
      return {};
    },
  };
}
