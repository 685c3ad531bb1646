import { expect } from 'chai';
import { periodReversed } from '../../../src/data/rules/period-reversed.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { stations } from '../../fixtures/reports.ts';

const plan = (from: string, to: string) => ({ kind: 'plan', from, to }) as const;

describe('period-reversed', () => {
  it('warns of a period that certainly ends before it begins, of figures and of other entries', () => {
    const sample = accepted([stations(1, { time: plan('2025', '2021') })], {
      milestones: [{ kind: 'k', text: '建站', time: plan('2021-06-30', '2021-06-29') }],
    });
    expect(periodReversed(sample).map(({ path, found }) => [path, found['from'], found['to']])).to.deep.equal([
      ['station_count', '2025', '2021'],
      ['milestones[0].time', '2021-06-30', '2021-06-29'],
    ]);
    expect(brief(periodReversed(sample))[0]).to.deep.equal(['warning', 'period-reversed', 'station_count']);
  });

  for (const [from, to] of [
    ['2021', '2025'],
    ['2021', '2021'],
    ['2021-06', '2021'],
    ['2021', '2021-01-01'],
    ['2021-Q4', '2021-02'],
    ['--06-30', '--01-01'],
  ] as const) {
    it(`is quiet where it may be right: ${from} to ${to}`, () => expect(periodReversed(accepted([stations(1, { time: plan(from, to) })]))).to.deep.equal([]));
  }
});
