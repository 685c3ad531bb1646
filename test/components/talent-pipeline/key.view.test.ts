import { expect } from 'chai';
import { hasOpenEnd } from '../../../src/components/talent-pipeline/key.view.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { realReport } from '../../fixtures/real-reports.ts';
import { report } from '../../fixtures/reports.ts';
import { certified, people, pipeline, registrants } from './pipelines.ts';

const isOpen = (...observations: readonly RawObservation[]) => hasOpenEnd(pipeline(report(observations)).groups);

describe('the key of the pipeline', () => {
  it('is not there where words say it all: what is not stated, what is promised, who is in post besides', async () => {
    expect(hasOpenEnd([])).to.equal(false);
    expect(isOpen(certified(8), registrants(9))).to.equal(false);
    const goal = certified({ moreThan: 90 }, { id: 'goal', role: 'target', hedge: '超', printed: '超90人', time: { kind: 'plan', to: '2025' } });
    expect(isOpen(certified(9), goal), 'a promise has its own open outline').to.equal(false);
    for (const id of ['ganzhou', 'jiangsu', 'guandu']) expect(hasOpenEnd(pipeline(await realReport(id)).groups), id).to.equal(false);
  });

  it('names an open end, of a bar or of a figure without one', async () => {
    const open = (indicator: string, unit = '人') => people(indicator, { atLeast: 10 }, { unit, hedge: '余', printed: `10余${unit}` });
    expect(isOpen(open('certified_social_workers'))).to.equal(true);
    expect(isOpen(open('certified_social_workers'), people('station_staff_count', 9))).to.equal(true);
    expect(isOpen(open('training_person_times', '人次'))).to.equal(true);
    for (const id of ['heilongjiang', 'tacheng']) expect(hasOpenEnd(pipeline(await realReport(id)).groups), id).to.equal(true);
  });
});
