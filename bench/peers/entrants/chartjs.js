/** Chart.js 4, the smallest popular one; maps by chartjs-chart-geo. */
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { BubbleMapController, ChoroplethController, ColorScale, GeoFeature, ProjectionScale, SizeScale } from 'chartjs-chart-geo';
import { areasOf, colorOf, gaugeOf, goalOf, historyOf, pointsOf, servicesOf, smallBarsOf, smallGaugesOf, STATUS_COLORS, stationsOf, forD3 } from '../facts.js';

const QUARTER_COLORS = ['#15448a', '#3169b8', '#5f8fd3', '#94b5e5'];

function open(box, config) {
  const canvas = box.appendChild(document.createElement('canvas'));
  return new Chart(canvas, { ...config, options: { animation: false, responsive: true, maintainAspectRatio: false, ...config.options } });
}

const gaugeConfig = (value) => ({
  type: 'doughnut',
  data: { labels: ['已覆盖', '未覆盖'], datasets: [{ data: [value, 1 - value], backgroundColor: ['#0b5cad', '#dfe6ee'] }] },
  options: { rotation: -90, circumference: 180, cutout: '80%' },
});

/** Chart.js has no text in the middle: its examples write it beside. */
function captioned(box, text) {
  const caption = box.appendChild(document.createElement('p'));
  caption.textContent = text;
  return caption;
}

const gaugeText = (report) => `${Math.round(gaugeOf(report) * 100)}%，目标 ${goalOf(report) * 100}%，社工站 ${stationsOf(report)} 个`;

const lineConfig = (history) => ({
  type: 'line',
  data: { labels: history.map(({ year }) => year), datasets: [{ data: history.map(({ value }) => value), borderColor: '#0b5cad' }] },
});

function barConfig(services) {
  const kinds = [...new Set(services.map(({ kind }) => kind))];
  const quarters = [...new Set(services.map(({ quarter }) => quarter))];
  const datasets = quarters.map((label, index) => ({
    label,
    backgroundColor: QUARTER_COLORS[index],
    data: kinds.map((wanted) => services.find(({ kind, quarter }) => kind === wanted && quarter === label).value),
  }));
  return { type: 'bar', data: { labels: kinds, datasets } };
}

const marks = (charts) => () =>
  charts.reduce((sum, chart) => sum + chart.data.datasets.reduce((inner, _, index) => inner + chart.getDatasetMeta(index).data.length, 0), 0);

export function gauge({ report, boxes: [box] }) {
  Chart.register(DoughnutController, ArcElement);
  captioned(box, gaugeText(report));
  return { marks: marks([open(box, gaugeConfig(gaugeOf(report)))]) };
}

export function page({ report, land: given, boxes }) {
  const land = forD3(given);
  Chart.register(DoughnutController, ArcElement, LineController, LineElement, PointElement, BarController, BarElement, CategoryScale, LinearScale);
  Chart.register(ChoroplethController, GeoFeature, ProjectionScale, ColorScale, BubbleMapController, SizeScale);
  const caption = captioned(boxes[0], gaugeText(report));
  const charts = [open(boxes[0], gaugeConfig(gaugeOf(report))), open(boxes[1], lineConfig(historyOf(report))), open(boxes[2], barConfig(servicesOf(report)))];
  const values = (of) => areasOf(of).map(({ value }, index) => ({ feature: land.features[index], value }));
  const map = open(boxes[3], {
    type: 'choropleth',
    data: { labels: land.features.map(({ properties }) => properties.name), datasets: [{ data: values(report) }] },
    options: {
      showOutline: false,
      scales: {
        projection: { axis: 'x', projection: 'equirectangular' },
        color: { axis: 'x', interpolate: colorOf, display: false },
      },
    },
  });
  // Its points of latitude and longitude are a chart of another kind: in a box over the map's.
  const over = boxes[3].appendChild(document.createElement('div'));
  over.className = 'over';
  const points = open(over, {
    type: 'bubbleMap',
    data: {
      labels: [],
      datasets: [
        {
          outline: land.features,
          showOutline: false,
          data: pointsOf(report).map(({ lon, lat }) => ({ longitude: lon, latitude: lat, value: 1 })),
          backgroundColor: pointsOf(report).map(({ status }) => STATUS_COLORS[status]),
        },
      ],
    },
    options: { scales: { projection: { axis: 'x', projection: 'equirectangular' }, size: { axis: 'x', size: [2, 2], display: false } } },
  });
  return {
    marks: marks([...charts, map, points]),
    update(next) {
      caption.textContent = gaugeText(next);
      charts[0].data = gaugeConfig(gaugeOf(next)).data;
      charts[1].data = lineConfig(historyOf(next)).data;
      charts[2].data = barConfig(servicesOf(next)).data;
      map.data.datasets[0].data = values(next);
      [...charts, map].forEach((chart) => chart.update('none'));
    },
  };
}

export function many({ report, boxes }) {
  Chart.register(DoughnutController, ArcElement, BarController, BarElement, CategoryScale, LinearScale);
  const gauges = smallGaugesOf(report).map(({ value }, index) => {
    captioned(boxes[index], `${Math.round(value * 100)}%`);
    return open(boxes[index], gaugeConfig(value));
  });
  const bars = smallBarsOf(report).map(({ bars: list }, index) => open(boxes[40 + index], barConfig(list.map((bar) => ({ ...bar, quarter: '2025' })))));
  return { marks: marks([...gauges, ...bars]) };
}
