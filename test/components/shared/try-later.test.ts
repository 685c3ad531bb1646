import { expect } from 'chai';
import { tryLater } from '../../../src/components/shared/try-later.ts';
import type { Failure } from '../../../src/data/failure.ts';
import type { LoadResult } from '../../../src/data/load-report.ts';
import { report } from '../../fixtures/reports.ts';

const failed = (failure: Failure): LoadResult => ({ ok: false, failure });
const status = (number: number) => failed({ kind: 'status', status: number });
const READY: LoadResult = { ok: true, report: report() };

/** How often it was asked again, and what came of it. */
async function tried(first: LoadResult, ...later: readonly LoadResult[]): Promise<readonly unknown[]> {
  let asked = 0;
  const result = await tryLater('https://example.invalid/', first, async () => later[asked++] ?? first, [1, 2]);
  return [asked, result.ok || result.failure];
}

describe('a failure that may pass', () => {
  it('is tried again until it has passed', async () => {
    expect(await tried(status(503), READY)).to.deep.equal([1, true]);
    expect(await tried(failed({ kind: 'network' }), status(502), READY)).to.deep.equal([2, true]);
  });

  it('is tried twice, not for ever', async () => {
    expect(await tried(status(503))).to.deep.equal([2, { kind: 'status', status: 503 }]);
  });

  it('is not tried again once it has become one that stays', async () => {
    expect(await tried(status(429), status(404))).to.deep.equal([1, { kind: 'status', status: 404 }]);
  });

  [{ kind: 'html' }, { kind: 'charset' }, { kind: 'timeout' }, { kind: 'status', status: 404 }, { kind: 'status', status: 500 }].forEach((failure) => {
    it(`is not ${JSON.stringify(failure)}`, async () => expect((await tried(failed(failure as Failure)))[0]).to.equal(0));
  });

  it('is not that of an address that is none', async () => {
    expect(await tryLater('http://[', failed({ kind: 'network' }), () => Promise.reject(new Error('asked')))).to.deep.equal(failed({ kind: 'network' }));
  });

  it('is waited for, not tried, while the browser is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    const found = await tried(failed({ kind: 'network' }), READY);
    Reflect.deleteProperty(navigator, 'onLine');
    expect(found[0]).to.equal(0);
  });
});
