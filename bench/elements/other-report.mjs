/** The same report some months later, made up for the bench: every figure printed in digits is a little larger. */
export function otherReport(report) {
  return { ...report, observations: report.observations.map((one) => ({ ...one, ...larger(one) })) };
}

function larger({ value, unit, printed = '' }) {
  const key = typeof value === 'number' ? null : Object.keys(value ?? {})[0];
  const number = key === null ? value : value?.[key];
  if (typeof number !== 'number') return {};
  const factor = unit === '%' ? 0.01 : printed.includes('万') ? 10_000 : 1;
  const shown = Math.round(number / factor);
  if (!printed.includes(String(shown))) return {};
  const next = shown + Math.max(1, Math.round(shown * 0.03));
  const grown = Number((next * factor).toPrecision(12));
  return { value: key === null ? grown : { ...value, [key]: grown }, printed: printed.replace(String(shown), String(next)) };
}

/** What leads from one drawing to the other: [[place of the node, attribute or null for a text, value or null], …]. */
export function changesBetween(one, other) {
  const before = flat(one);
  const after = flat(other);
  if (before.length !== after.length) throw new Error('The two drawings have not the same nodes.');
  return before.flatMap((node, at) => {
    const next = after[at];
    if (typeof node === 'string' || typeof next === 'string') {
      if (typeof node !== typeof next) throw new Error('A node has become another.');
      return node === next ? [] : [[at, null, next]];
    }
    if (node.name !== next.name) throw new Error(`<${node.name}> has become <${next.name}>.`);
    const changed = [...next.attributes].flatMap(([name, value]) => (node.attributes.get(name) === value ? [] : [[at, name, value]]));
    return [...changed, ...[...node.attributes.keys()].filter((name) => !next.attributes.has(name)).map((name) => [at, name, null])];
  });
}

/** In the order in which the floor makes them: a node before its children. */
function flat(hosts) {
  const list = (of) => (typeof of === 'string' ? [of] : [{ name: of[0], attributes: new Map(of[1]) }, ...of[2].flatMap(list)]);
  return hosts.flatMap(({ children }) => children.flatMap(list));
}
