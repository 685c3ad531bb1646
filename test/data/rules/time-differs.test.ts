import { expect } from 'chai';
import { timeDiffers } from '../../../src/data/rules/time-differs.ts';
import type { Time } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { stations } from '../../fixtures/reports.ts';

const of = (time: Partial<Time>, source = '2023-07-12', more = {}) =>
  brief(timeDiffers(accepted([stations(1, { time: { kind: 'as-of', ...time }, ...more })], { sources: [{ id: 's', document: '通报', date: source }] })));
const told = [['warning', 'time-differs', 'station_count']];

describe('time-differs', () => {
  const wrong: readonly Partial<Time>[] = [
    { date: '2022-12-31', printed: '截至2021年底' },
    { date: '2022-12-31', printed: '截至２０２１年底' },
    { date: '2021-07-30', printed: '2021年6月底' },
    { from: '2020', printed: '2021年以来' },
    { from: '2022', to: '2026', printed: '2021—2025年' },
    { date: '--07-30', printed: '6月30日' },
    { date: '2022-06-30', printed: '今年上半年' },
    { date: '2021', printed: '去年全年' },
    { date: '2022-06-30', printed: '截至6月底' },
  ];
  wrong.forEach((time) => {
    it(`warns of ${JSON.stringify(time)} in a document of July 2023`, () => expect(of(time)).to.deep.equal(told));
  });

  const right: readonly Partial<Time>[] = [
    {},
    { printed: '截至2021年底' },
    { date: '2021-12-31' },
    { date: '2021-12-31', printed: '截至2021年底' },
    { from: '2021', to: '2025', printed: '到2025年' },
    { from: '2021', date: '2023-06-30', printed: '2021年以来' },
    { date: '2023-09', printed: '今年1至9月' },
    { date: '2023', printed: '今年' },
    { date: '2022', printed: '去年' },
    { date: '2022-11', printed: '11月' },
    { date: '2021-12-31', printed: '“十三五”期末' },
    { from: '2020-07', printed: '3年来，累计2000余天' },
    { from: '2021-01', to: '2021-06', printed: '近6个月' },
  ];
  right.forEach((time) => {
    it(`is quiet where it may be right: ${JSON.stringify(time)}`, () => expect(of(time)).to.deep.equal([]));
  });

  it('lets a document printed early in a year be written in the last', () => {
    expect(of({ date: '2022-12', printed: '今年以来' }, '2023-01-07')).to.deep.equal([]);
    expect(of({ date: '2021', printed: '去年' }, '2023-01-07')).to.deep.equal([]);
    expect(of({ date: '2020', printed: '去年' }, '2023-01-07')).to.deep.equal(told);
  });

  it('takes a month without a year for a coming one where it is promised, and guesses nothing of a document without a date', () => {
    expect(of({ to: '2024-03-31', printed: '3月底' }, '2023-07-12', { role: 'target' })).to.deep.equal([]);
    expect(of({ date: '2022-06-30', printed: '截至6月底' }, '2023')).to.deep.equal([]);
  });
});
