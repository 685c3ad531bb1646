import { expect } from 'chai';
import { figureName } from '../../../src/components/shared/figure-name.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { observation, report, stations } from '../../fixtures/reports.ts';

const nameIn = (lang: 'zh' | 'en', raw: RawObservation, more: object = {}) => {
  const of = report([raw], more);
  return figureName(of, of.observations[0]!, raw.printed ?? '', lang);
};

describe('a figure that is reached past the words around it is called by', () => {
  const cases: readonly (readonly [string, RawObservation, string])[] = [
    ['its name and its time, a missing one too', stations(178, { printed: '178个' }), '社工站 178个 时间未写明'],
    ['what it is a count of', stations(12, { printed: '12家', by: { station_type: '专项（未成年人保护）' } }), '社工站 专项（未成年人保护） 12家 时间未写明'],
    [
      'what makes it no figure of today, before all else',
      observation('station_coverage_rate', 1, { unit: '%', printed: '100%', role: 'target', time: { kind: 'plan', date: '2025', printed: '到2025年' } }),
      '目标 社工站覆盖率 100% 到2025年',
    ],
    [
      'its words once',
      observation('station_coverage_rate', { words: '全覆盖' }, { unit: '%', printed: '全覆盖', role: 'forecast', by: { phase: '全覆盖', tier: '乡镇' } }),
      '预计 社工站覆盖率 乡镇 全覆盖 时间未写明',
    ],
  ];
  for (const [what, raw, name] of cases) it(what, () => expect(nameIn('zh', raw)).to.equal(name));

  it('its place, where that is not the place of the report', () => {
    const places = [
      { id: 'county', name: '临泽县', level: 'county' },
      { id: 'town', name: { zh: '沙河镇', en: 'Shahe' }, level: 'township' },
    ];
    const here = observation('people_served', 178, { id: 'people', unit: '人', printed: '178人', place: 'town' });
    expect(nameIn('zh', here, { places })).to.equal('沙河镇 服务人数 178人 时间未写明');
    expect(nameIn('zh', { ...here, place: 'county' }, { places })).to.equal('服务人数 178人 时间未写明');
    expect(nameIn('en', here, { places })).to.match(/^Shahe People served 178人 /);
  });
});
