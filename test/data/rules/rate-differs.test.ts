import { expect } from 'chai';
import { problemText } from '../../../src/data/problem-text.ts';
import type { Problem } from '../../../src/data/problem.ts';
import { rateDiffers } from '../../../src/data/rules/rate-differs.ts';
import type { RawObservation, Value } from '../../../src/data/schema.ts';
import { observation, report } from '../../fixtures/reports.ts';

/** What the rule says of a rate declared of these two counts. */
function found(rate: Value, part: Value, base: Value, more: Partial<RawObservation> = {}) {
  return rateDiffers(
    report([
      observation('exam_pass_rate', rate, { unit: '%', rate: { numerator: 'part', denominator: 'base' }, ...more }),
      observation('exam_passes', part, { id: 'part' }),
      observation('exam_registrants', base, { id: 'base' }),
    ]),
  );
}

describe('a declared rate differs from its parts', () => {
  const differs: readonly (readonly [what: string, rate: Value, part: Value, base: Value, more?: Partial<RawObservation>])[] = [
    ['a whole point above', 0.25, 1085, 4523, { printed: '25%' }],
    ['a whole point below', 0.22, 1085, 4523, { printed: '22%' }],
    ['by less than its printed decimals allow', 0.242, 1085, 4523, { printed: '24.2%' }],
    ['where it is above every value that a hedged part allows', 0.1, { atLeast: 50 }, 100],
    ['where it is a bound that the parts do not reach', { atLeast: 0.75 }, 74, 100],
    ['where it says more than, and the parts give just that', { moreThan: 0.3 }, 3, 10],
    ['where the parts leave its range', { from: 0.25, to: 0.3 }, 31, 100],
    ['where a part exceeds its base', 1, 120, 100],
  ];
  differs.forEach(([what, rate, part, base, more]) => {
    it(what, () =>
      expect(found(rate, part, base, more).map(({ severity, code, path, about }) => [severity, code, path, about])).to.deep.equal([
        ['warning', 'rate-differs', 'exam_pass_rate', ['exam_pass_rate']],
      ]),
    );
  });

  it('and shows both: what was printed, and what its parts give', () => {
    expect(found(0.25, 1085, 4523, { printed: '25%' })[0]?.found).to.deep.equal({ found: '25%', 'found.en': '25%', computed: '23.99%' });
  });
});

describe('what the parts of a declared rate give', () => {
  const told: readonly (readonly [what: string, rate: Value, part: Value, base: Value, zh: string, en: string])[] = [
    ['exact parts: the number', 0.25, 1085, 4523, '推算为 23.99%；', 'give 23.99%.'],
    ['近 in the part, the rate above: less than its number', 0.865, { nearly: 12 }, 14, '推算为不足 85.71%；', 'give less than 85.71%.'],
    [
      '近 in the part, the rate far below: about it, for no text says how far down 近 reaches',
      0.3,
      { nearly: 12 },
      14,
      '推算为约 85.71%；',
      'give about 85.71%.',
    ],
    ['约 in the part: about it, above', 1.5, { about: 12 }, 14, '推算为约 85.71%；', 'give about 85.71%.'],
    ['约 in the part: about it, below', 0.1, { about: 12 }, 14, '推算为约 85.71%；', 'give about 85.71%.'],
    ['超 in the part: more', 0.5, { moreThan: 12 }, 14, '推算为超过 85.71%；', 'give more than 85.71%.'],
    ['余 in the part: at least', 0.5, { atLeast: 12 }, 14, '推算为至少 85.71%；', 'give at least 85.71%.'],
    ['余 in the base: at most', 0.9, 12, { atLeast: 14 }, '推算为至多 85.71%；', 'give at most 85.71%.'],
    ['近 in the base, the rate below: more', 0.5, 12, { nearly: 14 }, '推算为超过 85.71%；', 'give more than 85.71%.'],
    ['近 in the base, the rate far above: about it', 1.9, 12, { nearly: 14 }, '推算为约 85.71%；', 'give about 85.71%.'],
    ['约 over 余: at most about', 1.9, { about: 12 }, { atLeast: 14 }, '推算为至多约 85.71%；', 'give at most about 85.71%.'],
    ['a range, the rate above: its upper end', 0.9, { from: 7, to: 12 }, 14, '推算为至多 85.71%；', 'give at most 85.71%.'],
    ['a range, the rate below: its lower end', 0.2, { from: 7, to: 12 }, 14, '推算为至少 50%；', 'give at least 50%.'],
  ];
  told.forEach(([what, rate, part, base, zh, en]) => {
    it(what, () => {
      const [differs] = found(rate, part, base, { printed: `${String(Number(((rate as number) * 100).toFixed(1)))}%` });
      expect(differs && problemText(differs, 'zh')).to.include(zh);
      expect(differs && problemText(differs, 'en')).to.include(en);
    });
  });

  it('beside a rate that has no printed phrase, as we write it', () => {
    expect(problemText(found(0.25, 1085, 4523)[0] as Problem, 'zh')).to.include('报告写“25%”');
  });

  it('nothing, where 近 leaves it open', () => {
    expect([0.85, 0.8, 0.5].flatMap((rate) => found(rate, { nearly: 12 }, 14))).to.deep.equal([]);
  });
});

describe('a declared rate agrees with its parts', () => {
  const agrees: readonly (readonly [what: string, rate: Value, part: Value, base: Value, more?: Partial<RawObservation>])[] = [
    ['rounded up: 1085 of 4523 is 23.99%', 0.24, 1085, 4523, { printed: '24%' }],
    ['cut: 178 of 293 is 60.75%', 0.6, 178, 293, { printed: '60%' }],
    ['at the very edge of rounding: 65 of 1000 is 7%', 0.07, 65, 1000, { printed: '7%' }],
    ['where a hedged part leaves it open', 0.6, { atLeast: 50 }, 100],
    ['where a hedged base leaves it open', 0.6, 70, { atLeast: 100 }],
    ['where the parts give just the bound', { atMost: 0.3 }, 3, 10],
    ['where the parts give just the end of its range', { from: 0.25, to: 0.3 }, 3, 10],
    ['in words, which have no number', { words: '基本全覆盖' }, 5, 10],
    ['missing', { missing: 'not-stated' }, 5, 10],
    ['of a part that is missing', 0.6, { missing: 'not-stated' }, 10],
    ['of a base that is zero', 0.6, 5, 0],
  ];
  agrees.forEach(([what, rate, part, base, more]) => {
    it(what, () => expect(found(rate, part, base, more)).to.deep.equal([]));
  });

  it('where it names only one of them, or none that is in the report', () => {
    expect(found(0.9, 5, 10, { rate: { numerator: 'part' } })).to.deep.equal([]);
    expect(found(0.9, 5, 10, { rate: { numerator: 'part', denominator: 'nothing' } })).to.deep.equal([]);
    expect(found(0.9, 5, 10, { rate: { basis: '占报名者' } })).to.deep.equal([]);
  });
});
