/** Rows of figures → the table that is printed and kept. */
export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

const of = (rows, field) => rows.map((row) => row[field]);
const digits = (number, places) => (Number.isFinite(number) ? number.toFixed(places) : '–');

/** Each value against the floor of its own round. */
function ratio(rows, floor, field) {
  return median(rows.map((row, round) => row[field] / floor[round][field]));
}

export function lines({ updates }, rows) {
  const { floor } = rows;
  return Object.entries(rows)
    .filter(([, list]) => list !== null && list.length > 0)
    .map(([entrant, list]) => ({
      entrant,
      gzip: median(of(list, 'gzip')),
      brotli: median(of(list, 'brotli')),
      main: median(of(list, 'main')),
      times: ratio(list, floor, 'main'),
      script: median(of(list, 'script')),
      blocked: median(of(list, 'blocked')),
      drawn: median(of(list, 'drawn')),
      heap: median(of(list, 'heap')),
      ...(updates && { update: median(of(list, 'update')), updateTimes: ratio(list, floor, 'update') }),
    }))
    .sort((one, other) => one.times - other.times);
}

export function asTable(name, scenario, rows, slow) {
  const all = lines(scenario, rows);
  const heads = ['entrant', 'gzip kB', 'brotli kB', 'main ms', '÷ floor', 'script ms', 'blocked ms', 'drawn at ms', 'heap MB'];
  if (scenario.updates) heads.push('ms an update', '÷ floor');
  const cells = all.map((line) => [
    line.entrant,
    digits(line.gzip, 1),
    digits(line.brotli, 1),
    digits(line.main, 0),
    digits(line.times, 2),
    digits(line.script, 0),
    digits(line.blocked, 0),
    digits(line.drawn, 0),
    digits(line.heap, 1),
    ...(scenario.updates ? [digits(line.update, 1), digits(line.updateTimes, 2)] : []),
  ]);
  const row = (list) => `| ${list.join(' | ')} |`;
  return [
    `## ${name}: ${scenario.title}${slow > 1 ? ` (${slow} × CPU slow-down)` : ''}`,
    '',
    row(heads),
    row(heads.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...cells.map(row),
    '',
    verdict(all, scenario),
    '',
  ].join('\n');
}

/** What the table says of the kit, where it is behind as well. */
function verdict(all, { goal, updateGoal }) {
  const own = all.find(({ entrant }) => entrant === 'zhanbao');
  const peers = all.filter(({ entrant }) => !['zhanbao', 'floor', 'blank'].includes(entrant));
  if (!own || peers.length === 0) return '';
  const best = (field) => peers.reduce((least, peer) => (peer[field] < least[field] ? peer : least));
  const against = (what, field, places, aim) => {
    const peer = best(field);
    const ahead = own[field] <= peer[field] ? 'ahead of' : 'BEHIND';
    const said = aim === undefined ? '' : `, goal ${aim.toFixed(1)} ${own[field] <= aim ? 'reached' : 'NOT reached'}`;
    return `${what}: ${own[field].toFixed(places)}, ${ahead} the best peer, ${peer.entrant} with ${peer[field].toFixed(places)}${said}.`;
  };
  return [
    against('Main thread ÷ floor', 'times', 2, goal),
    against('Bytes (gzip kB)', 'gzip', 1),
    against('Heap (MB)', 'heap', 1),
    ...(updateGoal ? [against('An update ÷ floor', 'updateTimes', 2, updateGoal)] : []),
  ].join('\n');
}

export function results(tables, about) {
  return [
    '# Side by side',
    '',
    ...about,
    'Made by `npm run bench -- --write`. Ratios are to SVG made by hand, round by round; times are of this machine.',
    '',
    ...tables,
  ].join('\n');
}
