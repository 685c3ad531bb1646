/** Rows of figures → what the tables say of them. Ratios are paired: each value against that of the same round. */

/** Less of any of them is better. `spread`: what the machine may move. */
export const FIGURES = [
  { key: 'gzip', name: 'gzip kB', digits: 1 },
  { key: 'brotli', name: 'brotli kB', digits: 1 },
  { key: 'main', name: 'main ms', digits: 0, spread: true },
  { key: 'script', name: 'script ms', digits: 0 },
  { key: 'blocked', name: 'blocked ms', digits: 0 },
  { key: 'drawn', name: 'drawn at ms', digits: 0, spread: true },
  { key: 'heap', name: 'heap MB', digits: 1 },
  { key: 'update', name: 'ms an update', digits: 1, spread: true },
  { key: 'filter', name: 'filter ms', digits: 0, spread: true },
  { key: 'pointer', name: 'pointer p95 ms', digits: 0, spread: true },
  { key: 'move', name: 'ms a move', digits: 1 },
  { key: 'grown', name: 'heap grown MB', digits: 2, spread: true },
  { key: 'nodes', name: 'DOM nodes grown', digits: 0 },
];
const NO_PEERS = new Set(['zhanbao', 'floor', 'blank']);

export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const said = (number, digits) => (Number.isFinite(number) ? number.toFixed(digits) : '–');
const paired = (rows, others, key) => rows.map((row, round) => row[key] / others[round][key]);
/** Against nothing there is no ratio. */
const ratioTo = (rows, others, key) => (others && median(others.map((row) => row[key])) > 0.05 ? median(paired(rows, others, key)) : NaN);

/** One entry an entrant, the fastest first: of each figure its middle, its ends, and its ratios to the floor and to the best peer. */
export function summary({ rows }) {
  const there = Object.entries(rows).filter(([, list]) => list.length > 0);
  const keys = FIGURES.filter(({ key }) => there.some(([, [row]]) => row[key] !== undefined));
  const best = Object.fromEntries(
    keys.map(({ key }) => {
      const peers = there.filter(([entrant, [row]]) => !NO_PEERS.has(entrant) && row[key] !== undefined);
      return [key, peers.sort(([, one], [, other]) => median(one.map((row) => row[key])) - median(other.map((row) => row[key])))[0]?.[0]];
    }),
  );
  const figure = (list, key) => {
    const values = list.map((row) => row[key]).filter((value) => value !== undefined);
    if (values.length === 0) return null;
    const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
    return { middle, least, most, toFloor: ratioTo(list, rows.floor, key), toBest: ratioTo(list, rows[best[key]], key) };
  };
  const entrants = there.map(([entrant, list]) => ({ entrant, ...Object.fromEntries(keys.map(({ key }) => [key, figure(list, key)])) }));
  const order = keys.some(({ key }) => key === 'grown') ? 'grown' : 'main';
  return { keys, best, entrants: entrants.sort((one, other) => one[order].middle - other[order].middle) };
}

export function asText(name, scenario, block, slow) {
  const all = summary(block);
  const value = (of, { digits, spread }) => {
    if (!of) return '–';
    return spread ? `${said(of.middle, digits)} [${said(of.least, digits)}–${said(of.most, digits)}]` : said(of.middle, digits);
  };
  const ratio = (of) => (of ? `${said(of.toFloor, 2)} / ${said(of.toBest, 2)}` : '–');
  const table = (cell) => [
    ['entrant', ...all.keys.map((figure) => figure.name)],
    ['---', ...all.keys.map(() => '--:')],
    ...all.entrants.map((line) => [line.entrant, ...all.keys.map((figure) => cell(line[figure.key], figure))]),
  ];
  const lines = (cells) => cells.map((list) => `| ${list.join(' | ')} |`);
  return [
    `## ${name}${slow > 1 ? `, ${slow} × CPU slow-down` : ''}: ${scenario.title}`,
    '',
    `${block.rounds} rounds, ${block.date}.`,
    ...Object.entries(block.out).map(([entrant, why]) => `Out: ${entrant} (${why}).`),
    '',
    ...lines(table(value)),
    '',
    'To the floor / to the best peer of the figure:',
    '',
    ...lines(table(ratio)),
    '',
    ...verdict(all, scenario),
    '',
  ].join('\n');
}

const GOALS = { main: 'goal', blocked: 'goalBlocked', gzip: 'goalBytes', update: 'goalUpdate', filter: 'goalFilter' };
const AS_IT_IS = new Set(['gzip', 'blocked']);

/** What the table says of the kit, where it is behind as well. */
function verdict({ keys, best, entrants }, scenario) {
  const of = (wanted) => entrants.find(({ entrant }) => entrant === wanted);
  const own = of('zhanbao');
  if (!own) return [];
  return keys
    .filter(({ key }) => own[key] && best[key])
    .map(({ key, name, digits }) => {
      const peer = of(best[key])[key];
      const [mine, theirs] = [own[key].middle, peer.middle].map((value) => said(value, digits));
      const side = mine === theirs ? 'level with' : own[key].middle < peer.middle ? 'ahead of' : 'BEHIND';
      const goal = scenario[GOALS[key]];
      const reached = AS_IT_IS.has(key) ? own[key].middle : own[key].toFloor;
      const aim = goal === undefined ? '' : `; goal ${goal}${AS_IT_IS.has(key) ? '' : ' ÷ floor'} ${reached <= goal ? 'reached' : 'NOT reached'}`;
      return `- ${name}: ${mine}, ${side} the best peer, ${best[key]} with ${theirs}${aim}`;
    });
}

export function asPage(tables, about) {
  return [
    '# Side by side',
    '',
    ...about,
    'Written by `npm run bench`. What is measured, how, and what of it is fair: [0032](../docs/decisions/0032-side-by-side.md).',
    'Medians [least–most]. Ratios are paired by round; only they and bytes hold for another machine, all times are of this one.',
    '',
    ...tables,
  ].join('\n');
}
