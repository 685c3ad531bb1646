import { expect } from 'chai';
import { yearMissing } from '../../../src/data/rules/year-missing.ts';
import type { Milestone, RawReport, Time } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { stations } from '../../fixtures/reports.ts';

const at = (time: Time, more: Partial<RawReport> = {}) => accepted([stations(1, { time })], more);
const opened = (time: Time): Milestone => ({ kind: 'opened', text: '揭牌', time });

describe('year-missing', () => {
  const yearless: Readonly<Record<string, Time>> = {
    '6月30日': { kind: 'event', date: '--06-30', printed: '6月30日' },
    今年: { kind: 'year-to-date', printed: '今年' },
    截至目前: { kind: 'as-of', printed: '截至目前' },
    近日: { kind: 'event', printed: '近日' },
  };
  Object.entries(yearless).forEach(([words, time]) => {
    it(`notes ${words}`, () => {
      const found = yearMissing(at(time));
      expect(brief(found)).to.deep.equal([['note', 'year-missing', 'station_count']]);
      expect(found[0]?.found).to.include({ times: words });
    });
  });

  it('tells of all figures of a report at once, each wording once', () => {
    const time: Time = { kind: 'as-of', printed: '目前' };
    const found = yearMissing(
      accepted([stations(1, { id: 'a', time }), stations(2, { id: 'b', time }), stations(3, { id: 'c', time: { kind: 'year', date: '2021' } })]),
    );
    expect(brief(found)).to.deep.equal([['note', 'year-missing', 'a', 'b']]);
    expect(found[0]?.found).to.include({ times: '目前' });
  });

  it('notes a milestone without a year where it stands', () => {
    const found = yearMissing(accepted([], { milestones: [opened({ kind: 'event', date: '2021' }), opened({ kind: 'event', date: '--04-20' })] }));
    expect(found.map(({ path, about }) => [path, about])).to.deep.equal([['milestones[1].time', []]]);
  });

  it('is quiet where the source states a date that gives the year, and not where that lacks the year too', () => {
    const dated = (date: string) => ({ sources: [{ id: 'paper', document: '某报', date }] });
    expect(
      yearMissing(at({ kind: 'year-to-date', printed: '今年' }, { ...dated('2023-05-01'), milestones: [opened({ kind: 'event', date: '--04-20' })] })),
    ).to.deep.equal([]);
    expect(yearMissing(at({ kind: 'year-to-date', printed: '今年' }, dated('--05-01')))).to.have.lengthOf(1);
  });

  const quiet: Readonly<Record<string, Time>> = {
    'has its year': { kind: 'as-of', date: '2021-12-31', printed: '截至2021年底' },
    'has its year in words only': { kind: 'event', printed: '2022年年初' },
    'is not stated at all': { kind: 'not-stated' },
    'is an event without any word for its time': { kind: 'event' },
    'is a running total, whose start is another matter': { kind: 'since', printed: '自建站以来' },
    'is a plan': { kind: 'plan', printed: '三年' },
  };
  Object.entries(quiet).forEach(([reason, time]) => {
    it(`is quiet on a time that ${reason}`, () => expect(yearMissing(at(time))).to.deep.equal([]));
  });
});
