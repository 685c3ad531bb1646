/** vega-embed with Vega-Lite compiled on the page, as its documentation shows. */
import embed from 'vega-embed';
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

const OPTIONS = { actions: false, renderer: 'svg', tooltip: false, defaultStyle: false };
const TURN = Math.PI / 2;

const gaugeRows = (value, goal, count) => [
  { from: -TURN, to: TURN, color: '#dfe6ee', text: '', at: 0 },
  { from: -TURN, to: -TURN + Math.PI * value, color: '#0b5cad', text: `${Math.round(value * 100)}%`, at: -20 },
  ...(goal === undefined
    ? []
    : [{ from: -TURN + Math.PI * goal - 0.005, to: -TURN + Math.PI * goal + 0.005, color: '#333', text: `目标 ${goal * 100}%`, at: 20 }]),
  ...(count === undefined ? [] : [{ from: 0, to: 0, color: '#333', text: `社工站 ${count} 个`, at: 40 }]),
];

const gaugeSpec = (rows, width, height) => ({
  width: width - 20,
  height: height - 20,
  data: { name: 'rows', values: rows },
  layer: [
    {
      mark: { type: 'arc', innerRadius: Math.min(width, height) / 3, outerRadius: Math.min(width, height) / 3 + 18 },
      encoding: { theta: { field: 'from', type: 'quantitative', scale: null, stack: null }, theta2: { field: 'to' }, color: { field: 'color', scale: null } },
    },
    { mark: { type: 'text', yOffset: { expr: 'datum.at' } }, encoding: { text: { field: 'text' } } },
  ],
});

const lineSpec = (rows) => ({
  width: 480,
  height: 320,
  data: { name: 'rows', values: rows },
  encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'value', type: 'quantitative' } },
  layer: [{ mark: { type: 'line', point: true } }, { mark: { type: 'text', dy: -10 }, encoding: { text: { field: 'value' } } }],
});

const barSpec = (rows, width, height) => ({
  width: width - 80,
  height: height - 60,
  data: { name: 'rows', values: rows },
  mark: 'bar',
  encoding: {
    x: { field: 'kind', type: 'nominal', sort: null },
    xOffset: { field: 'quarter' },
    y: { field: 'value', type: 'quantitative' },
    color: { field: 'quarter', legend: null },
  },
});

const mapRows = (land, areas) => land.features.map((feature, index) => ({ ...feature, value: areas[index].value }));

/** With `params` what is pointed at stands out, and the points are filtered by `status`. */
const mapSpec = (rows, points, width = 560, height = 380, alive = false) => ({
  width: width - 20,
  height: height - 20,
  projection: { type: 'equirectangular' },
  resolve: { scale: { color: 'independent' } },
  ...(alive && { params: [{ name: 'status', value: '' }] }),
  layer: [
    {
      data: { name: 'rows', values: rows },
      mark: { type: 'geoshape', stroke: '#fff' },
      ...(alive && { params: [{ name: 'pointed', select: { type: 'point', on: 'pointerover', clear: 'pointerout' } }] }),
      encoding: {
        color: { field: 'value', type: 'quantitative', scale: { type: 'threshold', domain: CLASSES, range: COLORS }, legend: null },
        ...(alive && {
          stroke: { condition: { param: 'pointed', empty: false, value: '#16191d' }, value: '#fff' },
          strokeWidth: { condition: { param: 'pointed', empty: false, value: 2 }, value: 0.6 },
        }),
      },
    },
    {
      data: { values: points.map((point) => ({ ...point, color: STATUS_COLORS[point.status] })) },
      ...(alive && { transform: [{ filter: "status === '' || datum.status === status" }] }),
      mark: { type: 'circle', size: 12, opacity: 1, ...(alive && { tooltip: null, style: 'still' }) },
      encoding: { longitude: { field: 'lon', type: 'quantitative' }, latitude: { field: 'lat', type: 'quantitative' }, color: { field: 'color', scale: null } },
    },
  ],
  ...(alive && { config: { style: { still: { interactive: false } } } }),
});

const show = async (box, spec, more) =>
  (await embed(box, { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', ...spec }, { ...OPTIONS, ...more })).view;

export async function gauge({ report, boxes: [box] }) {
  await show(box, gaugeSpec(gaugeRows(gaugeOf(report), goalOf(report), stationsOf(report)), 420, 300));
  return {};
}

export async function page({ report, land: given, boxes }) {
  const land = forD3(given);
  const rows = (of) => [gaugeRows(gaugeOf(of), goalOf(of), stationsOf(of)), historyOf(of), servicesOf(of), mapRows(land, areasOf(of))];
  const [first, second, third, fourth] = rows(report);
  const views = await Promise.all([
    show(boxes[0], gaugeSpec(first, 560, 380)),
    show(boxes[1], lineSpec(second)),
    show(boxes[2], barSpec(third, 560, 380)),
    show(boxes[3], mapSpec(fourth, pointsOf(report))),
  ]);
  return {
    async update(next) {
      await Promise.all(rows(next).map((list, index) => views[index].data('rows', list).runAsync()));
    },
    remove() {
      views.forEach((view) => view.finalize());
      boxes.forEach((box) => box.replaceChildren());
    },
  };
}

export async function map({ report, land: given, boxes: [box] }) {
  const land = forD3(given);
  const rows = mapRows(land, areasOf(report));
  const view = await show(box, mapSpec(rows, pointsOf(report), 1000, 700, true), { renderer: 'canvas' });
  view.addSignalListener('pointed', (_, value) => Object.keys(value).length > 0 && highlighted());
  return { filter: (wanted) => view.signal('status', wanted).runAsync() };
}

export async function many({ report, boxes }) {
  await Promise.all([
    ...smallGaugesOf(report).map(({ value }, index) => show(boxes[index], gaugeSpec(gaugeRows(value), 200, 150))),
    ...smallBarsOf(report).map(({ bars }, index) =>
      show(
        boxes[40 + index],
        barSpec(
          bars.map((bar) => ({ ...bar, quarter: '2025' })),
          200,
          150,
        ),
      ),
    ),
  ]);
  return {};
}
