/** docs/webmaster.zh.md, followed to the letter: its samples are what is served, under the headers that it gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { noteMessages } from '../../src/components/shared/problem-notes.messages.ts';
import { settled, startHost, visibleText, type Answer, type Host } from '../page/host.ts';

const text = readFileSync('docs/webmaster.zh.md', 'utf8');
const samples = (language: string) => [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) => code);
const [whole = '', classic = '', places = '', nonced = '', sealed = ''] = samples('html');
const [nginx = '', elsewhere = ''] = samples('nginx');
const { version, files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as { version: string; files: Record<string, { sha384: string }> };

const headersOf = (config: string) =>
  Object.fromEntries([...config.matchAll(/^ *add_header (\S+) "([^"]*)" always;$/gm)].map(([, name = '', value = '']) => [name, value]));
const HEADERS = headersOf(nginx);
const POLICY = HEADERS['Content-Security-Policy'] ?? '';
const [module = ''] = whole.match(/<script.*<\/script>/) ?? [];
const seal = (sums: string) => whole.replace(module, sealed.replace('sha384-抄自integrity.json', sums));

const serving =
  (pages: Readonly<Record<string, string>>): Answer =>
  (path, response) => {
    const body = pages[path];
    if (body !== undefined) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
    return body !== undefined;
  };

/** What a page shows of 赣州, once it rests. */
async function shown(host: Host, path: string) {
  const { page, complaints, requests } = await host.open(path);
  await settled(page);
  await page.waitForSelector('indicator-value[state="ready"]');
  const states = await page.$$eval('[state]', (all) => all.map((element) => element.getAttribute('state')));
  const words = await visibleText(page, 'body');
  await page.close();
  return { states, words, complaints, requests };
}

describe("the webmaster's page", () => {
  let host: Host;
  before(async () => {
    host = await startHost(
      serving({
        '/whole': whole,
        '/classic': whole.replace(module, classic),
        '/places': whole.replace(/<indicator-report[\s\S]*<\/p>/, places),
        '/sealed': seal(files[`zhanbao.classic-${version}.js`]?.sha384 ?? ''),
        '/broken-seal': seal(files['zhanbao.js']?.sha384 ?? ''),
      }),
      HEADERS,
    );
  });
  after(() => host.close());

  for (const [path, elements] of [
    ['/whole', 5],
    ['/classic', 5],
    ['/places', 3],
    ['/sealed', 5],
  ] as const)
    it(`shows 赣州 with its sample ${path}, under its headers, without a complaint`, async () => {
      const { states, words, complaints, requests } = await shown(host, path);
      expect(states).to.deep.equal(Array.from({ length: elements }, () => 'ready'));
      expect(words)
        .to.match(/达 ?60 ?%/)
        .and.to.match(/178 ?个/)
        .and.to.match(/8万 ?余人/);
      expect(complaints).to.deep.equal([]);
      expect(requests.filter((url) => !url.startsWith(host.url))).to.deep.equal([]);
    });

  it('leaves the fallback where a file is not what its sum says', async () => {
    const { page, complaints } = await host.open('/broken-seal');
    expect(complaints.join()).to.contain('Failed to find a valid digest');
    expect(await visibleText(page, 'body')).to.contain('社工站覆盖率达60%，社工站178个。');
    await page.close();
  });

  it('gives a policy for a nonce that lets its sample pass', async () => {
    const policy = POLICY.replace(/'self'(?=; (style|connect)-src)/g, "'nonce-随机值'").replace(/随机值/g, 'cmFuZG9t');
    const strict = await startHost(serving({ '/nonced': whole.replace(module, nonced.replace('随机值', 'cmFuZG9t')) }), {
      ...HEADERS,
      'Content-Security-Policy': policy,
    });
    const { states, complaints } = await shown(strict, '/nonced');
    expect(policy).to.contain("script-src 'nonce-cmFuZG9t'; style-src 'nonce-cmFuZG9t'; connect-src 'self'");
    expect(states).to.deep.equal(['ready', 'ready', 'ready', 'ready', 'ready']);
    expect(complaints).to.deep.equal([]);
    await strict.close();
  });

  it('gives the header with which kit and report may lie on another host', async () => {
    let portal = '';
    const other = await startHost((_path, response) => {
      for (const [name, value] of Object.entries(headersOf(elsewhere))) response.setHeader(name, value.replace('https://www.example.gov.cn', portal));
      return false;
    }, {});
    const page = whole.replace('src="/zhanbao/', `src="${other.url}/zhanbao/`).replace('src="/data/', `src="${other.url}/data/`);
    const here = await startHost(serving({ '/apart': page }), {
      ...HEADERS,
      'Content-Security-Policy': POLICY.replace(/(connect|script)-src 'self'/g, `$& ${other.url}`),
    });
    portal = here.url;
    const { states, complaints } = await shown(here, '/apart');
    expect(states).to.deep.equal(['ready', 'ready', 'ready', 'ready', 'ready']);
    expect(complaints).to.deep.equal([]);
    await Promise.all([other.close(), here.close()]);
  });

  it('lets caches keep for long the files that never change, and no others', () => {
    const kept = [...nginx.matchAll(/^ *~(\S+) +"public, max-age=31536000, immutable";$/gm)].map(([, pattern = '']) => new RegExp(pattern));
    const paths = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) => /^(elements\/|chunks\/|zhanbao|boundary)/.test(path));
    expect(kept).to.have.length(2);
    for (const path of paths)
      expect(
        kept.some((pattern) => pattern.test(`/zhanbao/${path}`)),
        path,
      ).to.equal(path.startsWith('chunks/') || path.includes(`-${version}.`));
  });

  it('names the version that it comes with', () => {
    const named = [...text.matchAll(/zhanbao(?:\.classic)?-(\d[\d.]*\d)\.js/g)].map(([, found]) => found);
    expect(new Set(named)).to.deep.equal(new Set([version]));
  });

  it('quotes what the elements really say when something is wrong', () => {
    const { failure, refused } = noteMessages('zh');
    const said = [
      failure({ kind: 'network' }),
      failure({ kind: 'status', status: 404 }),
      failure({ kind: 'html' }),
      failure({ kind: 'charset' }),
      failure({ kind: 'not-json', line: 3 }),
      refused(2),
    ].join('\n');
    const quoted = [...text.matchAll(/^\| “([^”]*)” \|/gm)].map(([, words = '']) => words);
    expect(quoted).to.have.length(6);
    for (const words of quoted) expect(said).to.match(new RegExp(words.replace(' N ', ' \\d+ ')));
  });
});
