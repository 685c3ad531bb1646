import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'zhanbao/ssr';
import 'zhanbao';
import { parseReport } from 'zhanbao/data';
import { page } from './page.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const HEAD = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>社工站建设情况</title>';

async function answer() {
  const json = JSON.parse(readFileSync(here('ganzhou.json'), 'utf8'));
  const read = parseReport(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const drawn = await collectResult(render(page(read.report, json)));
  // 严格的安全策略（style-src）要求样式带 nonce。
  const nonce = crypto.randomUUID();
  return {
    policy: `default-src 'none'; script-src 'self'; style-src 'nonce-${nonce}'; connect-src 'self'`,
    text: `${HEAD}<body>${drawn.replaceAll('<style>', `<style nonce="${nonce}">`)}<script type="module" src="/client.js"></script></body></html>`,
  };
}

const files = (path) => (/^\/[\w./-]+\.js$/.test(path) && !path.includes('..') ? readFileSync(here(`dist${path}`)) : null);

const server = createServer(async ({ url }, response) => {
  try {
    const script = url === '/' ? null : files(url);
    if (script) return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    if (url !== '/') return response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
    const { policy, text } = await answer();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }).end(text);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(Number(process.env.PORT ?? 4180), '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
