import { expect } from 'chai';
import { stockAndFlow } from '../../../src/data/rules/stock-and-flow.ts';
import type { RawObservation, Time } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation } from '../../fixtures/reports.ts';

const now: Time = { kind: 'as-of', printed: '目前' };
const thisYear: Time = { kind: 'year-to-date', printed: '今年' };
const certified = (id: string, time: Time, more: Partial<RawObservation> = {}) =>
  observation('certified_social_workers', 1197, { id, unit: '人', time, ...more });
const activities = (id: string, time: Time) => observation('activities_held', 10, { id, unit: '场次', time });

describe('stock-and-flow', () => {
  it("notes a year's flow that is called a part of a stock", () => {
    const passes = observation('exam_passes', 583, { id: 'passes', unit: '人', time: thisYear, partOf: 'stock' });
    expect(brief(stockAndFlow(accepted([certified('stock', now), passes])))).to.deep.equal([['note', 'stock-and-flow', 'passes', 'stock']]);
  });

  it('notes a series of a stock with what was added since some time', () => {
    const series = [certified('stock', now), certified('flow', { kind: 'since', from: '2021' })];
    expect(brief(stockAndFlow(accepted(series)))).to.deep.equal([['note', 'stock-and-flow', 'flow', 'stock']]);
  });

  it('notes a series of a flow with a running total as of some day', () => {
    const series = [activities('total', { kind: 'as-of', date: '2022-06' }), activities('year', { kind: 'year', date: '2021' })];
    expect(brief(stockAndFlow(accepted(series)))).to.deep.equal([['note', 'stock-and-flow', 'year', 'total']]);
  });

  const quiet = {
    'a stock stands for a year (2019年256人) and for now': [certified('then', { kind: 'year', date: '2019' }), certified('now', now)],
    'all times of a flow are flows': [activities('a', { kind: 'year', date: '2021' }), activities('b', { kind: 'month', date: '2022-01' })],
    'the breakdowns differ': [certified('stock', now, { by: { level: '初级' } }), certified('flow', thisYear, { by: { level: '中级' } })],
    'a time is not stated': [certified('stock', now), certified('flow', { kind: 'not-stated' })],
    'the indicator is a rate': [
      observation('certified_rate', 0.2, { id: 'a', unit: '%', time: now }),
      observation('certified_rate', 0.3, { id: 'b', unit: '%', time: thisYear }),
    ],
    'a stock is a part of a stock': [
      observation('social_workers_total', 11686, { id: 'all', unit: '名', time: now }),
      certified('some', now, { partOf: 'all' }),
    ],
  };
  Object.entries(quiet).forEach(([reason, observations]) => {
    it(`is quiet where ${reason}`, () => expect(stockAndFlow(accepted(observations))).to.deep.equal([]));
  });
});
