/** The full check of the real reports: exactly what it says of each, read against the text that the report was made from. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import '../../../src/languages/en/data.ts';
import { auditReport } from '../../../src/data/audit-report.ts';
import { countOf } from '../../../src/data/count-problems.ts';
import { readReport } from '../../../src/data/load-report.ts';
import { problemText } from '../../../src/data/problem-text.ts';
import type { Problem } from '../../../src/data/problem.ts';
import type { Report } from '../../../src/data/report.ts';
import { accepted } from '../../fixtures/findings.ts';
import { coverage, stations } from '../../fixtures/reports.ts';

/** Warnings are of 沧州 only, whose text contradicts itself; everything else is a note. */
const FINDINGS: Readonly<Record<string, readonly string[]>> = {
  cangzhou: [
    'warning tallies-differ: project-attendances, project-activities, station-attendances, station-activities',
    'warning starts-before: station-activities, station-attendances, station-volunteers, stations',
    'note factor-100: project-attendances, station-attendances',
    'note suspicious-ratio: project-orgs, projects-money',
    'note coverage-in-words: coverage',
    'note part-and-whole: agencies, agencies-city, agencies-county',
    'note part-and-whole: projects, projects-model',
    'note overlap-unknown: talent-money, projects-money',
    'note overlap-unknown: project-activities, station-activities',
    'note overlap-unknown: project-attendances, station-attendances',
    'note stock-and-flow: passes, certified',
    'note year-missing: agencies, agencies-city, agencies-county, certified, passes, talent-money',
  ],
  ganzhou: [
    'note implied-base: coverage, stations',
    'note overlap-unknown: graduates, jobs',
    'note year-missing: stations, coverage, time-elapsed, task-done, workers, certified, agencies, jobs, graduates',
  ],
  guandu: ['note year-missing: first-station'],
  // Every figure is dated by the meeting of 2022-01-07; 128 of 100 is exact, and 40% is of each locality's own townships.
  heilongjiang: [],
  hexian: [
    'note growth-without-base: growth',
    'note part-and-whole: hired, hired-master',
    'note overlap-unknown: recruited, hired',
    'note year-missing: registrants, passes, growth, transferred, transferred-certified, recruited, hired, hired-master',
  ],
  jiangshan: ['note coverage-in-words: coverage', 'note forecast-not-reached: coverage'],
  jiangsu: ['note overlap-unknown: leaders-national, leaders-province', 'note year-missing: departments-press'],
  jiujiang: [
    'note overlap-unknown: evaluated, competing',
    'note year-missing: stations, hubs-county, hub-city, experts, expert-pools, talents, talent-pools, training-sites, course-money, registrants, registrants-vs-3y, passes, pass-rate, competing, evaluated, minors-money, agencies-funded, agencies-money, activities, attendances',
  ],
  kunming: ['note overlap-unknown: members, founders', 'note year-missing: founders, members'],
  linze: ['note year-missing: station-shahe, cases, groups, community, incubated, books'],
  mashan: [
    'note suspicious-ratio: training-attendances, training-sessions, staff',
    'note coverage-in-words: coverage, staffing, certified-goal',
    'note forecast-not-reached: certified-goal',
    'note part-and-whole: certified, certified-intermediate, certified-junior',
    'note year-missing: certified, certified-intermediate, certified-junior',
  ],
  national: ['note coverage-in-words: coverage-target'],
  shangrao: ['note merged-status: counties', 'note year-missing: counties'],
  shishi: ['note year-missing: first-station'],
  tacheng: ['note overlap-unknown: activities, training', 'note overlap-unknown: helped, people', 'note year-missing: activities, helped'],
  ulanqab: [
    'note part-and-whole: served, served-in-need',
    'note sum-by-chance: served, served-in-need, visited',
    'note persons-and-attendances: served, community-attendances',
    'note year-missing: served, served-in-need, visited, cases, groups, community, community-attendances',
  ],
  // 一一进行结对 holds no 1: each was paired one by one.
  yangpu: [
    'note print-not-compared: experts-paired',
    'note coverage-in-words: general-coverage, minors-coverage, special-coverage',
    'note overlap-unknown: minors-stations, general-stations, special-stations',
    'note year-missing: funding, general-stations, general-coverage, centre, riverside-station, minors-stations, minors-coverage, special-stations, special-coverage, organisations-guided, consultations, supervision, evaluation',
  ],
};

describe('the full check', () => {
  it('is told of every real report below', () => {
    expect(readdirSync('reports').map((file) => file.replace('.json', ''))).to.have.members(Object.keys(FINDINGS));
  });

  Object.entries(FINDINGS).forEach(([id, findings]) => {
    it(`finds in ${id} what its text leaves open, and nothing else`, () => {
      expect(problemsOf(id).map(({ severity, code, about }) => `${severity} ${code}: ${about.join(', ')}`)).to.deep.equal(findings);
    });
  });

  it('leaves notes out of what a page is given', () => {
    const given = Object.keys(FINDINGS).flatMap((id) => read(id).problems);
    expect(given.map(({ severity }) => severity)).to.not.include('note');
  });

  it('says every finding in sentences without a gap, in Chinese and in English', () => {
    const problems = Object.keys(FINDINGS).flatMap(problemsOf);
    const sentences = problems.flatMap((problem) => [problemText(problem, 'zh'), problemText(problem, 'en')]);
    expect(sentences.filter((sentence) => /“ *”|（）|\(\)|undefined|\[object/.test(sentence))).to.deep.equal([]);
    expect(new Set(sentences)).to.have.property('size').above(problems.length);
  });

  it('says of a table of a thousand areas what it finds in the first, and how many more there are', () => {
    const places = Array.from({ length: 1000 }, (_, index) => ({ id: `c${index}`, name: `${index}县`, level: 'county' as const }));
    const figures = places.flatMap(({ id: place }) => [
      stations(178, { id: `${place}-stations`, place }),
      coverage(0.6, { id: `${place}-rate`, place, printed: '60%' }),
    ]);
    const found = auditReport(accepted(figures, { places }));
    expect(found.map(({ code }) => code)).to.deep.equal([...Array<string>(20).fill('implied-base'), 'and-more']);
    expect([countOf(found), found[20]?.found, found[20]?.about.length]).to.deep.equal([1000, { code: 'implied-base', count: '980' }, 1960]);
  });

  it('is not held up by thousands of parts of one whole, nor by thousands of repetitions', () => {
    const places = Array.from({ length: 10_000 }, (_, index) => ({ id: `c${index}`, name: `${index}县`, level: 'county' as const }));
    const parts = places.map(({ id: place }, index) => stations(1, { id: place, place, partOf: 'all', mayOverlap: [`c${(index + 1) % 10_000}`] }));
    const same = places.map(({ id }) => stations(5, { id: `again-${id}`, time: { kind: 'as-of', date: '2022' } }));
    const report = accepted([stations(10_000, { id: 'all' }), ...parts, ...same], { places: [{ id: 'city', name: '某市', level: 'prefecture' }, ...places] });
    const start = performance.now();
    auditReport(report);
    expect(performance.now() - start).to.be.below(8000);
  });

  it('names figures in the language of the sentence', () => {
    const implied = problemsOf('ganzhou').find(({ code }) => code === 'implied-base');
    if (!implied) throw new Error('ganzhou states a rate without a base');
    expect(problemText(implied, 'zh')).to.include('“社工站 178个”').and.include('292—299');
    expect(problemText(implied, 'en'))
      .to.match(/“[A-Z][a-z -]+ 178个”/)
      .and.include('292 to 299');
  });
});

function problemsOf(id: string): readonly Problem[] {
  const report = read(id);
  return [...report.problems, ...auditReport(report)];
}

function read(id: string): Report {
  const result = readReport(readFileSync(`reports/${id}.json`));
  if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result.failure)}`);
  return result.report;
}
