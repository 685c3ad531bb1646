/** The options that both builds of ECharts get; animation off, as every peer at its best. */
import { areasOf, CLASSES, COLORS, gaugeOf, goalOf, historyOf, pointsOf, servicesOf, smallBarsOf, smallGaugesOf, STATUS_COLORS, stationsOf } from '../facts.js';

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

export const mapOption = (areas, points) => ({
  ...STILL,
  visualMap: {
    type: 'piecewise',
    pieces: COLORS.map((color, index) => ({ color, ...(index > 0 && { gte: CLASSES[index - 1] }), ...(index < 5 && { lt: CLASSES[index] }) })),
    seriesIndex: 0,
  },
  geo: { map: 'land', silent: true },
  series: [
    { type: 'map', geoIndex: 0, data: areas.map(({ name, value }) => ({ name, value })) },
    {
      type: 'scatter',
      coordinateSystem: 'geo',
      symbolSize: 4,
      data: points.map(({ lon, lat, status }) => ({ value: [lon, lat], itemStyle: { color: STATUS_COLORS[status] } })),
    },
  ],
});

/** The three scenarios on any build of ECharts. */
export function entrant(echarts, renderer) {
  const open = (box, option) => {
    const chart = echarts.init(box, null, { renderer });
    chart.setOption(option);
    return chart;
  };
  const marks = (charts) => () => charts.reduce((sum, chart) => sum + chart.getZr().storage.getDisplayList(true).length, 0);
  return {
    gauge({ report, boxes: [box] }) {
      return { marks: marks([open(box, gaugeOption(gaugeOf(report), goalOf(report), stationsOf(report)))]) };
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
        marks: marks(charts),
        update(next) {
          options(next).forEach((option, index) => charts[index].setOption(option));
          charts.forEach((chart) => chart.getZr().flush());
        },
      };
    },
    many({ report, boxes }) {
      const gauges = smallGaugesOf(report).map(({ value }, index) => open(boxes[index], gaugeOption(value)));
      const bars = smallBarsOf(report).map(({ bars: list }, index) => open(boxes[40 + index], barOption(list.map((bar) => ({ ...bar, quarter: '2025' })))));
      return { marks: marks([...gauges, ...bars]) };
    },
  };
}
