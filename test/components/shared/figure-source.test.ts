/** The card behind a figure, as a visitor meets it: by pointer, by keyboard, with and without the platform's top layer. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FigureSelectEvent, ServiceTallyElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { observation, rawReport } from '../../fixtures/reports.ts';
import { until, untilState } from '../../fixtures/shown.ts';

const REPORT = rawReport([
  observation('people_served', { atLeast: 80000 }, { id: 'people', unit: '人', hedge: '余', printed: '八万余人' }),
  observation('activities_held', 1000, { id: 'acts', unit: '次', printed: '1000次' }),
  observation('volunteers_engaged', 6000, { id: 'helpers', unit: '人', printed: '6000人' }),
]);

const tally = (set: object = {}) => fixture<ServiceTallyElement>(html`<service-tally .report=${REPORT} ?elder=${'elder' in set}></service-tally>`);
const figure = (at: Element, id: string) => at.shadowRoot!.querySelector<HTMLButtonElement>(`[data-of=${id}]`)!;
const card = (at: Element) => at.shadowRoot!.querySelector<HTMLElement>('.card');
const words = (at: Element) => card(at)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const focused = (at: Element) => at.shadowRoot!.activeElement;
const opened = (at: Element) => until(at, () => card(at) !== null && focused(at) === card(at), 'a card');
const closed = (at: Element) => until(at, () => card(at) === null, 'no card');
const stops = (at: Element) => Array.from(at.shadowRoot!.querySelectorAll<HTMLElement>('[data-of]'), ({ tabIndex }) => tabIndex);

const point = (target: Element, ...types: readonly string[]) =>
  types.forEach((type) => target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true })));

async function back(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

async function open(at: Element, id: string): Promise<void> {
  figure(at, id).click();
  await opened(at);
}

describe('the card behind a figure', () => {
  it('says what was printed, where and when, and names itself by the figure', async () => {
    const at = await tally();
    await open(at, 'people');
    expect(words(at)).to.contain('八万余人').and.to.contain('不少于8万人').and.to.contain('某报').and.to.contain('日期未写明');
    const box = card(at)!;
    expect([box.getAttribute('role'), box.ariaLabel]).to.deep.equal(['dialog', '服务人数 8万余人 时间未写明']);
    expect(box.querySelector('q')?.lang).to.equal('zh-CN');
    await expect(at).to.be.accessible();
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens with ${key}, closes with Escape, and the focus comes back`, async () => {
      const at = await tally();
      figure(at, 'acts').focus();
      await sendKeys({ press: key });
      await opened(at);
      await sendKeys({ press: 'Escape' });
      expect([card(at), focused(at)]).to.deep.equal([null, figure(at, 'acts')]);
    });
  }

  it('closes at its button, at a press outside, and at its own figure; another figure takes it over', async () => {
    const at = await tally();
    await open(at, 'people');
    at.shadowRoot!.querySelector<HTMLElement>('.card-close')!.click();
    expect([card(at), focused(at)]).to.deep.equal([null, figure(at, 'people')]);
    await open(at, 'people');
    point(document.body, 'pointerdown', 'pointerup');
    expect(card(at)).to.equal(null);
    await open(at, 'people');
    figure(at, 'people').click();
    await closed(at);
    await open(at, 'acts');
    figure(at, 'helpers').click();
    await until(at, () => words(at).includes('6000'), 'the other figure');
    expect(at.shadowRoot!.querySelectorAll('.card')).to.have.lengthOf(1);
  });

  it('closes at its own figure where a press gives the focus to what is around it, as in Safari', async () => {
    const around = await fixture<HTMLElement>(html`<main tabindex="-1"><service-tally .report=${REPORT}></service-tally></main>`);
    const at = around.firstElementChild!;
    await until(at, () => figure(at, 'people') !== null, 'a figure');
    await open(at, 'people');
    around.focus();
    expect(card(at)).not.to.equal(null);
    figure(at, 'people').click();
    await closed(at);
  });

  it('stays for a finger that scrolls the page, and for a selection that is drawn out of it', async () => {
    const at = await tally();
    await open(at, 'people');
    point(document.body, 'pointerdown', 'pointercancel');
    point(card(at)!, 'pointerdown');
    point(document.body, 'pointerup');
    expect(card(at)).not.to.equal(null);
  });

  it('is dark where the page writes in light ink, and opaque on either', async () => {
    const at = await tally();
    at.style.setProperty('--zb-ink', '#f4f4f4');
    at.style.setProperty('--zb-surface', 'rgba(255, 255, 255, 0.05)');
    await open(at, 'people');
    expect(getComputedStyle(card(at)!).backgroundColor).to.equal('rgb(20, 23, 27)');
  });

  it('is left by Tab to what follows the figure, and by Shift and Tab to the figure itself', async () => {
    const at = await tally();
    await open(at, 'acts');
    await back();
    expect([card(at), focused(at)]).to.deep.equal([null, figure(at, 'acts')]);
    // As WebKitGTK tells of Shift and Tab.
    await open(at, 'acts');
    card(at)!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Unidentified', code: 'Tab', shiftKey: true, bubbles: true }));
    expect([card(at), focused(at)]).to.deep.equal([null, figure(at, 'acts')]);
    await open(at, 'acts');
    await sendKeys({ press: 'Tab' });
    expect(focused(at)?.className).to.equal('card-close');
    await sendKeys({ press: 'Tab' });
    expect([card(at), focused(at)?.localName]).to.deep.equal([null, 'summary']);
  });

  it('tells the page once, before it opens, and only when the visitor asks', async () => {
    const at = await tally();
    const heard: string[] = [];
    const hear = ({ observation: { id }, report: { id: of }, bubbles, composed }: FigureSelectEvent) =>
      heard.push(`${of} ${id} ${bubbles} ${composed} ${card(at) !== null}`);
    document.body.addEventListener('figure-select', hear);
    figure(at, 'acts').focus();
    at.report = rawReport([...REPORT.observations]);
    await untilState(at, 'ready');
    await open(at, 'acts');
    at.heading = '服务';
    await at.updateComplete;
    await sendKeys({ press: 'Escape' });
    document.body.removeEventListener('figure-select', hear);
    expect(heard).to.deep.equal(['sample acts true true false']);
  });

  it('stays shut for a page that has a way of its own', async () => {
    const at = await tally();
    const asked = new Promise((resolve) => at.addEventListener('figure-select', (event) => (event.preventDefault(), resolve(event))));
    figure(at, 'acts').click();
    await asked;
    expect(card(at)).to.equal(null);
  });

  it('follows the language of the page, and goes with its figure', async () => {
    const at = await tally();
    await open(at, 'people');
    at.lang = 'en';
    await until(at, () => words(at).includes('80,000 or more people'), 'English');
    expect(words(at)).to.contain('八万余人').and.to.contain('Published in');
    const spoken = Array.from(card(at)!.querySelectorAll('.card-hedge [lang]'), (run) => [run.textContent, (run as HTMLElement).lang]);
    expect(spoken).to.deep.equal([['余', 'zh-CN']]);
    at.report = rawReport([observation('activities_held', 5, { unit: '次' })]);
    await closed(at);
  });

  it('closes when its element leaves the page', async () => {
    const at = await tally();
    await open(at, 'people');
    at.remove();
    expect(card(at)).to.equal(null);
  });

  it('shows the warnings about its figure, which has a mark that is no part of its name', async () => {
    const two = ['a', 'b'].map((id, index) => observation('people_served', 100 + index * 100, { id, unit: '人', printed: `${100 + index * 100}人` }));
    const at = await fixture<ServiceTallyElement>(
      html`<service-tally .report=${rawReport([...two, observation('activities_held', 5, { id: 'c', unit: '次' })])}></service-tally>`,
    );
    await until(at, () => figure(at, 'a').hasAttribute('data-warned'), 'a mark');
    expect(figure(at, 'c').hasAttribute('data-warned')).to.equal(false);
    expect(getComputedStyle(figure(at, 'a'), '::after').content).to.equal('"※" / ""');
    expect(at.shadowRoot!.getElementById(figure(at, 'a').getAttribute('aria-describedby')!)?.textContent).to.contain('数据提示');
    await open(at, 'a');
    await until(at, () => words(at).includes('同一指标出现不同数字：100人 / 200人'), 'the warning');
    at.report = rawReport([two[0]!]);
    await until(at, () => !figure(at, 'a').hasAttribute('data-warned'), 'no mark');
  });

  it('stands in the shadow tree where the browser has no top layer to lend, and is left the same way', async () => {
    const popover = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover')!;
    delete (HTMLElement.prototype as Partial<HTMLElement>).popover;
    try {
      const at = await tally();
      await open(at, 'people');
      expect([card(at)!.hasAttribute('popover'), getComputedStyle(card(at)!).position]).to.deep.equal([false, 'fixed']);
      const { left, right, top, bottom } = card(at)!.getBoundingClientRect();
      expect([left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]).to.deep.equal([true, true, true, true]);
      await sendKeys({ press: 'Escape' });
      expect([card(at), focused(at)]).to.deep.equal([null, figure(at, 'people')]);
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'popover', popover);
    }
  });

  it('has targets of 44 pixels in 长者模式', async () => {
    const at = await tally({ elder: true });
    await open(at, 'people');
    const { width, height } = at.shadowRoot!.querySelector('.card-close')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
  });
});

describe('the figures of an element', () => {
  it('are plain tab stops until one is reached, then one stop', async () => {
    const at = await tally();
    expect(stops(at)).to.deep.equal([0, 0, 0]);
    figure(at, 'acts').focus();
    await until(at, () => stops(at).join() === '-1,0,-1', 'one tab stop');
    await sendKeys({ press: 'Tab' });
    expect(focused(at)?.localName).to.equal('summary');
    await back();
    expect(focused(at)).to.equal(figure(at, 'acts'));
  });

  it('are walked through with arrow keys, Home and End, and no further than the last', async () => {
    const at = await tally();
    figure(at, 'people').focus();
    await until(at, () => stops(at).join() === '0,-1,-1', 'one tab stop');
    const walked: (string | undefined)[] = [];
    for (const press of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'Home', 'ArrowUp', 'End']) {
      await sendKeys({ press });
      walked.push((focused(at) as HTMLElement).dataset['of']);
    }
    expect(walked).to.deep.equal(['acts', 'helpers', 'helpers', 'acts', 'people', 'people', 'helpers']);
    expect(card(at)).to.equal(null);
  });

  it('are walked through from right to left where the page is written so', async () => {
    const at = await tally();
    at.dir = 'rtl';
    figure(at, 'people').focus();
    await until(at, () => stops(at).join() === '0,-1,-1', 'one tab stop');
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused(at)).to.equal(figure(at, 'acts'));
  });

  it('leave keys alone that are held with others', async () => {
    const at = await tally();
    figure(at, 'people').focus();
    await until(at, () => stops(at).join() === '0,-1,-1', 'one tab stop');
    const key = new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true, cancelable: true, composed: true });
    figure(at, 'people').dispatchEvent(key);
    expect([key.defaultPrevented, focused(at)]).to.deep.equal([false, figure(at, 'people')]);
  });

  /** People of two years, as a comparison: with a hedge a row is of another kind, and is made anew. */
  const years = (hedge: '' | '余') =>
    rawReport(
      [2023, 2024].map((year) => {
        const more = { id: `in-${year}`, unit: '人', time: { kind: 'year', date: `${year}` } } as const;
        return hedge && year === 2024
          ? observation('people_served', { atLeast: 900 }, { ...more, hedge, printed: '900余人' })
          : observation('people_served', year === 2024 ? 900 : 800, { ...more, printed: `${year === 2024 ? 900 : 800}人` });
      }),
    );

  it('keep the focus, and the one stop, where a row is drawn anew as another kind', async () => {
    const at = await tally();
    at.report = years('');
    await until(at, () => figure(at, 'in-2024') !== null, 'the years');
    const before = figure(at, 'in-2024');
    before.focus();
    await until(at, () => stops(at).join() === '-1,0', 'one tab stop');
    at.report = years('余');
    await until(at, () => figure(at, 'in-2024').textContent!.includes('余'), 'the hedge');
    expect([figure(at, 'in-2024') === before, focused(at) === figure(at, 'in-2024'), stops(at).join()]).to.deep.equal([false, true, '-1,0']);
  });

  it('keep their card where a row is drawn anew as another kind', async () => {
    const at = await tally();
    at.report = years('');
    await until(at, () => figure(at, 'in-2024') !== null, 'the years');
    await open(at, 'in-2024');
    at.report = years('余');
    await until(at, () => words(at).includes('900余人'), 'the hedge in the card');
    await sendKeys({ press: 'Escape' });
    expect([card(at), focused(at) === figure(at, 'in-2024')]).to.deep.equal([null, true]);
  });

  it('are called by their names as long as they have the focus, and by what they read to who reads on', async () => {
    const at = await tally();
    figure(at, 'people').focus();
    await until(at, () => figure(at, 'people').ariaLabel !== null, 'a name');
    expect(figure(at, 'people').ariaLabel).to.equal('服务人数 8万余人 时间未写明');
    await sendKeys({ press: 'ArrowRight' });
    await until(at, () => figure(at, 'acts').ariaLabel !== null, 'the next name');
    expect([figure(at, 'people'), figure(at, 'acts')].map(({ ariaLabel }) => ariaLabel)).to.deep.equal([null, '活动 1000次 时间未写明']);
    await expect(at).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    expect(figure(at, 'acts').ariaLabel).to.equal(null);
  });

  it('are called by the figure that they show now', async () => {
    const at = await tally();
    figure(at, 'acts').focus();
    await until(at, () => figure(at, 'acts').ariaLabel !== null, 'a name');
    at.report = rawReport(REPORT.observations.map((one) => (one.id === 'acts' ? { ...one, value: 1001, printed: '1001次' } : one)));
    await until(at, () => figure(at, 'acts').textContent === '1001次', 'the other report');
    expect(figure(at, 'acts').ariaLabel).to.equal('活动 1001次 时间未写明');
  });

  it('keep the name that their element has given them', async () => {
    const at = await tally();
    figure(at, 'acts').ariaLabel = '沙河镇 1000次';
    figure(at, 'acts').focus();
    await until(at, () => stops(at).join() === '-1,0,-1', 'one tab stop');
    await sendKeys({ press: 'ArrowRight' });
    expect(figure(at, 'acts').ariaLabel).to.equal('沙河镇 1000次');
  });

  it('keep one stop when the report changes', async () => {
    const at = await tally();
    figure(at, 'helpers').focus();
    await until(at, () => stops(at).join() === '-1,-1,0', 'one tab stop');
    at.report = rawReport(REPORT.observations.slice(0, 2));
    await until(at, () => stops(at).join() === '0,-1', 'one tab stop');
  });
});
