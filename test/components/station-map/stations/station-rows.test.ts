import { expect } from 'chai';
import { COUNTY } from '../../../fixtures/county.ts';
import { parseReport } from '../../../../src/data/parse-report.ts';
import type { Report } from '../../../../src/data/report.ts';
import { NO_FILTER, passing } from '../../../../src/components/station-map/stations/station-filter.ts';
import { stationsIn } from '../../../../src/components/station-map/stations/stations-in.ts';
import { ROWS_AT_MOST, stationRows, type StationsAsked } from '../../../../src/components/station-map/stations/station-rows.ts';

describe('the stations that a visitor has asked for', () => {
  const parsed = parseReport(COUNTY);
  if (!parsed.ok) throw new Error('The county is not a report.');
  const { report } = parsed;
  const [county, east] = report.places as [Report['places'][0], Report['places'][0]];
  const asked = (change: Partial<StationsAsked> = {}) => {
    const all: StationsAsked = { report, place: county, lang: 'zh', area: undefined, filter: NO_FILTER, query: '', ...change };
    return stationRows(all, passing(stationsIn(all.report, all.place), all.filter).stations);
  };
  const names = (change?: Partial<StationsAsked>) => asked(change).rows.map(({ entry }) => entry.name);

  it('are all of the place, with their areas, whether they have coordinates or not', () => {
    expect(asked().rows.map(({ entry, home }) => [entry.name, home])).to.deep.equal([
      ['东镇社工站', '东镇'],
      ['西镇社工站', '西镇'],
      ['南镇社工站', '南镇'],
      ['无坐标站', '东镇'],
      ['零点站', '东镇'],
    ]);
  });

  it('are those of the area chosen, which need not be named again', () => {
    expect(asked({ area: east }).rows.map(({ entry, home }) => [entry.name, home])).to.deep.equal([
      ['东镇社工站', ''],
      ['无坐标站', ''],
      ['零点站', ''],
    ]);
  });

  it('are found by name wherever they are, whichever area is chosen', () => {
    expect(names({ area: east, query: ' 西镇 ' })).to.deep.equal(['西镇社工站']);
    expect(asked({ area: east, query: '西镇' }).of).to.equal(county);
    expect(names({ query: '没有这个站' })).to.deep.equal([]);
  });

  it('pass the filter', () => {
    expect(names({ filter: { ...NO_FILTER, tier: '乡镇' } })).to.deep.equal(['东镇社工站', '西镇社工站']);
  });

  it('are written for the first rows alone, and all counted', () => {
    const many = { ...report, stations: Array.from({ length: 300 }, (_, index) => ({ id: `m${index}`, name: `${index}站`, place: 't0' })) };
    const { rows, count } = asked({ report: many });
    expect([rows.length, count]).to.deep.equal([ROWS_AT_MOST, 300]);
  });
});
