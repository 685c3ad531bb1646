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
import { gaugeOf, goalOf, historyOf, servicesOf, smallBarsOf, smallGaugesOf, stationsOf } from '../facts.js';
import { open, openMap } from './chartjs-map.js';

export { map } from './chartjs-map.js';

const QUARTER_COLORS = ['#15448a', '#3169b8', '#5f8fd3', '#94b5e5'];

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

export function gauge({ report, boxes: [box] }) {
  Chart.register(DoughnutController, ArcElement);
  captioned(box, gaugeText(report));
  open(box, gaugeConfig(gaugeOf(report)));
  return {};
}

export function page({ report, land, boxes }) {
  Chart.register(DoughnutController, ArcElement, LineController, LineElement, PointElement, BarController, BarElement, CategoryScale, LinearScale);
  const caption = captioned(boxes[0], gaugeText(report));
  const charts = [open(boxes[0], gaugeConfig(gaugeOf(report))), open(boxes[1], lineConfig(historyOf(report))), open(boxes[2], barConfig(servicesOf(report)))];
  const { ground, points, values } = openMap(boxes[3], land, report);
  return {
    update(next) {
      caption.textContent = gaugeText(next);
      charts[0].data = gaugeConfig(gaugeOf(next)).data;
      charts[1].data = lineConfig(historyOf(next)).data;
      charts[2].data = barConfig(servicesOf(next)).data;
      ground.data.datasets[0].data = values(next);
      [...charts, ground].forEach((chart) => chart.update('none'));
    },
    remove() {
      [...charts, ground, points].forEach((chart) => chart.destroy());
      boxes.forEach((box) => box.replaceChildren());
    },
  };
}

export function many({ report, boxes }) {
  Chart.register(DoughnutController, ArcElement, BarController, BarElement, CategoryScale, LinearScale);
  smallGaugesOf(report).forEach(({ value }, index) => {
    captioned(boxes[index], `${Math.round(value * 100)}%`);
    open(boxes[index], gaugeConfig(value));
  });
  smallBarsOf(report).forEach(({ bars }, index) => open(boxes[40 + index], barConfig(bars.map((bar) => ({ ...bar, quarter: '2025' })))));
  return {};
}
