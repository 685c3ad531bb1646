/** What the bench serves: pages and data made as they are asked for, scripts and styles from files. */
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { startServer } from '../../tools/static-server.mjs';
import { SITE } from './build.mjs';
import { FAULTS, faulty } from './faults.mjs';
import { fileAt, pageOf, SCENARIOS } from './scenarios.mjs';

const HERE = import.meta.dirname;
const zipped = new Map();

export function serve() {
  const mounts = { '/zhanbao/': 'dist', '/built/': SITE, '/dsfr/': join(HERE, 'node_modules/@gouvfr/dsfr/dist'), '/': HERE };
  return startServer({ mounts, headers: {}, answer });
}

/** /<scenario>/<entrant>/<turn>/<fault>, and /data/…; compressed once, so that the server does not work while a page is measured. */
function answer({ url = '' }, response) {
  const [, name, entrant, turn, fault] = url.split('/');
  const send = (type, body) => (response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'gzip' }).end(body), true);
  if (name === 'data') {
    if (!zipped.has(url)) zipped.set(url, gzipSync(faulty(url) ?? fileAt(url)));
    return send('application/json', zipped.get(url));
  }
  if (!SCENARIOS[name]?.entrants.includes(entrant)) return false;
  return send('text/html', gzipSync(pageOf(name, entrant, turn, fault, FAULTS[fault]?.css)));
}
