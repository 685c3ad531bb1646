/** The table in short, in the READMEs, and where a peer is ahead. */
import { readFileSync, writeFileSync } from 'node:fs';
import { summary } from './table.mjs';

const ROWS = [
  ['zhanbao', 'zhanbao', 'zhanbao'],
  ['echarts-min', 'ECharts（按需）', 'ECharts, what is needed'],
  ['echarts-full', 'ECharts（全部）', 'ECharts, all of it'],
  ['chartjs', 'Chart.js', 'Chart.js'],
  ['plot', 'Observable Plot', 'Observable Plot'],
  ['vega', 'vega-embed', 'vega-embed'],
  ['leaflet', 'Leaflet', 'Leaflet'],
  ['carbon', 'Carbon', 'Carbon'],
  ['dsfr', 'dsfr-chart', 'dsfr-chart'],
];
/** `slow`: measured under a slow-down as well. `plain`: not as a ratio to the floor. */
const COLUMNS = [
  { block: 'gauge', key: 'main', zh: '一个仪表', en: 'one gauge', slow: true },
  { block: 'gauge', key: 'gzip', zh: '字节 kB', en: 'its kB', plain: 0 },
  { block: 'page', key: 'main', zh: '门户页面', en: 'portal page', slow: true },
  { block: 'page', key: 'gzip', zh: '字节 kB', en: 'its kB', plain: 0 },
  { block: 'page', key: 'update', zh: '换一次数据', en: 'its update', slow: true },
  { block: 'many', key: 'main', zh: '40 个仪表、20 个条形图', en: '40 gauges, 20 bar charts', slow: true },
  { block: 'cold', key: 'main', zh: '1 MB 的报告', en: 'report of 1 MB' },
  { block: 'map3000', key: 'main', zh: '地图：3000 个区域、45000 个站点', en: 'map: 3,000 areas, 45,000 stations', slow: true },
  { block: 'map3000', key: 'filter', zh: '地图筛选', en: 'its filter', slow: true },
  { block: 'changes', key: 'grown', zh: '换页 100 次后多占内存 MB', en: 'MB more after 100 page changes', plain: 1 },
];
export function writeReadmes(blocks) {
  write('README.md', 'zh', blocks);
  write('README.en.md', 'en', blocks);
}

function write(file, lang, blocks) {
  const text = readFileSync(file, 'utf8');
  const [start, end] = ['<!-- bench -->', '<!-- /bench -->'].map((mark) => text.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`${file} has no place for the table.`);
  writeFileSync(file, `${text.slice(0, start)}<!-- bench -->\n\n${shortTable(blocks, lang)}\n\n${text.slice(end)}`);
}

export function shortTable(blocks, lang) {
  const summaries = new Map(Object.entries(blocks).map(([key, block]) => [key, summary(block)]));
  const at = (block, slow, entrant, { key, plain }) => {
    const of = summaries.get(`${block}@${slow}`)?.entrants.find((line) => line.entrant === entrant)?.[key];
    return of ? (plain === undefined ? of.toFloor : Math.max(0, of.middle)) : NaN;
  };
  const said = (value, { plain }) => (Number.isFinite(value) ? value.toFixed(plain ?? 1) : '–');
  const rows = ROWS.filter(([entrant]) => COLUMNS.some((column) => Number.isFinite(at(column.block, 1, entrant, column))));
  const leaders = COLUMNS.map((column) => leader(rows, (entrant) => at(column.block, 1, entrant, column)));
  const cell = (entrant, column, index) => {
    const value = said(at(column.block, 1, entrant, column), column);
    const slowed = column.slow ? at(column.block, 4, entrant, column) : NaN;
    return `${leaders[index] === entrant ? `**${value}**` : value}${Number.isFinite(slowed) ? ` / ${said(slowed, column)}` : ''}`;
  };
  const lines = [
    ['', ...COLUMNS.map((column) => column[lang])],
    ['---', ...COLUMNS.map(() => '--:')],
    ...rows.map(([entrant, zh, en]) => [lang === 'zh' ? zh : en, ...COLUMNS.map((column, index) => cell(entrant, column, index))]),
  ].map((list) => `| ${list.join(' | ')} |`);
  const nameOf = (entrant) => ROWS.find(([id]) => id === entrant)[lang === 'zh' ? 1 : 2];
  const subject = (index) => (COLUMNS[index].key === 'gzip' ? `${COLUMNS[index - 1][lang]}${lang === 'zh' ? '的字节' : ' in bytes'}` : COLUMNS[index][lang]);
  const behind = leaders.flatMap((entrant, index) => (entrant === 'zhanbao' || entrant === undefined ? [] : [[subject(index), nameOf(entrant)]]));
  const sentence =
    lang === 'zh'
      ? `落后之处：${behind.map(([what, peer]) => `${what}不如 ${peer}`).join('，') || '无'}。`
      : `Where a peer is ahead: ${behind.map(([what, peer]) => `${what} (${peer})`).join(', ') || 'nowhere'}.`;
  return [...lines, '', sentence].join('\n');
}

function leader(rows, valueOf) {
  const there = rows.map(([entrant]) => [entrant, valueOf(entrant)]).filter(([, value]) => Number.isFinite(value));
  return there.sort(([, one], [, other]) => one - other)[0]?.[0];
}
