import { expect } from 'chai';
import { likelyCode } from '../../src/cli/likely-code.ts';
import { CATALOGUE } from '../../src/data/catalogue.ts';

describe('the code that was meant', () => {
  for (const [written, meant] of [
    ['statoin_count', 'station_count'],
    ['stationCount', 'station_count'],
    ['people_serve', 'people_served'],
    ['coverage_rate', 'station_coverage_rate'],
    ['社工站', 'station_count'],
    ['服务人次', 'service_person_times'],
    ['xyz', null],
    ['', null],
    ['养老机构', null],
  ] as const)
    it(`${written || 'by nothing'} is ${meant ?? 'none'}`, () => expect(likelyCode(written)).to.equal(meant));

  it('is itself where it is right', () => {
    for (const code of CATALOGUE.keys()) expect(likelyCode(code)).to.equal(code);
  });
});
