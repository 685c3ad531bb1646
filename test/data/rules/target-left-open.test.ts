import { expect } from 'chai';
import { targetLeftOpen } from '../../../src/data/rules/target-left-open.ts';
import type { RawObservation, Value } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation } from '../../fixtures/reports.ts';

const certified = (value: Value, more: Partial<RawObservation> = {}) => observation('certified_social_workers', value, { id: 'now', unit: '人', ...more });
const target = (value: Value, more: Partial<RawObservation> = {}) => certified(value, { id: 'target', role: 'target', ...more });
const told = [['note', 'target-left-open', 'now', 'target']];

describe('target-left-open', () => {
  it('notes an open figure below its target, and an exact figure within an open target', () => {
    expect(brief(targetLeftOpen(accepted([certified({ atLeast: 80_000 }), target(100_000)])))).to.deep.equal(told);
    expect(brief(targetLeftOpen(accepted([certified(149), target({ about: 150 })])))).to.deep.equal(told);
  });

  it('compares with figures of the breakdown that the target is for, and with those that break it down further', () => {
    const by = { phase: '试点' };
    expect(brief(targetLeftOpen(accepted([certified({ atLeast: 80 }, { by: { ...by, tier: '县' } }), target(100, { by })])))).to.deep.equal(told);
    expect(targetLeftOpen(accepted([certified({ atLeast: 80 }), target(100, { by })]))).to.deep.equal([]);
  });

  const quiet = {
    'the target is met whatever the hedge': [certified({ atLeast: 100_000 }), target(100_000)],
    'the target is missed whatever the hedge': [certified({ lessThan: 100_000 }), target(100_000)],
    'both are exact': [certified(79_300), target({ moreThan: 100_000 })],
    'the target is a ceiling': [certified(3), target({ atMost: 5 })],
    'the target is in words': [certified({ atLeast: 8 }), target({ words: '全部' })],
    'the figure is missing': [certified({ missing: 'not-stated' }), target(100)],
    'the target is for the increase': [certified({ atLeast: 80 }), target(100, { counting: 'increment' })],
    'a later figure leaves nothing open': [
      certified({ atLeast: 80 }, { time: { kind: 'as-of', date: '2022-12-31' } }),
      certified(90, { id: 'later', time: { kind: 'as-of', date: '2023-12-31' } }),
      target(100),
    ],
    'the figure is of what was done in another year': [
      observation('exam_passes', { atLeast: 400 }, { id: 'now', unit: '人', time: { kind: 'year', date: '2022' } }),
      observation('exam_passes', 1000, { id: 'target', unit: '人', role: 'target', time: { kind: 'plan', to: '2024' } }),
    ],
    'the figure is only a part': [certified({ atLeast: 80 }, { partOf: 'all' }), target(100)],
  };
  Object.entries(quiet).forEach(([reason, observations]) => {
    it(`is quiet where ${reason}`, () => expect(targetLeftOpen(accepted(observations))).to.deep.equal([]));
  });

  it('is quiet where the target is of another place', () => {
    const places = [
      { id: 'city', name: '某市', level: 'prefecture' as const },
      { id: 'county', name: '某县', level: 'county' as const },
    ];
    expect(targetLeftOpen(accepted([certified({ atLeast: 80 }), target(100, { place: 'county' })], { places }))).to.deep.equal([]);
  });
});
