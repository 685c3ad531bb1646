import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Ahead, Underway } from '../../src/data/asked-ahead.ts';
import { fetchBytes, fetchText } from '../../src/data/fetch-text.ts';
import { FORMAT } from '../../src/data/format-version.ts';

/** Asks as the loader does. */
function underway(url: string): Underway {
  const clock = new AbortController();
  const answer = fetch(url, clock);
  answer.catch(() => {});
  return Object.assign(clock, { answer });
}

describe('what was asked for ahead', () => {
  const page = globalThis as unknown as Record<symbol, Ahead | undefined>;
  let server: Server;
  let url = '';
  let asked = 0;
  before(async () => {
    server = createServer((request, response) => {
      asked++;
      if (request.url === '/hangs') return void response.writeHead(200).write('{');
      response.writeHead(request.url === '/fails' ? 503 : 200).end(`{"asked":${asked}}`);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => (asked = 0));
  afterEach(() => delete page[Symbol.for(FORMAT)]);
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is taken by who asks first; the next asks the server', async () => {
    const given = [underway(`${url}/`)];
    page[Symbol.for(FORMAT)] = () => given.pop();
    expect(await fetchText(`${url}/`)).to.include({ ok: true, text: '{"asked":1}' });
    expect(await fetchText(`${url}/`)).to.include({ ok: true, text: '{"asked":2}' });
  });

  it('is left alone by who wants the server’s word', async () => {
    page[Symbol.for(FORMAT)] = () => expect.fail('taken');
    expect(await fetchText(`${url}/`, { cache: 'no-cache' })).to.include({ ok: true, text: '{"asked":1}' });
  });

  it('fails as any answer does, and is ended by the clock and by the signal of who takes it', async () => {
    const given: Underway[] = [];
    page[Symbol.for(FORMAT)] = (address) => {
      given.push(underway(address));
      return given[given.length - 1];
    };
    expect(await fetchBytes(`${url}/fails`)).to.deep.equal({ ok: false, failure: { kind: 'status', status: 503 } });
    expect(await fetchBytes('http://127.0.0.1:9/')).to.deep.equal({ ok: false, failure: { kind: 'network' } });
    expect(await fetchBytes(`${url}/hangs`, { timeout: 50 })).to.deep.equal({ ok: false, failure: { kind: 'timeout' } });
    const leaving = new AbortController();
    setTimeout(() => leaving.abort(), 50);
    const left = await fetchBytes(`${url}/hangs`, { signal: leaving.signal }).catch(({ name }: Error) => name);
    expect(left).to.equal('AbortError');
    expect(given.map(({ signal }) => signal.aborted)).to.deep.equal([true, true, true, true]);
  });
});
