import { expect } from 'chai';
import * as fc from 'fast-check';
import { markOf, scaleOf } from '../../../src/components/talent-pipeline/mark.view.ts';
import type { Observation } from '../../../src/data/report.ts';
import { report } from '../../fixtures/reports.ts';
import { certified, people } from './pipelines.ts';

const observations = (...raw: Parameters<typeof report>[0] & {}): readonly Observation[] => report([...raw]).observations;
const part = (id: string, value: number, by: Record<string, string> = {}) => certified(value, { id, by, partOf: 'certified_social_workers' });

describe('marks of the pipeline', () => {
  it('have no scale without a number, and none for a single number that is no count of few people', () => {
    expect(scaleOf([], false, true)).to.equal(null);
    expect(scaleOf(observations(certified({ missing: 'withheld' })), false, true)).to.equal(null);
    expect(scaleOf(observations(certified(61)), false, true)).to.equal(null);
    expect(scaleOf(observations(certified(0), people('social_workers_total', 0, { unit: '人' })), false, true)).to.deep.equal({ kind: 'dots', most: 0 });
  });

  it('draw nothing for a figure without a number', () => {
    const [withheld] = observations(certified({ missing: 'withheld' }));
    expect(markOf(withheld!, { scale: { kind: 'bar', most: 5 }, parts: [] })).to.deep.equal({ kind: 'none' });
  });

  it('lay parts side by side only where their levels keep them apart and they fit', () => {
    const segments = (...parts: ReturnType<typeof part>[]) => {
      const [whole, ...inner] = observations(certified(100), ...parts);
      const mark = markOf(whole!, { scale: { kind: 'bar', most: 100 }, parts: inner });
      return mark.kind === 'bar' ? mark.segments : null;
    };
    expect(segments(part('a', 30, { level: '初级' }), part('b', 20, { level: '高级' }))).to.deep.equal([
      { size: 0.3, tone: 'low' },
      { size: 0.2, tone: 'high' },
    ]);
    expect(segments(part('a', 30, { mode: '线上' }), part('b', 20, { mode: '线下' })), 'someone may be in both').to.deep.equal([]);
    expect(segments(part('a', 90, { level: '初级' }), part('b', 20, { level: '高级' })), 'more than the whole').to.deep.equal([]);
    expect(segments(part('a', 30))).to.deep.equal([{ size: 0.3, tone: 'part' }]);
  });

  it('never reach beyond their group, whatever the figures are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 2, maxLength: 6 }), (numbers) => {
        const all = observations(...numbers.map((value, index) => certified(value, { id: `o${index}`, time: { kind: 'year', date: String(2010 + index) } })));
        const scale = scaleOf(all, false, true);
        for (const one of all) {
          const mark = markOf(one, { scale, parts: [] });
          if (mark.kind === 'bar') expect(mark.length).to.be.within(0, 1);
          if (mark.kind === 'dots') expect(mark.count).to.be.within(0, 60);
        }
      }),
      { numRuns: 60 },
    );
  });
});
