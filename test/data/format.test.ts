import { expect } from 'chai';
import fc from 'fast-check';
import { countRange } from '../../src/data/derive.ts';
import { operandText, shareText } from '../../src/data/exact-share.ts';
import { figureText } from '../../src/data/format.ts';
import type { Quantity } from '../../src/data/quantity.ts';
import type { MissingReason } from '../../src/data/schema.ts';
import { quantity, share } from './quantities.ts';

const money = (value: Parameters<typeof quantity>[0], more: Partial<Quantity> = {}) => quantity(value, { unit: '元', unitKind: 'money', ...more });
const closed = (lower: number, upper: number) => ({ lower, upper, lowerIncluded: true, upperIncluded: true });

describe('a figure that is missing or in words', () => {
  const reasons: readonly MissingReason[] = ['not-stated', 'not-collected', 'not-applicable', 'withheld', 'not-yet-due'];

  reasons.forEach((reason) => {
    it(`${reason} is said in words, never with a digit, in either language`, () => {
      (['zh', 'en'] as const).forEach((lang) => {
        const figure = figureText(quantity({ missing: reason }), lang);
        expect(figure).to.deep.equal({ lead: '', number: '', tail: figure.text, text: figure.text, missing: true });
        expect(figure.text).to.match(/^[^\d]+$/);
      });
    });
  });

  it('says each reason apart', () => {
    expect(new Set(reasons.flatMap((reason) => (['zh', 'en'] as const).map((lang) => figureText(quantity({ missing: reason }), lang).text))).size).to.equal(10);
  });

  it('keeps the words, and does not turn 全覆盖 into 100%', () => {
    expect(figureText(share({ words: '全覆盖' }), 'zh').text).to.equal('全覆盖');
    expect(figureText(share({ words: '基本全覆盖' }), 'en').text).to.equal('nearly full coverage (“基本全覆盖”)');
    expect(figureText(share({ words: '近全覆盖' }), 'en').text).to.equal('“近全覆盖”');
  });
});

describe('a figure as text', () => {
  const rows: readonly (readonly [quantity: Quantity, zh: string, en: string])[] = [
    [quantity(0), '0人', '0 people'],
    [quantity(1), '1人', '1 person'],
    [quantity(178, { unit: '个', unitKind: 'stations' }), '178个', '178 stations'],
    [quantity(197404, { unit: '人次', unitKind: 'attendances' }), '197404人次', '197,404 attendances'],
    [quantity(5, { unit: '', unitKind: 'unheard-of' }), '5', '5'],
    // 余 in every place: bare, with a scale, inside the scale, with a word before.
    [quantity({ atLeast: 900 }, { hedge: '余' }), '900余人', '900 or more people'],
    [quantity({ atLeast: 80000 }, { hedge: '余', scale: '万' }), '8万余人', '80,000 or more people'],
    [money({ atLeast: 30000000 }, { hedge: '余', scale: '万', hedgeInside: true }), '3000余万元', 'CNY 30 million or more'],
    // 万 and 亿 become millions and billions, to the last digit: “nearly 1.89 million” would be ours, not the text's.
    [quantity(1889000, { scale: '万', digits: 1 }), '188.9万人', '1.889 million people'],
    [quantity({ nearly: 1890000 }, { hedge: '近', scale: '万' }), '近189万人', 'nearly 1.89 million people'],
    [money({ about: 2490000000 }, { hedge: '约', scale: '亿', digits: 1 }), '约24.9亿元', 'about CNY 2.49 billion'],
    [money(110000000, { scale: '亿', digits: 1 }), '1.1亿元', 'CNY 110 million'],
    [quantity({ from: 1200000, to: 1500000 }, { scale: '万' }), '120万—150万人', '1.2–1.5 million people'],
    [quantity({ from: 800000, to: 1500000 }, { scale: '万' }), '80万—150万人', '800,000–1,500,000 people'],
    [quantity(1234567, { scale: '万', digits: 4 }), '123.4567万人', '1,234,567 people'],
    [quantity(999000, { scale: '万', digits: 1 }), '99.9万人', '999,000 people'],
    [quantity(1200000), '1200000人', '1,200,000 people'],
    [quantity({ atLeast: 15000 }, { hedge: '达到…余', scale: '万', digits: 1 }), '达到1.5万余人', '15,000 or more people'],
    [quantity({ atLeast: 3 }, { hedge: '以上', unit: '次', unitKind: 'events' }), '3次以上', '3 or more occasions'],
    [quantity({ about: 30 }, { hedge: '左右' }), '30人左右', 'about 30 people'],
    [quantity({ moreThan: 100000 }, { hedge: '超', scale: '万' }), '超10万人', 'more than 100,000 people'],
    [quantity({ lessThan: 10 }, { hedge: '不足' }), '不足10人', 'fewer than 10 people'],
    [share({ atLeast: 0.75 }, 0, { hedge: '不低于' }), '不低于75%', 'at least 75%'],
    [share({ atMost: 0.3 }, 0, { hedge: '以下' }), '30%以下', '30% or less'],
    [quantity({ nearly: 300 }, { hedge: '近', unit: '名' }), '近300名', 'nearly 300 people'],
    // Emphasis stays; beside an openness one word is enough in English.
    [share(0.6, 0, { hedge: '达' }), '达60%', 'reaching 60%'],
    [quantity(7000, { hedge: '已达' }), '已达7000人', 'reaching 7,000 people'],
    // What is counted in 场, 场次, 期次 and 次 is not the same.
    [quantity(2, { unit: '场', unitKind: 'events' }), '2场', '2 events'],
    [quantity(40212, { unit: '场次', unitKind: 'events' }), '40212场次', '40,212 event sessions'],
    [quantity(1, { unit: '期次', unitKind: 'events' }), '1期次', '1 round'],
    // An open amount without its own word gets the usual one: its number alone would say too much.
    [quantity({ atLeast: 30 }), '至少30人', 'at least 30 people'],
    [quantity({ moreThan: 30 }), '超过30人', 'more than 30 people'],
    [quantity({ about: 30 }), '约30人', 'about 30 people'],
    // What is added says so, printed so or not, in words or not.
    [quantity(50, { unit: '个', unitKind: 'stations', added: true }), '新增50个', '50 stations added'],
    [quantity({ atLeast: 2000 }, { hedge: '不少于', added: true }), '新增不少于2000人', 'at least 2,000 people added'],
    [quantity(3000, { phrase: '3千人', added: true }), '新增3000人', '3,000 people added'],
    [money(5000000, { scale: '万', added: true }), '新增500万元', 'CNY 5 million added'],
    // 增长1.5倍 is growth by 1.5 times the base, to 2.5 times of it: “1.5 times” alone would be read as either.
    [quantity(1.5, { unit: '倍', unitKind: 'fold', digits: 1 }), '1.5倍', '1.5 times the base'],
    // Ranges carry sign and scale at both ends.
    [quantity({ from: 2, to: 4 }, { unit: '个', unitKind: 'stations' }), '2—4个', '2–4 stations'],
    [share({ from: 0.25, to: 0.3 }), '25%—30%', '25–30%'],
    [money({ from: 30000, to: 50000 }, { scale: '万' }), '3万—5万元', 'CNY 30,000–50,000'],
    [quantity({ ordinal: 1 }, { unit: '家', unitKind: 'organisations' }), '第1家', '1st'],
    [money(300, { unit: '元/月', unitKind: 'money-monthly' }), '300元/月', 'CNY 300 a month'],
    [quantity(-0.05, { unitKind: 'share', unit: '%' }), '-5%', '-5%'],
    // Money of another country is no CNY, and a counter of the report's own is a part of the figure.
    [money(2000000, { unit: '港元', unitKind: 'money 港元', scale: '万' }), '200万港元', 'HKD 2 million'],
    [money(500, { unit: '澳门元', unitKind: 'money 澳门元' }), '500澳门元', '500 澳门元'],
    [money(300, { unit: '元/人', unitKind: 'money 元/人' }), '300元/人', 'CNY 300/人'],
    [quantity({ moreThan: 12000 }, { unit: '小时', unitKind: 'hours' }), '超过12000小时', 'more than 12,000 小时'],
    [quantity(18.5, { unit: '人/10万人', unitKind: 'per-100k' }), '18.5人/10万人', '18.5 人/10万人'],
    [quantity(2, { unit: '名', unitKind: 'average-persons' }), '2名', '2 people'],
    [quantity(3, { unit: '个', unitKind: 'gardens' }), '3个', '3'],
  ];
  rows.forEach(([of, zh, en]) => {
    it(`reads ${zh}, ${en}`, () => {
      expect([figureText(of, 'zh').text, figureText(of, 'en').text]).to.deep.equal([zh, en]);
    });
  });

  it('is its own phrase in Chinese where that has no numeral, and its number in English', () => {
    const half = share({ moreThan: 0.5 }, null, { phrase: '时间过半' });
    expect(figureText(half, 'zh')).to.deep.equal({ lead: '', number: '', tail: '时间过半', text: '时间过半' });
    expect(figureText(half, 'en').text).to.equal('more than 50%');
  });

  it('comes in three pieces that make up the whole: the number has its multiplier, and no unit', () => {
    rows.forEach(([of]) => {
      (['zh', 'en'] as const).forEach((lang) => {
        const { lead, number, tail, text } = figureText(of, lang);
        expect(`${lead}${number}${tail}`).to.equal(text);
        expect(number).to.match(/^第?-?\d/);
      });
    });
    expect(figureText(quantity({ atLeast: 80000 }, { hedge: '余', scale: '万' }), 'zh')).to.include({ lead: '', number: '8万', tail: '余人' });
    expect(figureText(money({ atLeast: 30000000 }, { hedge: '余', scale: '万', hedgeInside: true }), 'zh')).to.include({ number: '3000余万', tail: '元' });
    expect(figureText(quantity(1889000, { scale: '万', digits: 1 }), 'en')).to.include({ number: '1.889 million', tail: ' people' });
    expect(figureText(quantity({ ordinal: 7 }, { unit: '家' }), 'zh')).to.include({ lead: '', number: '第7', tail: '家' });
    expect(figureText(quantity({ ordinal: 7 }, { unit: '家' }), 'en')).to.include({ number: '7th', tail: '' });
    expect(figureText(money({ atLeast: 5 }), 'en')).to.include({ lead: 'at least CNY ', number: '5', tail: '' });
  });
});

describe('the number of a figure', () => {
  const number = (of: Quantity) => figureText(of, 'zh').number;

  it('has no binary dust', () => {
    expect([number(share(0.28)), number(share(0.07)), number(share(0.0715, 2)), number(share(0.57))]).to.deep.equal(['28', '7', '7.15', '57']);
    expect(number(quantity(0.1 + 0.2, { digits: null }))).to.equal('0.3');
    expect(number(money(2394030, { scale: '万', digits: 3 }))).to.equal('239.403万');
    expect(number(money(1.1e8, { scale: '亿', digits: 1 }))).to.equal('1.1亿');
  });

  it('keeps the zeros that were printed', () => {
    expect([number(quantity(80000, { scale: '万', digits: 1 })), number(share(0.071, 2))]).to.deep.equal(['8.0万', '7.10']);
  });

  it('is not rounded where nothing was printed: a small number does not become 0', () => {
    expect([number(share(0.00001, null)), number(quantity(1.23456, { digits: null })), number(quantity(1e-7, { digits: null }))]).to.deep.equal([
      '0.001',
      '1.23456',
      '0.0000001',
    ]);
  });

  it('is not rounded where the other end of a range was printed with fewer decimals', () => {
    expect(figureText(quantity({ from: 2.5, to: 3.75 }, { digits: 1 }), 'zh').number).to.equal('2.5—3.75');
    expect(figureText(quantity({ from: 10000, to: 12345 }, { scale: '万' }), 'zh').number).to.equal('1万—1.2345万');
  });

  it('is whole to the last digit, in either language', () => {
    expect(number(quantity(Number.MAX_SAFE_INTEGER))).to.equal('9007199254740991');
    expect(figureText(quantity(Number.MAX_SAFE_INTEGER), 'en').number).to.equal('9,007,199,254,740,991');
  });
});

describe('what we compute', () => {
  it('is a share with two decimals at most', () => {
    expect([shareText(0), shareText(1), shareText(0.6), shareText(836 / 11686), shareText(0.071), shareText(2 / 3)]).to.deep.equal([
      '0%',
      '100%',
      '60%',
      '7.15%',
      '7.1%',
      '66.67%',
    ]);
  });

  it('is none only where there is none, and all only where it is all', () => {
    expect([shareText(44999 / 45000), shareText(1 / 45000), shareText(45001 / 45000), shareText(4523 / 4523.1)]).to.deep.equal([
      '99.998%',
      '0.002%',
      '100.002%',
      '99.998%',
    ]);
    // The dust of a division is no digit: 7 and 3.
    expect([shareText(0.7 / 0.1), shareText(0.3 / 0.1)]).to.deep.equal(['700%', '300%']);
  });

  it('is none or all for no two counts of which it is not', () => {
    const count = fc.oneof(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
    fc.assert(
      fc.property(count, count, fc.boolean(), (one, other, near) => {
        const whole = near ? Math.min(one + (other % 3), Number.MAX_SAFE_INTEGER) : other;
        for (const [part, of] of [[one, whole] as const, [whole, one] as const]) {
          const text = shareText(part / of);
          expect(Number.parseFloat(text) === 100, text).to.equal(part === of);
          expect(Number.parseFloat(text), text).not.to.equal(0);
          expect(Number.parseFloat(text) / 100, text).to.be.closeTo(part / of, Math.max(5.1e-5, (part / of) * 1e-12));
        }
      }),
    );
  });

  it('is a range of whole counts, rounded inwards', () => {
    expect([countRange(closed(291.8, 299.2), 'zh'), countRange(closed(291.8, 299.2), 'en')]).to.deep.equal(['292—299', '292–299']);
    expect([countRange(closed(1263, 1264), 'en'), countRange(closed(1263, 1263), 'en')], 'as other numbers of the page').to.deep.equal([
      '1,263–1,264',
      '1,263',
    ]);
    expect([countRange(closed(12, 12), 'zh'), countRange(closed(11.5, 12.4), 'zh')]).to.deep.equal(['12', '12']);
  });

  it('takes a whole count for itself although binary dust puts it beside', () => {
    expect(countRange(closed(0.07 * 100, 0.29 * 100), 'zh')).to.equal('7—29');
  });
});

describe('a figure in an equation', () => {
  it('is whole but for 达, which changes nothing', () => {
    expect(operandText(quantity(21000, { scale: '万', digits: 1, hedge: '达' }), 'zh')).to.equal('2.1万人');
    // 无人通过 ÷ 12人 is no equation.
    expect(operandText(quantity(0, { phrase: '无人通过', unit: '人' }), 'zh')).to.equal('0人');
  });
});
