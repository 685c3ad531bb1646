import { expect } from 'chai';
import { placeInItself } from '../../../src/data/rules/place-in-itself.ts';
import { report } from '../../fixtures/reports.ts';

function paths(...links: readonly (readonly [id: string, parent?: string])[]) {
  const places = links.map(([id, parent]) => ({ id, name: id, level: 'county' as const, ...(parent !== undefined && { parent }) }));
  return placeInItself(report([], { places })).map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}

describe('a place that lies in itself', () => {
  it('is warned of where its parent is itself', () => {
    expect(paths(['a', 'a'])).to.deep.equal(['warning place-in-itself places[0].parent']);
  });

  it('is warned of with every place of the round, not with those that only lead into it', () => {
    expect(paths(['outside', 'a'], ['a', 'b'], ['b', 'c'], ['c', 'a'])).to.deep.equal([
      'warning place-in-itself places[1].parent',
      'warning place-in-itself places[2].parent',
      'warning place-in-itself places[3].parent',
    ]);
  });

  it('is the first of two of one id', () => {
    expect(paths(['a', 'b'], ['b', 'a'], ['a'])).to.deep.equal(['warning place-in-itself places[0].parent', 'warning place-in-itself places[1].parent']);
  });

  it('is not one whose parents end, or are not in the report', () => {
    expect(paths(['a', 'b'], ['b', 'c'], ['c'], ['d', 'nowhere'])).to.deep.equal([]);
  });
});
