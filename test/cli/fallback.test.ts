import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { runProgram } from '../../src/cli/program.ts';
import { renderToHtml } from '../../src/html/render-to-html.ts';
import { memoryIo } from './harness/memory-io.ts';

const ganzhou = readFileSync('reports/ganzhou.json', 'utf8');
const run = async (...args: readonly string[]) => {
  const io = memoryIo({ 'r.json': ganzhou, 'no.json': '{"format":' });
  const code = await runProgram(['fallback', ...args], io, false);
  return { code, io, ...io.said() };
};

describe('zhanbao fallback', () => {
  it('prints the usual four elements, each with its sentence and table', async () => {
    const { code, stdout } = await run('r.json');
    expect(code).to.equal(0);
    expect([...stdout.matchAll(/^<([a-z]+-[a-z]+)/gm)].map(([, tag]) => tag)).to.deep.equal([
      'coverage-gauge',
      'talent-pipeline',
      'service-tally',
      'station-map',
    ]);
    expect(stdout).to.include(renderToHtml(ganzhou, { element: 'service-tally' }));
  });

  it('writes the elements that are named, inside the provider where the address is given', async () => {
    const { io, stdout, stderr } = await run(
      'r.json',
      '--element',
      'coverage-gauge',
      'indicator-table',
      '--src',
      '/data/"a"&b.json',
      '--area',
      '360700',
      '-o',
      'page.html',
    );
    expect(stdout).to.equal('');
    expect(stderr).to.include('page.html');
    const html = io.text('page.html');
    expect(html).to.match(/^<indicator-report src="\/data\/&quot;a&quot;&amp;b\.json">\n<coverage-gauge area="360700">\n/);
    expect(html).to.match(/<\/coverage-gauge>\n\n<indicator-table area="360700">\n[^]*<\/indicator-table>\n<\/indicator-report>\n$/);
  });

  it('writes Chinese on any terminal, and English where it is asked for', async () => {
    const english = memoryIo({ 'r.json': ganzhou }, 'en');
    await runProgram(['fallback', 'r.json'], english, false);
    expect(english.said().stdout).to.include('社工站覆盖率').and.not.to.include('lang=');
    const { stdout } = await run('r.json', '--lang', 'en');
    expect(stdout).to.include('<coverage-gauge lang="en">').and.to.include('Station coverage');
  });

  it('says what is wrong with the file, the place or the element, and writes nothing', async () => {
    for (const [args, code, said] of [
      [['no.json'], 1, /JSON/],
      [['nowhere.json'], 1, /nowhere/],
      [['r.json', '--area', '火星'], 1, /火星/],
      [['r.json', '--element', 'pie-chart'], 2, /pie-chart；可用的有 coverage-gauge, /],
    ] as const) {
      const { code: ended, stdout, stderr } = await run(...args);
      expect([ended, stdout]).to.deep.equal([code, '']);
      expect(stderr).to.match(said);
    }
  });
});
