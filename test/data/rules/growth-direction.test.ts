import { expect } from 'chai';
import { growthDirection } from '../../../src/data/rules/growth-direction.ts';
import { problemText } from '../../../src/data/problem-text.ts';
import type { Problem } from '../../../src/data/problem.ts';
import type { RawObservation, Value } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation } from '../../fixtures/reports.ts';

const found = (value: Value, printed: string | undefined, more: Partial<RawObservation> = {}) =>
  growthDirection(
    accepted([observation('exam_yoy_growth', value, { unit: '%', ...(printed !== undefined && { printed }), comparison: { kind: 'year-on-year' }, ...more })]),
  );

describe('growth-direction', () => {
  it('warns of an increase with a negative value, and of a decrease with a positive one', () => {
    expect(brief(found(-0.24, '同比增长24%'))).to.deep.equal([['warning', 'growth-direction', 'exam_yoy_growth']]);
    expect(brief(found(0.24, '下降24%'))).to.deep.equal([['warning', 'growth-direction', 'exam_yoy_growth']]);
    expect(found(0.03, '负增长3%')).to.have.length(1);
    expect(
      [found(0.05, '增速为-5%'), found(0.05, '增长－５％'), found(-0.05, '增速为-5%'), found({ from: 0.03, to: 0.05 }, '增长3-5%')].map(({ length }) => length),
    ).to.deep.equal([1, 1, 0, 0]);
    expect(found({ nearly: 0.05 }, '下降近5%', { hedge: '近' })).to.have.length(1);
    expect(found({ from: -0.03, to: -0.02 }, '增加2%至3%')).to.have.length(1);
  });

  it('says which word and which sign, and how it is written', () => {
    const [up] = found(-0.24, '同比增长24%') as [Problem];
    const [down] = found(0.24, '下降24%') as [Problem];
    expect(problemText(up, 'zh')).to.match(/写的是“增长”，数值却为负（-0.24）；增长写正数，下降写负数/);
    expect(problemText(down, 'en')).to.match(/says “下降”, but the value is positive \(0.24\)/);
  });

  it('is quiet where sign and words agree', () => {
    expect(['增长24%', '同比上升24%', '提高24%'].flatMap((printed) => found(0.24, printed))).to.deep.equal([]);
    expect(['下降24%', '减少24%', '负增长24%'].flatMap((printed) => found(-0.24, printed))).to.deep.equal([]);
  });

  it('is quiet where the phrase names no direction, both, or a level', () => {
    expect(found(-0.24, '24%')).to.deep.equal([]);
    expect(found(-0.24, undefined)).to.deep.equal([]);
    expect(found(0.03, '由下降转为增长3%')).to.deep.equal([]);
    expect(found(-0.03, '增长率下降3%')).to.deep.equal([]);
    expect(found(0.05, '减少到5%')).to.deep.equal([]);
  });

  it('is quiet on nothing, on ranks, on what is no comparison, and on what counts decreases', () => {
    expect(found(0, '增长0%')).to.deep.equal([]);
    expect(found({ missing: 'not-stated' }, '增长')).to.deep.equal([]);
    expect(found({ ordinal: 2 }, '下降，第2', { comparison: { kind: 'rank' } })).to.deep.equal([]);
    expect(growthDirection(accepted([observation('exam_pass_rate', 0.05, { unit: '%', printed: '下降5%' })]))).to.deep.equal([]);
    expect(found(0.05, '下降5%', { label: '未就业比例下降幅度' })).to.deep.equal([]);
  });
});
