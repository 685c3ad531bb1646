/** A small static file server with the headers of a strict portal: what `npm start` and the page tests run on. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** No inline script or style, no eval, no other host, Trusted Types. */
export const STRICT_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * @param {{ mounts: Record<string, string>, port?: number, headers?: Record<string, string>, answer?: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean }} options
 *   mounts: folder by URL prefix; the longest prefix wins. answer: may take a request and say so.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function startServer({ mounts, port = 0, headers = STRICT_HEADERS, answer = () => false }) {
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (answer(request, response)) return;
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const prefix = prefixes.find((candidate) => path.startsWith(candidate));
    const file = prefix === undefined ? null : fileAt(mounts[prefix] ?? '', path.slice(prefix.length));
    if (file === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'no-cache');
    if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      response.setHeader('Content-Encoding', 'gzip');
      createReadStream(file).pipe(createGzip()).pipe(response);
    } else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: bound } = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({
        url: `http://127.0.0.1:${bound}`,
        close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
      });
    });
  });
}

/** The file under a folder, its index.html for a folder, null for anything outside or absent. */
function fileAt(folder, path) {
  const file = join(folder, normalize(`/${path}`));
  try {
    const found = statSync(file);
    if (found.isFile()) return file;
    return found.isDirectory() && statSync(join(file, 'index.html')).isFile() ? join(file, 'index.html') : null;
  } catch {
    return null;
  }
}
