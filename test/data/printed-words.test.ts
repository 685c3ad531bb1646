import { expect } from 'chai';
import { wordsAround } from '../../src/data/printed-words.ts';
import { readNumerals } from '../../src/data/read-numerals.ts';

function around(phrase: string): readonly [hedges: string, unit: string] {
  const numeral = readNumerals(phrase).pop();
  if (!numeral) throw new Error(`${phrase} holds no number`);
  const { hedges, unit } = wordsAround(phrase, numeral);
  return [hedges.join('…'), unit];
}

describe('the words around a number in print', () => {
  const rows: readonly (readonly [phrase: string, hedges: string, unit: string])[] = [
    ['5', '', ''],
    ['178个', '', ''],
    ['近5000名', '近', '名'],
    ['将近5000名', '将近', '名'],
    ['不低于40%', '不低于', ''],
    ['共有不少于３０个', '不少于', ''],
    ['≥2个', '≥', ''],
    ['达到1.5万余人次', '达到…余', '人次'],
    ['3000余万元', '余', '元'],
    ['3次以上', '以上', '次'],
    ['30人左右', '左右', '人'],
    ['30个以内', '以内', ''],
    ['5个百分点', '', '个百分点'],
    ['31场次', '', '场次'],
    ['300元/月', '', '元/月'],
    ['签约5家', '', ''],
    ['附近5人', '', '人'],
    ['大约5人', '大约', '人'],
    ['不得少于2名', '不得少于', '名'],
    ['不能低于50%', '不能低于', ''],
    ['不应超过500元', '不应超过', '元'],
    ['未超过500元', '未超过', '元'],
    ['超过了1000人', '超过', '人'],
    ['突破1000人', '突破', '人'],
    ['约为1000人', '约', '人'],
    ['至少有30人', '至少', '人'],
    ['最低1000人', '最低', '人'],
    ['预约有30人', '', '人'],
    ['不低于总人数的75%', '不低于', ''],
    ['不低于街镇总数40%', '不低于', ''],
    ['不得少于总投入的80%', '不得少于', ''],
    ['超过总人数的60%', '超过', ''],
    ['不少于2名社工，占60%', '', ''],
    ['用于人员经费的60%', '', ''],
    ['超过预计的128个', '', ''],
    ['1200余人（次）', '余', '人次'],
    ['1200余人/次', '余', '人次'],
    ['300户(次)以上', '以上', '户次'],
  ];
  rows.forEach(([phrase, hedges, unit]) => {
    it(`of “${phrase}” are ${hedges || 'no hedge'} and ${unit || 'no counter that says what it counts'}`, () => {
      expect(around(phrase)).to.deep.equal([hedges, unit]);
    });
  });
});
