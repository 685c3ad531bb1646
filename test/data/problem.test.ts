import { expect } from 'chai';
import { problem } from '../../src/data/problem.ts';

describe('problem', () => {
  const shown = (found: unknown) => problem('error', 'shape', '', { found }).found['found'];

  it('shows at most 100 characters of a value, and marks that there is more', () => {
    expect([shown('一'.repeat(100)), shown('一'.repeat(101))]).to.deep.equal(['一'.repeat(100), `${'一'.repeat(100)}…`]);
  });

  it('names all that is allowed, however long that is', () => {
    const expected = 'nation | '.repeat(20);
    expect(problem('error', 'shape', '', { expected }).found['expected']).to.equal(expected);
  });

  it('never shows a document: objects and lists are named by their brackets', () => {
    expect([shown({ secret: 1 }), shown([1, 2]), shown([])]).to.deep.equal(['{…}', '[…]', '[…]']);
  });

  it('tells values apart as they stand, and leaves the place empty for none', () => {
    expect([shown(null), shown(0), shown(Infinity), shown(true), shown(''), shown(undefined)]).to.deep.equal(['null', '0', 'Infinity', 'true', '', '']);
  });

  it('is about nothing unless told', () => {
    expect([problem('warning', 'shape', '').about, problem('warning', 'shape', '', {}, ['a']).about]).to.deep.equal([[], ['a']]);
  });
});
