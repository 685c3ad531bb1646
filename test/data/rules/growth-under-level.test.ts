import { expect } from 'chai';
import { growthUnderLevel } from '../../../src/data/rules/growth-under-level.ts';
import { problemText } from '../../../src/data/problem-text.ts';
import type { Problem } from '../../../src/data/problem.ts';
import type { RawObservation, Value } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { coverage, observation } from '../../fixtures/reports.ts';

const growth: Partial<RawObservation> = { comparison: { kind: 'year-on-year', base: '上年' } };
const served = (value: Value, more: Partial<RawObservation> = growth) =>
  growthUnderLevel(accepted([observation('people_served', value, { unit: '人', ...more })]));

describe('growth-under-level', () => {
  it('warns of a growth under the code of what grew, be it a stock, a flow or a rate', () => {
    expect(brief(served(2000))).to.deep.equal([['warning', 'growth-under-level', 'people_served']]);
    expect(brief(growthUnderLevel(accepted([coverage(0.1, growth)])))).to.deep.equal([['warning', 'growth-under-level', 'station_coverage_rate']]);
  });

  it('says how it is written', () => {
    const [found] = served(2000, { ...growth, printed: '比上年增加2000人' }) as [Problem];
    expect(problemText(found, 'zh')).to.contain('“服务人数 比上年增加2000人”是增长').and.to.contain('people_served').and.to.contain('nature 写 none');
    expect(problemText(found, 'en')).to.contain('is a growth (comparison) under the code of what grew (people_served)');
  });

  it('is quiet on a growth with an indicator of its own, on a rank, on what is missing, and on what is no comparison', () => {
    expect(growthUnderLevel(accepted([observation('exam_yoy_growth', 0.2, { unit: '%', ...growth })]))).to.deep.equal([]);
    expect(served({ ordinal: 3 }, { comparison: { kind: 'rank' } })).to.deep.equal([]);
    expect(served({ missing: 'not-stated' })).to.deep.equal([]);
    expect(served(2000, {})).to.deep.equal([]);
  });
});
