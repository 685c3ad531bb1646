import { expect, fixture, html } from '@open-wc/testing';
import type { IndicatorValueElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { hearComplaints } from '../../fixtures/complaints.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import { rawReport, stations } from '../../fixtures/reports.ts';
import { freshUrl, openServer } from '../../fixtures/requests.ts';
import { quiet, shown, until, untilState } from '../../fixtures/shown.ts';

const put = async (report: unknown, set: Partial<IndicatorValueElement> = {}, text = '178 个', lang = 'zh-CN') => {
  const sentence = await fixture(html`<p lang=${lang}>建有 <indicator-value .report=${report} indicator="station_count">${text}</indicator-value>。</p>`);
  const at = sentence.querySelector('indicator-value')!;
  Object.assign(at, set);
  await at.updateComplete;
  return at;
};
/** What stands in the sentence: the author's words or the figure. */
const read = (at: Element) => (at.shadowRoot!.querySelector('slot')!.hidden ? shown(at) : at.textContent!.trim());

describe('<indicator-value>', () => {
  it('puts the figure of the report into the sentence, with hedge and unit', async () => {
    const at = await put(await realJson('ganzhou'), { indicator: 'people_served' }, '很多人');
    expect(read(at)).to.equal('8万余人');
    expect(at.shadowRoot!.querySelector('button')?.dataset['of']).to.equal('people-served');
  });

  it('speaks the language of the sentence', async () => {
    const at = await put(await realJson('ganzhou'), { indicator: 'people_served' }, 'many people', 'en');
    await until(at, () => read(at) !== 'many people');
    expect(read(at)).to.equal('80,000 or more people');
  });

  it('lets no full stop begin a line, however narrow the page', async () => {
    const at = await put(await realJson('ganzhou'));
    const sentence = at.parentElement!;
    const stop = document.createRange();
    stop.selectNodeContents(sentence.lastChild!);
    for (let width = 80; width < 160; width += 4) {
      sentence.style.width = `${width}px`;
      const box = at.shadowRoot!.querySelector('button')!.getBoundingClientRect();
      expect(stop.getBoundingClientRect().top, `${width} px`).to.be.below(box.bottom);
    }
  });

  it('keeps words of several lines, and what follows them, within the page', async () => {
    const words = '已实现乡镇（街道）社会工作服务站全覆盖';
    const at = await put(rawReport([stations({ words }, { printed: words })]), {}, '');
    const sentence = at.parentElement!;
    sentence.style.width = '160px';
    expect(read(at)).to.equal(words);
    expect(sentence.scrollWidth).to.be.at.most(160);
  });

  it('moves nothing in a line whose words already say the same', async () => {
    const waiting = await put(undefined);
    const before = waiting.getBoundingClientRect();
    waiting.report = await realJson('ganzhou');
    await untilState(waiting, 'ready');
    await waiting.updateComplete;
    expect(read(waiting)).to.equal('178 个');
    const after = waiting.getBoundingClientRect();
    expect([after.width, after.height, after.left, after.top]).to.deep.equal([before.width, before.height, before.left, before.top]);
    expect(waiting.shadowRoot!.querySelector('button')).not.to.equal(null);
  });

  it('keeps the words of the page while it loads and when it fails, and keeps them in the page for ever', async () => {
    const server = openServer();
    const at = await put(undefined, { src: freshUrl() });
    expect(read(at)).to.equal('178 个');
    server.last().answerText('', 500);
    await untilState(at, 'failed');
    await quiet(at);
    server.close();
    expect([read(at), at.textContent]).to.deep.equal(['178 个', '178 个']);
  });

  it('keeps the words of the page where several figures fit, and warns once', async () => {
    const report = rawReport([stations(5, { id: 'a', by: { tier: '乡镇' } }), stations(6, { id: 'b', by: { tier: '街道' } })]);
    const complaints = hearComplaints();
    const both = [await put(report), await put(report)];
    // What to say is fetched, and nothing in the page changes with it.
    for (let frames = 0; complaints.heard.length === 0 && frames < 300; frames += 1) await new Promise(requestAnimationFrame);
    for (const at of both) await quiet(at);
    complaints.stop();
    expect(both.map(read)).to.deep.equal(['178 个', '178 个']);
    expect(complaints.heard.filter((sentence) => sentence.includes('2 figures fit (a 乡镇; b 街道)'))).to.have.lengthOf(1);
    const [at] = both;
    at!.by = '街道';
    await at!.updateComplete;
    expect(read(at!)).to.equal('6个');
  });

  it('says that a figure is missing rather than leave an old one standing', async () => {
    expect(read(await put(rawReport([stations({ missing: 'not-collected' })])))).to.equal('未统计');
  });

  it('puts a new figure in when the report changes', async () => {
    const at = await put(rawReport([stations(5)]));
    at.report = rawReport([stations(6)]);
    await at.updateComplete;
    expect(read(at)).to.equal('6个');
  });

  it('takes its report from a provider named by id', async () => {
    const page = await fixture(
      html`<div>
        <indicator-report id="value-test" .report=${await realJson('ganzhou')}></indicator-report>
        <p><indicator-value from="value-test" indicator="agency_count">？</indicator-value></p>
      </div>`,
    );
    const at = page.querySelector('indicator-value')!;
    await untilState(at, 'ready');
    await until(at, () => read(at) === '44家');
  });

  it('leads to its source, and tells the page', async () => {
    const at = await put(await realJson('ganzhou'), { indicator: 'people_served' });
    const told: string[] = [];
    at.addEventListener('figure-select', ({ observation }) => told.push(observation.id));
    at.shadowRoot!.querySelector('button')!.click();
    await until(at, () => at.shadowRoot!.querySelector('.card') !== null);
    expect(at.shadowRoot!.querySelector('.card')!.textContent).to.contain('八万余人');
    expect(told).to.deep.equal(['people-served']);
  });

  it('bears attributes of any kind', async () => {
    const report = await realJson('ganzhou');
    for (const odd of [undefined, null, 5, {}, '\u0000'] as never[]) {
      const at = await put(report, { indicator: odd, period: odd, by: odd, observation: odd, figureRole: odd });
      expect(at.getAttribute('state')).to.be.oneOf(['ready', 'empty']);
      expect(read(at)).to.equal('178 个');
    }
  });

  it('is read as part of its sentence', async () => {
    const at = await put(await realJson('ganzhou'));
    await expect(at.parentElement).to.be.accessible();
  });
});
