import { expect } from 'chai';
import { migrated, STEPS, type Step } from '../../src/data/migrate.ts';
import { parseReport, parseWith } from '../../src/data/parse-report.ts';
import { rawReport, stations } from '../fixtures/reports.ts';

/** Versions that never were: in the one the figures stood under `figures`, in the other the source was one object. */
const MADE_UP: readonly Step[] = [
  { from: 'zhanbao/-1', to: 'zhanbao/0', change: ({ source, ...report }) => ({ ...report, sources: [source] }) },
  { from: 'zhanbao/0', to: 'zhanbao/1', change: ({ figures, ...report }) => ({ ...report, observations: figures }) },
];

const { observations, sources, ...rest } = rawReport([stations(178)]);
const zero = { ...rest, format: 'zhanbao/0', sources, figures: observations };
const before = { ...rest, format: 'zhanbao/-1', source: sources[0], figures: observations };

describe('a report of an older format', () => {
  it('is read as one of today', () => {
    const parsed = parseWith(MADE_UP, zero);
    expect(parsed.problems).to.deep.equal([]);
    expect(parsed.ok && [parsed.report.format, parsed.report.observations.map(({ id }) => id)]).to.deep.equal(['zhanbao/1', ['station_count']]);
  });

  it('goes through every step from its version on, in their order', () => {
    expect(migrated(before, MADE_UP)).to.deep.equal(rawReport([stations(178)]));
  });

  it('is left as it was', () => {
    const frozen = Object.freeze({ ...zero });
    migrated(frozen, MADE_UP);
    expect(frozen).to.deep.equal(zero);
  });

  it('with entries that are broken has them refused by name, as any other', () => {
    const parsed = parseWith(MADE_UP, { ...zero, figures: [{ indicator: 'station_count', value: -1 }] });
    expect(parsed.problems.map(({ code, path }) => [code, path])).to.deep.equal([['negative', 'observations[0].value']]);
  });

  it('that a step stumbles over is a problem, not an exception', () => {
    const stumbling: Step = { from: 'zhanbao/0', to: 'zhanbao/1', change: ({ figures }) => ({ observations: (figures as string[]).map((one) => one.trim()) }) };
    expect(parseWith([stumbling], { format: 'zhanbao/0' }).problems.map(({ code }) => code)).to.deep.equal(['unreadable']);
  });

  it('that no step is for is refused by its version', () => {
    expect(parseReport(zero).problems.map(({ code, found }) => [code, found['found']])).to.deep.equal([['format-unknown', 'zhanbao/0']]);
  });
});

describe('a report of this format or a newer one', () => {
  it('is not touched by any step', () => {
    const now = rawReport([stations(1)]);
    expect(migrated(now, MADE_UP)).to.equal(now);
    expect(migrated(now)).to.equal(now);
  });

  it('is refused with both versions where it is newer', () => {
    const [found] = parseReport({ ...rawReport(), format: 'zhanbao/2' }).problems;
    expect(found).to.deep.include({ severity: 'error', code: 'format-unknown', path: 'format', found: { found: 'zhanbao/2', expected: 'zhanbao/1' } });
  });
});

describe('what is no report at all', () => {
  for (const [what, input] of [
    ['null', null],
    ['a number', 5],
    ['a list', [zero]],
    ['a version that is a list', { format: ['zhanbao/0'] }],
  ] as const) {
    it(`is left to the check: ${what}`, () => expect(migrated(input, MADE_UP)).to.equal(input));
  }
});

describe('the steps of the kit', () => {
  it('lead each from one version to the next, without a gap, up to the format of today', () => {
    const ends = STEPS.map(({ to }) => to);
    expect(STEPS.map(({ from }) => from).slice(1)).to.deep.equal(ends.slice(0, -1));
    expect(['zhanbao/1', ...ends].pop()).to.equal('zhanbao/1');
  });
});
