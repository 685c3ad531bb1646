import { expect } from 'chai';
import { joinAreas, significant } from '../../../../src/components/station-map/boundaries/join-areas.ts';
import type { Outline } from '../../../../src/components/station-map/boundaries/outline.ts';
import type { Place } from '../../../../src/data/schema.ts';

const outline = (name: string, code = ''): Outline => ({ name, code, rings: [], path: '' });
const place = (id: string, name: Place['name'], more: Partial<Place> = {}): Place => ({ id, name, level: 'county', ...more });
const joined = (outlines: readonly Outline[], places: readonly Place[]) => {
  const { places: found, duplicates, without } = joinAreas(outlines, places);
  return [found.map((one) => one?.id ?? null), [...duplicates].map(({ name }) => name), without.map(({ id }) => id)];
};

describe('significant', () => {
  const TABLE: readonly (readonly [string, string])[] = [
    ['360700', '3607'],
    ['360700000000', '3607'],
    ['3607', '3607'],
    ['360000', '36'],
    ['360721', '360721'],
    ['360721000000', '360721'],
    ['360721100', '360721100'],
    ['360721100000', '360721100'],
    ['360721100201', '360721100201'],
    // 天地图 writes the country before the six digits.
    ['156360721', '360721'],
    ['156360000', '36'],
    // A leading zero that a spreadsheet ate.
    ['10101', '010101'],
    ['E12000001', 'E12000001'],
    ['', ''],
  ];
  TABLE.forEach(([code, short]) => it(`makes ${code || 'nothing'} ${short || 'nothing'}`, () => expect(significant(code)).to.equal(short)));
});

describe('joinAreas', () => {
  it('joins by code first, whatever its length, and although the names differ', () => {
    const places = [place('a', '龙南市', { code: '360783' }), place('b', '信丰县', { code: '360722000000' })];
    expect(joined([outline('信丰', '360722'), outline('龙南县', '360783')], places)).to.deep.equal([['b', 'a'], [], []]);
  });

  it('joins by name, English name and alias where codes do not meet', () => {
    const places = [place('a', '龙南市', { code: '360783', aliases: ['龙南县'] }), place('b', { zh: '信丰县', en: 'Xinfeng' })];
    expect(joined([outline('龙南县', '360727'), outline('Xinfeng')], places)).to.deep.equal([['a', 'b'], [], []]);
  });

  it('does not guess a renamed area without an alias, and tells both', () => {
    expect(joined([outline('龙南县', '360727')], [place('a', '龙南市', { code: '360783' })])).to.deep.equal([[null], [], ['a']]);
  });

  it('finds 赣州市 in 江西省赣州市, where there is only one', () => {
    expect(joined([outline('赣州市')], [place('a', '江西省赣州市'), place('b', '江西省九江市')])).to.deep.equal([['a'], [], ['b']]);
    expect(joined([outline('城关镇')], [place('a', '甲县城关镇'), place('b', '乙县城关镇')])[0]).to.deep.equal([null]);
  });

  it('tells places of one name apart by the code above them', () => {
    const places = [
      place('jia', '甲县', { code: '360721' }),
      place('yi', '乙县', { code: '360722' }),
      place('a', '城关镇', { parent: 'jia', level: 'township' }),
      place('b', '城关镇', { parent: 'yi', level: 'township' }),
    ];
    expect(joined([outline('城关镇', '360722100')], places)[0]).to.deep.equal(['b']);
  });

  it('joins the first of two outlines with one code, 1 and "1" alike, and tells the other', () => {
    expect(joined([outline('甲', '360721'), outline('乙', '360721000000')], [place('a', '甲', { code: '360721' }), place('b', '乙')])).to.deep.equal([
      ['a', null],
      ['乙'],
      ['b'],
    ]);
  });

  it('joins no place twice', () => {
    expect(joined([outline('甲县', '360721'), outline('甲县', '360722')], [place('a', '甲县', { code: '360721' })])[0]).to.deep.equal(['a', null]);
  });

  it('tells the second of two outlines with one name and no code, but none that may be another of that name', () => {
    const places = [place('a', '鼓楼区', { code: '320106' })];
    expect(joined([outline('鼓楼区'), outline('鼓楼区')], places).slice(0, 2)).to.deep.equal([['a', null], ['鼓楼区']]);
    expect(joined([outline('鼓楼区', '320302'), outline('鼓楼区', '320106'), outline('楼区')], places).slice(0, 2)).to.deep.equal([[null, 'a', null], []]);
  });

  it('reads each name of the report once, however many outlines are looked up', () => {
    let read = 0;
    const counted = (zh: string) => ({
      get zh() {
        read += 1;
        return zh;
      },
    });
    const places = Array.from({ length: 100 }, (_, index) => place(`p${index}`, counted(`第${index}镇`)));
    const outlines = places.map((_, index) => outline(`无${index}乡`));
    expect(joined(outlines, places)[1]).to.deep.equal([]);
    expect(read).to.equal(100);
  });

  it('survives names that are keys of objects', () => {
    expect(joined([outline('__proto__', 'constructor')], [place('a', 'constructor')])).to.deep.equal([[null], [], ['a']]);
  });
});
