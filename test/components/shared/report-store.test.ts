import { expect } from 'chai';
import { forget, loadOnce } from '../../../src/components/shared/report-store.ts';
import { rawReport } from '../../fixtures/reports.ts';
import { freshUrl, openServer, type Server } from '../../fixtures/requests.ts';

describe('loadOnce', () => {
  let server: Server;
  beforeEach(() => (server = openServer()));
  afterEach(() => server.close());

  it('asks once for one address, before and after the answer', async () => {
    const url = freshUrl();
    const both = Promise.all([loadOnce(url), loadOnce(url)]);
    server.last().answer(rawReport());
    const [one, two] = await both;
    expect(one).to.equal(two);
    expect(await loadOnce(url)).to.equal(one);
    expect(server.requests).to.have.lengthOf(1);
  });

  it('knows one file by all its names', () => {
    const url = freshUrl();
    void loadOnce(url);
    void loadOnce(new URL(url, location.href).href);
    void loadOnce(`.${'/..'.repeat(location.pathname.split('/').length)}${url}`);
    expect(server.requests.map((request) => request.url)).to.deep.equal([new URL(url, location.href).href]);
  });

  it('keeps addresses apart that differ in their query', () => {
    const url = freshUrl();
    void loadOnce(url);
    void loadOnce(`${url}?2`);
    expect(server.requests).to.have.lengthOf(2);
  });

  it('asks again after a failure, and not after an answer', async () => {
    const url = freshUrl();
    const first = loadOnce(url);
    server.last().drop();
    expect(await first).to.deep.equal({ ok: false, failure: { kind: 'network' } });
    const second = loadOnce(url);
    server.last().answer(rawReport());
    expect((await second).ok).to.equal(true);
    await loadOnce(url);
    expect(server.requests).to.have.lengthOf(2);
  });

  it('asks again for what it was told to forget', async () => {
    const url = freshUrl();
    const first = loadOnce(url);
    server.last().answer(rawReport());
    await first;
    forget(url);
    void loadOnce(url);
    expect(server.requests).to.have.lengthOf(2);
  });

  ['http://[', 'https://a b/'].forEach((src) => {
    it(`fails without throwing for ${src}, which is no address`, async () => {
      server.close();
      const result = await loadOnce(src);
      expect(result.ok).to.equal(false);
    });
  });
});
