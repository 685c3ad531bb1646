import { expect } from 'chai';
import { dateExists, dateText, timeText } from '../../src/data/period.ts';
import type { Time } from '../../src/data/schema.ts';

describe('a partial date', () => {
  const rows: readonly (readonly [date: string, exists: boolean])[] = [
    ['2021', true],
    ['2021-12', true],
    ['2021-Q2', true],
    ['2021-12-31', true],
    ['2021-04-31', false],
    ['2021-02-29', false],
    ['2021-02-30', false],
    ['2020-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['--02-29', true],
    ['--02-30', false],
    ['--06-31', false],
    ['--01-05', true],
  ];
  rows.forEach(([date, exists]) => {
    it(`${date} ${exists ? 'may exist' : 'does not exist'}`, () => expect(dateExists(date)).to.equal(exists));
  });

  it('exists on every day that the calendar has, from 1890 to 2110, and on no other', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    for (let day = 0; day < 221 * 12 * 31; day++) {
      const [year, month, inMonth] = [1890 + Math.floor(day / 372), (Math.floor(day / 31) % 12) + 1, (day % 31) + 1];
      const exists = new Date(Date.UTC(year, month - 1, inMonth)).getUTCDate() === inMonth;
      if (dateExists(`${year}-${two(month)}-${two(inMonth)}`) !== exists) expect.fail(`${year}-${month}-${inMonth}`);
    }
  });

  const words: readonly (readonly [date: string, zh: string, en: string])[] = [
    ['2021', '2021年', '2021'],
    ['2021-12', '2021年12月', 'December 2021'],
    ['2021-01-05', '2021年1月5日', '5 January 2021'],
    ['2021-Q2', '2021年第2季度', 'Q2 2021'],
    ['--01-05', '1月5日（年份未写明）', '5 January (year not stated)'],
  ];
  words.forEach(([date, zh, en]) => {
    it(`${date} reads ${zh}, ${en}`, () => expect([dateText(date, 'zh'), dateText(date, 'en')]).to.deep.equal([zh, en]));
  });
});

describe('the time of a figure', () => {
  const rows: readonly (readonly [time: Time, zh: string, en: string])[] = [
    [{ kind: 'not-stated' }, '时间未写明', 'time not stated'],
    [{ kind: 'as-of' }, '截至目前（日期未写明）', 'as of the report (date not stated)'],
    [{ kind: 'as-of', printed: '目前' }, '目前（日期未写明）', 'as of the report (date not stated)'],
    [{ kind: 'as-of', date: '2021-12-31' }, '截至2021年12月31日', 'as of 31 December 2021'],
    [{ kind: 'as-of', date: '2021-12-31', printed: '截至2021年底' }, '截至2021年底', 'as of the end of 2021'],
    [{ kind: 'plan', to: '2022', printed: '2022年' }, '2022年', 'in 2022'],
    [{ kind: 'plan', to: '2022', printed: '全年' }, '全年', 'in 2022'],
    [{ kind: 'plan', to: '2022', printed: '2022年内' }, '2022年内', 'in 2022'],
    [{ kind: 'plan', to: '2022', printed: '到2022年' }, '到2022年', 'by 2022'],
    [{ kind: 'plan', to: '2022', printed: '年底前' }, '年底前', 'by the end of 2022'],
    [{ kind: 'as-of', date: '2022', printed: '2022年末' }, '2022年末', 'as of the end of 2022'],
    [{ kind: 'plan', to: '2022-06-30', printed: '今年' }, '今年', 'by 30 June 2022'],
    [{ kind: 'plan', to: '2022-12-31', printed: '年底' }, '年底', 'by the end of 2022'],
    [{ kind: 'as-of', date: '2021-12-31', printed: '截至12月31日' }, '截至12月31日', 'as of 31 December 2021'],
    [{ kind: 'as-of', date: '--06-30' }, '截至6月30日（年份未写明）', 'as of 30 June (year not stated)'],
    [{ kind: 'as-of', date: '--06-30', printed: '截至6月30日' }, '截至6月30日（年份未写明）', 'as of 30 June (year not stated)'],
    [{ kind: 'year', date: '2021' }, '2021年', '2021'],
    [{ kind: 'year' }, '时间未写明', 'date not stated'],
    [{ kind: 'quarter', date: '2022-Q1' }, '2022年第1季度', 'Q1 2022'],
    [{ kind: 'month', date: '2022-04' }, '2022年4月', 'April 2022'],
    [{ kind: 'event', date: '--01-05' }, '1月5日（年份未写明）', '5 January (year not stated)'],
    [{ kind: 'year-to-date' }, '今年以来（年份未写明）', 'this year (year not stated)'],
    [{ kind: 'year-to-date', printed: '今年' }, '今年（年份未写明）', 'this year (year not stated)'],
    [{ kind: 'year-to-date', date: '2022-06-30' }, '2022年以来，截至2022年6月30日', 'this year, to 30 June 2022'],
    [{ kind: 'year-to-date', date: '2022-06-30', printed: '今年上半年' }, '今年上半年', 'this year, to 30 June 2022'],
    [{ kind: 'year-to-date', date: '2021-06-30', printed: '2021年上半年' }, '2021年上半年', '2021, to 30 June 2021'],
    [{ kind: 'year-to-date', date: '2021-06-30', printed: '去年上半年' }, '去年上半年', '2021, to 30 June 2021'],
    [{ kind: 'year-to-date', date: '--06-30', printed: '去年上半年' }, '去年上半年（年份未写明）', 'last year, to 30 June (year not stated)'],
    [{ kind: 'year-to-date', printed: '2022年以来' }, '2022年以来', '2022 so far'],
    [{ kind: 'year-to-date', printed: '去年' }, '去年（年份未写明）', 'last year (year not stated)'],
    [{ kind: 'year-to-date', date: '--06-30' }, '今年以来，截至6月30日（年份未写明）', 'this year, to 30 June (year not stated)'],
    [{ kind: 'since' }, '累计（起点未写明）', 'running total (start not stated)'],
    [{ kind: 'since', from: '2020' }, '自2020年以来', 'since 2020'],
    [{ kind: 'since', printed: '截至目前' }, '截至目前累计（起点未写明）', 'running total (start not stated)'],
    [{ kind: 'since', from: '2020', printed: '自2020年以来' }, '自2020年以来', 'since 2020'],
    [{ kind: 'since', from: '2020', printed: '2020年项目落地至今' }, '2020年项目落地至今', 'since 2020'],
    [{ kind: 'since', from: '2020', date: '2023-06-30' }, '自2020年以来，截至2023年6月30日', 'since 2020, to 30 June 2023'],
    [{ kind: 'since', from: '2020', to: '2022' }, '2020年至2022年累计', '2020 to 2022, added up'],
    [{ kind: 'since', date: '2023-06' }, '累计，截至2023年6月（起点未写明）', 'running total (start not stated), to June 2023'],
    [{ kind: 'year', from: '2022-09', to: '2023-08' }, '2022年9月至2023年8月', 'September 2022 to August 2023'],
    [{ kind: 'year', from: '2022-09', to: '2023-08', printed: '2022—2023学年' }, '2022—2023学年', 'September 2022 to August 2023'],
    [{ kind: 'plan' }, '时间未写明', 'planned (period not stated)'],
    [{ kind: 'plan', from: '2021' }, '2021年起', 'from 2021'],
    [{ kind: 'plan', to: '2025' }, '到2025年', 'by 2025'],
    [{ kind: 'plan', from: '2021', to: '2025' }, '2021年至2025年', '2021 to 2025'],
    [{ kind: 'plan', from: '2021', to: '2025', printed: '“十四五”期间' }, '“十四五”期间', '2021 to 2025'],
  ];
  rows.forEach(([time, zh, en]) => {
    it(`${JSON.stringify(time)} reads ${zh}, ${en}`, () => expect([timeText(time, 'zh'), timeText(time, 'en')]).to.deep.equal([zh, en]));
  });

  it('is never taken from a clock: a year that is not stated names none', () => {
    const kinds = ['as-of', 'year', 'quarter', 'month', 'year-to-date', 'since', 'plan', 'event', 'not-stated'] as const;
    expect(kinds.filter((kind) => /\d/.test(timeText({ kind }, 'zh') + timeText({ kind }, 'en')))).to.deep.equal([]);
  });
});
