import { expect } from 'chai';
import { figureRows } from '../../../src/components/shared/figure-rows.ts';
import type { Lang } from '../../../src/data/language.ts';
import type { Value } from '../../../src/data/schema.ts';
import { realReport } from '../../fixtures/real-reports.ts';
import { observation, report, stations } from '../../fixtures/reports.ts';

const rowsOf = (of: ReturnType<typeof report>, lang: Lang = 'zh') => figureRows(of, of.observations, lang);
const rowOf = (value: Value, more = {}, lang: Lang = 'zh') => rowsOf(report([stations(value, more)]), lang)[0];

describe('figureRows', () => {
  it('gives one row for each observation, in their order', () => {
    expect(rowsOf(report([stations(1, { id: 'b' }), stations(2, { id: 'a' })])).map(({ id, number }) => [id, number])).to.deep.equal([
      ['b', '1'],
      ['a', '2'],
    ]);
    expect(rowsOf(report([]))).to.deep.equal([]);
  });

  it('tells the third from a count of three', () => {
    expect(rowOf({ ordinal: 3 })).to.include({ number: '3', openness: 'ordinal' });
    expect(rowOf(3)).to.include({ number: '3', openness: 'exact' });
  });

  it('says of what is added that it is', () => {
    const added = { role: 'target', counting: 'increment', printed: '新增50个' } as const;
    expect(rowOf(50, added)?.figure).to.equal('新增50个');
    expect(rowOf(50, added, 'en')?.figure).to.equal('50 stations added');
  });

  it('says of the first that it is a place in an order, not one of a kind', () => {
    expect(rowOf({ ordinal: 1 }, { printed: '首个' })).to.include({ openness: 'ordinal', figure: '首个' });
  });

  it('tells every aspect of a real figure', async () => {
    const of = await realReport('ganzhou');
    const row = rowsOf(of).find(({ id }) => id === 'people-served');
    expect(row).to.deep.equal({
      id: 'people-served',
      indicator: 'people_served',
      name: '服务人数',
      breakdown: '',
      place: '江西省赣州市',
      placeCode: '360700',
      figure: '8万余人',
      number: '80000',
      numberTo: '',
      openness: 'atLeast',
      hedge: '余',
      unit: '人',
      unitKind: 'persons',
      role: '实际',
      status: '',
      timeKind: 'since',
      time: '截至目前累计（起点未写明）',
      printed: '八万余人',
      source: '《江南都市报》，日期未写明，“江西：赣州市社工站覆盖率达60%”',
      note: '累计起点未写明；一人是否只计一次未写明。',
    });
  });

  it('keeps the printed phrase in the language of the report', async () => {
    const of = await realReport('ganzhou');
    expect(rowsOf(of, 'en').find(({ id }) => id === 'people-served')).to.include({
      name: 'People served',
      figure: '80,000 or more people',
      place: 'Ganzhou, Jiangxi',
      printed: '八万余人',
      role: 'actual',
    });
  });

  it('leaves the cell of a missing figure empty: it is not zero', () => {
    expect(rowOf({ missing: 'not-stated' })).to.include({ number: '', openness: 'missing', figure: '报告未写明' });
    expect(rowOf({ words: '基本全覆盖' })).to.include({ number: '', openness: 'words', figure: '基本全覆盖' });
    expect(rowOf(0)).to.include({ number: '0', openness: 'exact', figure: '0个' });
  });

  const openness: readonly (readonly [Value, string, string])[] = [
    [{ atLeast: 30 }, 'atLeast', '30'],
    [{ moreThan: 30 }, 'moreThan', '30'],
    [{ atMost: 30 }, 'atMost', '30'],
    [{ lessThan: 30 }, 'lessThan', '30'],
    [{ nearly: 30 }, 'nearly', '30'],
    [{ about: 30 }, 'about', '30'],
    [{ from: 30, to: 40 }, 'range', '30'],
    [30, 'exact', '30'],
  ];
  openness.forEach(([value, expected, number]) => {
    it(`says how open ${JSON.stringify(value)} is beside its number`, () => expect(rowOf(value)).to.include({ openness: expected, number }));
  });

  it('gives both ends of a range, and what is said about the standing of a figure', () => {
    expect(rowOf({ from: 2, to: 4 })).to.include({ number: '2', numberTo: '4' });
    expect(rowOf(5, { role: 'target', flags: ['provisional', 'revised'], binding: 'binding', counting: 'total' })).to.include({
      status: 'provisional revised binding total',
    });
  });

  it('keeps role and time of what is only promised', () => {
    expect(rowOf(5, { role: 'target', time: { kind: 'plan', to: '2025' } })).to.include({ role: '目标', time: '到2025年', timeKind: 'plan' });
    expect(rowOf(5, { role: 'forecast' }, 'en')).to.include({ role: 'forecast', time: 'time not stated' });
    expect(rowOf(5)).to.include({ time: '时间未写明', timeKind: 'not-stated' });
  });

  it('names every source of a figure, with the page', () => {
    const sources = [
      { id: 'paper', document: '某报', date: '2021-06-30' },
      { id: 'book', document: '年鉴', publisher: { zh: '统计局', en: 'Bureau' } },
    ];
    const of = report([stations(5, { source: ['paper', { id: 'book', page: 'p. 12' }] })], { sources });
    expect(rowsOf(of)[0]?.source).to.equal('某报，2021年6月30日；统计局，日期未写明，“年鉴”，p. 12');
    expect(rowsOf(of, 'en')[0]?.source).to.equal('某报, 30 June 2021; Bureau, date not stated, “年鉴”, p. 12');
  });

  it('joins the words of a breakdown, in English where the report gives it', () => {
    const of = report([observation('certified_social_workers', 5, { unit: '人', by: { level: '中级', mode: '线上' } })], { terms: { 中级: 'middle' } });
    expect(rowsOf(of)[0]?.breakdown).to.equal('中级、线上');
    expect(rowsOf(of, 'en')[0]?.breakdown).to.equal('middle, 线上');
  });
});
