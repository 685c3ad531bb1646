import { expect } from 'chai';
import { auditReport } from '../../src/data/audit-report.ts';
import { checkReferences } from '../../src/data/check-references.ts';
import { problemText } from '../../src/data/problem-text.ts';
import type { RawReport } from '../../src/data/schema.ts';
import { coverage, rawReport, report, stations } from '../fixtures/reports.ts';

const STATION = { id: 's', name: '某站' };
const NO_DAY = { kind: 'event', date: '2021-02-30' } as const;
const [city] = rawReport().places;
const [paper] = rawReport().sources;
if (!city || !paper) throw new Error('The fixture has a place and a source.');

/** Code, path and what is named, of a report with these sections. */
function found(more: Partial<RawReport>) {
  return checkReferences(report([stations(12)], more)).map(({ severity, code, path, found: told }) => `${severity} ${code} ${path} ${told['found']}`);
}

describe('the sections beside the observations', () => {
  const wrong: readonly (readonly [what: string, more: Partial<RawReport>, said: string])[] = [
    ['a station of a place that is not there', { stations: [{ ...STATION, place: 'x' }] }, 'unknown-reference stations[0].place x'],
    ['a station whose staff are no figure', { stations: [{ ...STATION, staff: 'x' }] }, 'unknown-reference stations[0].staff x'],
    ['a station opened on no day', { stations: [{ ...STATION, opened: NO_DAY }] }, 'no-such-date stations[0].opened.date 2021-02-30'],
    [
      'a tier counted by no figure',
      {
        networks: [
          {
            tiers: [
              { name: '区', of: 'station_count' },
              { name: '街', of: 'x' },
            ],
          },
        ],
      },
      'unknown-reference networks[0].tiers[1].of x',
    ],
    ['a network of a source that is not there', { networks: [{ tiers: [], source: 'x' }] }, 'unknown-reference networks[0].source x'],
    [
      'a list of two sources, one of which is not there',
      { lists: [{ kind: 'k', items: [], source: ['paper', { id: 'x', page: '2' }] }] },
      'unknown-reference lists[0].source x',
    ],
    ['a list of no day', { lists: [{ kind: 'k', items: [], time: { kind: 'plan', to: '2021-04-31' } }] }, 'no-such-date lists[0].time.to 2021-04-31'],
    ['a milestone on no day', { milestones: [{ kind: 'k', text: '挂牌', time: NO_DAY }] }, 'no-such-date milestones[0].time.date 2021-02-30'],
    ['a milestone at no place', { milestones: [{ kind: 'k', text: '挂牌', time: { kind: 'event' }, place: 'x' }] }, 'unknown-reference milestones[0].place x'],
    ['a model of a place that is not there', { models: [{ code: '1+x', parts: [], place: 'x' }] }, 'unknown-reference models[0].place x'],
    ['a place within none', { places: [city, { id: 'c', name: '某县', level: 'county', parent: 'x' }] }, 'unknown-reference places[1].parent x'],
    ['a source of no day', { sources: [{ ...paper, date: '2022-06-31' }] }, 'no-such-date sources[0].date 2022-06-31'],
    ['a source retrieved on no day', { sources: [{ ...paper, retrieved: '2022-11-31' }] }, 'no-such-date sources[0].retrieved 2022-11-31'],
  ];
  wrong.forEach(([what, more, said]) => {
    it(`are warned of by their path: ${what}`, () => expect(found(more)).to.deep.equal([`warning ${said}`]));
  });

  it('are quiet where everything that is named is there, and where nothing is named', () => {
    const more: Partial<RawReport> = {
      places: [city, { id: 'c', name: '某县', level: 'county', parent: 'city' }],
      sources: [{ ...paper, date: '2020-02-29', retrieved: '2022' }],
      stations: [STATION, { ...STATION, id: 't', place: 'c', staff: 'station_count', opened: { kind: 'event', date: '--02-29' }, source: 'paper' }],
      networks: [
        {
          tiers: [
            { name: '站', of: 'station_count' },
            { name: 'X', open: true },
          ],
        },
      ],
      milestones: [{ kind: 'k', text: '挂牌', time: { kind: 'event', date: '2021-Q2' } }],
    };
    expect(found(more)).to.deep.equal([]);
  });

  it('are named as they stand in the document, where entries before them were refused', () => {
    const lists = [{ kind: 'k' }, { kind: 'k', items: [] }, { items: [] }, { kind: 'k', items: [], place: 'x' }] as never;
    expect(found({ lists })).to.deep.equal(['warning unknown-reference lists[3].place x']);
  });

  it('leave a figure standing whose base has a day that does not exist, with a mark', () => {
    const rate = coverage(0.6, { rate: { baseDate: '2021-02-29' } });
    const [problem] = checkReferences(report([rate]));
    expect(problem).to.deep.include({ severity: 'warning', code: 'no-such-date', path: 'station_coverage_rate', about: ['station_coverage_rate'] });
  });

  it('are said to be shown as they stand, in Chinese and in English', () => {
    const [problem] = checkReferences(report([], { milestones: [{ kind: 'k', text: '挂牌', time: NO_DAY }] }));
    if (!problem) throw new Error('Nothing was found.');
    expect(problemText(problem, 'zh')).to.equal('日期“2021-02-30”不存在，照原样显示；请核对。');
    expect(problemText(problem, 'en')).to.equal('There is no date “2021-02-30”, shown as it stands; check it.');
  });

  it('are part of the full check', () => {
    expect(auditReport(report([], { stations: [{ ...STATION, place: 'x' }] })).map(({ code }) => code)).to.include('unknown-reference');
  });
});
