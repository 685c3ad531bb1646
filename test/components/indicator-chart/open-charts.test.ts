import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IndicatorElement } from '../../../src/components/shared/indicator-element.ts';
import '../../../src/index.ts';
import { ALL_REPORTS } from '../../fixtures/said.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import { shown, until } from '../../fixtures/shown.ts';

type Host = HTMLElement & Pick<IndicatorElement<never>, 'updateComplete'> & { report: unknown; theme: string };

/** Where a report has figures that may stand in one drawing: read from its text, not from the code. */
const WITH_CHARTS: Readonly<Record<string, readonly string[]>> = {
  'talent-pipeline': ['cangzhou', 'ganzhou', 'guandu', 'hexian', 'jiangsu', 'jiujiang', 'mashan', 'ulanqab'],
  'service-tally': ['cangzhou', 'linze', 'ulanqab'],
};

const put = async (tag: string, report: string, lang = 'zh-CN'): Promise<Host> => {
  const box = await fixture<HTMLElement>(html`<section lang=${lang}></section>`);
  const host = document.createElement(tag) as Host;
  host.report = await realJson(report);
  box.append(host);
  await host.updateComplete;
  await until(host, () => ['ready', 'empty'].includes(host.getAttribute('state') ?? ''), 'its state');
  return host;
};
const details = (host: Host) => host.shadowRoot!.querySelector<HTMLDetailsElement>('details.charts');
const chart = (host: Host) => details(host)!.querySelector('indicator-chart');
const opened = async (host: Host) => {
  // Whoever opens it has it before the eye.
  details(host)!.scrollIntoView();
  details(host)!.open = true;
  await until(host, () => chart(host) !== null, 'a chart');
  const inner = chart(host)!;
  await until(inner, () => inner.shadowRoot!.querySelector('.canvas svg path') !== null, 'a drawing');
  return inner;
};
const titles = (host: Host) => Array.from(chart(host)!.shadowRoot!.querySelectorAll('.panel-title'), ({ textContent }) => textContent?.trim().split(' ')[0]);

describe('charts to open', () => {
  // From sources Vega comes in some hundred files; no test is to wait for them.
  before(async function load() {
    this.timeout(60_000);
    await import('../../../src/components/indicator-chart/preset-drawing.ts');
  });

  for (const [tag, reports] of Object.entries(WITH_CHARTS)) {
    it(`stand under <${tag}> where its figures may stand in one drawing, and nowhere else`, async () => {
      const found: string[] = [];
      for (const report of ALL_REPORTS) {
        const host = await put(tag, report);
        if (details(host)) found.push(report);
        host.remove();
      }
      expect(found).to.deep.equal(reports);
    });
  }

  it('draw what is like, each panel under its own name, and say the rest once: no second heading, table or source', async () => {
    const host = await put('talent-pipeline', 'hexian');
    const inner = await opened(host);
    expect(titles(host)).to.deep.equal(['一次性奖励：比较', '持证工资补贴：比较', '转岗网格员：其中', '招聘毕业生：其中']);
    for (const part of ['heading', 'subtitle', 'table', 'source'])
      expect(getComputedStyle(inner.shadowRoot!.querySelector(`[part=${part}]`)!).display, part).to.equal('none');
    await expect(host.parentElement).to.be.accessible();
  });

  it('name a panel that stands alone', async () => {
    const host = await put('service-tally', 'linze');
    const inner = await opened(host);
    const title = inner.shadowRoot!.querySelector('.panel-title')!;
    expect([titles(host), getComputedStyle(title).display]).to.deep.equal([['服务对象'], 'block']);
  });

  it('open by keyboard alone', async () => {
    const host = await put('service-tally', 'linze');
    details(host)!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    const inner = await opened(host);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowRight' });
    await until(inner, () => shown(inner, '.readout').includes('沙河镇'), 'a figure read out');
  });

  it('follow the report and the theme of the element around them', async () => {
    const host = await put('talent-pipeline', 'hexian');
    const inner = await opened(host);
    host.report = await realJson('ganzhou');
    await until(inner, () => titles(host).join() === '社工专业人才：其中', 'the other report');
    host.theme = 'red';
    await host.updateComplete;
    const bar = () => Array.from(inner.shadowRoot!.querySelectorAll('.canvas path')).find((path) => path.getAttribute('fill') === 'var(--_accent)');
    // A sheet that is adopted changes no node.
    await waitUntil(() => bar() !== undefined && getComputedStyle(bar()!).fill === 'rgb(176, 18, 28)', 'a red bar', { timeout: 5000 });
  });

  it('are set in the size of the element around them, in elder mode too', async () => {
    const host = await put('service-tally', 'linze');
    const inner = await opened(host);
    const size = (of: Element) => Number.parseFloat(getComputedStyle(of).fontSize);
    expect(size(inner)).to.be.closeTo(size(host), 0.1);
    host.setAttribute('elder', '');
    await until(host, () => size(host) > 20, 'a larger size');
    expect(size(inner)).to.be.closeTo(size(host), 0.1);
  });

  it('speak English', async () => {
    const host = await put('talent-pipeline', 'jiujiang', 'en');
    expect(details(host)!.querySelector('summary')!.textContent).to.equal('Open charts');
  });
});
