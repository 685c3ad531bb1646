import { expect } from 'chai';
import { keyOf } from '../../../src/components/talent-pipeline/key.view.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { realReport } from '../../fixtures/real-reports.ts';
import { report } from '../../fixtures/reports.ts';
import { certified, people, pipeline, registrants } from './pipelines.ts';

const keys = (...observations: readonly RawObservation[]) => keyOf(pipeline(report(observations)).groups);

describe('the key of the pipeline', () => {
  it('is empty where nothing is drawn that needs one', () => {
    expect(keyOf([])).to.deep.equal([]);
    const whole = people('station_staff_count', 36);
    expect(
      keys(whole, certified(8, { partOf: 'station_staff_count' }), certified(8, { id: 'a', by: { level: '初级' }, partOf: 'certified_social_workers' })),
    ).to.deep.equal(['missing']);
  });

  it('names an open end, of a bar or of a figure without one', () => {
    const open = (indicator: string, unit = '人') => people(indicator, { atLeast: 10 }, { unit, hedge: '余', printed: `10余${unit}` });
    expect(keys(open('certified_social_workers'))).to.include('open');
    expect(keys(open('certified_social_workers'), people('station_staff_count', 9))).to.include('open');
    expect(keys(open('training_person_times', '人次'))).to.include('open');
    expect(keys(registrants(9))).not.to.include('open');
  });

  it('names what is promised, and no open end for it', () => {
    const goal = certified({ moreThan: 90 }, { id: 'goal', role: 'target', hedge: '超', printed: '超90人', time: { kind: 'plan', to: '2025' } });
    expect(keys(certified(9), goal)).to.deep.equal(['missing', 'promised']);
  });

  it('names in each real report the marks that stand there', async () => {
    const of = async (id: string) => keyOf(pipeline(await realReport(id)).groups);
    expect(await of('ganzhou')).to.deep.equal(['missing']);
    expect(await of('heilongjiang')).to.deep.equal(['open', 'missing']);
    expect(await of('tacheng')).to.deep.equal(['open', 'missing', 'besides']);
    expect(await of('jiangsu')).to.deep.equal(['missing', 'promised']);
  });
});
