import { expect } from 'chai';
import { auditReport } from '../../../src/data/audit-report.ts';
import { checkReport } from '../../../src/data/check-report.ts';
import { duplicateIds } from '../../../src/data/rules/duplicate-ids.ts';
import { rawReport, report } from '../../fixtures/reports.ts';

const { places, sources } = rawReport();

describe('an id that stands twice', () => {
  it('is named where it stands again, in places, sources and stations', () => {
    const station = { id: 'one', name: '某站' };
    const sample = report([], { places: [...places, ...places], sources: [...sources, ...sources], stations: [station, station] });
    expect(duplicateIds(sample).map(({ severity, code, path }) => [severity, code, path])).to.deep.equal([
      ['error', 'duplicate-id', 'places[1].id'],
      ['error', 'duplicate-id', 'sources[1].id'],
      ['error', 'duplicate-id', 'stations[1].id'],
    ]);
  });

  it('is named in the other sections as well, where it stands in the document; entries without an id have none', () => {
    const list = { kind: 'k', items: [] };
    const lists = [list, { ...list, id: 'l' }, { kind: 5 }, { ...list, id: 'l' }, list] as never;
    const milestone = { id: 'm', kind: 'k', text: '挂牌', time: { kind: 'event' as const } };
    const sample = report([], {
      lists,
      milestones: [milestone, milestone],
      models: [{ id: 'l', code: '1+x', parts: [] }],
      networks: [{ tiers: [] }, { tiers: [] }],
    });
    expect(duplicateIds(sample).map(({ path }) => path)).to.deep.equal(['lists[3].id', 'milestones[1].id']);
  });

  it('is told by the full check; a page, on which it is about no figure, does not look for it', () => {
    const twice = report([], { places: [...places, ...places] });
    expect([auditReport(twice), checkReport(twice)].map((found) => found.map(({ code }) => code))).to.deep.equal([['duplicate-id'], []]);
  });

  it('may stand once in each section', () => {
    expect(duplicateIds(report([], { stations: [{ id: places[0]!.id, name: '某站' }] }))).to.deep.equal([]);
  });
});
