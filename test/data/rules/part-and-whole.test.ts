import { expect } from 'chai';
import { partAndWhole } from '../../../src/data/rules/part-and-whole.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation } from '../../fixtures/reports.ts';

const all = observation('agency_count', 12, { id: 'all', unit: '家', printed: '已达12家', hedge: '已达' });
const city = observation('agency_count', 6, { id: 'city', unit: '家', printed: '6家', by: { tier: '市级' }, partOf: 'all' });
const county = observation('agency_count', 6, { id: 'county', unit: '家', printed: '6家', by: { tier: '县级' }, partOf: 'all' });

describe('part-and-whole', () => {
  it('tells of a whole and all its parts under one indicator at once, each part by its breakdown', () => {
    const found = partAndWhole(accepted([all, city, county]));
    expect(brief(found)).to.deep.equal([['note', 'part-and-whole', 'all', 'city', 'county']]);
    expect(found[0]?.found).to.include({ whole: '社工机构 已达12家', parts: '市级 6家 / 县级 6家' });
  });

  it('names the parts in English by the terms of the report, by their own words where it has none', () => {
    const [found] = partAndWhole(accepted([all, city, county], { terms: { 市级: 'city' } }));
    expect(found?.found['parts.en']).to.equal('city 6家 / 县级 6家');
  });

  it('tells of a part of a part with its own whole', () => {
    const district = observation('agency_count', 2, { id: 'district', unit: '家', partOf: 'city' });
    expect(brief(partAndWhole(accepted([all, city, district])))).to.deep.equal([
      ['note', 'part-and-whole', 'all', 'city'],
      ['note', 'part-and-whole', 'city', 'district'],
    ]);
  });

  it('is quiet where part and whole are of two indicators, which no column adds', () => {
    const workers = observation('social_workers_total', 11686, { id: 'workers', unit: '名' });
    expect(partAndWhole(accepted([workers, observation('certified_social_workers', 836, { unit: '名', partOf: 'workers' })]))).to.deep.equal([]);
  });

  it('is quiet where figures are not parts, or the whole is not in the report', () => {
    expect(partAndWhole(accepted([all, { ...city, partOf: 'elsewhere' }, observation('agency_count', 3, { unit: '家' })]))).to.deep.equal([]);
  });
});
