import { expect } from 'chai';
import fc from 'fast-check';
import { cyclesAmong } from '../../src/data/cycles-among.ts';

/** Things of which each leads to the one at this index, or nowhere. */
function linked(to: readonly number[]) {
  const all = to.map((next, at) => ({ next, at }));
  return { all, next: ({ next }: { readonly next: number }) => all[next] };
}

describe('those that lead back to themselves', () => {
  it('are all on a ring, by one step or by several, and none that only leads to it', () => {
    const { all, next } = linked([1, 2, 3, 1, 4, 0, 99]);
    expect([...cyclesAmong(all, next)].map(({ at }) => at)).to.have.members([1, 2, 3, 4]);
  });

  it('are those from which a walk of any length comes back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 10 }), (to) => {
        const { all, next } = linked(to);
        const comesBack = all.filter((start) => {
          let at = next(start);
          for (let steps = 0; steps < to.length && at && at !== start; steps++) at = next(at);
          return at === start;
        });
        expect([...cyclesAmong(all, next)]).to.have.members(comesBack);
      }),
    );
  });
});
