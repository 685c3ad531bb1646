/** Every element with every report in both languages, as a machine can judge it; then the states in which more is shown. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.ts';
import { REAL, realJson } from '../fixtures/real-reports.ts';
import { coverage, observation, rawReport } from '../fixtures/reports.ts';
import { freshUrl, openServer } from '../fixtures/requests.ts';
import { openTable, untilShown } from '../fixtures/shown.ts';

const TAGS = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map'] as const;

async function put(tag: string, lang: string, set: object): Promise<HTMLElement> {
  const root = await fixture(
    html`<main lang=${lang}>
      <h1>某市民政局</h1>
      <h2>社工站</h2>
    </main>`,
  );
  const at = Object.assign(document.createElement(tag), set);
  root.append(at);
  await (at as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  return at;
}

describe('accessibility', () => {
  for (const tag of TAGS) {
    for (const id of REAL) {
      for (const lang of ['zh-CN', 'en']) {
        it(`<${tag}> of ${id} in ${lang}, its table open`, async () => {
          const at = await put(tag, lang, { report: await realJson(id) });
          expect(at.getAttribute('state')).to.be.oneOf(['ready', 'empty']);
          if (at.shadowRoot!.querySelector('details.data')) await openTable(at);
          await expect(at.parentElement).to.be.accessible();
        });
      }
    }
  }

  for (const set of [{ theme: 'red' }, { theme: 'neutral' }, { elder: true }, { headingLevel: 0 }]) {
    it(`all elements with ${JSON.stringify(set)}`, async () => {
      const report = await realJson('cangzhou');
      for (const tag of TAGS) await expect(await put(tag, 'zh-CN', { report, ...set })).to.be.accessible();
    });
  }

  it('waiting, loading and failed', async () => {
    const server = openServer();
    const waiting = await put('coverage-gauge', 'zh-CN', {});
    const loading = await put('coverage-gauge', 'zh-CN', { src: freshUrl() });
    await untilShown(loading, '正在读取');
    const failed = await put('coverage-gauge', 'zh-CN', { src: freshUrl() });
    server.last().answerText('', 500);
    await untilShown(failed, '重试');
    server.close();
    for (const at of [waiting, loading, failed]) await expect(at).to.be.accessible();
  });

  it('with warnings and refusals shown', async () => {
    const two = [coverage(0.6, { printed: '60%' }), coverage(0.5, { id: 'b', printed: '50%' }), observation('no_such', 5)];
    const at = await put('coverage-gauge', 'zh-CN', { report: rawReport(two) });
    await untilShown(at, '未通过检查');
    at.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
    await expect(at).to.be.accessible();
  });

  it('four on one page, each a figure with a name of its own', async () => {
    const report = await realJson('ganzhou');
    const root = await fixture(html`
      <main>
        <h1>某市民政局</h1>
        <indicator-report .report=${report}>
          <coverage-gauge heading-level="2"></coverage-gauge><talent-pipeline heading-level="2"></talent-pipeline
          ><service-tally heading-level="2"></service-tally><station-map heading-level="2"></station-map>
        </indicator-report>
      </main>
    `);
    for (const tag of TAGS) await untilShown(root.querySelector(tag)!, '来源');
    const names = TAGS.map((tag) => root.querySelector(tag)!.shadowRoot!.querySelector('h2')?.textContent);
    expect(new Set(names).size).to.equal(TAGS.length);
    await expect(root).to.be.accessible();
  });
});
