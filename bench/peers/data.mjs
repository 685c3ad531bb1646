/** The made-up reports that every entrant draws: what a portal of one province would publish. */
import { gridPlaces, gridStations } from './grid.mjs';

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
export const COLUMNS = 20;
export const ROWS = 15;

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

const rates = (areas, turn) => areas.map(({ id }, index) => coverage(turn, `rate-${index}`, id, 0.3 + (index % 60) / 100));

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

export function pageReport(turn = 0) {
  const counties = gridPlaces(COLUMNS * ROWS, 'city');
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
      ...rates(counties, turn),
    ],
    stations: gridStations(COLUMNS * ROWS, COLUMNS, ROWS),
  };
}

/** A rate for each area and where its stations are, for a map alone. */
export function mapReport(columns, rows, stations, turn = 0) {
  const areas = gridPlaces(columns * rows, 'city');
  return { ...FRAME, places: [CITY, ...areas], observations: rates(areas, turn), stations: gridStations(stations, columns, rows) };
}

/** Forty gauges and twenty small bar charts of eight quarters: a county each. */
export function manyReport(turn = 0) {
  const places = Array.from({ length: 60 }, (_, index) => ({ id: `a${index}`, name: `${index}县`, level: 'county', code: String(100000 + index) }));
  return {
    ...FRAME,
    places,
    observations: [
      ...places.slice(0, 40).map(({ id }, index) => coverage(turn, `rate-${index}`, id, 0.3 + (index % 60) / 100)),
      ...places.slice(40).flatMap(({ id }, index) =>
        ['2024', '2025'].flatMap((year, before) =>
          QUARTERS.map((date, quarter) => ({
            id: `${id}-${before}-${quarter}`,
            place: id,
            indicator: 'people_served',
            value: 100 + (((before * 4 + quarter) * 37 + index * 53 + turn) % 400),
            unit: '人',
            time: { kind: 'quarter', date: date.replace('2025', year) },
          })),
        ),
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
