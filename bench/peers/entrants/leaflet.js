/** Leaflet on canvas, what most portals take for a map; points in a pane of their own, so that pointing redraws areas only. */
import { canvas, circleMarker, geoJSON, layerGroup, map as openMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { areasOf, colorOf, pointsOf, STATUS_COLORS } from '../facts.js';
import { highlighted } from '../standing.js';

export function map({ report, land, boxes: [box] }) {
  const at = openMap(box, { zoomControl: false, attributionControl: false, zoomAnimation: false, fadeAnimation: false, zoomSnap: 0, renderer: canvas() });
  const [left, bottom, right, top] = land.bbox;
  at.fitBounds([
    [bottom, left],
    [top, right],
  ]);
  const values = new Map(areasOf(report).map(({ name, value }) => [name, value]));
  const areas = geoJSON(land, {
    style: ({ properties }) => ({ weight: 0.6, color: '#fff', fillColor: colorOf(values.get(properties.name)), fillOpacity: 1 }),
    onEachFeature(_, layer) {
      layer.on({
        mouseover() {
          layer.setStyle({ weight: 2, color: '#16191d' });
          highlighted();
        },
        mouseout: () => areas.resetStyle(layer),
      });
    },
  }).addTo(at);
  Object.assign(at.createPane('points').style, { zIndex: 450, pointerEvents: 'none' });
  const renderer = canvas({ pane: 'points' });
  const groups = Object.fromEntries(Object.keys(STATUS_COLORS).map((status) => [status, layerGroup()]));
  for (const { lon, lat, status } of pointsOf(report))
    circleMarker([lat, lon], { renderer, interactive: false, radius: 1.5, stroke: false, fillColor: STATUS_COLORS[status], fillOpacity: 1 }).addTo(
      groups[status],
    );
  for (const group of Object.values(groups)) group.addTo(at);
  return {
    filter(wanted) {
      for (const [status, group] of Object.entries(groups)) if (status !== wanted) group.remove();
    },
  };
}
