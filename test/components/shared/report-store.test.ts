import { expect } from 'chai';
import { forget, givenLongAgo, loadOnce } from '../../../src/components/shared/report-store.ts';
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
    server.last().answerText('', 404);
    expect(await first).to.deep.equal({ ok: false, failure: { kind: 'status', status: 404 } });
    const second = loadOnce(url);
    server.last().answer(rawReport());
    expect((await second).ok).to.equal(true);
    await loadOnce(url);
    expect(server.requests).to.have.lengthOf(2);
  });

  it('takes the copy of the browser the first time, and asks the server itself when it is asked again', async () => {
    const url = freshUrl();
    const first = loadOnce(url);
    server.last().answerText('', 404);
    await first;
    void loadOnce(url);
    forget(url);
    void loadOnce(url);
    expect(server.requests.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache', 'no-cache']);
  });

  it('does not forget a later answer for an earlier failure', async () => {
    const url = freshUrl();
    const first = loadOnce(url);
    forget(url);
    const second = loadOnce(url);
    server.last().answer(rawReport());
    await second;
    server.requests[0]!.answerText('', 404);
    await first;
    expect(loadOnce(url)).to.equal(second);
  });

  [
    { title: 'more than a day ago', days: 2, noted: true },
    { title: 'today', days: 0.5, noted: false },
    { title: 'tomorrow, by a clock that is wrong', days: -1, noted: false },
  ].forEach(({ title, days, noted }) => {
    it(`${noted ? 'notes' : 'does not note'} when the server gave a report that was given ${title}`, async () => {
      const loading = loadOnce(freshUrl());
      const given = new Date(Date.now() - days * 864e5);
      server.last().answerText(JSON.stringify(rawReport()), 200, { date: given.toUTCString() });
      const result = await loading;
      expect(result.ok && givenLongAgo.get(result.report)?.toUTCString()).to.equal(noted ? given.toUTCString() : undefined);
    });
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
