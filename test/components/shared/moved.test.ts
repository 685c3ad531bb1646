/** Portals move what stands on them: into a tab, a column, a dialog. What is moved goes on as if it had stood there. */
import { expect } from '@open-wc/testing';
import '../../../src/index.ts';
import { TAGS } from '../../../src/tags.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import { freshUrl, openServer, type Server } from '../../fixtures/requests.ts';
import { quiet, shown, until, untilState } from '../../fixtures/shown.ts';

const SHOWN = TAGS.filter((tag) => tag !== 'indicator-report');

describe('an element that is moved', () => {
  let server: Server;
  let from: HTMLElement;
  let to: HTMLElement;
  beforeEach(() => {
    server = openServer();
    [from, to] = [document.createElement('section'), document.createElement('section')];
    document.body.append(from, to);
  });
  afterEach(() => {
    server.close();
    from.remove();
    to.remove();
  });

  const put = (tag: string, around: HTMLElement = from) => {
    const element = Object.assign(document.createElement(tag), { src: freshUrl(), lang: 'zh-CN' });
    if (tag === 'indicator-value') element.setAttribute('indicator', 'station_count');
    around.append(element);
    return element;
  };
  const asked = (count: number) => until(from, () => server.requests.length === count, `${count} requests`);

  SHOWN.forEach((tag) => {
    it(`finishes loading where it is now: <${tag}>`, async () => {
      const element = put(tag);
      await asked(1);
      to.append(element);
      await quiet(element);
      server.requests[0]!.answer(await realJson('ganzhou'));
      await untilState(element, 'ready');
      expect([server.requests.length, shown(element).includes('正在读取')]).to.deep.equal([1, false]);
    });

    it(`shows what it showed: <${tag}>`, async () => {
      const element = put(tag);
      await asked(1);
      server.requests[0]!.answer(await realJson('ganzhou'));
      await untilState(element, 'ready');
      await quiet(element);
      // Vega may still be under way.
      if (tag === 'indicator-chart') await until(element, () => element.shadowRoot!.querySelector('.canvas svg text') !== null, 'a drawing');
      const words = shown(element);
      let told = 0;
      to.addEventListener('report-ready', () => told++);
      to.append(element);
      await quiet(element);
      if (tag === 'indicator-chart') await until(element, () => shown(element) === words, 'the same drawing');
      expect([element.getAttribute('state'), told, server.requests.length]).to.deep.equal(['ready', 0, 1]);
      expect(shown(element)).to.equal(words);
    });

    it(`takes up the report of the provider that it is moved into: <${tag}>`, async () => {
      const provider = put('indicator-report', to);
      await asked(1);
      const element = document.createElement(tag);
      if (tag === 'indicator-value') element.setAttribute('indicator', 'station_count');
      from.append(element);
      await untilState(element, 'waiting');
      provider.append(element);
      await untilState(element, 'loading');
      server.requests[0]!.answer(await realJson('ganzhou'));
      await untilState(element, 'ready');
      from.append(element);
      await untilState(element, 'waiting');
    });
  });

  it('follows the width of its new place: <indicator-chart>', async () => {
    const chart = put('indicator-chart');
    await asked(1);
    server.requests[0]!.answer(await realJson('ganzhou'));
    const width = () => Number(chart.shadowRoot?.querySelector('.canvas svg')?.getAttribute('width') ?? 0);
    await until(chart, () => width() > 333, 'a drawing');
    to.append(chart);
    await until(chart, () => width() > 333, 'a drawing in the new place');
    to.style.width = '333px';
    await until(chart, () => width() > 0 && width() <= 333, 'a narrow drawing');
  });

  it('becomes a list where its new place is narrow: <indicator-table>', async () => {
    const table = put('indicator-table');
    await asked(1);
    server.requests[0]!.answer(await realJson('ganzhou'));
    await untilState(table, 'ready');
    to.style.width = '333px';
    to.append(table);
    await until(table, () => table.shadowRoot!.querySelector('table.narrow') !== null, 'a list');
  });
});
