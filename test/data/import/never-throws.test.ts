/** Importers read what others wrote: whatever it is, they answer with a report that the parser takes, or with problems. */
import { expect } from 'chai';
import fc from 'fast-check';
import { reportFromDataPackage, reportFromJsonStat, reportFromRows, type ImportResult, type Row } from '../../../src/data/import/index.ts';
import { parseReport } from '../../../src/data/parse-report.ts';
import { OPTIONS, sample } from './datasets.ts';
import { MAPPING, ROW } from './tables.ts';

const RUNS = 2000;
const json = fc.jsonValue({ depthSize: 'small' });
const odd = fc.oneof(
  json,
  fc.anything(),
  fc.constantFrom('__proto__', 'constructor', '1,234', '约100', '2024', '', Number.NaN, Infinity, -1, 1e300, undefined),
);

/** The document with one node, anywhere in it, put in another's place, renamed or taken out. */
function mutated<Document extends object>(document: Document): fc.Arbitrary<unknown> {
  return fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), odd, fc.constantFrom('replace', 'remove', 'rename')).map(([steps, value, how]) => {
    const copy = structuredClone(document);
    let node = copy as Record<string, unknown>;
    for (const [depth, step] of steps.entries()) {
      const keys = Object.keys(node);
      const key = keys[step % Math.max(1, keys.length)];
      if (key === undefined) break;
      const child = node[key];
      if (depth < steps.length - 1 && typeof child === 'object' && child !== null) {
        node = child as Record<string, unknown>;
        continue;
      }
      if (how !== 'replace') Reflect.deleteProperty(node, key);
      if (how !== 'remove') node[how === 'rename' ? String(key).toUpperCase() : key] = how === 'rename' ? child : value;
      break;
    }
    return copy;
  });
}

function answers(result: ImportResult): void {
  if (result.ok) expect(parseReport(result.report).ok, JSON.stringify(result.report.places)).to.equal(true);
  else expect(result.problems.filter(({ severity }) => severity === 'error')).not.to.deep.equal([]);
}

describe('importers never throw', () => {
  it('whatever the dataset', () => {
    fc.assert(
      fc.property(odd, (dataset) => answers(reportFromJsonStat(dataset, OPTIONS))),
      { numRuns: RUNS },
    );
  });

  it('whatever has happened to a dataset, or to the options', () => {
    fc.assert(
      fc.property(mutated(sample()), mutated(OPTIONS), (dataset, options) => {
        answers(reportFromJsonStat(dataset, OPTIONS));
        answers(reportFromJsonStat(sample(), options as typeof OPTIONS));
      }),
      { numRuns: RUNS },
    );
  });

  it('whatever stands in the cells', () => {
    const row = fc.record(Object.fromEntries(Object.keys(ROW).map((column) => [column, odd])));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => answers(reportFromRows([ROW, ...rows] as Row[], MAPPING))),
      { numRuns: RUNS },
    );
  });

  it('whatever has happened to the mapping, or to the package', () => {
    const descriptor = { title: 'x', resources: [{ name: 'x', schema: { fields: [{ name: 'stations', missingValues: [''] }] } }] };
    fc.assert(
      fc.property(mutated(MAPPING), mutated(descriptor), odd, (mapping, changed, other) => {
        answers(reportFromRows([ROW], mapping));
        answers(reportFromRows([ROW], other));
        answers(reportFromDataPackage(changed, { rows: [ROW] }, MAPPING));
      }),
      { numRuns: RUNS },
    );
  });

  it('changes nothing of what it is given', () => {
    const dataset = sample();
    const mapping = structuredClone(MAPPING);
    reportFromJsonStat(dataset, OPTIONS);
    reportFromRows([ROW], mapping);
    expect(dataset).to.deep.equal(sample());
    expect(mapping).to.deep.equal(MAPPING);
  });
});
