/** What a server draws with @lit-labs/ssr, in Node, from the packed kit: every element over every report. */
import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { freshProject, type FreshProject } from '../fresh-project.ts';

const REPORTS = readdirSync('reports').filter((name) => name.endsWith('.json'));
const TAGS = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map', 'indicator-table', 'indicator-chart'];

const SERVER = `
import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'zhanbao/ssr';
import 'zhanbao';
import { parseReport } from 'zhanbao/data';
const pages = {};
for (const name of ${JSON.stringify(REPORTS)}) {
  const { report } = parseReport(JSON.parse(readFileSync(${JSON.stringify(process.cwd())} + '/reports/' + name, 'utf8')));
  for (const lang of ['zh-CN', 'en'])
    pages[name + ' ' + lang] = await collectResult(render(html\`${TAGS.map((tag) => `<${tag} lang=\${lang} .report=\${report}></${tag}>`).join('')}\`));
}
const { report } = parseReport(JSON.parse(readFileSync(${JSON.stringify(process.cwd())} + '/reports/ganzhou.json', 'utf8')));
pages.written = await collectResult(render(html\`<indicator-value .report=\${report} indicator="station_count">178</indicator-value>
  <coverage-gauge src="/data/ganzhou.json"><p>60%</p></coverage-gauge><coverage-gauge .report=\${report} theme="red"></coverage-gauge>
  <indicator-report src="/data/ganzhou.json"><p>inside</p></indicator-report>\`));
console.log(JSON.stringify(pages));`;

describe('drawn by a server', function () {
  this.timeout(120_000);
  let project: FreshProject;
  let pages: Readonly<Record<string, string>>;
  before(() => {
    project = freshProject(['@lit-labs/ssr']);
    pages = project.run(SERVER) as typeof pages;
  });
  after(() => project?.remove());

  for (const name of REPORTS) {
    it(`has each element of ${name} with declarative shadow DOM, its styles and its state, in both languages`, () => {
      for (const lang of ['zh-CN', 'en']) {
        const page = pages[`${name} ${lang}`] ?? '';
        expect(page.match(/<template shadowroot="open" shadowrootmode="open"[^>]*><style>/g)).to.have.lengthOf(TAGS.length);
        expect(page.match(/ state="(ready|empty)"/g)).to.have.lengthOf(TAGS.length);
        expect(page).not.to.match(/class="status late|undefined|\[object/);
      }
    });
  }

  it('draws what only some reports need at once: promises, parts, what does not agree', () => {
    expect(pages['cangzhou.json zh-CN']).to.match(/part="problems"/);
    expect(pages['ganzhou.json zh-CN']).to.include('达').and.to.include('178').and.to.include('推算');
    expect(pages['ganzhou.json en']).to.include('Station coverage');
  });

  it('leaves as it is written what has no report of its own, or is a figure in a sentence; a theme is drawn', () => {
    const written = pages['written'] ?? '';
    expect(written).to.include('<p>60%</p>').and.to.include('<p>inside</p>').and.to.match(/>178</);
    // The provider has a slot, and nothing else; the gauge with a theme is the other.
    expect(written.match(/<template/g)).to.have.lengthOf(2);
    expect(written).to.match(/theme="red"[^]*<style>[^]*theme='red'/);
  });
});
