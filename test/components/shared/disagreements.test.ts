import { expect } from 'chai';
import { search, disagreements } from '../../../src/components/shared/disagreements.ts';
import { report, stations } from '../../fixtures/reports.ts';

const short = () => report([stations(5)]);
const long = () =>
  report([stations(5), stations(6, { id: 'other' })], { stations: Array.from({ length: 5000 }, (_, index) => ({ id: `s${index}`, name: '某站' })) });

describe('the search for contradictions, when its part has come', () => {
  const { requestIdleCallback } = globalThis;
  afterEach(() => Object.assign(globalThis, { requestIdleCallback }));

  it('is there at once for a report of usual length', () => {
    const parts: Parameters<typeof search>[0] = {};
    const found: unknown[] = [];
    search(parts, short(), () => found.push(parts.disagree));
    expect(found).to.deep.equal([disagreements]);
  });

  it('leaves a long report to its picture until the page is idle, and finds then what does not agree', () => {
    const asked: (() => void)[] = [];
    Object.assign(globalThis, { requestIdleCallback: (work: () => void) => asked.push(work) });
    const parts: Parameters<typeof search>[0] = {};
    const found: string[] = [];
    const sample = long();
    search(parts, sample, () => found.push(...(parts.disagree?.(sample) ?? []).map(({ code }) => code)));
    expect([parts.disagree, found]).to.deep.equal([undefined, []]);
    asked.forEach((work) => work());
    expect(found).to.deep.equal(['figures-disagree']);
  });

  it('waits a little where an engine knows no idle moment', async () => {
    Object.assign(globalThis, { requestIdleCallback: undefined });
    const parts: Parameters<typeof search>[0] = {};
    let before = true;
    const looked = new Promise<boolean>((done) => search(parts, long(), () => done(before)));
    before = false;
    expect([await looked, parts.disagree]).to.deep.equal([false, disagreements]);
  });
});
