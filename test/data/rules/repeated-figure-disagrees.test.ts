import { expect } from 'chai';
import { repeatedFigureDisagrees } from '../../../src/data/rules/repeated-figure-disagrees.ts';
import type { RawObservation, Time, Value } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { stations } from '../../fixtures/reports.ts';

const now: Time = { kind: 'as-of', printed: '截至目前' };
const nowToo: Time = { kind: 'as-of', printed: '目前' };
const unstated: Time = { kind: 'not-stated' };
const text = (value: Value, time: Time = now, more: Partial<RawObservation> = {}) => stations(value, { id: 'text', time, ...more });
const headline = (value: Value, time: Time = nowToo, more: Partial<RawObservation> = {}) => stations(value, { id: 'headline', time, ...more });

describe('repeated-figure-disagrees', () => {
  it('warns of another number at one time in other words', () => {
    expect(brief(repeatedFigureDisagrees(accepted([headline(180), text(178)])))).to.deep.equal([['warning', 'repeated-figure-disagrees', 'headline', 'text']]);
    const dated = (printed: string): Time => ({ kind: 'as-of', date: '2021-12-31', printed });
    expect(repeatedFigureDisagrees(accepted([headline(180, dated('2021年底')), text(178, dated('去年底'))]))).to.have.lengthOf(1);
  });

  it('warns also where one of them says that it is a total', () => {
    expect(repeatedFigureDisagrees(accepted([headline(180, nowToo, { counting: 'total' }), text(178)]))).to.have.lengthOf(1);
    expect(repeatedFigureDisagrees(accepted([headline(180, nowToo, { counting: 'increment' }), text(178)]))).to.deep.equal([]);
  });

  it('only notes it where the one has no time', () => {
    expect(brief(repeatedFigureDisagrees(accepted([headline(180, unstated), text(178)])))).to.deep.equal([
      ['note', 'repeated-figure-disagrees', 'headline', 'text'],
    ]);
  });

  const quiet = {
    'the numbers are the same': [headline(178), text(178)],
    'a hedge allows for both': [headline({ atLeast: 170 }), text(178)],
    'the print was rounded': [headline(80_000, nowToo, { printed: '8万个' }), text(80_234)],
    'everything is alike to the letter, which figures-disagree tells': [headline(180, now), text(178, now)],
    'the times differ': [headline(180, { kind: 'as-of', date: '2020' }), text(178, { kind: 'as-of', date: '2021' })],
    'the breakdowns differ': [headline(180, nowToo, { by: { tier: '县级' } }), text(178)],
    'the one is a part': [headline(180), text(17, now, { partOf: 'headline' })],
    'the one has a name of its own': [headline(180, nowToo, { label: '试点社工站' }), text(178)],
    'the one is a target': [headline(180, nowToo, { role: 'target' }), text(178)],
    'a series has a figure without a time': [headline(180, unstated), text(178), stations(90, { id: 'then', time: { kind: 'as-of', date: '2019' } })],
  };
  Object.entries(quiet).forEach(([reason, observations]) => {
    it(`is quiet where ${reason}`, () => expect(repeatedFigureDisagrees(accepted(observations))).to.deep.equal([]));
  });

  it('does not take 目前 of one document for 目前 of another', () => {
    const sources = [
      { id: 'paper', document: '某报' },
      { id: 'other', document: '另一报' },
    ];
    expect(repeatedFigureDisagrees(accepted([headline(180, nowToo, { source: 'other' }), text(178)], { sources }))).to.deep.equal([]);
  });
});
