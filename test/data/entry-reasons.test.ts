/** Whether the reasons for which entries are refused are true of them, told once, and say what to write. */
import { expect } from 'chai';
import { checkReferences } from '../../src/data/check-references.ts';
import { problemText } from '../../src/data/problem-text.ts';
import type { Problem } from '../../src/data/problem.ts';
import { observation, report, stations } from '../fixtures/reports.ts';

const told = (problems: readonly Problem[]) => problems.map(({ severity, code, path, found }) => [severity, code, path, found['found'] ?? '']);
const sentence = (found: Problem | undefined, lang: 'zh' | 'en' = 'zh') => (found ? problemText(found, lang) : '');

describe('a figure that names one that was refused', () => {
  const refused = stations(12, { id: 'all', unit: '万元' });

  it('does not name nothing: the refused entry has its own error', () => {
    const rate = observation('station_coverage_rate', 0.5, { id: 'rate', unit: '%', rate: { numerator: 'all', denominator: 'all' } });
    expect(told(report([refused, stations(3, { id: 'part', partOf: 'all', mayOverlap: ['all'] }), rate]).problems)).to.deep.equal([
      ['error', 'unknown-unit', 'observations[0].unit', '万元'],
    ]);
  });

  it('also where the shape of that entry was wrong', () => {
    const wrong = { ...stations(12, { id: 'all' }), value: '12' } as unknown as typeof refused;
    expect(report([wrong, stations(3, { id: 'part', partOf: 'all' })]).problems.map(({ code }) => code)).to.deep.equal(['shape']);
  });

  it('and what names nothing is told of beside it', () => {
    expect(told(report([refused, stations(3, { id: 'part', partOf: 'nowhere' })]).problems).slice(1)).to.deep.equal([
      ['warning', 'unknown-reference', 'part', 'nowhere'],
    ]);
  });

  it('nor does a tier or a station name nothing', () => {
    const sections = { networks: [{ tiers: [{ name: '街', of: 'all' }] }], stations: [{ id: 's', name: '某站', staff: 'all' }] };
    expect(checkReferences(report([refused], sections))).to.deep.equal([]);
  });

  it('is about that entry, by its id', () => {
    expect(report([refused]).problems.map(({ about }) => about)).to.deep.equal([['all']]);
  });
});

describe('a unit that does not fit', () => {
  it('is told of once where unit and phrase have the same', () => {
    expect(told(report([observation('people_served', 5, { unit: '人次', printed: '服务5人次' })]).problems)).to.deep.equal([
      ['error', 'wrong-unit', 'observations[0].unit', '人次'],
    ]);
  });

  it('is told of in the phrase where unitKind says otherwise', () => {
    expect(told(report([observation('people_served', 5, { unit: '人次', unitKind: 'persons', printed: '服务5人次' })]).problems)).to.deep.equal([
      ['error', 'wrong-unit', 'observations[0].printed', '人次'],
    ]);
  });

  it('is none where persons are averaged: 平均2名', () => {
    const indicators = [{ code: 'staff_average', name: '平均每站社工', unitKind: 'average-persons', nature: 'none' as const }];
    const entries = [
      observation('staff_average', 2, { unit: '名', printed: '平均2名' }),
      observation('staff_average', 2.5, { id: 'b', unitKind: 'average-persons', unit: '名', printed: '平均2.5名' }),
    ];
    expect(told(report(entries, { indicators }).problems)).to.deep.equal([]);
    expect(told(report([observation('staff_average', 2, { unit: '人次' })], { indicators }).problems)).to.deep.equal([
      ['error', 'wrong-unit', 'observations[0].unit', '人次'],
    ]);
  });

  it('is none of a ratio that is printed in 人: 每万人拥有近26人', () => {
    const indicators = [{ code: 'per_ten_thousand', name: '每万人拥有社工', unitKind: 'per-10k', nature: 'none' as const }];
    const entry = (unit: string) =>
      observation('per_ten_thousand', { nearly: 26 }, { unitKind: 'per-10k', unit, hedge: '近', printed: `每万人拥有近26${unit}` });
    expect(told(report([entry('人')], { indicators }).problems)).to.deep.equal([]);
    expect(told(report([{ ...entry('人'), printed: '每万人拥有近26人次' }], { indicators }).problems)).to.deep.equal([
      ['error', 'wrong-unit', 'observations[0].printed', '人次'],
    ]);
  });

  it('is none where cases are counted in 例', () => {
    expect(told(report([observation('case_count', 48, { unit: '例', printed: '个案48例' })]).problems)).to.deep.equal([]);
    expect(told(report([observation('people_served', 48, { unit: '例' })]).problems)).to.deep.equal([['error', 'wrong-unit', 'observations[0].unit', '例']]);
  });
});

describe('a hedge that contradicts its value', () => {
  it('is told once, though the print contradicts it too', () => {
    const entry = observation('people_served', 1200, { unit: '人', hedge: '余', printed: '1200余人' });
    expect(report([entry]).problems.map(({ code, path }) => [code, path])).to.deep.equal([['hedge-differs', 'observations[0].hedge']]);
  });
});

describe('what a refused entry is told to write', () => {
  it('the kind that its indicator counts, where the unit is not known', () => {
    const [found] = report([stations(1, { unit: '座' })]).problems;
    expect(sentence(found)).to.include('"unitKind": "stations"，即这个指标所数的');
    expect(sentence(found, 'en')).to.include('add "unitKind": "stations", which is what this indicator counts');
  });

  it('no kind for a unit that holds a part of the number', () => {
    const [found] = report([observation('funding_invested_yuan', 120, { unit: '万元' })]).problems;
    expect(sentence(found)).to.equal('不认识的单位“万元”，本条未显示；请改用元（万、亿写进数值）。');
    expect(sentence(found, 'en')).to.equal('Unknown unit “万元”, not shown; use 元 (万 and 亿 belong in the value).');
  });

  it('some kind, where the indicator is not known either', () => {
    const found = report([observation('no_such', 1, { unit: '座' })]).problems.find(({ code }) => code === 'unknown-unit');
    expect(sentence(found)).to.include('"unitKind": "…"，写明它数的是什么');
  });

  it('no hedge, where what stands as one is none', () => {
    ['共', '共有', '已有', '力争', '共…余'].forEach((hedge) => {
      const [found] = report([stations(1, { hedge })]).problems;
      expect(sentence(found), hedge).to.match(/不是限定词.*请写 "hedge": ""，或删去 hedge/);
      expect(sentence(found, 'en'), hedge).to.match(/is not a hedge.*write "hedge": "" or leave hedge out/);
    });
    expect(report(['共', '已有'].map((word, index) => stations(12, { id: `${index}`, printed: `${word}12个` }))).problems).to.deep.equal([]);
  });

  it('the value that its hedge asks for, where it is one', () => {
    expect(sentence(report([stations(1, { hedge: '余' })]).problems[0])).to.match(/^限定词“余”与数值的写法不一致/);
  });
});
