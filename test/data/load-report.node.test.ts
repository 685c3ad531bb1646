/** Loading, from a real server that misbehaves in every way that portals do. Node only: it is the server. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { FetchOptions } from '../../src/data/fetch-text.ts';
import { loadReport, readReport, readReportText, type LoadResult } from '../../src/data/load-report.ts';
import { rawReport, stations } from '../fixtures/reports.ts';

const REPORT = JSON.stringify(rawReport([stations(178)], { title: '赣州市' }));
const JSON_TYPE = { 'content-type': 'application/json' };
/** 赣州 in GBK. */
const GBK = Buffer.concat([Buffer.from('{"format":"zhanbao/1","title":"'), Buffer.from([0xb8, 0xd3, 0xd6, 0xdd]), Buffer.from('"}')]);
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16 = Buffer.from(`\ufeff${REPORT}`, 'utf16le');

const servers = new Set<Server>();

/** The address of a server that answers so. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.add(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/report.json`;
}

/** A server that sends this body in one piece. */
function sending(body: string | Uint8Array, headers: Record<string, string> = JSON_TYPE, status = 200): Promise<string> {
  return serve((_, response) => void response.writeHead(status, headers).end(body));
}

/** Writes a piece again and again until the other side has gone. */
function dripping(piece: string, every: number): RequestListener {
  return (_, response) => {
    response.writeHead(200, JSON_TYPE).write(piece);
    const timer = setInterval(() => response.write(piece), every);
    response.on('close', () => clearInterval(timer));
  };
}

/** ok, or the kind of failure. */
function outcome(result: LoadResult): string {
  return result.ok ? 'ok' : result.failure.kind;
}

async function load(url: string, options?: FetchOptions): Promise<string> {
  return outcome(await loadReport(url, options));
}

describe('loadReport', () => {
  afterEach(() => {
    servers.forEach((server) => (server.closeAllConnections(), server.close()));
    servers.clear();
  });

  it('gives the report that was sent', async () => {
    const result = await loadReport(await sending(REPORT));
    expect(result.ok && [result.report.title, result.report.observations[0]?.quantity.amount]).to.deep.equal(['赣州市', { kind: 'exact', number: 178 }]);
  });

  it('follows the server to another address', async () => {
    const there = await sending(REPORT);
    expect(await load(await serve((_, response) => void response.writeHead(302, { location: there }).end()))).to.equal('ok');
  });

  describe('by status', () => {
    [404, 403, 500, 503].forEach((status) => {
      it(`${status} is a failure that says so, though a good report comes with it`, async () => {
        expect(await loadReport(await sending(REPORT, JSON_TYPE, status))).to.deep.equal({ ok: false, failure: { kind: 'status', status } });
      });
    });

    it('204 and 206 are no file either, and are told by their number', async () => {
      expect(await loadReport(await sending('', {}, 204))).to.deep.equal({ ok: false, failure: { kind: 'status', status: 204 } });
      expect(await loadReport(await sending(REPORT, JSON_TYPE, 206))).to.deep.equal({ ok: false, failure: { kind: 'status', status: 206 } });
    });
  });

  describe('by what is sent', () => {
    const rows: readonly (readonly [what: string, body: string | Uint8Array, kind: string])[] = [
      ['UTF-8 with a mark', Buffer.concat([MARK, Buffer.from(REPORT)]), 'ok'],
      ['a page of HTML, as for a log-in or a file that has moved', '\n <!DOCTYPE html><title>登录</title>', 'html'],
      ['a page of HTML in GBK', Buffer.concat([Buffer.from('<html><title>'), Buffer.from([0xb5, 0xc7, 0xc2, 0xbc])]), 'html'],
      ['GBK', GBK, 'charset'],
      ['a figure that is written twice', REPORT.replace('"value":178', '"value":178,"value":871'), 'written-twice'],
      [
        'a figure that is written twice, once with a mark of direction in its name',
        REPORT.replace('"value":178', '"value":178,"val\u200eue":871'),
        'written-twice',
      ],
      ['UTF-16 with a mark', UTF16, 'charset'],
      ['UTF-16 the other way round', Buffer.from(UTF16).swap16(), 'charset'],
      ['UTF-16 without a mark, which may pass for UTF-8', Buffer.from('{"a":1}', 'utf16le'), 'not-json'],
      ['nothing', '', 'not-json'],
      ['white space', ' \n', 'not-json'],
      ['a report that was cut off', REPORT.slice(0, -1), 'not-json'],
      ['a script', 'callback({})', 'not-json'],
      ['null', 'null', 'invalid'],
      ['a list', '[]', 'invalid'],
      ['a report without a version', '{}', 'invalid'],
      ['a report of an unknown version', REPORT.replace('zhanbao/1', 'zhanbao/99'), 'invalid'],
      ['a report without places', JSON.stringify(rawReport([], { places: [] })), 'invalid'],
    ];
    rows.forEach(([what, body, kind]) => {
      it(`${what} is ${kind}`, async () => expect(await load(await sending(body))).to.equal(kind));
    });

    ['text/plain', 'text/html; charset=gbk', 'application/octet-stream', ''].forEach((type) => {
      it(`a report is a report, though its type is “${type}”`, async () => {
        expect(await load(await sending(REPORT, type === '' ? {} : { 'content-type': type }))).to.equal('ok');
      });
    });

    it('an unknown version is a problem that names it and the one that is read', async () => {
      const result = await loadReport(await sending(REPORT.replace('zhanbao/1', 'zhanbao/99')));
      const problems = !result.ok && result.failure.kind === 'invalid' ? result.failure.problems : [];
      expect(problems.map(({ code, found }) => [code, found])).to.deep.equal([['format-unknown', { found: 'zhanbao/99', expected: 'zhanbao/1' }]]);
    });
  });

  describe('by what goes wrong on the way', () => {
    it('a connection that is refused is a failure of the network', async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      server.close();
      await once(server, 'close');
      expect(await load(`http://127.0.0.1:${port}/report.json`)).to.equal('network');
    });

    it('an address that is none is a failure of the network', async () => {
      expect(await load('http://[')).to.equal('network');
    });

    it('a connection that breaks before an answer is a failure of the network', async () => {
      expect(await load(await serve((request) => request.socket.destroy()))).to.equal('network');
    });

    it('a body that breaks off before its length is a failure of the network, not half a report', async () => {
      const url = await serve((_, response) => {
        response.writeHead(200, { ...JSON_TYPE, 'content-length': String(Buffer.byteLength(REPORT)) });
        response.write(REPORT.slice(0, 40), () => response.destroy());
      });
      expect(await load(url)).to.equal('network');
    });

    it('an endless round of redirections is a failure of the network', async () => {
      expect(await load(await serve((_, response) => void response.writeHead(302, { location: '/again' }).end()))).to.equal('network');
    });
  });

  describe('by the clock', () => {
    it('a server that never answers is given up', async () => {
      expect(await load(await serve(() => {}), { timeout: 60 })).to.equal('timeout');
    });

    it('a body that drips is given up as well: one clock runs for headers and body', async () => {
      expect(await load(await serve(dripping(' ', 10)), { timeout: 120 })).to.equal('timeout');
    });

    it('which leaves no timer behind, whatever came', async () => {
      const running = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
      const urls = [await sending(REPORT), await sending('', JSON_TYPE, 404), await serve((_, response) => void response.destroy())];
      const before = running();
      for (const url of urls) await load(url);
      expect(running()).to.equal(before);
    });
  });

  describe('by size', () => {
    const length = Buffer.byteLength(REPORT);

    it('a body of just the most is read, one byte more is too large', async () => {
      const chunked = () => serve((_, response) => void response.writeHead(200, JSON_TYPE).end(REPORT));
      expect(await load(await chunked(), { most: length })).to.equal('ok');
      expect(await loadReport(await chunked(), { most: length - 1 })).to.deep.equal({ ok: false, failure: { kind: 'too-large', most: length - 1 } });
    });

    it('a body that says that it is just the most is read as well', async () => {
      expect(await load(await sending(REPORT, { ...JSON_TYPE, 'content-length': String(length) }), { most: length })).to.equal('ok');
    });

    it('a body that says it is too large is not waited for', async () => {
      const url = await serve((_, response) => void response.writeHead(200, { ...JSON_TYPE, 'content-length': '9000000' }).write('{'));
      expect(await loadReport(url)).to.deep.equal({ ok: false, failure: { kind: 'too-large', most: 8_000_000 } });
    });

    it('an endless body is cut at the most, and the server is let go', async () => {
      let closed: Promise<unknown> = Promise.reject(new Error('nothing was asked'));
      closed.catch(() => {});
      const flood = dripping('x'.repeat(65_536), 1);
      const url = await serve((request, response) => {
        closed = once(response, 'close');
        flood(request, response);
      });
      expect(await load(url, { most: 1_000_000 })).to.equal('too-large');
      await closed;
    });
  });

  describe('by the page', () => {
    /** The name of what the loading rejects with. */
    const rejection = (loading: Promise<LoadResult>) => loading.then(outcome, (error: Error) => error.name);

    it('that has given up already asks for nothing', async () => {
      let asked = 0;
      const url = await serve((_, response) => void (asked++, response.end(REPORT)));
      expect([await rejection(loadReport(url, { signal: AbortSignal.abort() })), asked]).to.deep.equal(['AbortError', 0]);
    });

    it('that gives up while it waits for an answer is rejected, not told of a failure', async () => {
      const page = new AbortController();
      const url = await serve(() => page.abort());
      expect(await rejection(loadReport(url, { signal: page.signal }))).to.equal('AbortError');
    });

    it('that gives up in the middle of a body is rejected, and the server is let go', async () => {
      const page = new AbortController();
      let closed: Promise<unknown> | undefined;
      const url = await serve((_, response) => {
        closed = once(response, 'close');
        response.writeHead(200, JSON_TYPE).write(REPORT.slice(0, 40), () => page.abort());
      });
      expect(await rejection(loadReport(url, { signal: page.signal }))).to.equal('AbortError');
      await closed;
    });

    it('that gives up afterwards changes nothing', async () => {
      const page = new AbortController();
      const result = await loadReport(await sending(REPORT), { signal: page.signal });
      page.abort();
      expect(outcome(result)).to.equal('ok');
    });
  });
});

describe('JSON that is none', () => {
  const line = (text: string) => {
    const result = readReportText(text);
    return !result.ok && result.failure.kind === 'not-json' ? result.failure.line : 'another failure';
  };

  it('is told by the line where the engine says it', () => {
    expect([line('{"a": 1 "b": 2}'), line('{\n  "a": 1,\n  "b": 2\n  "c": 3\n}')]).to.deep.equal([1, 4]);
  });

  it('is never told by a line of which the text itself speaks', () => {
    ['{"a": line 99 column 1 x}', '{"a": position 99', '"line 99" x', '{\n"position 99": x\n}'].forEach((text) => {
      expect(line(text), text).to.be.oneOf([null, ...text.split('\n').map((_, index) => index + 1)]);
    });
  });

  it('keeps its line apart from none: the end of the file may be unknown', () => {
    expect(line('')).to.equal(null);
  });
});

describe('bytes of a report', () => {
  it('are read with and without a mark, to the same report', () => {
    const plain = readReport(Buffer.from(REPORT));
    const marked = readReport(Buffer.concat([MARK, Buffer.from(REPORT)]));
    expect(plain.ok && marked.ok && marked.report).to.deep.equal(plain.ok && plain.report);
    expect(plain.ok).to.equal(true);
  });

  it('in another encoding are refused, never read with signs in place of words', () => {
    expect([GBK, UTF16, Buffer.from([0x22, 0xff, 0x22]), Buffer.from(REPORT).subarray(0, -1)].map((bytes) => outcome(readReport(bytes)))).to.deep.equal([
      'charset',
      'charset',
      'charset',
      'not-json',
    ]);
  });
});
