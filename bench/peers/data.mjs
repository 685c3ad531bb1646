/** The made-up reports and boundaries that every entrant draws: what a portal of one province would publish. */
const FRAME = { format: 'zhanbao/1', id: 'bench', title: '测试数据', sources: [{ id: 'made-up', document: '测试数据', date: '2025-12-31' }] };
const CITY = { id: 'city', name: '某市（测试）', level: 'prefecture' };
const BASIS = { basis: '应建乡镇（街道）' };
const KINDS = [
  ['case_count', '例'],
  ['group_count', '个'],
  ['activities_held', '场'],
  ['people_served', '人'],
  ['service_person_times', '人次'],
  ['households_visited', '户'],
  ['training_sessions', '场'],
  ['volunteers_engaged', '人'],
];
const YEARS = [2021, 2022, 2023, 2024, 2025];
const QUARTERS = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];

/** Each turn has other figures, as the next report of the same bureau would. */
const coverage = (turn, id = 'rate', place = 'city', value = 0.6) => ({
  id,
  indicator: 'station_coverage_rate',
  place,
  value: Math.round((value + turn * 0.01) * 100) / 100,
  unit: '%',
  time: { kind: 'as-of', date: '2025-12-31' },
  rate: BASIS,
});

export function gaugeReport(turn = 0) {
  return {
    ...FRAME,
    places: [CITY],
    observations: [
      coverage(turn),
      { ...coverage(0, 'goal', 'city', 0.8), role: 'target', time: { kind: 'plan', to: '2026' } },
      { id: 'stations', indicator: 'station_count', value: 178 + turn, unit: '个', time: { kind: 'as-of', date: '2025-12-31' } },
    ],
  };
}

export const AREAS = 300;

export function pageReport(turn = 0) {
  const counties = Array.from({ length: AREAS }, (_, index) => ({
    id: `a${index}`,
    name: `${index}县`,
    level: 'county',
    parent: 'city',
    code: String(100000 + index),
  }));
  return {
    ...FRAME,
    places: [CITY, ...counties],
    observations: [
      ...gaugeReport(turn).observations,
      ...YEARS.map((year, index) => ({
        id: `certified-${year}`,
        indicator: 'certified_social_workers',
        value: 600 + index * 137 + turn,
        unit: '人',
        time: { kind: 'as-of', date: `${year}-12-31` },
      })),
      ...QUARTERS.flatMap((date, quarter) =>
        KINDS.map(([indicator, unit], kind) => ({
          id: `${indicator}-${quarter}`,
          indicator,
          value: 100 + ((kind * 37 + quarter * 53 + turn) % 400),
          unit,
          time: { kind: 'quarter', date },
        })),
      ),
      ...counties.map(({ id }, index) => coverage(turn, `rate-${index}`, id, 0.3 + (index % 60) / 100)),
    ],
    stations: counties.map(({ id, name }, index) => ({
      id: `s${index}`,
      name: `${name}社工站`,
      place: id,
      tier: index % 9 === 0 ? '县级' : '乡镇',
      status: ['operating', 'opened', 'pilot'][index % 3],
      point: { lon: 73.5 + (index % COLUMNS), lat: 18.4 + Math.floor(index / COLUMNS) * 0.7, crs: 'CGCS2000' },
    })),
  };
}

const COLUMNS = 20;

/** Forty gauges and twenty small bar charts: a county each. */
export function manyReport(turn = 0) {
  const places = Array.from({ length: 60 }, (_, index) => ({ id: `a${index}`, name: `${index}县`, level: 'county', code: String(100000 + index) }));
  return {
    ...FRAME,
    places,
    observations: [
      ...places.slice(0, 40).map(({ id }, index) => coverage(turn, `rate-${index}`, id, 0.3 + (index % 60) / 100)),
      ...places.slice(40).flatMap(({ id }, index) =>
        KINDS.map(([indicator, unit], kind) => ({
          id: `${id}-${indicator}`,
          place: id,
          indicator,
          value: 100 + ((kind * 37 + index * 53 + turn) % 400),
          unit,
          time: { kind: 'year', date: '2025' },
        })),
      ),
    ],
  };
}

/** The gauge's figures first in a report of about one megabyte: what a province keeps of its counties beside them. */
export function coldReport(turn = 0) {
  const page = pageReport(turn);
  const kept = KINDS.slice(0, 5).flatMap(([indicator, unit]) =>
    page.places.slice(1).flatMap(({ id: place }, county) =>
      QUARTERS.map((date, quarter) => ({
        id: `${indicator}-${place}-${quarter}`,
        indicator,
        place,
        value: 10 + ((county * 37 + quarter * 53 + turn) % 400),
        unit,
        printed: `${10 + ((county * 37 + quarter * 53 + turn) % 400)}${unit}`,
        time: { kind: 'quarter', date },
        source: 'made-up',
      })),
    ),
  );
  return { ...page, stations: [], observations: [...gaugeReport(turn).observations, ...kept] };
}

/** Areas of `detail` × 4 vertices each on a grid that is bent a little, as GeoJSON. */
export function land(detail = 15) {
  const wave = (x, y) => Math.sin(x * 12.9898 + y * 78.233) * 0.15;
  const corner = (column, row) => [73 + column + wave(column, row), 18 + (row + wave(row + 0.5, column)) * 0.7];
  const side = ([x, y], [toX, toY]) =>
    Array.from({ length: detail }, (_, step) =>
      [x + ((toX - x) * step) / detail, y + ((toY - y) * step) / detail + wave(x * 9 + step, y * 9) * 0.1].map((value) => Number(value.toFixed(5))),
    );
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: AREAS }, (_, index) => {
      const [column, row] = [index % COLUMNS, Math.floor(index / COLUMNS)];
      const corners = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)];
      const ring = corners.flatMap((from, at) => side(from, corners[(at + 1) % 4]));
      return {
        type: 'Feature',
        properties: { name: `${index}县`, adcode: String(100000 + index) },
        geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
      };
    }),
  };
}
