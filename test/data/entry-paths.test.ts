import { expect } from 'chai';
import { duplicateIds } from '../../src/data/rules/duplicate-ids.ts';
import { pathsOf } from '../../src/data/entry-paths.ts';
import type { RawReport } from '../../src/data/schema.ts';
import { report } from '../fixtures/reports.ts';

const broken = (times: number) => Array.from({ length: times }, () => ({ id: 1 }));
const of = (stations: readonly object[]) => report([], { stations: stations as NonNullable<RawReport['stations']> });

describe('where an entry stands in the document', () => {
  it('is its place among all entries, those before it that were refused counted in', () => {
    expect(pathsOf(of([{ id: 'a', name: '甲' }, ...broken(1), { id: 'b', name: '乙' }]), 'stations')).to.deep.equal(['stations[0]', 'stations[2]']);
    expect(pathsOf(of([]), 'stations')).to.deep.equal([]);
  });

  it('is so behind hundreds of refused entries, of which the first are named and the others counted', () => {
    const sample = of([...broken(250), { id: 'x', name: '甲' }, { id: 'x', name: '乙' }]);
    expect(pathsOf(sample, 'stations')).to.deep.equal(['stations[250]', 'stations[251]']);
    expect(duplicateIds(sample).map(({ path }) => path)).to.deep.equal(['stations[251].id']);
  });

  it('is so of a report that a framework has wrapped', () => {
    const wrapped = new Proxy(of([...broken(1), { id: 'x', name: '甲' }]), { get: (target, key) => deep(Reflect.get(target, key)) });
    expect(pathsOf(wrapped, 'stations')).to.deep.equal(['stations[1]']);
  });
});

/** A proxy of what is read, as a reactive framework hands it out. */
function deep<Value>(value: Value): Value {
  return Array.isArray(value) ? new Proxy(value, {}) : value;
}
