import { expect } from 'chai';
import { chartSummary } from '../../../src/components/indicator-chart/chart-summary.ts';
import { indicatorChartView } from '../../../src/components/indicator-chart/indicator-chart.view.ts';
import type { Lang } from '../../../src/data/language.ts';
import type { Report } from '../../../src/data/report.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import '../../../src/languages/en/index.ts';
import { realReport } from '../../fixtures/real-reports.ts';
import { observation, report } from '../../fixtures/reports.ts';

const told = (of: Report, preset: string, lang: Lang = 'zh', own = false) => {
  const view = indicatorChartView(of, { lang, area: '', preset, indicator: '', own });
  return view.kind === 'chart' ? chartSummary(view, lang) : [];
};
const staff = (id: string, value: RawObservation['value'], more: Partial<RawObservation> = {}) =>
  observation('certified_social_workers', value, { id, unit: '人', ...more });
const group = (name: string, value: RawObservation['value'], more: Partial<RawObservation> = {}) => staff(name, value, { by: { group: name }, ...more });
const year = (date: string, value: RawObservation['value'], more: Partial<RawObservation> = {}) =>
  staff(date, value, { time: { kind: 'year', date }, ...more });
const compared = (...members: readonly RawObservation[]) => told(report([...members]), 'compare')[0];

describe('chartSummary', () => {
  it('calls two figures higher and lower, three and more highest and lowest', () => {
    expect(compared(group('甲', 3), group('乙', 5))).to.equal('较高的是乙 5人，较低的是甲 3人。');
    expect(compared(group('甲', 3), group('乙', 5), group('丙', 4))).to.equal('最高的是乙 5人，最低的是甲 3人。');
  });

  it('names no highest where a hedge leaves it open', () => {
    expect(compared(group('甲', { atLeast: 3 }, { hedge: '余' }), group('乙', 5))).to.equal('数值有“余”“约”一类限定，高低不能断定。');
    // The lowest can be told all the same.
    expect(compared(group('甲', { atLeast: 4 }, { hedge: '余' }), group('乙', 5), group('丙', 3))).to.equal('最低的是丙 3人。');
  });

  it('names all that share a place, and counts them where they are many', () => {
    expect(compared(group('甲', 5), group('乙', 5), group('丙', 3))).to.contain('最高的是甲、乙 5人');
    expect(compared(...['甲', '乙', '丙', '丁'].map((name) => group(name, 5)), group('戊', 3))).to.contain('最高的是4项并列的5人');
    expect(compared(group('甲', 5), group('乙', 5))).to.equal('2项都是5人。');
  });

  it('does not take two hedged figures of one number for alike', () => {
    expect(compared(group('甲', { atLeast: 5 }, { hedge: '余' }), group('乙', { atLeast: 5 }, { hedge: '余' }))).to.contain('不能断定');
  });

  it('names what is missing and never ranks it', () => {
    expect(compared(group('甲', 3), group('乙', 5), group('丙', { missing: 'not-collected' }))).to.equal(
      '已写明的数中较高的是乙 5人，较低的是甲 3人，丙 未统计。',
    );
  });

  it('tells from when to when, and apart from it what is promised', () => {
    const goal = staff('goal', { moreThan: 9 }, { role: 'target', hedge: '超', time: { kind: 'plan', to: '2025' } });
    expect(told(report([year('2019', 3), year('2021', 5), goal]), 'trend')).to.deep.equal(['2019年 3人，2021年 5人，有所增加，到2025年 目标 超9人。']);
    expect(told(report([year('2019', 5), year('2021', 3)]), 'trend')[0]).to.contain('有所减少');
    expect(told(report([year('2019', 5), year('2021', 5)]), 'trend')[0]).to.contain('前后相同');
    expect(told(report([year('2019', { atLeast: 5 }, { hedge: '余' }), year('2021', 6)]), 'trend')[0]).to.contain('增减不能断定');
  });

  it('says of a part of another year that it is, and ranks it among no others', () => {
    const at = (date: string) => ({ time: { kind: 'year', date } as const });
    const whole = observation('social_workers_total', 20, { id: 'all', unit: '人', ...at('2024') });
    const of = (...years: readonly string[]) =>
      ['甲', '乙', '丙', '丁'].slice(0, years.length).map((name, index) => group(name, 3 + index, { partOf: 'all', ...at(years[index] ?? '') }));
    expect(told(report([whole, ...of('2024', '2023')]), 'parts')[0]).to.match(/甲 3人、.*乙 2023年 4人。$/);
    expect(told(report([whole, ...of('2024', '2024', '2024', '2023')]), 'parts')[0]).to.match(/最高的是.*丙 5人/);
  });

  it('says of words that they are only hoped for', () => {
    const rate = (id: string, value: RawObservation['value'], more: Partial<RawObservation>) =>
      observation('station_coverage_rate', value, { id, unit: '%', ...more });
    const made = report([
      rate('a', 0.2, { time: { kind: 'year', date: '2022' } }),
      rate('b', 0.3, { time: { kind: 'year', date: '2023' } }),
      rate('hope', { words: '全覆盖' }, { role: 'intention', time: { kind: 'plan', to: '2025', printed: '2025年' } }),
    ]);
    expect(told(made, 'trend')[0]).to.contain('2025年 力争 全覆盖');
  });

  it('tells the whole and its parts, each with its own figure and no sum', () => {
    const whole = observation('social_workers_total', 20, { id: 'all', unit: '人' });
    const parts = report([whole, group('甲', 3, { partOf: 'all' }), group('乙', 5, { partOf: 'all' })]);
    expect(told(parts, 'parts')[0]).to.match(/20人，其中.*甲 3人、.*乙 5人。$/);
  });

  it('has one sentence a panel, and of a page’s own drawing says who drew it from what', async () => {
    const real = await realReport('cangzhou');
    const view = indicatorChartView(real, { lang: 'zh', area: '', preset: 'multiples', indicator: '', own: false });
    expect(told(real, 'multiples')).to.have.lengthOf(view.kind === 'chart' ? view.panels.length : -1);
    expect(told(report([group('甲', 3), group('乙', 5)]), '', 'zh', true)).to.deep.equal(['图由本页绘制，数据取自本报告的2个数值。']);
  });

  it('reads as a sentence in English', () => {
    expect(told(report([group('甲', 3), group('乙', 5)]), 'compare', 'en')).to.deep.equal(['Higher: 乙 (5 people); lower: 甲 (3 people).']);
    expect(told(report([year('2019', 3), year('2021', 5)]), 'trend', 'en')[0]).to.match(/^2019 \(3 people\); 2021 \(5 people\); an increase\.$/);
  });
});
