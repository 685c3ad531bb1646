/** `from="id"`: a provider anywhere in the page, whenever it comes and goes. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { IndicatorReportElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { coverage, rawReport } from '../../fixtures/reports.ts';
import { freshUrl, openServer, type Server } from '../../fixtures/requests.ts';
import { quiet, shown, untilShown, untilState } from '../../fixtures/shown.ts';

const rate = (percent: number) => rawReport([coverage(percent / 100)], { id: `rate-${percent}` });

function provider(id: string, percent: number): IndicatorReportElement {
  return Object.assign(document.createElement('indicator-report'), { id, report: rate(percent) });
}

describe('from="id"', () => {
  let server: Server;
  let root: HTMLElement;
  beforeEach(async () => {
    server = openServer();
    root = await fixture<HTMLElement>(html`<div></div>`);
  });
  afterEach(() => server.close());

  const gauge = (from: string, at: ParentNode = root) => {
    const element = Object.assign(document.createElement('coverage-gauge'), { from });
    at.append(element);
    return element;
  };

  it('finds a provider that stands before it', async () => {
    root.append(provider('before', 60));
    await untilShown(gauge('before'), '60%');
  });

  it('finds a provider that comes after it', async () => {
    const element = gauge('after');
    await untilState(element, 'waiting');
    root.append(provider('after', 60));
    await untilShown(element, '60%');
  });

  it('waits again, without the old figure, when the provider is removed, and takes it up when it returns', async () => {
    const at = provider('gone', 60);
    root.append(at);
    const element = gauge('gone');
    await untilShown(element, '60%');
    at.remove();
    await untilState(element, 'waiting');
    expect(shown(element)).not.to.contain('60');
    root.append(at);
    await untilShown(element, '60%');
  });

  it('finds a provider that is given its id when it is ready, and leaves one that takes another', async () => {
    const at = provider('', 60);
    root.append(at);
    const [early, late] = [gauge('early'), gauge('late')];
    await quiet(at);
    at.id = 'early';
    await untilShown(early, '60%');
    at.id = 'late';
    await untilShown(late, '60%');
    await untilState(early, 'waiting');
    expect(shown(early)).not.to.contain('60');
    at.removeAttribute('id');
    await untilState(late, 'waiting');
  });

  it('turns to another provider of the id that one gives up', async () => {
    root.append(provider('two', 60), provider('two', 70));
    const element = gauge('two');
    await untilShown(element, '60%');
    root.firstElementChild!.id = '';
    await untilShown(element, '70%');
  });

  it('goes before the enclosing provider', async () => {
    const enclosing = provider('enclosing', 60);
    root.append(provider('named', 70), enclosing);
    await untilShown(gauge('named', enclosing), '70%');
  });

  it('does not fall back to the enclosing provider where the one named is not there', async () => {
    const enclosing = provider('enclosing', 60);
    root.append(enclosing);
    const element = gauge('nobody', enclosing);
    await untilState(element, 'waiting');
    await quiet(element);
    expect(shown(element)).not.to.contain('60');
  });

  it('follows the provider through loading, failure and a new report', async () => {
    const at = document.createElement('indicator-report');
    Object.assign(at, { id: 'follow', src: freshUrl() });
    root.append(at);
    const element = gauge('follow');
    await untilState(element, 'loading');
    server.last().answerText('', 404);
    await untilShown(element, '服务器返回 404');
    at.report = rate(60);
    await untilShown(element, '60%');
  });

  it('follows the attribute from one provider to another, and back to none', async () => {
    root.append(provider('one', 60), provider('two', 70));
    const element = gauge('one');
    await untilShown(element, '60%');
    element.setAttribute('from', 'two');
    await untilShown(element, '70%');
    element.removeAttribute('from');
    await untilState(element, 'waiting');
  });

  it('reaches a provider of the page from inside a shadow tree', async () => {
    root.append(provider('page', 60));
    const host = document.createElement('section');
    root.append(host);
    await untilShown(gauge('page', host.attachShadow({ mode: 'open' })), '60%');
  });

  it('fires no event: it is not its own load', async () => {
    const heard: string[] = [];
    const element = gauge('quiet');
    ['report-ready', 'report-failed'].forEach((type) => element.addEventListener(type, () => heard.push(type)));
    root.append(provider('quiet', 60));
    await untilShown(element, '60%');
    expect(heard).to.deep.equal([]);
  });

  it('keeps its picture when it is moved', async () => {
    root.append(provider('still', 60));
    const element = gauge('still');
    await untilShown(element, '60%');
    (await fixture(html`<section></section>`)).append(element);
    await new Promise(requestAnimationFrame);
    expect(shown(element)).to.contain('60%');
  });

  it('lets a provider share the report of another under its own id', async () => {
    root.append(provider('source', 60));
    root.append(Object.assign(document.createElement('indicator-report'), { id: 'alias', from: 'source' }));
    await untilShown(gauge('alias'), '60%');
  });

  it('does not hang where providers name themselves or each other', async () => {
    const named = (id: string, from: string) => Object.assign(document.createElement('indicator-report'), { id, from });
    root.append(named('self', 'self'), named('a', 'b'), named('b', 'a'));
    const elements = [gauge('self'), gauge('a')];
    await Promise.all(elements.map(quiet));
    expect(elements.map((element) => element.getAttribute('state'))).to.deep.equal(['waiting', 'waiting']);
  });

  describe('that names nobody', () => {
    const { warn } = console;
    let said: string[] = [];
    beforeEach(() => {
      said = [];
      console.warn = (sentence: string) => said.push(sentence);
    });
    afterEach(() => (console.warn = warn));
    const heard = (sentences: number) => waitUntil(() => said.length >= sentences, 'a warning', { timeout: 8000 });

    it('says so to the reader where nothing stands inside, in Chinese and English', async () => {
      await untilShown(gauge('nobody'), '等待报告数据。请核对 src 或 from，或放入 <indicator-report>。');
      const element = gauge('nobody');
      element.lang = 'en';
      await untilShown(element, 'Waiting for a report. Check src or from, or place this element inside <indicator-report>.');
    });

    it('is told to the developer, once a tag and id, also where another element has the id', async () => {
      const other = Object.assign(document.createElement('section'), { id: 'section' });
      root.append(other);
      ['slip', 'slip', 'section'].forEach((id) => gauge(id).append('60%'));
      await heard(2);
      expect(said.map((sentence) => sentence.split(':')[0])).to.deep.equal(['<coverage-gauge> from="slip"', '<coverage-gauge> from="section"']);
    });

    it('is nobody’s business where the provider has come by then, or the element has gone', async () => {
      gauge('comes');
      gauge('leaves').remove();
      root.append(provider('comes', 60));
      // Who asks last is told last.
      gauge('never-there');
      await heard(1);
      expect(said.map((sentence) => sentence.split(':')[0])).to.deep.equal(['<coverage-gauge> from="never-there"']);
    });
  });
});
