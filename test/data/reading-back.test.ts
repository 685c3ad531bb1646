/** The round trip: what `format.ts` writes, `read-numerals.ts` reads back, and the parser takes for the same figure. */
import { expect } from 'chai';
import fc from 'fast-check';
import { figureText } from '../../src/data/format.ts';
import { HEDGES, type Hedge } from '../../src/data/hedges.ts';
import { readFigure } from '../../src/data/import/read-figure.ts';
import { amountOf, type Quantity, type Scale } from '../../src/data/quantity.ts';
import { readNumerals } from '../../src/data/read-numerals.ts';
import type { Value } from '../../src/data/schema.ts';
import { readEnglish } from '../../src/languages/en/read.ts';
import { report } from '../fixtures/reports.ts';

const POWER: Readonly<Record<Scale, number>> = { '': 0, 万: 4, 亿: 8 };
/** Indicators that take fractions, so that any decimals may stand. */
const INDICATORS = { 元: 'funding_invested_yuan', '%': 'station_coverage_rate', 倍: 'exam_registrants_vs' } as const;
const KINDS = { 元: 'money', '%': 'share', 倍: 'fold' } as const;

const VALUE: Readonly<Record<Hedge['kind'], (number: number) => Value>> = {
  exact: (number) => number,
  atLeast: (atLeast) => ({ atLeast }),
  moreThan: (moreThan) => ({ moreThan }),
  atMost: (atMost) => ({ atMost }),
  lessThan: (lessThan) => ({ lessThan }),
  nearly: (nearly) => ({ nearly }),
  about: (about) => ({ about }),
};

interface Printed {
  readonly quantity: Quantity;
  readonly value: Value;
  readonly numbers: readonly number[];
}

const hedge = fc.oneof(
  fc.constant('' as const),
  fc.constantFrom(...HEDGES.keys()),
  fc.constantFrom('达', '达到', '已达', '高达').map((word) => `${word}…余`),
);
const unit = fc.constantFrom('元' as const, '%' as const, '倍' as const);
const scale = fc.constantFrom<Scale>('', '万', '亿');
const decimals = fc.tuple(fc.nat(9_999_999), fc.nat(3));

/** A number as it may be printed: 239403 with three decimals and 万 is 2394030. */
function numberOf([mantissa, digits]: readonly [number, number], power: number): number {
  return Number(`${mantissa}e${power - digits}`);
}

const figure: fc.Arbitrary<Printed> = fc.record({ hedge, unit, scale, decimals, inside: fc.boolean() }).map((drawn) => {
  const power = drawn.unit === '%' ? -2 : POWER[drawn.scale];
  const number = numberOf(drawn.decimals, power);
  const last = drawn.hedge.split('…').pop() ?? '';
  const value = VALUE[HEDGES.get(last)?.kind ?? 'exact'](number);
  const scaled: Scale = drawn.unit === '%' ? '' : drawn.scale;
  const quantity: Quantity = {
    amount: amountOf(value),
    unit: drawn.unit,
    unitKind: KINDS[drawn.unit],
    hedge: drawn.hedge,
    scale: scaled,
    digits: drawn.decimals[1],
    hedgeInside: drawn.inside && scaled !== '' && (last === '余' || last === '多'),
    phrase: '',
  };
  return { quantity, value, numbers: [number] };
});

const range: fc.Arbitrary<Printed> = fc.record({ unit, scale, one: decimals, other: fc.nat(9_999_999) }).map((drawn) => {
  const power = drawn.unit === '%' ? -2 : POWER[drawn.scale];
  const ends = [numberOf(drawn.one, power), numberOf([drawn.other, drawn.one[1]], power)].sort((a, b) => a - b);
  const [from = 0, to = 0] = ends;
  const scaled: Scale = drawn.unit === '%' ? '' : drawn.scale;
  const quantity: Quantity = {
    amount: { kind: 'range', from, to },
    unit: drawn.unit,
    unitKind: KINDS[drawn.unit],
    hedge: '',
    scale: scaled,
    digits: drawn.one[1],
    hedgeInside: false,
    phrase: '',
  };
  return { quantity, value: { from, to }, numbers: [from, to] };
});

const RUNS = { numRuns: 2000 };

function read(text: string): readonly number[] {
  return readNumerals(text).map(({ number }) => number);
}

describe('a figure that was written', () => {
  it('is read back in Chinese as the number that it is, nothing more', () => {
    fc.assert(
      fc.property(fc.oneof(figure, range), ({ quantity, numbers }) => {
        expect(read(figureText(quantity, 'zh').text)).to.deep.equal(numbers);
      }),
      RUNS,
    );
  });

  it('is read back in Chinese as the value that it states, its openness included', () => {
    fc.assert(
      fc.property(fc.oneof(figure, range), ({ quantity, value }) => {
        const reading = readFigure(figureText(quantity, 'zh').text, { unit: quantity.unit, unitKind: quantity.unitKind, hedge: '', fraction: false });
        expect(reading.ok && reading.figure.value).to.deep.equal(value);
      }),
      RUNS,
    );
  });

  it('is read back in English as the value that it states, and what it counts', () => {
    fc.assert(
      fc.property(fc.oneof(figure, range), ({ quantity, value }) => {
        expect(readEnglish(figureText(quantity, 'en').text)).to.deep.equal({ value, unitKind: quantity.unitKind });
      }),
      RUNS,
    );
  });

  it('is read back with the scale, the decimals and the place of its hedge', () => {
    fc.assert(
      fc.property(figure, ({ quantity: { scale: printed, digits, hedgeInside, ...rest } }) => {
        const [numeral] = readNumerals(figureText({ scale: printed, digits, hedgeInside, ...rest }, 'zh').text);
        expect({ scale: numeral?.scale, digits: numeral?.digits, hedgeInside: numeral?.hedgeInside }).to.deep.equal({ scale: printed, digits, hedgeInside });
      }),
      RUNS,
    );
  });

  it('is taken by the parser for the same figure, and written again as it was', () => {
    fc.assert(
      fc.property(fc.oneof(figure, range), ({ quantity, value }) => {
        const printed = figureText(quantity, 'zh').text;
        const raw = {
          indicator: INDICATORS[quantity.unit as keyof typeof INDICATORS],
          value,
          unit: quantity.unit,
          printed,
          ...(quantity.hedge && { hedge: quantity.hedge }),
        };
        const { observations, problems } = report([raw], { indicators: [{ code: INDICATORS.倍, name: '倍数', unitKind: 'fold', nature: 'none' }] });
        expect(problems, printed).to.deep.equal([]);
        expect(observations[0]?.quantity).to.deep.equal({ ...quantity, added: false });
        expect(figureText(observations[0]!.quantity, 'zh').text).to.equal(printed);
      }),
      RUNS,
    );
  });

  it('is refused by the parser once its number is another', () => {
    fc.assert(
      fc.property(figure, fc.nat(9_999_999), ({ quantity, numbers: [number = 0] }, other) => {
        fc.pre(other !== number);
        const raw = {
          indicator: INDICATORS.元,
          value: other,
          unit: '元',
          printed: `${figureText({ ...quantity, hedge: '', amount: amountOf(number) }, 'zh').text}`,
        };
        expect(report([raw]).problems.map(({ code }) => code)).to.deep.equal(['printed-differs']);
      }),
      RUNS,
    );
  });
});
