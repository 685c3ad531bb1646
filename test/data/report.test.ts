import { expect } from 'chai';
import { checkReport } from '../../src/data/check-report.ts';
import { indicatorName, nameOf, nameOfCode, placeOf, refusals, sourceOf, termIn, warningsAbout } from '../../src/data/report.ts';
import { observation, report, stations } from '../fixtures/reports.ts';

const own = { code: 'own', unitKind: 'items', nature: 'none' } as const;

describe('the name of a figure', () => {
  const named = (...args: Parameters<typeof observation>) => report([observation(...args)], { indicators: [{ ...own, name: '自有' }] }).observations[0]!;

  it('is its own label before the name of its indicator', () => {
    const figure = named('station_count', 1, { label: { zh: '学校社工站', en: 'School stations' } });
    expect([nameOf(figure, 'zh'), nameOf(figure, 'en')]).to.deep.equal(['学校社工站', 'School stations']);
  });

  it('is its label in Chinese where that has no English, not the general name', () => {
    expect(nameOf(named('station_count', 1, { label: '学校社工站' }), 'en')).to.equal('学校社工站');
  });

  it('is the name of its indicator otherwise, in Chinese where the language has none', () => {
    expect([nameOf(named('station_count', 1), 'zh'), nameOf(named('station_count', 1), 'en')]).to.deep.equal(['社工站', 'Social-work stations']);
    expect([nameOf(named('own', 1), 'zh'), nameOf(named('own', 1), 'en')]).to.deep.equal(['自有', '自有']);
  });
});

describe('the name of an indicator', () => {
  it('is not what every object calls its own', () => {
    expect(['constructor', '__proto__', 'toString'].map((code) => indicatorName({ ...own, code, name: '自有' }, 'en'))).to.deep.equal(Array(3).fill('自有'));
  });

  it('of a code is the report’s own, else the catalogue’s, else the code', () => {
    const sample = report([], { indicators: [{ ...own, name: { zh: '自有', en: 'Our own' } }] });
    expect(['own', 'station_count', 'unheard_of'].map((code) => nameOfCode(sample, code, 'en'))).to.deep.equal([
      'Our own',
      'Social-work stations',
      'unheard_of',
    ]);
  });
});

describe('the words of a breakdown', () => {
  const sample = report([], { terms: { 乡镇: 'township' } });

  it('are in English where the report gives it, as they stand otherwise', () => {
    expect([termIn(sample, '乡镇', 'en'), termIn(sample, '村', 'en'), termIn(sample, '乡镇', 'zh')]).to.deep.equal(['township', '村', '乡镇']);
  });

  it('are not the names that every object has', () => {
    expect(['constructor', '__proto__'].map((word) => termIn(sample, word, 'en'))).to.deep.equal(['constructor', '__proto__']);
  });

  it('is looked up, not searched for: a long report asks for its words 45,000 times', () => {
    const terms = new Proxy(sample.terms, {
      ownKeys: () => {
        throw new Error('All words were walked over.');
      },
    });
    expect(['乡镇', '村'].map((word) => termIn({ ...sample, terms }, word, 'en'))).to.deep.equal(['township', '村']);
  });
});

describe('a report', () => {
  const sample = report([
    stations(178, { id: 'one', printed: '178个' }),
    stations(187, { id: 'other', printed: '187个' }),
    stations(-1, { id: 'negative' }),
    observation('people_served', 5, { id: 'served' }),
  ]);

  it('finds its places and sources by id, and nothing for an id that it does not have', () => {
    expect([placeOf(sample, 'city')?.level, placeOf(sample, 'nowhere')]).to.deep.equal(['prefecture', undefined]);
    expect([sourceOf(sample, 'paper')?.document, sourceOf(sample, '')]).to.deep.equal(['某报', undefined]);
  });

  it('tells the warnings about a figure, and only those', () => {
    const problems = [...sample.problems, ...checkReport(sample)];
    expect(warningsAbout(problems, [{ id: 'other' }]).map(({ code }) => code)).to.deep.equal(['figures-disagree']);
    expect([warningsAbout(problems, [{ id: 'served' }]), warningsAbout(problems, []), warningsAbout([], [{ id: 'other' }])]).to.deep.equal([[], [], []]);
  });

  it('tells what was left out, and does not count warnings among it', () => {
    expect(refusals(sample).map(({ code, path }) => [code, path])).to.deep.equal([['negative', 'observations[2].value']]);
  });
});
