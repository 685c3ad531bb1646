/** States that come and go: where the focus is meanwhile, what is spoken, and which language is in force. */
import { expect, fixture, html } from '@open-wc/testing';
import type { CoverageGaugeElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { coverage, rawReport } from '../../fixtures/reports.ts';
import { freshUrl, openServer, type Server } from '../../fixtures/requests.ts';
import { shown, until, untilShown, untilState } from '../../fixtures/shown.ts';

const REPORT = rawReport([coverage(0.6, { hedge: '达', printed: '达60%' })]);

describe('retrying', () => {
  let server: Server;
  beforeEach(() => (server = openServer()));
  afterEach(() => server.close());

  const button = (at: Element) => at.shadowRoot!.querySelector<HTMLElement>('.failure button');
  const focused = (at: Element) => at.shadowRoot!.activeElement;

  async function failed(): Promise<CoverageGaugeElement> {
    const at = await fixture<CoverageGaugeElement>(html`<coverage-gauge src=${freshUrl()}></coverage-gauge>`);
    server.last().answerText('', 500);
    await untilShown(at, '重试');
    button(at)!.focus();
    button(at)!.click();
    await untilState(at, 'loading');
    return at;
  }

  it('puts the focus on the figure that came', async () => {
    const at = await failed();
    server.last().answer(REPORT);
    await untilState(at, 'ready');
    await until(at, () => focused(at)?.localName === 'figure', 'the focus');
  });

  it('puts the focus on the button again where it failed again', async () => {
    const at = await failed();
    server.last().answerText('', 500);
    await untilState(at, 'failed');
    await until(at, () => focused(at) !== null && focused(at) === button(at), 'the focus');
  });

  it('leaves the focus to a visitor who has gone elsewhere', async () => {
    const at = await failed();
    const elsewhere = await fixture<HTMLElement>(html`<input aria-label="elsewhere" />`);
    elsewhere.focus();
    server.last().answer(REPORT);
    await untilState(at, 'ready');
    expect([focused(at), document.activeElement]).to.deep.equal([null, elsewhere]);
  });
});

describe('a failure that several elements share', () => {
  it('is shown by each and spoken by one, politely', async () => {
    const server = openServer();
    const root = await fixture(html`
      <indicator-report src=${freshUrl()}><coverage-gauge></coverage-gauge><talent-pipeline></talent-pipeline><service-tally></service-tally></indicator-report>
    `);
    const all = Array.from(root.children);
    await Promise.all(all.map((at) => untilState(at, 'loading')));
    server.last().answerText('', 500);
    await Promise.all(all.map((at) => untilShown(at, '服务器返回 500')));
    server.close();
    const spoken = all.flatMap((at) =>
      Array.from(at.shadowRoot!.querySelectorAll('.failure'), (failure) => [failure.getAttribute('role'), failure.getAttribute('aria-live')]),
    );
    expect(spoken.filter(([role]) => role !== null)).to.deep.equal([['alert', 'polite']]);
  });
});

describe('the language of an ancestor', () => {
  it('is noticed when it changes', async () => {
    const root = await fixture<HTMLElement>(
      html`<section lang="zh-CN">
        <p><coverage-gauge .report=${REPORT}></coverage-gauge></p>
      </section>`,
    );
    const at = root.querySelector('coverage-gauge')!;
    expect(shown(at)).to.contain('达60%');
    root.lang = 'en';
    await untilShown(at, 'Station coverage');
    root.removeAttribute('lang');
    await untilShown(at, '社工站覆盖率');
  });

  it('does not matter to an element that has left the page', async () => {
    const root = await fixture<HTMLElement>(html`<section lang="zh-CN"><coverage-gauge .report=${REPORT}></coverage-gauge></section>`);
    const at = root.querySelector('coverage-gauge')!;
    at.remove();
    root.lang = 'en';
    await at.updateComplete;
    expect(shown(at)).to.contain('达60%');
  });
});

describe('theme', () => {
  const accentOf = async (at: HTMLElement) => (await untilShown(at, '60%'), getComputedStyle(at.shadowRoot!.querySelector('.frame')!).borderTopColor);

  it('on the element goes before the colour of the page, and a rule of the page for the element before both', async () => {
    const root = await fixture<HTMLElement>(html`
      <div>
        <style>
          .page {
            --zb-accent: rgb(0, 128, 0);
          }
          .mine {
            --zb-accent: rgb(1, 2, 3);
          }
        </style>
        <div class="page">
          <coverage-gauge .report=${REPORT}></coverage-gauge>
          <coverage-gauge .report=${REPORT} theme="red"></coverage-gauge>
          <coverage-gauge .report=${REPORT} theme="blue"></coverage-gauge>
          <coverage-gauge .report=${REPORT} theme="red" elder></coverage-gauge>
          <coverage-gauge .report=${REPORT} theme="red" class="mine"></coverage-gauge>
        </div>
      </div>
    `);
    const accents = await Promise.all(Array.from(root.querySelectorAll('coverage-gauge'), accentOf));
    expect(accents).to.deep.equal(['rgb(0, 128, 0)', 'rgb(176, 18, 28)', 'rgb(11, 78, 162)', 'rgb(176, 18, 28)', 'rgb(1, 2, 3)']);
  });
});
