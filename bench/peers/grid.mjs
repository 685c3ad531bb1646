/** Made-up areas on a grid that is bent a little, and the stations in them: as many as asked for, the same each time. */
const LEFT = 73;
const BOTTOM = 18;
const TALL = 0.7;
const STATUS = ['operating', 'opened', 'pilot'];

const wave = (x, y) => Math.sin(x * 12.9898 + y * 78.233) * 0.15;

/** GeoJSON of columns × rows polygons, `detail` × 4 vertices each. */
export function gridLand(columns, rows, detail = 15) {
  const corner = (column, row) => [LEFT + column + wave(column, row), BOTTOM + (row + wave(row + 0.5, column)) * TALL];
  const side = ([x, y], [toX, toY]) =>
    Array.from({ length: detail }, (_, step) =>
      [x + ((toX - x) * step) / detail, y + ((toY - y) * step) / detail + wave(x * 9 + step, y * 9) * 0.1].map((value) => Number(value.toFixed(5))),
    );
  return {
    type: 'FeatureCollection',
    bbox: [LEFT - 0.2, BOTTOM - 0.2, LEFT + columns + 0.2, BOTTOM + rows * TALL + 0.2],
    features: Array.from({ length: columns * rows }, (_, index) => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      const corners = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)];
      const ring = corners.flatMap((from, at) => side(from, corners[(at + 1) % 4]));
      return {
        type: 'Feature',
        properties: { name: `${index}县`, adcode: String(100_000 + index) },
        geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
      };
    }),
  };
}

export const gridPlaces = (count, parent) =>
  Array.from({ length: count }, (_, index) => ({ id: `a${index}`, name: `${index}县`, level: 'county', parent, code: String(100_000 + index) }));

/** `count` stations strewn over the grid, told from each other by how far they have come. */
export const gridStations = (count, columns, rows) =>
  Array.from({ length: count }, (_, index) => {
    // Evenly strewn (Roberts' R2 sequence).
    const [lon, lat] = [(index * 0.7548776662) % 1, (index * 0.569840291) % 1];
    return {
      id: `s${index}`,
      name: `${index}站`,
      place: `a${Math.floor(lat * rows) * columns + Math.floor(lon * columns)}`,
      tier: index % 9 === 0 ? '县级' : '乡镇',
      status: STATUS[index % STATUS.length],
      point: { lon: Number((LEFT + lon * columns).toFixed(4)), lat: Number((BOTTOM + lat * rows * TALL).toFixed(4)), crs: 'CGCS2000' },
    };
  });
