/** What is drawn, by whom, and from how many marks on a drawing counts as one. */
import { coldReport, gaugeReport, land, manyReport, pageReport } from './data.mjs';

export const SCENARIOS = {
  gauge: {
    title: 'one gauge with its target and the number of stations',
    goal: 1.3,
    boxes: 1,
    report: gaugeReport,
    entrants: ['blank', 'floor', 'zhanbao', 'chartjs', 'plot', 'echarts-min', 'echarts-full', 'vega', 'carbon', 'dsfr'],
    marks: 2,
  },
  page: {
    title: 'a portal page: gauge, five years of certificates, eight kinds of service in four quarters, a map of 300 areas and 300 stations',
    goal: 1.7,
    boxes: 4,
    report: pageReport,
    entrants: ['blank', 'floor', 'zhanbao', 'chartjs', 'plot', 'echarts-min', 'echarts-full', 'vega'],
    marks: 300,
    updates: 40,
    updateGoal: 2,
  },
  cold: {
    title: 'the same gauge out of a report of one megabyte, which the kit checks from end to end',
    draws: 'gauge',
    boxes: 1,
    report: coldReport,
    entrants: ['blank', 'floor', 'zhanbao', 'chartjs', 'plot', 'echarts-min', 'vega'],
    marks: 2,
  },
  many: {
    title: '40 gauges and 20 small bar charts',
    goal: 2,
    boxes: 60,
    report: manyReport,
    entrants: ['blank', 'floor', 'zhanbao', 'chartjs', 'plot', 'echarts-min', 'echarts-full', 'vega', 'dsfr'],
    marks: 60,
  },
};

/** Files that the pages fetch, by address. */
export function files() {
  const reports = Object.entries(SCENARIOS).flatMap(([name, { report, updates }]) =>
    [0, ...(updates ? [1] : [])].map((turn) => [`/data/${name}-${turn}.json`, report(turn)]),
  );
  return new Map([...reports, ['/data/land.json', land()]].map(([address, value]) => [address, JSON.stringify(value)]));
}

const TAG = { gauge: ['coverage-gauge'], cold: ['coverage-gauge'], page: ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map'] };
const BOUNDARIES = 'boundaries="/data/land.json" boundaries-crs="CGCS2000" review-number="测S(2026)001号"';

/** The page of an entrant. Ours has the tags that a webmaster pastes. */
export function pageOf(scenario, entrant) {
  const { boxes } = SCENARIOS[scenario];
  const kit = entrant === 'zhanbao';
  const tags = TAG[scenario] ?? [...Array(40).fill('coverage-gauge'), ...Array(20).fill('service-tally')];
  const inside = Array.from({ length: boxes }, (_, index) => {
    if (!kit) return '<div class="box"></div>';
    const tag = tags[index];
    const area = scenario === 'many' ? `area="a${index}"` : '';
    return `<${tag} class="box of-kit" ${area} ${tag === 'station-map' ? BOUNDARIES : ''}></${tag}>`;
  }).join('');
  const body = kit
    ? `<indicator-report src="/data/${scenario}-0.json"><div class="boxes">${inside}</div></indicator-report>`
    : `<div class="boxes">${inside}</div>`;
  const scripts = kit ? '<script type="module" src="/zhanbao/zhanbao.js"></script>' : '';
  return `<!doctype html><html lang="zh-CN" data-scenario="${scenario}"><head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/built/${entrant}-${scenario}.css">${scripts}<script type="module" src="/built/${entrant}-${scenario}.js"></script></head><body>${body}</body></html>`;
}
