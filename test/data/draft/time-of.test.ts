import { expect } from 'chai';
import { timeOf } from '../../../src/data/draft/time-of.ts';

const of = (sentence: string) => timeOf(sentence, sentence.indexOf('▮'));

describe('the time that a sentence states before a figure', () => {
  for (const [sentence, time] of [
    ['截至2023年底，建站▮', { kind: 'as-of', date: '2023-12-31', printed: '截至2023年底' }],
    ['截至2023年6月，建站▮', { kind: 'as-of', date: '2023-06', printed: '截至2023年6月' }],
    ['截至2023年6月5日，建站▮', { kind: 'as-of', date: '2023-06-05', printed: '截至2023年6月5日' }],
    ['截至目前，建站▮', { kind: 'as-of', printed: '截至目前' }],
    ['今年以来，培训▮', { kind: 'year-to-date', printed: '今年以来' }],
    ['自2021年试点以来，服务▮', { kind: 'since', from: '2021', printed: '自2021年试点以来' }],
    ['2021年以来，服务▮', { kind: 'since', from: '2021', printed: '2021年以来' }],
    ['到2027年，建站▮', { kind: 'plan', to: '2027', printed: '到2027年' }],
    ['2022年4月，投入▮', { kind: 'event', date: '2022-04', printed: '2022年4月' }],
    ['2022年，投入▮', { kind: 'year', date: '2022', printed: '2022年' }],
    ['近三年来，投入▮', { kind: 'as-of', printed: '近三年来' }],
  ] as const)
    it(`${sentence} → ${time.printed}`, () => expect(of(sentence)).to.deep.equal(time));

  it('is that which is nearest before the figure', () => {
    expect(of('2020年着手，2021年铺开，今年完成▮')?.printed).to.equal('今年');
  });

  it('is none where none stands before the figure', () => {
    expect(of('建站▮，截至目前')).to.equal(null);
    expect(of('按2021—2025年方案投入▮')).to.equal(null);
  });
});
