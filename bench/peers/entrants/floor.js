/** The floor: SVG made by hand, the marks and their numbers and nothing else; a map of its own on canvas. */
import { areasOf, colorOf, gaugeOf, goalOf, historyOf, pointsOf, servicesOf, smallBarsOf, smallGaugesOf, STATUS_COLORS, stationsOf } from '../facts.js';

export { map } from './floor-map.js';

const NS = 'http://www.w3.org/2000/svg';

function make(parent, name, attributes, text) {
  const node = parent.appendChild(document.createElementNS(NS, name));
  for (const key of Object.keys(attributes)) node.setAttribute(key, attributes[key]);
  if (text !== undefined) node.textContent = text;
  return node;
}

const svg = (box, width, height) => make(box, 'svg', { width, height, viewBox: `0 0 ${width} ${height}` });
const place = (share, radius, x, y) => [x - radius * Math.cos(Math.PI * share), y - radius * Math.sin(Math.PI * share)];
const arc = (share, radius, x, y) => `M${x - radius},${y}A${radius},${radius},0,0,1,${place(share, radius, x, y)}`;

function drawGauge(box, width, height, value, goal, count) {
  const [x, y, radius] = [width / 2, height * 0.7, Math.min(width / 2, height * 0.6) - 20];
  const at = svg(box, width, height);
  make(at, 'path', { d: arc(1, radius, x, y), fill: 'none', stroke: '#dfe6ee', 'stroke-width': 18 });
  const reached = make(at, 'path', { d: arc(value, radius, x, y), fill: 'none', stroke: '#0b5cad', 'stroke-width': 18 });
  const text = make(at, 'text', { x, y: y - 8, 'text-anchor': 'middle', 'font-size': width / 9 }, `${Math.round(value * 100)}%`);
  if (goal !== undefined) {
    const [fromX, fromY] = place(goal, radius - 14, x, y);
    const [toX, toY] = place(goal, radius + 14, x, y);
    make(at, 'line', { x1: fromX, y1: fromY, x2: toX, y2: toY, stroke: '#333' });
    make(at, 'text', { x: toX, y: toY, 'font-size': 12 }, `目标 ${goal * 100}%`);
  }
  const stations = count === undefined ? null : make(at, 'text', { x, y: y + 30, 'text-anchor': 'middle' }, `社工站 ${count} 个`);
  return (next, nextCount) => {
    reached.setAttribute('d', arc(next, radius, x, y));
    text.textContent = `${Math.round(next * 100)}%`;
    if (stations) stations.textContent = `社工站 ${nextCount} 个`;
  };
}

function drawBars(box, width, height, groups, labels) {
  const at = svg(box, width, height);
  const most = Math.max(...groups.flat());
  const step = width / groups.length;
  const bars = groups.flatMap((values, group) => {
    make(at, 'text', { x: group * step, y: height - 4, 'font-size': 10 }, labels[group]);
    return values.map((value, index) => {
      const tall = ((height - 40) * value) / most;
      return make(at, 'rect', {
        x: group * step + (index * step) / (values.length + 1),
        y: height - 20 - tall,
        width: step / (values.length + 2),
        height: tall,
        fill: '#0b5cad',
      });
    });
  });
  return (next) => {
    const top = Math.max(...next.flat());
    next.flat().forEach((value, index) => {
      const tall = ((height - 40) * value) / top;
      bars[index].setAttribute('y', height - 20 - tall);
      bars[index].setAttribute('height', tall);
    });
  };
}

function drawLine(box, width, height, history) {
  const at = svg(box, width, height);
  const scale = (list) => {
    const most = Math.max(...list.map(({ value }) => value));
    return list.map(({ value }, index) => [30 + (index * (width - 60)) / (list.length - 1), height - 30 - ((height - 60) * value) / most]);
  };
  const points = scale(history);
  const line = make(at, 'path', { d: `M${points.join('L')}`, fill: 'none', stroke: '#0b5cad' });
  const marks = points.map(([x, y], index) => {
    make(at, 'text', { x, y: height - 6, 'font-size': 12, 'text-anchor': 'middle' }, history[index].year);
    return [make(at, 'circle', { cx: x, cy: y, r: 4 }), make(at, 'text', { x, y: y - 8, 'text-anchor': 'middle' }, history[index].value)];
  });
  return (next) => {
    const moved = scale(next);
    line.setAttribute('d', `M${moved.join('L')}`);
    marks.forEach(([circle, text], index) => {
      circle.setAttribute('cy', moved[index][1]);
      text.setAttribute('y', moved[index][1] - 8);
      text.textContent = next[index].value;
    });
  };
}

function drawMap(box, width, height, land, areas, points) {
  const at = svg(box, width, height);
  const scale = Math.min((width - 20) / 20.4, (height - 20) / 10.9);
  const project = ([lon, lat]) => [((lon - 72.8) * scale + 10).toFixed(1), (height - 10 - (lat - 17.8) * scale).toFixed(1)];
  const shapes = land.features.map(({ geometry }, index) =>
    make(at, 'path', { d: `M${geometry.coordinates[0].map(project).join('L')}Z`, fill: colorOf(areas[index].value), stroke: '#fff' }),
  );
  points.forEach(({ lon, lat, status }) => {
    const [cx, cy] = project([lon, lat]);
    make(at, 'circle', { cx, cy, r: 2, fill: STATUS_COLORS[status] });
  });
  return (next) => next.forEach(({ value }, index) => shapes[index].setAttribute('fill', colorOf(value)));
}

const KINDS = 8;
const grouped = (services) => {
  const kinds = services.slice(0, KINDS).map(({ kind }) => kind);
  return { labels: kinds, groups: kinds.map((name) => services.filter(({ kind }) => kind === name).map(({ value }) => value)) };
};

export function gauge({ report, boxes: [box] }) {
  drawGauge(box, 420, 300, gaugeOf(report), goalOf(report), stationsOf(report));
  return {};
}

export function page({ report, land, boxes }) {
  const setGauge = drawGauge(boxes[0], 560, 380, gaugeOf(report), goalOf(report), stationsOf(report));
  const setLine = drawLine(boxes[1], 560, 380, historyOf(report));
  const { groups, labels } = grouped(servicesOf(report));
  const setBars = drawBars(boxes[2], 560, 380, groups, labels);
  const setMap = drawMap(boxes[3], 560, 380, land, areasOf(report), pointsOf(report));
  return {
    update(next) {
      setGauge(gaugeOf(next), stationsOf(next));
      setLine(historyOf(next));
      setBars(grouped(servicesOf(next)).groups);
      setMap(areasOf(next));
    },
    remove: () => boxes.forEach((box) => box.replaceChildren()),
  };
}

export function many({ report, boxes }) {
  smallGaugesOf(report).forEach(({ value }, index) => drawGauge(boxes[index], 200, 150, value));
  smallBarsOf(report).forEach(({ bars }, index) =>
    drawBars(
      boxes[40 + index],
      200,
      150,
      bars.map(({ value }) => [value]),
      bars.map(({ kind }) => kind.slice(0, 5)),
    ),
  );
  return {};
}
