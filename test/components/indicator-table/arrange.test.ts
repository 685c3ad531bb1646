import { expect } from 'chai';
import fc from 'fast-check';
import { arranged, filtered, NO_QUERY, type Query } from '../../../src/components/indicator-table/arrange.ts';
import { factRows } from '../../../src/components/indicator-table/fact-rows.ts';
import { tableMessages } from '../../../src/components/indicator-table/indicator-table.messages.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { observation, report, stations } from '../../fixtures/reports.ts';

const rowsOf = (observations: readonly RawObservation[], more = {}) => factRows(report(observations, more), 'zh').filter(({ kind }) => kind !== 'source');
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const order = (observations: readonly RawObservation[], query: Partial<Query>) =>
  arranged(rowsOf(observations), { ...NO_QUERY, ...query }, tableMessages('zh')).map(({ head, rows }) => [head, ...ids(rows)]);

describe('filtered', () => {
  const rows = rowsOf([
    stations(1085, { id: 'a', printed: '1085个', time: { kind: 'plan', from: '2021', to: '2025' } }),
    stations(5, { id: 'b', role: 'target', time: { kind: 'year', date: '2019' }, by: { tier: '乡镇' } }),
    observation('people_served', { atLeast: 30 }, { id: 'c', unit: '人', time: { kind: 'event', date: '--01-05' } }),
  ]);
  const found = (query: Partial<Query>) => ids(filtered(rows, { ...NO_QUERY, ...query }));

  it('gives everything for no conditions, nothing for what nowhere stands', () => {
    expect(found({})).to.deep.equal(['a', 'b', 'c']);
    expect(found({ text: '没有' })).to.deep.equal([]);
  });

  it('finds words in any order, numbers in any width and with marks of thousands', () => {
    for (const text of ['1085', '1,085', '１０８５', ' 社工站  1085 ']) expect(found({ text }), text).to.deep.equal(['a']);
    expect(found({ text: '乡镇' })).to.deep.equal(['b']);
    expect(found({ text: 'PEOPLE_served' })).to.deep.equal(['c']);
  });

  it('finds a plan under each of its years, and what states no year under none', () => {
    expect(found({ year: '2023' })).to.deep.equal(['a']);
    expect(found({ year: '2019' })).to.deep.equal(['b']);
    expect(found({ year: 'none' })).to.deep.equal(['c']);
  });

  it('tells roles, indicators and kinds apart', () => {
    expect([found({ role: 'target' }), found({ indicator: 'people_served' }), found({ kind: 'list' })]).to.deep.equal([['b'], ['c'], []]);
  });
});

describe('arranged', () => {
  const mixed = [
    stations(12, { id: 's12' }),
    observation('people_served', 9, { id: 'p9', unit: '人' }),
    observation('service_person_times', 3, { id: 't3', unit: '人次' }),
    stations({ missing: 'not-stated' }, { id: 'sx' }),
    stations(2, { id: 's2' }),
  ];

  it('orders numbers within one kind of unit, and puts what has none last, never as zero', () => {
    expect(order(mixed, { sort: 'figure' })).to.deep.equal([
      ['单位 个 · 社工站', 's2', 's12'],
      ['单位 人 · 服务人数', 'p9'],
      ['单位 人次 · 服务人次', 't3'],
      ['没有数字', 'sx'],
    ]);
    expect(order(mixed, { sort: 'figure', descending: true })[0]).to.deep.equal(['单位 个 · 社工站', 's12', 's2']);
  });

  it('never sets two kinds of unit under one head, whatever the figures', () => {
    const any = fc.record({ kind: fc.constantFrom('人', '人次', '户', '场次'), number: fc.integer({ min: 0, max: 99 }) });
    const codes: Readonly<Record<string, string>> = { 人: 'people_served', 人次: 'service_person_times', 户: 'households_visited', 场次: 'training_sessions' };
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), fc.boolean(), (figures, descending) => {
        const rows = rowsOf(figures.map(({ kind, number }, index) => observation(codes[kind] ?? '', number, { id: `o${index}`, unit: kind })));
        const groups = arranged(rows, { sort: 'figure', descending }, tableMessages('zh'));
        expect(groups.flatMap((group) => group.rows)).to.have.members([...rows]);
        groups.forEach((group) => {
          expect(new Set(group.rows.map(({ unitKind }) => unitKind)).size).to.equal(1);
          const numbers = group.rows.map(({ amount }) => Number(amount));
          expect(numbers).to.deep.equal([...numbers].sort((a, b) => (descending ? b - a : a - b)));
        });
      }),
    );
  });

  it('orders times by their dates, and puts those without a year last', () => {
    const dated = [
      stations(1, { id: 'late', time: { kind: 'as-of', date: '2021-12-31' } }),
      stations(1, { id: 'none' }),
      stations(1, { id: 'yearless', time: { kind: 'event', date: '--01-05' } }),
      stations(1, { id: 'early', time: { kind: 'year', date: '2019' } }),
    ];
    expect(order(dated, { sort: 'time' })).to.deep.equal([
      ['', 'early', 'late'],
      ['日期或年份未写明', 'none', 'yearless'],
    ]);
  });

  it('keeps the order of the report, kind by kind, when nothing is asked', () => {
    const of = rowsOf([stations(1)], {
      lists: [{ id: 'l', kind: 'x', items: ['甲', '乙'], title: '名单' }],
      milestones: [{ id: 'm', kind: 'y', text: '开会', time: { kind: 'event' } }],
    });
    expect(arranged(of, NO_QUERY, tableMessages('zh')).map(({ head, rows }) => [head, ...ids(rows)])).to.deep.equal([
      ['数值', 'station_count'],
      ['名录', 'l'],
      ['事件', 'm'],
    ]);
  });
});
