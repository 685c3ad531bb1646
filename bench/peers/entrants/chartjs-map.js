/** Maps of Chart.js, by chartjs-chart-geo: areas and points are charts of two kinds, one over the other. */
import { Chart, PointElement } from 'chart.js';
import { BubbleMapController, ChoroplethController, ColorScale, GeoFeature, ProjectionScale, SizeScale } from 'chartjs-chart-geo';
import { areasOf, colorOf, forD3, pointsOf, STATUS_COLORS } from '../facts.js';
import { highlighted } from '../standing.js';

const PROJECTION = { axis: 'x', projection: 'equirectangular' };

export function open(box, config) {
  const canvas = box.appendChild(document.createElement('canvas'));
  return new Chart(canvas, { ...config, options: { animation: false, responsive: true, maintainAspectRatio: false, ...config.options } });
}

const pointData = (points) => ({
  data: points.map(({ lon, lat }) => ({ longitude: lon, latitude: lat, value: 1 })),
  backgroundColor: points.map(({ status }) => STATUS_COLORS[status]),
});

/** The two charts, and the data of the first for another report. */
export function openMap(box, given, report) {
  Chart.register(ChoroplethController, GeoFeature, ProjectionScale, ColorScale, BubbleMapController, SizeScale, PointElement);
  const land = forD3(given);
  const values = (of) => areasOf(of).map(({ value }, index) => ({ feature: land.features[index], value }));
  let pointed = -1;
  const ground = open(box, {
    type: 'choropleth',
    data: {
      labels: land.features.map(({ properties }) => properties.name),
      datasets: [{ outline: land.features, data: values(report), borderColor: '#fff', borderWidth: 0.6, hoverBorderColor: '#16191d', hoverBorderWidth: 2 }],
    },
    options: {
      showOutline: false,
      events: ['mousemove', 'mouseout'],
      plugins: { tooltip: { enabled: false } },
      onHover(_, [first]) {
        if (first && first.index !== pointed) highlighted();
        pointed = first?.index ?? -1;
      },
      scales: { projection: PROJECTION, color: { axis: 'x', min: 0, max: 1, interpolate: colorOf, display: false } },
    },
  });
  const over = box.appendChild(document.createElement('div'));
  over.className = 'over';
  const points = open(over, {
    type: 'bubbleMap',
    data: { labels: [], datasets: [{ outline: land.features, showOutline: false, ...pointData(pointsOf(report)) }] },
    options: { scales: { projection: PROJECTION, size: { axis: 'x', range: [2, 2], display: false } } },
  });
  return { ground, points, values };
}

export function map({ report, land, boxes: [box] }) {
  const { points } = openMap(box, land, report);
  return {
    filter(wanted) {
      Object.assign(points.data.datasets[0], pointData(pointsOf(report).filter(({ status }) => status === wanted)));
      points.update('none');
    },
  };
}
