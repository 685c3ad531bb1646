import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { IndicatorReportElement, ReportFailedEvent, ReportReadyEvent } from '../../../src/index.ts';
import '../../../src/index.ts';
import { coverage, rawReport } from '../../fixtures/reports.ts';
import { freshUrl, openServer, type Server } from '../../fixtures/requests.ts';
import { quiet, shown, untilShown, untilState } from '../../fixtures/shown.ts';

const rate = (percent: number) => rawReport([coverage(percent / 100)], { id: `rate-${percent}` });

describe('<indicator-report>', () => {
  let server: Server;
  beforeEach(() => (server = openServer()));
  afterEach(() => server.close());

  it('shares one report with everything inside it, for one request', async () => {
    const at = await fixture(html`
      <indicator-report src=${freshUrl()}>
        <coverage-gauge></coverage-gauge>
        <div><talent-pipeline></talent-pipeline><service-tally></service-tally></div>
        <station-map></station-map>
        <coverage-gauge></coverage-gauge>
      </indicator-report>
    `);
    const gauges = Array.from(at.querySelectorAll('coverage-gauge'));
    await Promise.all(gauges.map((gauge) => untilState(gauge, 'loading')));
    server.last().answer(rate(60));
    await Promise.all(gauges.map((gauge) => untilShown(gauge, '60%')));
    await Promise.all(['talent-pipeline', 'service-tally', 'station-map'].map((tag) => untilState(at.querySelector(tag)!, 'empty')));
    expect(server.requests).to.have.lengthOf(1);
  });

  it('leaves its children where they are, and shows them', async () => {
    const at = await fixture<HTMLElement>(html`<indicator-report><p>一段文字</p></indicator-report>`);
    expect(at.querySelector('p')!.getClientRects()).not.to.have.lengthOf(0);
    await expect(at).to.be.accessible();
  });

  it('shares what comes later: a new src, a report of the page, an element added', async () => {
    const at = await fixture<IndicatorReportElement>(html`<indicator-report .report=${rate(60)}></indicator-report>`);
    const gauge = document.createElement('coverage-gauge');
    at.append(gauge);
    await untilShown(gauge, '60%');
    at.report = rate(70);
    await untilShown(gauge, '70%');
    Object.assign(at, { report: undefined, src: freshUrl() });
    await untilState(gauge, 'loading');
    expect(shown(gauge)).not.to.contain('70');
    server.last().answer(rate(80));
    await untilShown(gauge, '80%');
  });

  it('lets the nearest of two enclosing providers speak', async () => {
    const at = await fixture(html`
      <indicator-report .report=${rate(60)}>
        <indicator-report .report=${rate(70)}><coverage-gauge></coverage-gauge></indicator-report>
      </indicator-report>
    `);
    await untilShown(at.querySelector('coverage-gauge')!, '70%');
  });

  it('passes on the enclosing report where it has none of its own', async () => {
    const at = await fixture(html`
      <indicator-report .report=${rate(60)}>
        <indicator-report><coverage-gauge></coverage-gauge></indicator-report>
      </indicator-report>
    `);
    await untilShown(at.querySelector('coverage-gauge')!, '60%');
  });

  describe('its events', () => {
    const heardAt = (at: EventTarget) => {
      const heard: string[] = [];
      at.addEventListener('report-ready', (event) => heard.push(`ready from ${(event.target as Element).localName}`));
      at.addEventListener('report-failed', (event) => heard.push(`failed from ${(event.target as Element).localName}`));
      return heard;
    };

    it('tell of its load once, from itself: the elements inside load nothing', async () => {
      const root = await fixture(html`<div></div>`);
      const heard = heardAt(root);
      root.innerHTML = `<indicator-report src="${freshUrl()}"><coverage-gauge></coverage-gauge><station-map></station-map></indicator-report>`;
      server.last().answer(rate(60));
      await untilShown(root.querySelector('coverage-gauge')!, '60%');
      await quiet(root.querySelector('coverage-gauge')!);
      expect(heard).to.deep.equal(['ready from indicator-report']);
    });

    it('tell of a failure once, and leave a shadow tree', async () => {
      const root = await fixture<HTMLElement>(html`<section></section>`);
      const heard = heardAt(root);
      const at = document.createElement('indicator-report');
      at.src = freshUrl();
      root.attachShadow({ mode: 'open' }).append(at);
      const failed = oneEvent(root, 'report-failed');
      await at.updateComplete;
      server.last().answerText('', 404);
      await failed;
      expect(heard).to.deep.equal(['failed from section']);
    });

    it('carry the report, or what went wrong', async () => {
      const at = await fixture<IndicatorReportElement>(html`<indicator-report src=${freshUrl()}></indicator-report>`);
      const ready = new Promise<ReportReadyEvent>((resolve) => at.addEventListener('report-ready', resolve, { once: true }));
      server.last().answer(rate(60));
      expect((await ready).report).to.equal(at.state.status === 'ready' && at.state.report);
      const failed = new Promise<ReportFailedEvent>((resolve) => at.addEventListener('report-failed', resolve, { once: true }));
      at.src = freshUrl();
      await at.updateComplete;
      server.last().answerText('<html>');
      expect((await failed).failure).to.deep.equal({ kind: 'html' });
    });

    it('are not fired for a report that the page set', async () => {
      const root = await fixture(html`<div></div>`);
      const heard = heardAt(root);
      const at = document.createElement('indicator-report');
      at.report = rate(60);
      root.append(at);
      await at.updateComplete;
      at.report = 'no JSON';
      await waitUntil(() => at.state.status === 'failed', 'failed', { interval: 5 });
      expect([at.state.status, ...heard]).to.deep.equal(['failed']);
    });

    it('are fired for a report that stands inside it', async () => {
      const root = await fixture(html`<div></div>`);
      const heard = heardAt(root);
      root.innerHTML = `<indicator-report><script type="application/json">${JSON.stringify(rate(60))}</script></indicator-report>`;
      expect(heard).to.deep.equal(['ready from indicator-report']);
    });
  });

  describe('when it fails', () => {
    it('says so in each element, whose retry asks the server once for all', async () => {
      const at = await fixture(html` <indicator-report src=${freshUrl()}><coverage-gauge></coverage-gauge><station-map></station-map></indicator-report> `);
      const [gauge, map] = [at.querySelector('coverage-gauge')!, at.querySelector('station-map')!];
      server.last().answerText('', 500);
      await Promise.all([untilShown(gauge, '服务器返回 500'), untilShown(map, '服务器返回 500')]);
      gauge.shadowRoot!.querySelector('button')!.click();
      await Promise.all([untilState(gauge, 'loading'), untilState(map, 'loading')]);
      server.last().answer(rate(60));
      await Promise.all([untilShown(gauge, '60%'), untilState(map, 'empty')]);
      expect(server.requests).to.have.lengthOf(2);
    });

    it('is asked again by reload(), after a success as well', async () => {
      const at = await fixture<IndicatorReportElement>(html`<indicator-report src=${freshUrl()}><coverage-gauge></coverage-gauge></indicator-report>`);
      server.last().answer(rate(60));
      await untilShown(at.querySelector('coverage-gauge')!, '60%');
      at.reload();
      server.last().answer(rate(65));
      await untilShown(at.querySelector('coverage-gauge')!, '65%');
      expect(server.requests).to.have.lengthOf(2);
    });
  });

  describe('moved about', () => {
    it('an element shows the report of the provider it is put into, and keeps nothing when it is put outside', async () => {
      const root = await fixture(html`
        <div>
          <indicator-report id="one" .report=${rate(60)}><coverage-gauge></coverage-gauge></indicator-report>
          <indicator-report id="two" .report=${rate(70)}></indicator-report>
        </div>
      `);
      const gauge = root.querySelector('coverage-gauge')!;
      await untilShown(gauge, '60%');
      root.querySelector('#two')!.append(gauge);
      await untilShown(gauge, '70%');
      root.append(gauge);
      await untilState(gauge, 'waiting');
      expect(shown(gauge)).not.to.contain('70');
    });

    it('a provider keeps its report and asks no server again', async () => {
      const root = await fixture(html`
        <div>
          <indicator-report src=${freshUrl()}><coverage-gauge></coverage-gauge></indicator-report>
          <section></section>
        </div>
      `);
      const [at, gauge] = [root.querySelector('indicator-report')!, root.querySelector('coverage-gauge')!];
      server.last().answer(rate(60));
      await untilShown(gauge, '60%');
      const again: Event[] = [];
      at.addEventListener('report-ready', (event) => again.push(event));
      root.querySelector('section')!.append(at);
      await quiet(gauge);
      expect([gauge.getAttribute('state'), again.length, server.requests.length]).to.deep.equal(['ready', 0, 1]);
      expect(shown(gauge)).to.contain('60%');
    });
  });
});
