import { expect } from 'chai';
import { impliedBase } from '../../../src/data/rules/implied-base.ts';
import { problemText } from '../../../src/data/problem-text.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { coverage, observation, stations } from '../../fixtures/reports.ts';

const now = { kind: 'as-of', printed: '截至目前' } as const;
const count = stations(178, { printed: '178个', time: now, by: { tier: '乡镇（街道）' } });
const rate = coverage(0.6, { hedge: '达', printed: '达60%', time: now });

describe('implied-base', () => {
  it('says which base a count and a rate without one imply, rounded, cut and either', () => {
    const found = impliedBase(accepted([count, rate]));
    expect(brief(found)).to.deep.equal([['note', 'implied-base', 'station_coverage_rate', 'station_count']]);
    expect(found[0]?.found).to.include({ base: '292—299', rounded: '295—299', cut: '292—296' });
  });

  it('says so where no whole number can be the base, of either way or of both', () => {
    const texts = (number: number, share: number) =>
      impliedBase(accepted([stations(number, { time: now }), coverage(share, { time: now })])).flatMap((found) => [
        problemText(found, 'zh'),
        problemText(found, 'en'),
      ]);
    const [zh = '', en = ''] = texts(10, 0.6);
    expect(zh)
      .to.include('没有一个整数可作分母')
      .and.not.match(/为 （| ，| ）/);
    expect(en).to.include('no whole number can be one');
    const [cutZh = '', cutEn = ''] = texts(5, 0.55);
    expect(cutZh).to.include('分母为 9（四舍五入则没有整数，截去尾数则 9）');
    expect(cutEn).to.include('implies 9 (no whole number if rounded, 9 if truncated)');
  });

  it('has all of a count among the bases of 100%, rounded or cut', () => {
    const [found] = impliedBase(accepted([stations(14, { time: now }), coverage(1, { time: now })]));
    expect(found?.found).to.include({ base: '14', rounded: '14', cut: '14' });
  });

  it('takes of two publishers the count of the document that states the rate', () => {
    const time = { kind: 'as-of', date: '2023-12-31' } as const;
    const sources = ['paper', 'other'].map((id) => ({ id, document: id }));
    const [one, other] = ['paper', 'other'].map((source, index) => stations(14 - index, { id: source, source, time }));
    const found = impliedBase(accepted([one!, other!, coverage(0.93, { time, source: 'other' })], { sources }));
    expect(brief(found)).to.deep.equal([['note', 'implied-base', 'station_coverage_rate', 'other']]);
  });

  it('takes the numerator that the rate names, and the count of its own breakdown before any other', () => {
    const passes = observation('exam_passes', 1085, { unit: '人', time: now });
    const certified = observation('certified_rate', 0.24, { unit: '%', printed: '24%', rate: { numerator: 'exam_passes' } });
    const ofTowns = stations(12, { id: 'towns', time: now, by: { tier: '乡镇' } });
    expect(brief(impliedBase(accepted([passes, certified])))).to.deep.equal([['note', 'implied-base', 'certified_rate', 'exam_passes']]);
    expect(brief(impliedBase(accepted([count, ofTowns, { ...rate, by: { tier: '乡镇' } }])))[0]).to.include('towns');
  });

  const quiet = {
    'the base is a figure of the report': [count, stations(297, { id: 'all', time: now, by: { tier: '全部' } }), { ...rate, rate: { denominator: 'all' } }],
    'the rate is a target': [count, { ...rate, role: 'target' as const }],
    'the count is a target': [{ ...count, role: 'target' as const }, rate],
    'count and rate are of two times': [{ ...count, time: { kind: 'as-of', date: '2021' } as const }, rate],
    'the rate is in words': [count, coverage({ words: '全覆盖' }, { time: now })],
    'the count is open': [stations({ atLeast: 170 }, { time: now }), rate],
    'one of two counts would have to be guessed': [count, stations(13, { id: 'other', time: now, by: { tier: '县级' } }), rate],
    'there is no count': [rate],
    'the only count is of another tier': [count, { ...rate, by: { tier: '村（社区）' } }],
    'the base in words is another tier': [count, { ...rate, rate: { basis: '村（社区）' } }],
    'the only count is of a kind': [{ ...count, by: { station_type: '专项' } }, rate],
    'the only count is of what was added': [{ ...count, counting: 'increment' as const }, rate],
  };
  Object.entries(quiet).forEach(([reason, observations]) => {
    it(`is quiet where ${reason}`, () => expect(impliedBase(accepted(observations))).to.deep.equal([]));
  });

  it('does not take 目前 of one document for 目前 of another', () => {
    const sources = [
      { id: 'paper', document: '某报' },
      { id: 'other', document: '另一报' },
    ];
    expect(impliedBase(accepted([count, { ...rate, source: 'other' }], { sources }))).to.deep.equal([]);
    expect(impliedBase(accepted([count, rate], { sources }))).to.have.lengthOf(1);
  });
});
