/** What is drawn, by whom, what must be seen of it, and how often it is measured. */
import { COLUMNS, coldReport, gaugeReport, manyReport, mapReport, pageReport, ROWS } from './data.mjs';
import { gridLand } from './grid.mjs';

/** Another report of the same bureau: a drawing that does not follow it is out. */
export const OTHER = 10;

/**
 * draws: what the entrants export for it. marks: as many shapes at least stand in the boxes. shows: figures that stand there in
 * print, by turn. seconds: what one round takes without and with 4 × slow-down, for the estimate. slow: the slow-downs that it is
 * measured under. shed: who is left out under a slow-down, being far from the best peer.
 */
export const SCENARIOS = {
  gauge: {
    title: 'one gauge with its target and the number of stations',
    draws: 'gauge',
    goal: 1.3,
    goalBytes: 20,
    boxes: 1,
    report: gaugeReport,
    entrants: ['blank', 'floor', 'zhanbao', 'chartjs', 'plot', 'echarts-min', 'echarts-full', 'vega', 'carbon', 'dsfr'],
    shed: ['echarts-full', 'carbon', 'dsfr'],
    marks: 2,
    shows: (turn) => [60 + turn, 178 + turn],
    seconds: [10, 14],
  },
  page: {
    title: `a portal page: gauge, five years of certificates, eight kinds of service in four quarters, a map of ${COLUMNS * ROWS} areas and ${COLUMNS * ROWS} stations`,
    draws: 'page',
    goal: 1.7,
    goalBytes: 55,
    goalBlocked: 120,
    boxes: 4,
    report: pageReport,
    land: [COLUMNS, ROWS],
    entrants: ['blank', 'floor', 'zhanbao', 'chartjs', 'plot', 'echarts-min', 'echarts-full', 'vega'],
    shed: ['echarts-full'],
    marks: 640,
    shows: (turn) => [60 + turn, 178 + turn],
    updates: 100,
    goalUpdate: 2,
    seconds: [62, 32],
  },
  cold: {
    title: 'the same gauge out of a report of one megabyte, which the kit checks from end to end',
    draws: 'gauge',
    boxes: 1,
    report: coldReport,
    entrants: ['blank', 'floor', 'zhanbao', 'chartjs', 'plot', 'echarts-min', 'vega'],
    slow: [1],
    marks: 2,
    shows: (turn) => [60 + turn, 178 + turn],
    seconds: [8],
  },
  many: {
    title: '40 gauges and 20 small bar charts of eight quarters',
    draws: 'many',
    goal: 2,
    boxes: 60,
    report: manyReport,
    entrants: ['blank', 'floor', 'zhanbao', 'chartjs', 'plot', 'echarts-min', 'echarts-full', 'vega', 'dsfr'],
    shed: ['echarts-full', 'dsfr'],
    marks: 200,
    shows: (turn) => [30 + turn, 45 + turn, 69 + turn],
    seconds: [13, 25],
  },
  map300: {
    title: 'a map of 300 areas and 300 stations: first picture, filter, pointer',
    draws: 'map',
    boxes: 1,
    report: (turn) => mapReport(COLUMNS, ROWS, COLUMNS * ROWS, turn),
    land: [COLUMNS, ROWS],
    entrants: ['blank', 'floor', 'zhanbao', 'leaflet', 'chartjs', 'plot', 'echarts-min', 'vega'],
    slow: [1],
    marks: 600,
    moves: 30,
    seconds: [28],
  },
  map3000: {
    title: 'a map of 3,000 areas (180,000 vertices) and 45,000 stations: first picture, filter, pointer',
    draws: 'map',
    goal: 1.4,
    goalFilter: 1.7,
    boxes: 1,
    report: (turn) => mapReport(60, 50, 45_000, turn),
    land: [60, 50],
    entrants: ['blank', 'floor', 'zhanbao', 'leaflet', 'plot', 'echarts-min', 'vega'],
    shed: ['plot'],
    marks: 33_000,
    moves: 30,
    seconds: [45, 85],
  },
  changes: {
    title: 'memory: the portal page taken away and drawn again, 100 times',
    draws: 'page',
    boxes: 4,
    report: pageReport,
    land: [COLUMNS, ROWS],
    entrants: ['blank', 'floor', 'zhanbao', 'chartjs', 'plot', 'echarts-min', 'vega'],
    slow: [1],
    rounds: 2,
    checked: 'page',
    changes: 100,
    seconds: [85],
  },
};

export const ROUNDS = 7;

/** In seconds; what is asked for beyond the two slow-downs takes as much longer. */
const roundOf = (name, rate) => {
  const [usual, slowed = usual] = SCENARIOS[name].seconds;
  return rate === 1 ? usual : (slowed * rate) / 4;
};

/** What is measured one after the other: a scenario under a slow-down. */
export function blocksOf({ only = '', slow = '1,4', rounds }) {
  const names = Object.keys(SCENARIOS).filter((name) => only.split(',').some((wanted) => name.includes(wanted)));
  return slow
    .split(',')
    .map(Number)
    .flatMap((rate) =>
      names
        .filter((name) => (SCENARIOS[name].slow ?? [1, rate]).includes(rate))
        .map((name) => ({ name, slow: rate, rounds: rounds ?? SCENARIOS[name].rounds ?? ROUNDS, seconds: roundOf(name, rate) })),
    );
}

/** What the bench serves: /data/<scenario>-<turn>.json and /data/<scenario>-land.json, made when first asked for. */
const texts = new Map();
export function fileAt(path) {
  const [, name, what] = /^\/data\/(\w+)-(\w+)\.json$/.exec(path) ?? [];
  const scenario = SCENARIOS[name];
  if (!scenario) return null;
  if (!texts.has(path)) texts.set(path, JSON.stringify(what === 'land' ? gridLand(...scenario.land) : scenario.report(Number(what))));
  return texts.get(path);
}

const TAGS = {
  gauge: ['coverage-gauge'],
  map: ['station-map'],
  page: ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map'],
  many: [...Array(40).fill('coverage-gauge'), ...Array(20).fill('service-tally')],
};

/** The page of an entrant. Ours has the tags that a webmaster pastes. */
export function pageOf(name, entrant, turn, fault = '', css = '') {
  const { boxes, draws, land } = SCENARIOS[name];
  const fileOf = (what) => `/data/${name}-${what}${fault ? `-${fault}` : ''}.json`;
  const [report, ground] = [fileOf(turn), land ? fileOf('land') : ''];
  const kit = entrant === 'zhanbao';
  const inside = Array.from({ length: boxes }, (_, index) => {
    if (!kit) return '<div class="box"></div>';
    const tag = TAGS[draws][index];
    const area = draws === 'many' ? ` area="a${index}"` : '';
    const drawn = tag === 'station-map' ? ` boundaries="${ground}" boundaries-crs="CGCS2000" review-number="测S(2026)001号"` : '';
    return `<${tag} class="box of-kit"${area}${drawn}></${tag}>`;
  }).join('');
  const frame = `<div class="boxes">${inside}</div>`;
  const provider = `<indicator-report src="${report}">${frame}</indicator-report>`;
  const body = kit ? `${provider}<template>${provider}</template>` : frame;
  const styles = ['/page.css', `/built/${entrant}-${draws}.css`, ...(entrant === 'dsfr' ? DESIGN_SYSTEM : [])];
  const scripts = [...(kit ? ['/zhanbao/zhanbao.js'] : []), `/built/${entrant}-${draws}.js`];
  return [
    `<!doctype html><html lang="zh-CN" data-draws="${draws}" data-report="${report}" data-land="${ground}"><head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">`,
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    ...(css ? [`<style>${css}</style>`] : []),
    ...scripts.map((src) => `<script type="module" src="${src}"></script>`),
    `</head><body>${body}</body></html>`,
  ].join('');
}

/** The least that its charts ask for; a portal of the French state has it anyway, so that its bytes are not counted. */
const DESIGN_SYSTEM = ['/dsfr/dsfr.min.css', '/dsfr/utility/icons/icons-system/icons-system.min.css'];
