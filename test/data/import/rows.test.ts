import { expect } from 'chai';
import { parseReport } from '../../../src/data/parse-report.ts';
import { figure, imported, MAPPING, problemsOf } from './tables.ts';

describe('rows of a table as a report', () => {
  it('passes the parser without a problem', () => {
    const { report, problems } = imported([{}, { code: '990702', name: '西山区', stations: '1,234' }]);
    expect(problems).to.deep.equal([]);
    expect(parseReport(report).problems).to.deep.equal([]);
    expect(report.observations).to.deep.equal([
      { indicator: 'station_count', place: '990701', value: 20, unit: '个', printed: '20个', time: { kind: 'as-of', date: '2024' } },
      { indicator: 'station_count', place: '990702', value: 1234, unit: '个', printed: '1,234个', time: { kind: 'as-of', date: '2024' } },
    ]);
    expect(report.places).to.deep.equal([
      { id: '990701', name: '东河县', level: 'county', code: '990701' },
      { id: '990702', name: '西山区', level: 'county', code: '990702' },
    ]);
  });

  it('has no observations where there are no rows, if the mapping names a place', () => {
    expect(imported([], { ...MAPPING, places: [{ id: 'city', name: '某市', level: 'prefecture' }] }).report.observations).to.deep.equal([]);
    expect(problemsOf([])).to.deep.equal(['error place-unclear mapping.places']);
  });

  it('takes several columns as several figures, each with a unit of its own', () => {
    const mapping = { ...MAPPING, figures: [...MAPPING.figures, { value: { column: 'visits' }, indicator: 'service_person_times', unit: '万人次' }] };
    const { report } = imported([{ visits: '2.4' }], mapping);
    expect(report.observations.map(({ indicator, value, unit, time }) => [indicator, value, unit, time?.kind])).to.deep.equal([
      ['station_count', 20, '个', 'as-of'],
      ['service_person_times', 24_000, '人次', 'year'],
    ]);
  });

  it('takes indicator, unit, hedge, role, breakdown, note and source from columns where they stand there', () => {
    const mapping = {
      ...figure({
        indicator: { column: '指标', words: { 服务人次: 'service_person_times' } },
        unit: { column: '单位' },
        hedge: { column: '限定词' },
        role: { column: '性质', words: { 预计: 'forecast', 完成: 'actual' } },
        by: { method: { column: '方式' } },
        note: { column: '备注' },
      }),
      source: { column: '来源' },
    };
    const { report } = imported([{ 指标: '服务人次', 单位: '人次', 限定词: '约', 性质: '预计', 方式: '个案', 备注: '快报', 来源: '简报' }], mapping);
    expect(report.observations[0]).to.deep.include({
      indicator: 'service_person_times',
      value: { about: 20 },
      unit: '人次',
      hedge: '约',
      printed: '约20人次',
      role: 'forecast',
      by: { method: '个案' },
      note: '快报',
      source: '简报',
    });
    expect(report.sources.map(({ id }) => id)).to.deep.equal(['yearbook', '简报']);
  });

  it('knows a place of the mapping by code, name or alias, and keeps what the mapping says of it', () => {
    const places = [{ id: 'donghe', name: { zh: '东河县', en: 'Donghe' }, aliases: ['东河'], level: 'county' as const, code: '990701' }];
    for (const place of [{ code: { column: 'code' } }, { name: { column: 'name' } }]) {
      const { report } = imported([{}, { name: '东河' }], { ...MAPPING, places, place, ignore: ['code', 'name'] });
      expect(report.places).to.deep.equal(places);
      expect(report.observations.map((one) => one.place)).to.deep.equal(['donghe', 'donghe']);
    }
  });

  it('is of the first place where rows name none', () => {
    const places = [{ id: 'city', name: '某市', level: 'prefecture' as const }];
    const { report } = imported([{}], { ...MAPPING, place: undefined, places, ignore: ['code', 'name'] });
    expect(report.observations[0]?.place).to.equal('city');
  });

  it('names figures after their rows where rows have names, and links parts to wholes', () => {
    const mapping = { ...figure({ by: { method: { column: 'method', empty: '' } } }), row: { column: 'row' }, partOf: { column: 'whole' } };
    const { report } = imported(
      [
        { row: 'a', whole: '', method: '' },
        { row: 'b', whole: 'a', method: '个案' },
      ],
      mapping,
    );
    expect(report.observations.map(({ id, partOf, by }) => [id, partOf, by])).to.deep.equal([
      ['a.station_count', undefined, undefined],
      ['b.station_count', 'a.station_count', { method: '个案' }],
    ]);
  });

  it('takes numbers, whole numbers of a database and dates as they come from a query', () => {
    const { report } = imported([
      { stations: 20n, year: 2024 },
      { stations: 0, year: new Date(Date.UTC(2024, 2, 31)) },
    ]);
    expect(report.observations.map(({ value, printed, time }) => [value, printed, time?.date])).to.deep.equal([
      [20, undefined, '2024'],
      [0, undefined, '2024-03-31'],
    ]);
  });

  it('states the time as the mapping does, and as not stated where nobody does', () => {
    const timed = (time: unknown) => imported([{}], { ...MAPPING, time, ignore: ['year'] }).report.observations[0]?.time;
    expect(timed(undefined)).to.deep.equal({ kind: 'not-stated' });
    expect(timed({ kind: 'since', from: { column: 'year' } })).to.deep.equal({ kind: 'since', from: '2024' });
    expect(timed({ kind: 'plan', from: '2021', to: '2025' })).to.deep.equal({ kind: 'plan', from: '2021', to: '2025' });
    expect(timed({ kind: 'year-to-date', date: { column: 'year' } })).to.deep.equal({ kind: 'year-to-date', date: '2024' });
  });

  it('keeps what the mapping says of a target', () => {
    const target = { role: 'target', counting: 'total', binding: 'binding', label: { zh: '目标', en: 'goal' } } as const;
    expect(imported([{}], figure(target)).report.observations[0]).to.deep.include(target);
    const growth = { indicator: 'exam_yoy_growth', unit: '%', comparison: { kind: 'year-on-year' } } as const;
    const { report } = imported([{ stations: '-5' }], figure(growth));
    expect(report.observations[0]).to.deep.include({ value: -0.05, printed: '-5%', comparison: growth.comparison });
    expect(parseReport(report).problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });
});

describe('a missing value of a table', () => {
  const mapping = {
    ...MAPPING,
    missingValues: ['', { value: '…', label: '未统计', reason: 'not-collected' }, { value: '-99', reason: 'withheld' }, { value: '0', reason: 'not-yet-due' }],
  };
  const valueOf = (stations: unknown) => imported([{ stations }], mapping).report.observations[0];

  it('has the reason that the mapping gives its word, before anything is read as a number', () => {
    expect(valueOf('…')).to.deep.include({ value: { missing: 'not-collected' }, note: '未统计', unit: '个' });
    expect(valueOf('-99')?.value).to.deep.equal({ missing: 'withheld' });
    expect(valueOf(-99)?.value).to.deep.equal({ missing: 'withheld' });
    expect(valueOf('0')?.value).to.deep.equal({ missing: 'not-yet-due' });
  });

  it('is not stated where nobody gives a reason', () => {
    for (const empty of ['', '  ', null, undefined]) expect(valueOf(empty)?.value, String(empty)).to.deep.equal({ missing: 'not-stated' });
    expect(imported([{ stations: '' }]).report.observations[0]?.value).to.deep.equal({ missing: 'not-stated' });
    expect(problemsOf([{ stations: 'n/a' }], { ...MAPPING, missingValues: ['n/a'] })).to.deep.equal(['warning reason-not-stated missingValues']);
  });

  it('is a hole, and said to be one, where the list leaves the empty cell out', () => {
    expect(problemsOf([{ stations: '' }], { ...MAPPING, missingValues: [] })).to.deep.equal(['error cell-empty rows[0].stations']);
    expect(imported([{ stations: null }], { ...MAPPING, missingValues: [] }).report.observations[0]?.value).to.deep.equal({ missing: 'not-stated' });
  });

  it('has the reason that another column gives, by word or by label', () => {
    const why = { ...figure({ whyMissing: { column: 'why' } }), missingValues: ['', { value: 'none', label: '无记录', reason: 'not-collected' }] };
    const reasons = imported([{ stations: null, why: 'none' }, { stations: '', why: '无记录' }, { stations: null, why: '' }, { why: '' }], why).report
      .observations;
    expect(reasons.map(({ value }) => value)).to.deep.equal([{ missing: 'not-collected' }, { missing: 'not-collected' }, { missing: 'not-stated' }, 20]);
    expect(problemsOf([{ stations: null, why: '丢失' }], why)).to.deep.equal(['warning word-unmapped rows[0].why']);
  });
});
