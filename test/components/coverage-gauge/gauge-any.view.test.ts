/** Whatever a report states of rates, counts and goals: the gauge has a view, draws within its scale, and invents nothing. */
import { expect } from 'chai';
import fc from 'fast-check';
import type { Gauge } from '../../../src/components/coverage-gauge/coverage-gauge.view.ts';
import { fullGaugeView } from '../../../src/components/coverage-gauge/gauge-full.view.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { checked, rawReport } from '../../fixtures/reports.ts';

const RATES = ['station_coverage_rate', 'certified_rate', 'plan_time_elapsed_share', 'plan_task_done_share'];
const COUNTS = ['station_count', 'certified_social_workers', 'leading_talent_count'];
const number = fc.oneof(fc.constantFrom(0, 1, 0.6, 1.2, -0.1), fc.double({ min: 0, max: 2, noNaN: true }));
const valueOf = (one: fc.Arbitrary<number>) =>
  fc.oneof(
    { weight: 4, arbitrary: one },
    one.map((atLeast) => ({ atLeast })),
    one.map((moreThan) => ({ moreThan })),
    one.map((atMost) => ({ atMost })),
    one.map((lessThan) => ({ lessThan })),
    one.map((about) => ({ about })),
    one.map((nearly) => ({ nearly })),
    fc.tuple(one, one).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    fc.constantFrom({ words: '全覆盖' }, { words: '基本全覆盖' }, { missing: 'withheld' as const }, { ordinal: 1 }),
  );
const rest = {
  role: fc.constantFrom('actual', 'actual', 'target', 'forecast', 'intention'),
  place: fc.constantFrom('city', 'city', 'a', 'b'),
  by: fc.constantFrom({}, {}, { station_type: '综合' }, { level: '省' }, { status: '启动试点或完成' }),
  time: fc.constantFrom({ kind: 'not-stated' }, { kind: 'plan', to: '2025' }, { kind: 'as-of', date: '2021' }),
};
const observations = fc
  .array(
    fc.oneof(
      fc.record({ indicator: fc.constantFrom(...RATES), value: valueOf(number), unit: fc.constant('%'), ...rest }),
      fc.record({ indicator: fc.constantFrom(...COUNTS), value: valueOf(fc.nat(200)), counting: fc.constantFrom('total', 'cumulative'), ...rest }),
    ),
    { maxLength: 8 },
  )
  .map((all) => all.map((one, index) => ({ ...one, id: `o${index}`, ...(index > 0 && index % 3 === 0 ? { partOf: `o${index - 1}` } : {}) }) as RawObservation));
const places = [
  { id: 'city', name: '某市', level: 'prefecture' as const },
  { id: 'a', name: '甲县', level: 'county' as const, parent: 'city' },
  { id: 'b', name: '乙县', level: 'county' as const, parent: 'city' },
];
const choice = fc.record({
  lang: fc.constantFrom('zh' as const, 'en' as const),
  area: fc.constantFrom('', 'a'),
  indicator: fc.constantFrom('', ...RATES, ...COUNTS, 'nothing_known'),
  shape: fc.constantFrom('arc' as const, 'bar' as const, 'text' as const),
  areas: fc.boolean(),
  goals: fc.boolean(),
});

/** A gauge of nothing but what the report says: no fill that is not reached, nothing outside the scale. */
function examine({ mode, share, over, marks, figure, end }: Gauge): void {
  if (share !== null) expect(share).to.be.within(0, 1);
  expect(over).to.be.at.least(0);
  marks.forEach(({ at }) => expect(at).to.be.within(0, 1));
  if (mode === 'target' && figure.number === '') expect(share).to.equal(null);
  if (figure.missing) expect([share, end]).to.deep.equal([null, '']);
}

describe('the gauge of any report', () => {
  it('has a view, within its scale; each figure is one of the observations shown', () => {
    fc.assert(
      fc.property(observations, choice, (all, options) => {
        const report = checked(rawReport(all, { places }));
        const view = fullGaugeView(report, options);
        const ids = view.observations.map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        if (view.kind === 'empty') {
          expect(view.reason).not.to.equal('');
          return;
        }
        [view, ...view.groups.flatMap(({ gauges }) => gauges)].forEach((gauge) => {
          examine(gauge);
          const figures = [gauge.figure, ...gauge.facts.flatMap(({ figure }) => figure ?? [])];
          figures.forEach((figure) => 'of' in figure && expect(ids).to.include(figure.of));
        });
      }),
      { numRuns: 5000 },
    );
  });

  it('gives 100% only where a report does', () => {
    fc.assert(
      fc.property(observations, choice, (all, options) => {
        const words = all.filter(({ value }) => typeof value === 'object' && 'words' in value);
        const view = fullGaugeView(checked(rawReport(words, { places })), options);
        expect(view.summary).not.to.contain('%');
        if (view.kind === 'gauge') [view, ...view.groups.flatMap(({ gauges }) => gauges)].forEach(({ end }) => expect(end).not.to.contain('%'));
      }),
      { numRuns: 500 },
    );
  });
});
