import { expect } from 'chai';
import fc from 'fast-check';
import { foldWidth, readNumerals } from '../../src/data/read-numerals.ts';

function numbers(phrase: string): readonly number[] {
  return readNumerals(phrase).map(({ number }) => number);
}

/** 10205 as 一万零二百零五. */
function inSigns(number: number): string {
  if (number >= 10_000) {
    const rest = number % 10_000;
    return `${inSigns(Math.floor(number / 10_000))}万${rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${inSigns(rest)}`}`;
  }
  const places = String(number)
    .split('')
    .map((digit, index, all) => (digit === '0' ? '零' : '零一二三四五六七八九'[Number(digit)]! + ['', '十', '百', '千'][all.length - 1 - index]!));
  return places.join('').replace(/零+/g, '零').replace(/零$/, '');
}

/** 12345000 as 1234万5千; without thousands alone, as digits. */
function mixed(number: number): string {
  const rest = number % 10_000;
  if (number < 10_000 || rest % 1000 !== 0) return String(number);
  return `${Math.floor(number / 10_000)}万${rest === 0 ? '' : `${rest / 1000}千`}`;
}

describe('the numbers of a printed phrase', () => {
  const rows: readonly (readonly [phrase: string, numbers: readonly number[]])[] = [
    ['', []],
    ['基本全覆盖', []],
    ['万余人', []],
    ['，。％', []],
    ['0', [0]],
    ['178个', [178]],
    ['八万余人', [80000]],
    ['7.93万', [79300]],
    ['239.403万元', [2394030]],
    ['1.1万', [11000]],
    ['19.74亿元', [1974000000]],
    ['3000余万元', [30000000]],
    ['１７８个', [178]],
    ['１２３４名', [1234]],
    ['分别为178，205，339个', [178, 205, 339]],
    ['１，２３４名', [1, 234]],
    ['1,234名', [1234]],
    ['12,345,678元', [12345678]],
    ['９．５％', [0.095]],
    ['60%', [0.6]],
    ['达60%，比上年', [0.6]],
    ['7.15%', [0.0715]],
    ['百分之六十', [0.6]],
    ['百分之25.5', [0.255]],
    ['3个百分点', [3]],
    ['25%—30%', [0.25, 0.3]],
    ['25—30%', [0.25, 0.3]],
    ['1至2万人', [10000, 20000]],
    ['2.5~3亿元', [250000000, 300000000]],
    ['2021—3万人', [2021, 30000]],
    ['3个、5万人', [3, 50000]],
    ['5万—10人', [50000, 10]],
    ['２至４个', [2, 4]],
    ['2至4个', [2, 4]],
    ['5、6个', [5, 6]],
    ['三场次', [3]],
    ['两家', [2]],
    ['二个', [2]],
    ['一人', [1]],
    ['十家', [10]],
    ['十二家', [12]],
    ['二十家', [20]],
    ['三十五家', [35]],
    ['一百家', [100]],
    ['一百零五家', [105]],
    ['一百一十五家', [115]],
    ['两千零二十一', [2021]],
    ['一千零五十', [1050]],
    ['九千八百七十六', [9876]],
    ['二十三万人', [230000]],
    ['二〇二一年', [2021]],
    ['二零二一年十二月', [2021, 12]],
    ['2021年底178个，60%', [2021, 178, 0.6]],
    ['3千人', [3000]],
    ['2千余人', [2000]],
    ['5百余人', [500]],
    ['3千万元', [30000000]],
    ['3千余万元', [30000000]],
    ['一万二千人', [12000]],
    ['一万零五人', [10005]],
    ['20万3千', [203000]],
    ['1亿2千万', [120000000]],
    ['1.2万亿元', [1200000000000]],
    ['2个亿', [200000000]],
    ['三点五万人', [35000]],
    ['百分之六十五点五', [0.655]],
    ['三点要求', [3]],
    ['八成以上', [0.8]],
    ['八成五', [0.85]],
    ['近7成', [0.7]],
    ['三至四成', [0.3, 0.4]],
    ['一半', [0.5]],
    ['半数以上', [0.5]],
    ['时间过半', [0.5]],
    ['5‰', [0.005]],
    ['千分之五', [0.005]],
    ['万分之三', [0.0003]],
    ['四分之三', [0.75]],
    ['二十分之一', [0.05]],
    ['三成员单位', [3]],
    ['205户335人', [205, 335]],
  ];
  rows.forEach(([phrase, expected]) => {
    it(`“${phrase}” holds ${expected.length === 0 ? 'none' : expected.join(' and ')}`, () => expect(numbers(phrase)).to.deep.equal(expected));
  });
});

describe('what is not a number, or not one that is read here, is not guessed at', () => {
  const rows: readonly (readonly [what: string, phrases: readonly string[]])[] = [
    ['an approximation is not its digits', ['三四个', '七八万人', '十五六岁', '三四十人', '数十人', '数百人', '十几人', '几十万']],
    ['the name of a plan is not a number', ['十四五', '“十三五”时期']],
    ['places out of order are no number', ['百', '千百', '十百', '三百五千']],
    ['150 said short is not 105', ['一百五', '二千三']],
    ['a short way of saying thousands is not its pieces', ['一万五', '一百零五六', '20万3000']],
    ['a word that only begins like a numeral is none', ['5千克', '3千米', '翻一番', '翻两番', '几分之一', '三四分之一']],
    ['groups that are not of three are no thousands', ['1,2345']],
  ];
  rows.forEach(([what, phrases]) => {
    it(`${what}: ${phrases.join(', ')}`, () => expect(phrases.filter((phrase) => readNumerals(phrase).length > 0)).to.deep.equal([]));
  });
});

describe('a numeral', () => {
  const first = (phrase: string) => readNumerals(phrase)[0]!;

  it('keeps the scale that was printed', () => {
    expect(['80000人', '8万人', '八万余人', '1.2亿元'].map((phrase) => first(phrase).scale)).to.deep.equal(['', '万', '万', '亿']);
  });

  it('keeps the decimals that were printed, zeros included', () => {
    expect(['8万', '8.0万', '7.93万', '60%', '7.10%', '八万'].map((phrase) => first(phrase).digits)).to.deep.equal([0, 1, 2, 0, 2, 0]);
  });

  it('knows whether it is per cent', () => {
    expect(['60%', '６０％', '百分之六十', '60', '60个百分点'].map((phrase) => first(phrase).percent)).to.deep.equal([true, true, true, false, false]);
  });

  it('knows whether it is printed as it will not be written, and so has to be quoted', () => {
    const spelled = ['八成', '三分之一', '3千', '3千万', '一万二千', '2个亿', '5‰', '一半'];
    const written = ['八万', '两千三百', '三点五万', '60%', '百分之六十', '3000余万', '1,234'];
    expect([...spelled, ...written].filter((phrase) => first(phrase).spelled)).to.deep.equal(spelled);
  });

  it('knows whether it is one end of a range', () => {
    expect(['3至5个', '25—30%', '1到1.2万', '5至3个', '3个、5个', '2021-12'].map((phrase) => readNumerals(phrase).map(({ ranged }) => ranged))).to.deep.equal([
      [true, true],
      [true, true],
      [true, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });

  it('has 过半 for more than a half', () => {
    expect(first('过半').hedge).to.equal('超');
    expect(first('超过半数').hedge).to.equal(undefined);
  });

  it('is read however it is spelled: in signs, in digits with 千 and 万, with 余 behind it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
        expect([inSigns(number), `${inSigns(number)}余`, mixed(number)].map(numbers)).to.deep.equal([[number], [number], [number]]);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the hedge that follows it, and whether it stood before the scale', () => {
    const found = ['8万余人', '3000余万元', '30多人', '30多万', '30余人', '30人'].map((phrase) => [first(phrase).hedge, first(phrase).hedgeInside]);
    expect(found).to.deep.equal([
      ['余', false],
      ['余', true],
      ['多', false],
      ['多', true],
      ['余', false],
      [undefined, false],
    ]);
  });

  it('says where it stands, its scale, hedge and sign included', () => {
    const phrase = '已达3000余万元，占60%';
    expect(readNumerals(phrase).map(({ start, end }) => phrase.slice(start, end))).to.deep.equal(['3000余万', '60%']);
  });

  it('is scaled in decimal: no phrase of three decimals and 万 gets binary dust', () => {
    const wrong = Array.from({ length: 3000 }, (_, thousandths) => thousandths).filter((at) => first(`${(at / 1000).toFixed(3)}万`).number !== at * 10);
    expect(wrong).to.deep.equal([]);
  });
});

describe('foldWidth', () => {
  it('folds digits, signs and letters, and leaves Chinese punctuation and the length alone', () => {
    expect(foldWidth('１２３，４５６．７％（Ａ）')).to.equal('123，456.7%(A)');
    expect(foldWidth('五有、六化。《日报》')).to.equal('五有、六化。《日报》');
  });
});
