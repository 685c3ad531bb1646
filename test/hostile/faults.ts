/** What a server can do wrong, each as a real answer of a real one; and what the page must then show. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

export interface Fault {
  readonly name: string;
  readonly answer: (response: ServerResponse, request: IncomingMessage, asked: number) => void;
  /** `ready`, or a piece of the sentence that tells why not. */
  readonly wanted: string;
  /** How often the server is asked before the page gives up: three times for what may pass. A browser may ask again by itself. */
  readonly asks?: number;
  /** What stands on the page besides. */
  readonly note?: string;
  /** It takes the whole of the kit's patience: 20 seconds. */
  readonly slow?: boolean;
}

export const REPORT = {
  format: 'zhanbao/1',
  id: 'x',
  title: '某县',
  places: [{ id: 'x', name: '某县', level: 'county' }],
  sources: [{ id: 's', document: '某报道', date: '2021-12-01' }],
  observations: [{ indicator: 'station_coverage_rate', value: 0.6211, unit: '%', printed: '62.11%' }],
};
const TEXT = JSON.stringify(REPORT);
const BYTES = Buffer.from(TEXT);
const GBK = Buffer.concat([Buffer.from('{"format":"zhanbao/1","title":"'), Buffer.from([0xb8, 0xd3, 0xd6, 0xdd]), Buffer.from('"}')]);
const GBK_PAGE = Buffer.concat([Buffer.from('<html><title>'), Buffer.from([0xb5, 0xc7, 0xc2, 0xbc]), Buffer.from('</title>')]);
const UTF16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le');

const send =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = { 'Content-Type': 'application/json' }, status = 200): Fault['answer'] =>
  (response) =>
    void response.writeHead(status, headers).end(body);
const typed = (type: string) => send(TEXT, { 'Content-Type': type });
const status = (number: number, headers: Readonly<Record<string, string>> = {}) => send(number === 204 || number === 304 ? '' : TEXT, headers, number);

/** A piece again and again until the other side has gone. */
function flowing(piece: string | Buffer, every: number): Fault['answer'] {
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const timer = setInterval(() => response.write(piece), every);
    response.on('close', () => clearInterval(timer));
  };
}

/** As much as the reader takes, as fast as it takes it. */
function pouring(total: number): Fault['answer'] {
  const piece = Buffer.alloc(65_536, 0x20);
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    let left = total;
    const pour = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= piece.length;
        if (!response.write(piece)) return void response.once('drain', pour);
      }
      response.end(TEXT);
    };
    pour();
  };
}

const cutAfter =
  (bytes: number, headers: Readonly<Record<string, string>>): Fault['answer'] =>
  (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', ...headers });
    response.write(BYTES.subarray(0, bytes), () => response.destroy());
  };
const unreachable = { wanted: '连接不上报告文件', asks: 3 };
const dayBefore = (days: number) => new Date(Date.now() - days * 864e5).toUTCString();

export const FAULTS: readonly Fault[] = [
  ...[400, 401, 403, 404, 410, 412, 451, 500, 501, 505].map((number) => ({ name: `status ${number}`, answer: status(number), wanted: `服务器返回 ${number}` })),
  ...[408, 429, 502, 503, 504].map((number) => ({ name: `status ${number}, for ever`, answer: status(number), wanted: `服务器返回 ${number}`, asks: 3 })),
  ...[201, 202, 203, 204, 206].map((number) => ({ name: `status ${number}`, answer: status(number), wanted: `服务器返回 ${number}` })),
  { name: 'status 503, then well', answer: (response, request, asked) => status(asked < 2 ? 503 : 200)(response, request, asked), wanted: 'ready', asks: 2 },
  {
    name: 'a line that breaks, then well',
    answer: (response, request, asked) => (asked < 3 ? void response.destroy() : send(TEXT)(response, request, asked)),
    wanted: 'ready',
    asks: 3,
  },
  { name: 'HTML with 200', answer: send('<!doctype html><title>登录</title>', { 'Content-Type': 'text/html' }), wanted: '得到的是网页' },
  { name: 'HTML with 200 that says it is JSON', answer: send('\n <html><body>维护中</body></html>'), wanted: '得到的是网页' },
  { name: 'HTML in GBK with 200', answer: send(GBK_PAGE, { 'Content-Type': 'text/html; charset=gbk' }), wanted: '得到的是网页' },
  {
    name: 'led to a log-in page',
    answer: (response, request) =>
      request.url?.endsWith('/login')
        ? send('<!doctype html>', { 'Content-Type': 'text/html' })(response, request, 0)
        : void response.writeHead(302, { Location: '/login' }).end(),
    wanted: '得到的是网页',
  },
  { name: 'no content type', answer: send(TEXT, {}), wanted: 'ready' },
  ...['text/plain', 'text/html', 'application/octet-stream', 'image/png'].map((type) => ({
    name: `content type ${type}`,
    answer: typed(type),
    wanted: 'ready',
  })),
  { name: 'UTF-8 that is said to be GBK', answer: typed('application/json; charset=gbk'), wanted: 'ready' },
  { name: 'GBK', answer: send(GBK, { 'Content-Type': 'application/json; charset=gbk' }), wanted: '不是 UTF-8' },
  { name: 'UTF-8 with a mark', answer: send(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), BYTES])), wanted: 'ready' },
  { name: 'UTF-16', answer: send(UTF16), wanted: '不是 UTF-8' },
  { name: 'UTF-16, the other way round', answer: send(Buffer.from(UTF16).swap16()), wanted: '不是 UTF-8' },
  { name: 'nothing', answer: send(''), wanted: '不是有效的 JSON' },
  { name: 'cut, and not told so', answer: send(BYTES.subarray(0, 200)), wanted: '不是有效的 JSON' },
  { name: 'cut before its length', answer: cutAfter(100, { 'Content-Length': String(BYTES.length) }), ...unreachable },
  { name: 'cut in a chunk', answer: cutAfter(100, {}), ...unreachable },
  {
    name: 'a broken gzip',
    answer: send(Buffer.concat([gzipSync(BYTES).subarray(0, 40), Buffer.from('broken')]), { 'Content-Encoding': 'gzip' }),
    wanted: '不是有效的 JSON',
  },
  { name: 'no gzip that says it is', answer: send(TEXT, { 'Content-Encoding': 'gzip' }), ...unreachable },
  { name: 'no brotli that says it is', answer: send(TEXT, { 'Content-Encoding': 'br' }), ...unreachable },
  { name: 'longer than its length', answer: send(TEXT, { 'Content-Length': '200' }), wanted: '不是有效的 JSON' },
  { name: 'JSONP', answer: send(`callback(${TEXT});`), wanted: '不是有效的 JSON' },
  { name: 'a comma behind the last entry', answer: send(TEXT.replace(/]}$/, ',]}')), wanted: '不是有效的 JSON' },
  { name: 'JSON of something else', answer: send('{"code":0,"msg":"ok","data":[]}'), wanted: '缺少格式版本' },
  { name: 'a newer version of the format', answer: send(TEXT.replace('zhanbao/1', 'zhanbao/9')), wanted: '“zhanbao/9”' },
  { name: 'JSON as deep as it is long', answer: send('['.repeat(200_000) + ']'.repeat(200_000)), wanted: '文件最外层应是一个对象' },
  { name: 'a field written twice', answer: send(TEXT.replace('"value":0.6211', '"value":0.6211,"value":0.9999')), wanted: '“value”在同一项里写了两次' },
  { name: '50 MB with its length', answer: (response) => void response.writeHead(200, { 'Content-Length': '50000000' }).write(' '), wanted: '超过 8 MB' },
  { name: '50 MB without', answer: pouring(50_000_000), wanted: '超过 8 MB' },
  { name: 'an endless body', answer: pouring(Number.POSITIVE_INFINITY), wanted: '超过 8 MB' },
  { name: 'a dripping body', answer: flowing(' ', 200), wanted: '超时', slow: true },
  { name: 'a hang before headers', answer: () => {}, wanted: '超时', slow: true },
  {
    name: 'a hang after headers',
    answer: (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).flushHeaders(),
    wanted: '超时',
    slow: true,
  },
  { name: 'a hang in the body', answer: (response) => void response.writeHead(200).write(TEXT.slice(0, 50)), wanted: '超时', slow: true },
  { name: 'a connection that breaks at once', answer: (response) => response.destroy(), ...unreachable },
  {
    name: 'a redirect',
    answer: (response, request) =>
      request.url?.endsWith('/moved') ? send(TEXT)(response, request, 0) : void response.writeHead(302, { Location: '/moved' }).end(),
    wanted: 'ready',
  },
  ...[301, 303, 307, 308].map((number) => ({
    name: `a redirect by ${number}`,
    answer: ((response, request) =>
      request.url?.endsWith('/moved') ? send(TEXT)(response, request, 0) : void response.writeHead(number, { Location: '/moved' }).end()) as Fault['answer'],
    wanted: 'ready',
  })),
  {
    name: 'a redirect to a host that is not there',
    answer: (response) => void response.writeHead(302, { Location: 'http://nowhere.invalid/x.json' }).end(),
    ...unreachable,
  },
  { name: 'a redirect loop', answer: (response) => void response.writeHead(302, { Location: '/again' }).end(), ...unreachable },
  ...['data:application/json,{}', 'javascript:pwned()', 'file:///etc/passwd'].map((to) => ({
    name: `a redirect to ${to.split(':')[0]}:`,
    answer: ((response) => void response.writeHead(302, { Location: to }).end()) as Fault['answer'],
    ...unreachable,
  })),
  { name: 'another host that does not allow it', answer: send(TEXT), ...unreachable },
  { name: 'another host that allows it', answer: send(TEXT, { 'Access-Control-Allow-Origin': '*' }), wanted: 'ready' },
  {
    name: 'an old copy',
    answer: send(TEXT, { Date: dayBefore(40), 'Cache-Control': 'max-age=31536000' }),
    wanted: 'ready',
    note: '给出的副本，可能已有更新。报告日期：2021年12月1日',
  },
  { name: 'a fresh copy', answer: send(TEXT, { Date: dayBefore(0.1) }), wanted: 'ready' },
];
