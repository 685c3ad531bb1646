import { expect } from '@open-wc/testing';
import { readTaken, readText, taken } from '../../../src/components/shared/read-report.ts';
import { rawReport, stations } from '../../fixtures/reports.ts';

const good = rawReport([stations(178)]);

describe('reading a report on a page', () => {
  it('is done at once where nothing is wrong with it', () => {
    expect(
      [readText(JSON.stringify(good)), readTaken(taken(good)), readTaken(taken(JSON.stringify(good)))].map((reading) => 'ok' in reading && reading.ok),
    ).to.deep.equal([true, true, true]);
  });

  it('takes longer where something is, and then says what', async () => {
    const reading = readTaken(taken({ ...good, observations: [...good.observations, { indicator: 'station_count', value: '178' }] }));
    expect(reading).to.be.a('promise');
    const result = await reading;
    expect(result.ok && result.report.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['shape observations[1].value']);
    expect(result.ok && result.report.observations.length).to.equal(1);
  });

  it('names what is no JSON, no report, or no value of JSON at all', async () => {
    const kinds = await Promise.all([readText('<p>'), readText('{'), readText('null'), readTaken(taken(() => good)), readTaken(taken(10n))]);
    expect(kinds.map((result) => (result.ok ? 'ok' : result.failure.kind))).to.deep.equal(['html', 'not-json', 'invalid', 'invalid', 'invalid']);
  });
});
