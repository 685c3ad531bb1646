import { expect } from 'chai';
import { growthWithoutBase } from '../../../src/data/rules/growth-without-base.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation } from '../../fixtures/reports.ts';

const growth = (more: Partial<RawObservation>) => accepted([observation('exam_yoy_growth', 1.54, { unit: '%', printed: '154%', ...more })]);

describe('growth-without-base', () => {
  it('notes a growth that does not say of what', () => {
    expect(brief(growthWithoutBase(growth({ comparison: { kind: 'year-on-year' } })))).to.deep.equal([['note', 'growth-without-base', 'exam_yoy_growth']]);
  });

  it('is quiet where the base is named, where the figure is a rank, and where nothing is compared', () => {
    const quiet = [growth({ comparison: { kind: 'multiple', base: '前3年的总和' } }), growth({ comparison: { kind: 'rank' } }), growth({})];
    expect(quiet.flatMap(growthWithoutBase)).to.deep.equal([]);
  });
});
