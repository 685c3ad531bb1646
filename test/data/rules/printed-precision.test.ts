import { expect } from 'chai';
import { printedPrecision } from '../../../src/data/rules/printed-precision.ts';
import type { RawObservation, Value } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation } from '../../fixtures/reports.ts';

const passed = (passes: Value, registrants: Value, rate: Value, more: Partial<RawObservation> = {}) =>
  accepted([
    observation('exam_passes', passes, { unit: '人' }),
    observation('exam_registrants', registrants, { unit: '人' }),
    observation('exam_pass_rate', rate, { unit: '%', rate: { numerator: 'exam_passes', denominator: 'exam_registrants' }, ...more }),
  ]);

describe('printed-precision', () => {
  it('notes a rate that was cut where its parts round up', () => {
    const found = printedPrecision(passed(1112, 4523, 0.24, { printed: '24%' }));
    expect(brief(found)).to.deep.equal([['note', 'printed-precision', 'exam_pass_rate']]);
    expect(found[0]?.found).to.include({ computed: '24.59%', rounded: '25%' });
  });

  it('counts by the printed decimals', () => {
    expect(printedPrecision(passed(1112, 4523, 0.245, { printed: '24.5%' }))[0]?.found).to.include({ rounded: '24.6%' });
    expect(printedPrecision(passed(1112, 4523, 0.246, { printed: '24.6%' }))).to.deep.equal([]);
  });

  it('takes exactly half for rounded up, so that cutting it is noted', () => {
    expect(printedPrecision(passed(1, 8, 0.12, { printed: '12%' }))).to.have.lengthOf(1);
    expect(printedPrecision(passed(1, 8, 0.13, { printed: '13%' }))).to.deep.equal([]);
  });

  const quiet = {
    'the rate was rounded (1085 of 4523 is 23.99%, printed 24%)': passed(1085, 4523, 0.24, { printed: '24%' }),
    'the rate is exact': passed(29, 100, 0.29, { printed: '29%' }),
    'the rate is quite another, which rate-differs tells': passed(1085, 4523, 0.3, { printed: '30%' }),
    'a part is open': passed({ atLeast: 1112 }, 4523, 0.24, { printed: '24%' }),
    'nothing was printed': passed(1112, 4523, 0.24),
    'nobody registered': passed(0, 0, 0.24, { printed: '24%' }),
  };
  Object.entries(quiet).forEach(([reason, made]) => {
    it(`is quiet where ${reason}`, () => expect(printedPrecision(made)).to.deep.equal([]));
  });
});
