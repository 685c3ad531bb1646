import { expect } from 'chai';
import type { FactRow } from '../../../src/components/indicator-table/fact-rows.ts';
import type { Line } from '../../../src/components/indicator-table/table-templates.ts';
import { lineAfter } from '../../../src/components/indicator-table/walk.ts';

/** h is the head of a group, r a row. */
const lines = (marks: string): readonly Line[] => [...marks].map((mark) => (mark === 'h' ? { head: mark, count: 1 } : { row: {} as FactRow }));

describe('lineAfter', () => {
  const all = lines('hrrhrrrrrrrrrrrhr');
  const cases: readonly (readonly [key: string, from: number, to: number | null])[] = [
    ['ArrowDown', 1, 2],
    ['ArrowDown', 2, 4],
    ['ArrowDown', 16, 16],
    ['ArrowUp', 4, 2],
    ['ArrowUp', 1, 1],
    ['PageDown', 1, 11],
    ['PageDown', 5, 16],
    ['PageUp', 13, 2],
    ['PageUp', 4, 1],
    ['Home', 9, 1],
    ['End', 1, 16],
    ['Enter', 1, null],
    ['a', 1, null],
  ];
  cases.forEach(([key, from, to]) => it(`leads by ${key} from ${from} to ${to}`, () => expect(lineAfter(key, from, all)).to.equal(to)));

  it('stays where there is one row', () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) expect(lineAfter(key, 0, lines('r'))).to.equal(0);
  });
});
