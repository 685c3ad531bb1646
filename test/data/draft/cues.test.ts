import { expect } from 'chai';
import { CATALOGUE } from '../../../src/data/catalogue.ts';
import { CUES, indicatorNear } from '../../../src/data/draft/cues.ts';

describe('the indicator that the words near a figure speak of', () => {
  for (const [near, unit, code] of [
    ['全县建成乡镇社工站▮', '个', 'station_count'],
    ['已建成▮街道社工站', '个', 'station_count'],
    ['社工站覆盖率▮', '%', 'station_coverage_rate'],
    ['有社工人才▮', '名', 'social_workers_total'],
    ['持证社工▮', '人', 'certified_social_workers'],
    ['今年▮报名', '人', 'exam_registrants'],
    ['▮通过考试', '人', 'exam_passes'],
    ['服务群众▮', '人', 'people_served'],
    ['服务群众▮', '人次', 'service_person_times'],
    ['开展个案服务▮', '个', 'case_count'],
    ['开展小组活动▮', '场次', 'group_sessions'],
    ['投入资金▮', '元', 'funding_invested_yuan'],
    ['联动志愿者▮', '人', 'volunteers_engaged'],
  ] as const)
    it(`${near}${unit} may be ${code}`, () => expect(indicatorNear(near, unit)).to.equal(code));

  it('is none where the counter cannot count it: attendances are no persons, 个 no rate', () => {
    expect(indicatorNear('持证社工▮', '人次')).to.equal(null);
    expect(indicatorNear('覆盖率▮', '个')).to.equal(null);
  });

  it('is none where the unit is not known', () => {
    expect(indicatorNear('社工站▮', '亩')).to.equal(null);
  });

  it('is always one of the catalogue, and every one of the catalogue has its words', () => {
    const codes = CUES.map(([code]) => code);
    expect([...codes].sort()).to.deep.equal([...new Set(codes)].sort());
    expect(codes.filter((code) => !CATALOGUE.has(code))).to.deep.equal([]);
    expect([...CATALOGUE.keys()].filter((code) => !codes.includes(code))).to.deep.equal(['station_kinds']);
  });
});
