import { expect } from 'chai';
import { relatedRows, underName } from '../../../src/components/shared/figure-relations.ts';
import type { Lang } from '../../../src/data/language.ts';
import { realReport } from '../../fixtures/real-reports.ts';
import { observation, report, stations } from '../../fixtures/reports.ts';

const rowsOf = (of: ReturnType<typeof report>, lang: Lang = 'zh') => relatedRows(of, of.observations, lang);

describe('rows that say of what they are', () => {
  it('a figure without relations has none', () => {
    expect(rowsOf(report([stations(178)]))[0]).to.include({ partOf: '', base: '' });
    expect(underName({ breakdown: '', partOf: '', base: '', caveat: '' })).to.equal('');
  });

  it('a share says its base, in words and by its figure', async () => {
    const of = await realReport('jiujiang');
    const rate = (lang: Lang) => rowsOf(of, lang).find(({ id }) => id === 'pass-rate');
    expect(rate('zh')?.base).to.match(/^基数：占报名者 · .*4523/);
    expect(rate('en')?.base).to.match(/^base: of those registered · .*4,523/);
  });

  it('a part names its whole, with the place where that is another', () => {
    const places = [
      { id: 'city', name: '甲市', level: 'prefecture' },
      { id: 'county', name: '乙县', level: 'county' },
    ] as const;
    const of = report(
      [stations(86, { id: 'all' }), stations(30, { id: 'part', partOf: 'all' }), stations(20, { id: 'there', place: 'county', partOf: 'all' })],
      {
        places: [...places],
      },
    );
    expect(rowsOf(of).map(({ partOf }) => partOf)).to.deep.equal(['', '其中，属于：社工站 86个', '其中，属于：甲市 社工站 86个']);
    expect(rowsOf(of, 'en')[1]?.partOf).to.equal('part of: Social-work stations 86 stations');
  });

  it('a figure that may change, or has, says so', () => {
    const caveat = (flag: 'provisional' | 'revised' | 'inferred', lang: Lang) => rowsOf(report([stations(5, { flags: [flag] })]), lang)[0]?.caveat;
    expect([caveat('provisional', 'zh'), caveat('revised', 'en'), caveat('inferred', 'zh')]).to.deep.equal(['初步数', 'revised', '']);
  });

  it('a base or a whole of another time says of when it is', () => {
    const at = (date: string) => ({ time: { kind: 'as-of', date } as const });
    const all = (date: string) => report([stations(86, { id: 'all', ...at('2024') }), stations(30, { id: 'part', partOf: 'all', ...at(date) })]);
    expect(rowsOf(all('2024'))[1]?.partOf).to.equal('其中，属于：社工站 86个');
    expect(rowsOf(all('2023'))[1]?.partOf).to.equal('其中，属于：社工站 86个（截至2024年）');
    expect(rowsOf(all('2023'), 'en')[1]?.partOf).to.equal('part of: Social-work stations 86 stations (as of 2024)');
  });

  it('a rate says of which day its base is', () => {
    const of = report([observation('certified_rate', 0.6, { unit: '%', rate: { basis: '社工总数', baseDate: '2020-12-31' } })]);
    expect([rowsOf(of)[0]?.base, rowsOf(of, 'en')[0]?.base]).to.deep.equal(['基数：社工总数 · 2020年12月31日', 'base: 社工总数 · 31 December 2020']);
  });

  it('a growth says with what it is compared, or that the report does not', () => {
    const growth = (comparison: object) => observation('exam_yoy_growth', 0.24, { unit: '%', comparison: { kind: 'year-on-year', ...comparison } });
    expect(rowsOf(report([growth({ base: '2021年' })]))[0]?.base).to.equal('相比：2021年');
    expect(rowsOf(report([growth({ kind: 'since' })]))[0]?.base).to.equal('与什么相比，报告未写明');
    expect(rowsOf(report([growth({ kind: 'since' })]), 'en')[0]?.base).to.equal('base of comparison not stated in the report');
    // 同比 says by itself what it is compared with.
    expect(rowsOf(report([growth({})]))[0]?.base).to.equal('相比：上年同期');
    expect(rowsOf(report([growth({})]), 'en')[0]?.base).to.equal('compared with: the same period of the year before');
  });
});
