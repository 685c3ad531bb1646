import { expect } from 'chai';
import { readDate, timeAt } from '../../../src/data/import/read-time.ts';
import { dateText } from '../../../src/data/period.ts';
import '../../../src/languages/en/data.ts';

const DATES: readonly (readonly [words: string, date: string])[] = [
  ['2025', '2025'],
  ['2025年', '2025'],
  ['２０２５年', '2025'],
  ['2025Q1', '2025-Q1'],
  ['2025-Q4', '2025-Q4'],
  ['2025K3', '2025-Q3'],
  ['2025年第一季度', '2025-Q1'],
  ['2025年四季度', '2025-Q4'],
  ['2025年第2季度', '2025-Q2'],
  ['2025-03', '2025-03'],
  ['2025/03', '2025-03'],
  ['2025M3', '2025-03'],
  ['2025M12', '2025-12'],
  ['2025年3月', '2025-03'],
  ['2025-03-31', '2025-03-31'],
  ['2025/3/1', '2025-03-01'],
  ['2025.3.1', '2025-03-01'],
  ['2025年3月31日', '2025-03-31'],
  ['2025-03-31T23:59:59Z', '2025-03-31'],
  ['2025-02-14T09:00:00+08:00', '2025-02-14'],
  ['Q1 2025', '2025-Q1'],
  ['March 2025', '2025-03'],
  ['Sept. 2025', '2025-09'],
  ['may 2025', '2025-05'],
  ['31 March 2025', '2025-03-31'],
  ['1 Mar 2025', '2025-03-01'],
  ['Mar 1, 2025', '2025-03-01'],
];

const UNREAD = [
  '',
  '近年来',
  '2025-13',
  '2025-00',
  '2025年13月',
  '2025-02-30',
  '2025Q5',
  '2025W07',
  '2025H1',
  '2025年上半年',
  '2024/25',
  '2024-2025',
  '25-03-31',
  '31/03/2025',
  '20250331',
  '202503',
  '2025-3',
  '20251季度',
  'Q5 2025',
  'Mar',
  'Ma 2025',
  'Marc 2025',
  'Spring 2025',
  'March 25',
  '31 June 2025',
  '1 March 2, 2025',
  'March to May 2025',
];

describe('the time of a cell', () => {
  for (const [words, date] of DATES) it(`“${words}” is ${date}`, () => expect(readDate(words)).to.equal(date));

  for (const words of UNREAD) it(`“${words}” is not read`, () => expect(readDate(words)).to.equal(null));

  it('is read back as it is written in either language', () => {
    for (const date of ['2025', '2025-Q3', '2025-05', '2025-09', '2024-02-29', '2025-12-01'])
      for (const lang of ['zh', 'en'] as const) expect(readDate(dateText(date, lang)), dateText(date, lang)).to.equal(date);
  });

  it('is a moment for a stock and a period for a flow', () => {
    expect(timeAt('2025', 'stock')).to.deep.equal({ kind: 'as-of', date: '2025' });
    expect(timeAt('2025-Q1', 'stock')).to.deep.equal({ kind: 'as-of', date: '2025-Q1' });
    expect(timeAt('2025', 'flow')).to.deep.equal({ kind: 'year', date: '2025' });
    expect(timeAt('2025-Q1', 'flow')).to.deep.equal({ kind: 'quarter', date: '2025-Q1' });
    expect(timeAt('2025-03', 'none')).to.deep.equal({ kind: 'month', date: '2025-03' });
  });

  it('of one day is an event for a flow and a moment for a rate', () => {
    expect(timeAt('2025-03-31', 'flow')).to.deep.equal({ kind: 'event', date: '2025-03-31' });
    expect(timeAt('2025-03-31', 'none')).to.deep.equal({ kind: 'as-of', date: '2025-03-31' });
  });
});
