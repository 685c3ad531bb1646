/** What all elements owe the page, shown on the gauge: states, fallback, retry, events. */
import { expect, fixture, html } from '@open-wc/testing';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { CoverageGaugeElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import { coverage, rawReport, stations } from '../../fixtures/reports.ts';
import { freshUrl, openServer, type Server } from '../../fixtures/requests.ts';
import { openTable, quiet, shown, until, untilShown, untilState } from '../../fixtures/shown.ts';

const rate = (percent: number) => rawReport([coverage(percent / 100)], { id: `rate-${percent}` });
const isVisible = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;

describe('an element of the kit', () => {
  let server: Server;
  beforeEach(() => (server = openServer()));
  afterEach(() => server.close());

  const loading = () => fixture<CoverageGaugeElement>(html`<coverage-gauge src=${freshUrl()}><p>社工站覆盖率达60%</p></coverage-gauge>`);
  const ready = (report: object = rate(60)) => fixture<CoverageGaugeElement>(html`<coverage-gauge .report=${report}><p>社工站覆盖率达60%</p></coverage-gauge>`);

  it('knows what contradicts each other in its first drawing, once another element has asked', async () => {
    const report = rawReport([stations(12), stations(13, { id: 'again' }), coverage(0.6)]);
    const first = await ready(report);
    await until(first, () => (first.view?.warnings.length ?? 0) > 0, 'the warning');
    const second = await ready(report);
    await second.updateComplete;
    expect(second.view?.warnings.map(({ code }) => code)).to.deep.equal(first.view?.warnings.map(({ code }) => code));
  });

  // NVDA, JAWS and Orca say “clickable” of every text within an element that listens for clicks.
  for (const tag of ['coverage-gauge', 'talent-pipeline', 'service-tally', 'indicator-value'])
    it(`listens for clicks where nothing but a button is heard as clickable: <${tag}>`, async () => {
      const { addEventListener } = EventTarget.prototype;
      const clickable: string[] = [];
      EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: [never]) {
        if (type === 'click' && this instanceof Element && !this.matches('button')) clickable.push(this.localName);
        return addEventListener.call(this, type, ...rest);
      };
      try {
        const at = await fixture(
          staticHtml`<${unsafeStatic(tag)} .report=${await realJson('ganzhou')} indicator="station_coverage_rate"></${unsafeStatic(tag)}>`,
        );
        await untilState(at, 'ready');
        expect(clickable).to.deep.equal([]);
        at.shadowRoot!.querySelector<HTMLElement>('button[data-of]')!.click();
        await until(at, () => at.shadowRoot!.querySelector('[role=dialog]') !== null, 'its card');
      } finally {
        EventTarget.prototype.addEventListener = addEventListener;
      }
    });

  describe('tells its state', () => {
    it('waiting, with what to do where the page has put nothing inside', async () => {
      const at = await fixture(html`<coverage-gauge></coverage-gauge>`);
      expect(at.getAttribute('state')).to.equal('waiting');
      await untilShown(at, '等待报告数据。请核对 src 或 from，或放入 <indicator-report>。');
    });

    it('waiting, in silence where the page has put a fallback inside', async () => {
      const at = await fixture(html`<coverage-gauge><p>达60%</p></coverage-gauge>`);
      expect([at.getAttribute('state'), shown(at)]).to.deep.equal(['waiting', '']);
    });

    it('loading, said only to those who have waited a while', async () => {
      const at = await loading();
      const from = performance.now();
      expect([at.getAttribute('state'), shown(at)]).to.deep.equal(['loading', '']);
      await untilShown(at, '正在读取报告……');
      expect(performance.now() - from).to.be.above(200);
      expect(at.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal('正在读取报告……');
    });

    it('loading once more, in silence again at first', async () => {
      const at = await loading();
      await untilShown(at, '正在读取报告……');
      server.last().answer(rate(60));
      await untilState(at, 'ready');
      at.src = freshUrl();
      await at.updateComplete;
      expect([at.getAttribute('state'), shown(at)]).to.deep.equal(['loading', '']);
    });

    it('ready', async () => {
      const at = await loading();
      server.last().answer(rate(60));
      await untilState(at, 'ready');
      expect(shown(at)).to.contain('60%').and.not.to.contain('正在读取');
    });

    it('empty, with the reason', async () => {
      const at = await ready(rawReport([stations(192)]));
      expect(at.getAttribute('state')).to.equal('empty');
      expect(shown(at, '.reason')).to.equal('报告未写明社工站覆盖率，不据其他数字推算。');
    });

    it('failed, with the reason, announced', async () => {
      const at = await loading();
      server.last().answerText('', 500);
      await untilShown(at, '服务器返回 500');
      expect([at.getAttribute('state'), at.shadowRoot?.querySelector('[role=alert]') !== null]).to.deep.equal(['failed', true]);
    });
  });

  describe('shows the fallback of the page', () => {
    it('until it is ready', async () => {
      const at = await loading();
      const fallback = at.querySelector('p')!;
      expect(isVisible(fallback)).to.equal(true);
      await untilShown(at, '正在读取');
      expect(isVisible(fallback)).to.equal(true);
      server.last().answer(rate(60));
      await untilState(at, 'ready');
      expect(isVisible(fallback)).to.equal(false);
    });

    it('when it has failed, beside the reason', async () => {
      const at = await loading();
      server.last().answerText('', 404);
      await untilShown(at, '服务器返回 404');
      expect(isVisible(at.querySelector('p'))).to.equal(true);
    });

    it('again when the report is taken away', async () => {
      const at = await ready();
      at.report = null;
      await at.updateComplete;
      expect(isVisible(at.querySelector('p'))).to.equal(true);
      expect(shown(at)).not.to.contain('60');
    });

    it('never removing it, and with the same slot in every state', async () => {
      const at = await loading();
      const [fallback, slot] = [at.querySelector('p'), at.shadowRoot!.querySelector('slot')];
      for (const next of [rate(60), rawReport([stations(5)]), 'no JSON', undefined]) {
        at.report = next;
        await quiet(at);
        expect([at.querySelector('p'), at.shadowRoot!.querySelector('slot')]).to.deep.equal([fallback, slot]);
      }
    });
  });

  describe('after a failure', () => {
    it('asks the server again when the visitor does', async () => {
      const at = await loading();
      server.last().answerText('', 404);
      await untilShown(at, '重试');
      at.shadowRoot!.querySelector('button')!.click();
      await untilState(at, 'loading');
      server.last().answer(rate(60));
      await untilShown(at, '60%');
      expect(server.requests).to.have.lengthOf(2);
    });

    it('offers no retry for a report that the page itself has set', async () => {
      const at = await ready(Object.freeze({}));
      await untilShown(at, '报告未能显示');
      expect(at.shadowRoot!.querySelectorAll('button')).to.have.lengthOf(0);
    });
  });

  describe('when the page sets something else', () => {
    it('takes the new report at once, and drops the old figure', async () => {
      const at = await ready();
      at.report = rate(70);
      await at.updateComplete;
      expect(shown(at)).to.contain('70%').and.not.to.contain('60%');
    });

    it('does not go on showing the old figure while the new file is loading', async () => {
      const at = await ready();
      Object.assign(at, { report: undefined, src: freshUrl() });
      await at.updateComplete;
      expect(at.getAttribute('state')).to.equal('loading');
      expect(shown(at)).not.to.contain('60');
      server.last().answer(rate(70));
      await untilShown(at, '70%');
    });

    it('shows a report set before the element was defined', async () => {
      const early = document.createElement('zb-late-gauge');
      const root = await fixture(html`<div>${Object.assign(early, { report: rate(60) })}</div>`);
      customElements.define('zb-late-gauge', class extends (customElements.get('coverage-gauge') as typeof CoverageGaugeElement) {});
      await (root.firstElementChild as CoverageGaugeElement).updateComplete;
      expect(shown(root.firstElementChild)).to.contain('60%');
    });
  });

  describe('its events', () => {
    const heardAt = (at: EventTarget) => {
      const heard: string[] = [];
      ['report-ready', 'report-failed'].forEach((type) => at.addEventListener(type, () => heard.push(type)));
      return heard;
    };

    it('tell once of its own load, and reach the page', async () => {
      const root = await fixture<HTMLElement>(html`<section></section>`);
      const heard = heardAt(root);
      const at = document.createElement('coverage-gauge');
      at.src = freshUrl();
      root.attachShadow({ mode: 'open' }).append(at);
      await at.updateComplete;
      server.last().answer(rate(60));
      await untilState(at, 'ready');
      at.heading = '覆盖率';
      await quiet(at);
      expect(heard).to.deep.equal(['report-ready']);
    });

    it('tell once of its own failure', async () => {
      const at = await loading();
      const heard = heardAt(at);
      server.last().answerText('', 404);
      await untilState(at, 'failed');
      await quiet(at);
      expect(heard).to.deep.equal(['report-failed']);
    });

    it('are not fired by what the page sets', async () => {
      const at = await ready();
      const heard = heardAt(at);
      for (const report of [rate(70), 'no JSON', null]) {
        at.report = report;
        await quiet(at);
      }
      expect(heard).to.deep.equal([]);
    });
  });

  describe('in the page', () => {
    it('keeps its picture and its open table when it is moved, and loads nothing again', async () => {
      const at = await loading();
      server.last().answer(rate(60));
      await untilState(at, 'ready');
      await openTable(at);
      const [frame, heard] = [at.shadowRoot!.querySelector('figure'), [] as Event[]];
      at.addEventListener('report-ready', (event) => heard.push(event));
      (await fixture(html`<section></section>`)).append(at);
      await quiet(at);
      expect(at.shadowRoot!.querySelector('figure')).to.equal(frame);
      expect(at.shadowRoot!.querySelector('details')!.open).to.equal(true);
      expect([heard.length, server.requests.length]).to.deep.equal([0, 1]);
    });

    it('does nothing when it is removed while it loads', async () => {
      const at = await loading();
      const heard: Event[] = [];
      at.addEventListener('report-ready', (event) => heard.push(event));
      at.remove();
      server.last().answer(rate(60));
      await quiet(at);
      expect([at.getAttribute('state'), heard.length]).to.deep.equal(['loading', 0]);
      expect(shown(at)).not.to.contain('60%');
    });

    it('offers the view model of what it shows to those who hold it', async () => {
      const at = await ready();
      expect(at.view).to.deep.include({ kind: 'gauge', heading: '社工站覆盖率', share: 0.6 });
      at.report = null;
      await at.updateComplete;
      expect(at.view).to.equal(null);
    });
  });
});
