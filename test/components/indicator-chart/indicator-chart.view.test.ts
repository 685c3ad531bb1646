import { expect } from 'chai';
import { indicatorChartView, type ChartOptions } from '../../../src/components/indicator-chart/indicator-chart.view.ts';
import type { Report } from '../../../src/data/report.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { observation, report, stations } from '../../fixtures/reports.ts';

const NONE: ChartOptions = { lang: 'zh', area: '', preset: '', indicator: '', own: false };
const viewOf = (of: Report, options: Partial<ChartOptions> = {}) => indicatorChartView(of, { ...NONE, ...options });
const drawn = (of: Report, options: Partial<ChartOptions> = {}) => {
  const view = viewOf(of, options);
  if (view.kind !== 'chart') throw new Error(view.reason);
  return view;
};
const reason = (of: Report, options: Partial<ChartOptions> = {}) => {
  const view = viewOf(of, options);
  return view.kind === 'empty' ? view.reason : `drawn: ${view.preset}`;
};
const certified = (id: string, value: RawObservation['value'], more: Partial<RawObservation> = {}) =>
  observation('certified_social_workers', value, { id, unit: '人', ...more });

const trend = report([
  certified('old', 79300, { time: { kind: 'as-of', date: '2021-12-31', printed: '截至2021年底' }, printed: '达7.93万人', hedge: '达' }),
  certified('goal', { moreThan: 100000 }, { role: 'target', time: { kind: 'plan', to: '2025', printed: '到2025年' }, hedge: '超', printed: '超10万人' }),
]);
const parts = report([observation('social_workers_total', 11686, { id: 'all', unit: '名' }), certified('part', 836, { unit: '名', partOf: 'all' })]);

describe('indicatorChartView', () => {
  it('chooses what the data allow and says what it chose', () => {
    const view = drawn(trend);
    expect([view.preset, view.heading, view.subtitle]).to.deep.equal(['trend', '持证社工：历年', '某市 · 按数据选用：趋势']);
    expect(drawn(parts).preset).to.equal('parts');
    expect(drawn(parts, { preset: 'parts' }).subtitle).to.equal('某市 · 时间未写明');
  });

  it('draws no length of an upper bound: of 不足500 there may be none', () => {
    const of = (value: RawObservation['value'], level: string) => certified(level, value, { by: { level } });
    const [panel] = drawn(report([of(900, '初级'), of({ lessThan: 500 }, '中级'), of({ nearly: 100 }, '高级')])).panels;
    expect(panel?.points.map(({ figure, number, to, open }) => [figure.text, number, to, open])).to.deep.equal([
      ['900人', 900, null, null],
      ['不足500人', 0, null, null],
      ['近100人', 100, null, 'lower'],
    ]);
  });

  it('looks at the time of each figure a few times, not once for each other figure', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `p${index}`);
    const of = report(
      ids.map((id) => stations(3, { id, place: id, time: { kind: 'as-of', date: '2022-12' } })),
      { places: ids.map((id) => ({ id, name: id, level: 'county' })) },
    );
    let looks = 0;
    const counted = of.observations.map((one) =>
      Object.defineProperty({ ...one }, 'time', {
        enumerable: true,
        get: () => {
          looks++;
          return one.time;
        },
      }),
    );
    expect(drawn({ ...of, observations: counted }, { preset: 'compare' }).panels[0]?.points).to.have.length(60);
    expect(looks).to.be.lessThan(60 * 30);
  });

  it('keeps hedge, promise and time of each point', () => {
    const [panel] = drawn(trend).panels;
    expect(panel?.flow).to.equal('trend');
    expect(panel?.points.map(({ figure, style, open, when, sentence }) => [figure.text, style, open, when, sentence])).to.deep.equal([
      ['达7.93万人', 'value', null, '2021年底', '截至2021年底 达7.93万人'],
      ['超10万人', 'target', 'upper', '目标 2025年', '到2025年 目标 超10万人'],
    ]);
    expect(panel?.points[1]?.figure.of).to.equal('goal');
  });

  it('ends no clause of its sentence with two marks where a note brings its own full stop', () => {
    const noted = { note: { zh: '不是服务次数。', en: 'Not services.' } };
    const of = report([
      observation('people_served', 12, { id: 'a', unit: '人', by: { name: '甲' }, ...noted }),
      observation('people_served', 15, { id: 'b', unit: '人', by: { name: '乙' }, ...noted }),
    ]);
    expect(drawn(of).summary)
      .to.contain('不是服务次数；')
      .and.not.to.match(/[。.][；。]/);
    expect(drawn(of, { lang: 'en' }).summary)
      .to.contain('Not services; ')
      .and.not.to.match(/\.[;.]/);
  });

  it('marks our own share as computed, and gives none of a flow in a stock, or of one year in another', () => {
    expect(drawn(parts).panels[0]?.points.map(({ style, note }) => [style, note])).to.deep.equal([
      ['whole', ''],
      ['value', '推算 占 7.15% = 836名 ÷ 11686名'],
    ]);
    const served = (value: number, printed: string, more = {}) => observation('people_served', value, { id: printed, unit: '人', printed, ...more });
    const scaled = report([served(12000, '1.2万人'), served(5200, '5200人', { by: { group: '老年人' }, partOf: '1.2万人' })]);
    expect(drawn(scaled).panels[0]?.points[1]?.note).to.equal('推算 占 43.33% = 5200人 ÷ 1.2万人');
    const year = (date: string) => ({ time: { kind: 'as-of', date } }) as const;
    const apart = report([
      observation('social_workers_total', 1200, { id: 'w', unit: '人', ...year('2021-12-31') }),
      certified('p', 600, { partOf: 'w', ...year('2023-12-31') }),
    ]);
    expect(drawn(apart).panels[0]?.points[1]?.note).to.equal('截至2023年12月31日');
    const flow = report([certified('all', 1197), observation('exam_passes', 583, { id: 'p', unit: '人', partOf: 'all' })]);
    expect(drawn(flow).panels[0]?.points[1]?.note).to.equal('');
  });

  it('says of a line what it is of', () => {
    const money = (source: string, date: string, value: number) =>
      observation('funding_invested_yuan', value, { id: source + date, unit: '元', by: { source }, time: { kind: 'year', date } });
    const years = (source: string) => [money(source, '2022', 5), money(source, '2023', 6)];
    expect(drawn(report(years('福彩公益金'))).heading).to.equal('投入资金 · 福彩公益金：历年');
    const { panels } = drawn(report([...years('福彩公益金'), ...years('财政资金')]), { preset: 'multiples' });
    expect(panels.map(({ title }) => title)).to.include.members(['投入资金 · 福彩公益金：历年', '投入资金 · 财政资金：历年']);
  });

  it('says of a rate over time what it is of, unless its name does', () => {
    const rates = (basis: string, label?: string) =>
      ['2022', '2023'].map((date, index) =>
        observation('station_coverage_rate', 0.4 + index / 10, {
          id: date,
          unit: '%',
          time: { kind: 'as-of', date },
          rate: { basis },
          ...(label && { label }),
        }),
      );
    expect(drawn(report(rates('乡镇'))).heading).to.equal('社工站覆盖率 · 乡镇：历年');
    expect(drawn(report(rates('乡镇', '乡镇社工站覆盖率'))).heading).to.equal('乡镇社工站覆盖率：历年');
  });

  it('says of a whole that is itself a part what it is of, and of a part in another place where', () => {
    const money = (id: string, value: number, source: string, partOf?: string) =>
      observation('funding_invested_yuan', value, { id, unit: '元', ...(source && { by: { source } }), ...(partOf && { partOf }) });
    const nested = report([money('all', 87, ''), money('local', 62, '地方', 'all'), money('lottery', 13, '福彩公益金', 'local')]);
    const panels = drawn(nested, { preset: 'multiples' }).panels.filter(({ kind }) => kind === 'parts');
    expect(panels.map(({ title, points }) => [title, points[0]?.name])).to.deep.include(['投入资金 · 地方：其中', '投入资金 · 地方']);
    const places = [
      { id: 'town', name: '某镇', level: 'township' as const },
      { id: 'v', name: '东村', level: 'village' as const, parent: 'town' },
    ];
    const visits = (id: string, value: number, more = {}) => observation('households_visited', value, { id, unit: '户', ...more });
    const [panel] = drawn(report([visits('all', 218), visits('east', 130, { place: 'v', partOf: 'all' })], { places }), { preset: 'parts' }).panels;
    expect(panel?.points.map(({ name }) => name)).to.deep.equal(['入户走访', '东村 · 入户走访']);
  });

  it('says of places of which tier they are compared', () => {
    const places = [
      { id: 'city', name: '某市', level: 'prefecture' as const },
      ...['甲', '乙'].map((name) => ({ id: name, name: `${name}县`, level: 'county' as const, parent: 'city' })),
    ];
    const at = (place: string, value: number, tier: string) => stations(value, { id: place + tier, place, by: { tier } });
    const { panels } = drawn(report([at('甲', 12, '乡镇'), at('乙', 3, '乡镇'), at('甲', 40, '村'), at('乙', 9, '村')], { places }), { preset: 'multiples' });
    expect(panels.map(({ title }) => title)).to.include.members(['社工站 · 乡镇：比较', '社工站 · 村：比较']);
  });

  it('sets undated times in their order, not on a scale, and says so', () => {
    const [panel] = drawn(
      report([certified('a', 256, { time: { kind: 'year', date: '2019' } }), certified('b', 1197, { time: { kind: 'as-of', printed: '目前' } })]),
    ).panels;
    expect([panel?.flow, panel?.note]).to.deep.equal(['bars', '有的时间没有写明日期，按先后排列，不按时间长短']);
  });

  it('says of a missing figure why, and gives it no number', () => {
    const by = (id: string, level: string, value: RawObservation['value']) => observation('subsidy_once_yuan', value, { id, unit: '元', by: { level } });
    const [panel] = drawn(report([by('x', '初级', 1500), by('y', '中级', 3000), by('z', '高级', { missing: 'not-stated' })])).panels;
    expect(panel?.points.map(({ name, number, style, figure }) => [name, number, style, figure.text])).to.deep.equal([
      ['初级', 1500, 'value', '1500元'],
      ['中级', 3000, 'value', '3000元'],
      ['高级', null, 'missing', '报告未写明'],
    ]);
  });

  it('says what stands in the way of a preset, in place of another drawing', () => {
    const unlike = report([stations(5), certified('c', 8)]);
    expect(reason(unlike, { preset: 'compare', indicator: 'station_count certified_social_workers' })).to.equal('不画比较图：单位不同类，不能放在一起比较');
    expect(reason(parts, { preset: 'trend' })).to.equal('不画趋势图：没有两个以上可以比较的数值');
    expect(reason(unlike)).to.contain('报告中没有能放在一张图里比较的数值');
    expect(viewOf(unlike).observations).to.have.lengthOf(2);
  });

  it('takes an unknown preset for none', () => {
    expect(drawn(trend, { preset: 'pie' }).preset).to.equal('trend');
  });

  it('gives small charts scales of their own and shows no pair twice', () => {
    const view = drawn(report([...raw(trend), ...raw(parts)]), { preset: 'multiples' });
    expect(view.panels.map(({ title }) => title)).to.deep.equal(['持证社工：历年', '社工专业人才：其中']);
    // A time that is not the drawing's own stands with its panel.
    expect(view.panels.map(({ time }) => time)).to.deep.equal(['', '时间未写明']);
    expect(view.note).to.equal('各图自有尺度，图与图之间不作比较');
  });

  it('ends the scale of shares at 100 %', () => {
    const rate = (id: string, value: number, area: string) => observation('station_coverage_rate', value, { id, unit: '%', by: { area } });
    expect(drawn(report([rate('a', 0.6, '甲'), rate('b', 0.4, '乙')])).panels[0]?.most).to.equal(1);
  });

  it('leaves the drawing to the page where it brings one, with all its figures', () => {
    const view = drawn(trend, { own: true });
    expect([view.preset, view.panels, view.observations.length]).to.deep.equal(['spec', [], 2]);
  });

  it('speaks English', () => {
    const view = drawn(trend, { lang: 'en' });
    expect([view.heading, view.panels[0]?.points[1]?.sentence]).to.deep.equal([
      'Certified social workers: over time',
      'by 2025 target more than 100,000 people',
    ]);
  });
});

/** The observations as they came, to be put into another report. */
function raw({ observations }: Report): readonly RawObservation[] {
  return observations.map(({ id, indicator, quantity, time, role, partOf, printed }) => {
    const { amount } = quantity;
    const value = amount.kind === 'bound' ? { moreThan: amount.number } : 'number' in amount ? amount.number : 0;
    return {
      id: `${indicator}-${id}`,
      indicator,
      value,
      unit: quantity.unit,
      time,
      role,
      ...(quantity.hedge && { hedge: quantity.hedge }),
      ...(printed && { printed }),
      ...(partOf && { partOf: `social_workers_total-${partOf}` }),
    };
  });
}
