/** Observable Plot, the leanest grammar. It has no arc: its gauge is a bar. */
import * as Plot from '@observablehq/plot';
import {
  areasOf,
  CLASSES,
  COLORS,
  gaugeOf,
  goalOf,
  historyOf,
  pointsOf,
  servicesOf,
  smallBarsOf,
  smallGaugesOf,
  STATUS_COLORS,
  stationsOf,
  forD3,
} from '../facts.js';
import { highlighted } from '../standing.js';

const gaugeOptions = (value, goal, count, width, height) => ({
  width,
  height,
  x: { domain: [0, 1], percent: false, label: null },
  marks: [
    Plot.barX([1], { fill: '#dfe6ee' }),
    Plot.barX([value], { fill: '#0b5cad' }),
    Plot.text([value], { x: (at) => at, y: () => 0, fill: '#fff', dx: -30, text: (at) => `${Math.round(at * 100)}%`, fontSize: 24 }),
    ...(goal === undefined ? [] : [Plot.ruleX([goal]), Plot.text([goal], { x: (at) => at, text: () => `目标 ${goal * 100}%`, frameAnchor: 'top' })]),
    ...(count === undefined ? [] : [Plot.text([`社工站 ${count} 个`], { frameAnchor: 'bottom' })]),
  ],
});

const lineOptions = (history) => ({
  width: 560,
  height: 380,
  x: { type: 'point' },
  y: { zero: true },
  marks: [
    Plot.lineY(history, { x: 'year', y: 'value' }),
    Plot.dot(history, { x: 'year', y: 'value' }),
    Plot.text(history, { x: 'year', y: 'value', text: 'value', dy: -10 }),
  ],
});

const barOptions = (services) => ({
  width: 560,
  height: 380,
  x: { axis: null },
  marks: [Plot.barY(services, { fx: 'kind', x: 'quarter', y: 'value', fill: 'quarter' }), Plot.ruleY([0])],
});

const mapOptions = (land, areas, points, width = 560, height = 380) => ({
  width,
  height,
  projection: { type: 'equirectangular', domain: land },
  color: { type: 'threshold', domain: CLASSES, range: COLORS },
  marks: [
    Plot.geo(land.features, { fill: (_, index) => areas[index].value, stroke: '#fff' }),
    Plot.dot(points, { x: 'lon', y: 'lat', r: 2, fill: ({ status }) => STATUS_COLORS[status] }),
  ],
});

const smallBarOptions = (bars) => ({
  width: 200,
  height: 150,
  x: { tickFormat: (kind) => kind.slice(0, 5) },
  marks: [Plot.barY(bars, { x: 'kind', y: 'value', fill: '#0b5cad' })],
});
const show = (box, options) => box.replaceChildren(Plot.plot(options));

export function gauge({ report, boxes: [box] }) {
  show(box, gaugeOptions(gaugeOf(report), goalOf(report), stationsOf(report), 420, 300));
  return {};
}

export function page({ report, land: given, boxes }) {
  const land = forD3(given);
  const draw = (of) => {
    show(boxes[0], gaugeOptions(gaugeOf(of), goalOf(of), stationsOf(of), 560, 380));
    show(boxes[1], lineOptions(historyOf(of)));
    show(boxes[2], barOptions(servicesOf(of)));
    show(boxes[3], mapOptions(land, areasOf(of), pointsOf(of)));
  };
  draw(report);
  return { update: draw, remove: () => boxes.forEach((box) => box.replaceChildren()) };
}

export function map({ report, land: given, boxes: [box] }) {
  const land = forD3(given);
  const draw = (points) => {
    const options = mapOptions(land, areasOf(report), points, 1000, 700);
    // As its documentation shows: what is nearest to the pointer is drawn once more.
    const pointed = Plot.geo(land.features, Plot.pointer(Plot.centroid({ stroke: '#16191d', strokeWidth: 2 })));
    const plot = Plot.plot({ ...options, marks: [...options.marks, pointed] });
    plot.addEventListener('input', () => plot.value && highlighted());
    box.replaceChildren(plot);
  };
  draw(pointsOf(report));
  return { filter: (wanted) => draw(pointsOf(report).filter(({ status }) => status === wanted)) };
}

export function many({ report, boxes }) {
  smallGaugesOf(report).forEach(({ value }, index) => show(boxes[index], gaugeOptions(value, undefined, undefined, 200, 150)));
  smallBarsOf(report).forEach(({ bars }, index) => show(boxes[40 + index], smallBarOptions(bars)));
  return {};
}
