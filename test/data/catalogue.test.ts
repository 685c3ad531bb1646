import { expect } from 'chai';
import { CATALOGUE } from '../../src/data/catalogue.ts';
import { indicatorName } from '../../src/data/report.ts';
import { sectionSchemas } from '../../src/data/schema.ts';

const all = [...CATALOGUE.values()];

describe('the catalogue', () => {
  it('has entries that the format itself would accept', () => {
    expect(all.filter((entry) => !sectionSchemas.indicators.safeParse(entry).success)).to.deep.equal([]);
    expect(all).to.have.lengthOf.above(40);
  });

  it('names each in snake_case, under its own code', () => {
    expect([...CATALOGUE].filter(([code, entry]) => code !== entry.code || !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(code))).to.deep.equal([]);
  });

  it('gives no two the same name, in either language: the figures could not be told apart', () => {
    (['zh', 'en'] as const).forEach((lang) => {
      const names = all.map((entry) => indicatorName(entry, lang));
      expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([]);
    });
  });

  it('has an English name for each', () => {
    expect(all.filter((entry) => /[^\x20-\x7e]/.test(indicatorName(entry, 'en'))).map(({ code }) => code)).to.deep.equal([]);
  });

  it('says of a rate whether it stands, as what it counts does, or begins anew with each year; of a growth and of a pace neither', () => {
    const rates = all.filter(({ unitKind }) => unitKind === 'share').map(({ code, nature }) => `${nature} ${code}`);
    expect(rates.sort()).to.deep.equal([
      'flow exam_pass_rate',
      'none exam_yoy_growth',
      'none plan_task_done_share',
      'none plan_time_elapsed_share',
      'stock certified_rate',
      'stock station_coverage_rate',
    ]);
  });

  it('keeps apart what reads alike', () => {
    const kind = (code: string) => CATALOGUE.get(code)?.unitKind;
    expect([kind('people_served'), kind('service_person_times')]).to.deep.equal(['persons', 'attendances']);
    expect([kind('case_count'), kind('case_person_times')]).to.deep.equal(['cases', 'attendances']);
    expect([kind('group_count'), kind('group_sessions')]).to.deep.equal(['groups', 'sessions']);
    expect([kind('station_count'), kind('hub_count')]).to.deep.equal(['stations', 'hubs']);
    expect([kind('service_target_people'), kind('service_target_households')]).to.deep.equal(['persons', 'households']);
  });

  it('does not know what every object knows', () => {
    expect(['constructor', 'toString', '__proto__'].filter((name) => CATALOGUE.has(name))).to.deep.equal([]);
  });
});
