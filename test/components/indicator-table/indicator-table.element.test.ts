import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IndicatorTableElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import { rawReport, stations } from '../../fixtures/reports.ts';
import { quiet, shown, shownEach, until, untilShown } from '../../fixtures/shown.ts';

const put = async (report: unknown, lang = 'zh-CN', width = 900) => {
  const box = await fixture(
    html`<section lang=${lang}>
      <h2>某市</h2>
      <indicator-table .report=${report}></indicator-table>
    </section>`,
  );
  (box as HTMLElement).style.width = `${width}px`;
  const at = box.querySelector<IndicatorTableElement>('indicator-table')!;
  await untilShown(at, lang === 'en' ? 'in all' : '共');
  return at;
};
const all = (at: Element, selector: string) => Array.from(at.shadowRoot!.querySelectorAll<HTMLElement>(selector));
const one = <Found extends HTMLElement>(at: Element, selector: string) => {
  const found = at.shadowRoot!.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const many = (count: number) =>
  rawReport(Array.from({ length: count }, (_, index) => stations(index, { id: `o${index}`, printed: `${index}个`, by: { name: `第${index}` } })));
const focused = (at: Element) => Number((at.shadowRoot!.activeElement as HTMLElement | null)?.dataset['line'] ?? -1);
const choose = (at: IndicatorTableElement, index: number, value: string) => {
  const select = all(at, 'select')[index] as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  return at.updateComplete;
};
const search = (at: IndicatorTableElement, text: string) => {
  const input = one<HTMLInputElement>(at, 'input');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  return at.updateComplete;
};

describe('<indicator-table>', () => {
  it('holds every record of a report, in both languages, and a machine finds no fault', async () => {
    for (const lang of ['zh-CN', 'en']) {
      const at = await put(await realJson('ganzhou'), lang);
      expect(all(at, 'tr.fact')).to.have.lengthOf(13 + 1 + 6 + 1 + 1);
      await expect(at.parentElement).to.be.accessible();
    }
  });

  it('counts one as one', async () => {
    const at = await put(await realJson('ganzhou'), 'en');
    expect(shown(at, '.subtitle')).to.equal('The report has 13 figures, 6 lists, 1 event, 1 network, 1 source.');
  });

  it('sets a long figure beside its name on a narrow page, and the ring of the focus within what scrolls', async () => {
    const at = await put(await realJson('linze'), 'zh-CN', 358);
    await until(at, () => one(at, 'table').className === 'narrow');
    const edge = (node: Element) => Math.round(node.getBoundingClientRect().right);
    const figures = all(at, '.fact .cell-figure').filter(({ textContent }) => textContent?.trim());
    expect(figures.some(({ textContent }) => textContent!.trim().length > 8)).to.equal(true);
    expect(new Set(figures.map(edge)).size).to.equal(1);
    const open = one(at, 'button.open');
    open.focus();
    await sendKeys({ press: 'ArrowDown' });
    const stop = at.shadowRoot!.activeElement!;
    const { outlineOffset, outlineWidth } = getComputedStyle(stop);
    const room = stop.getBoundingClientRect().left - one(at, '.scroll').getBoundingClientRect().left;
    expect(room).to.be.at.least(parseFloat(outlineOffset) + parseFloat(outlineWidth));
  });

  it('finds by words, tells how many, and clears', async () => {
    const at = await put(await realJson('jiujiang'));
    await search(at, '持证');
    const some = all(at, 'tr.fact').length;
    await search(at, '考试');
    expect(all(at, 'tr.fact').length).to.be.greaterThan(0);
    expect(shown(at, '.count')).to.match(new RegExp(`共 27 条，显示 ${all(at, 'tr.fact').length} 条`));
    expect(some).to.be.lessThan(27);
    one(at, '.count button').click();
    await at.updateComplete;
    expect(all(at, 'tr.fact')).to.have.lengthOf(27);
    await search(at, '没有的话');
    expect(shown(at, '.reason')).to.equal('没有符合条件的事项。');
  });

  it('filters by kind', async () => {
    const at = await put(await realJson('linze'));
    await choose(at, 0, 'station');
    expect(shownEach(at, 'tr.fact .open').map((text) => text.split(' ')[0])).to.deep.equal(['沙河镇社工站沙河镇', '平川镇社工站平川镇', '鸭暖镇社工站鸭暖镇']);
  });

  it('orders within like units, says so to those who listen, and goes back', async () => {
    const at = await put(await realJson('jiujiang'));
    const sort = all(at, 'button.sort')[1]!;
    const state = () => one(at, 'th:nth-child(2)').getAttribute('aria-sort');
    sort.click();
    await at.updateComplete;
    expect(state()).to.equal('ascending');
    const heads = shownEach(at, '.group');
    expect(heads.some((head) => head.startsWith('单位 人次'))).to.equal(true);
    expect(heads.some((head) => head.startsWith('单位 人 '))).to.equal(true);
    sort.click();
    await at.updateComplete;
    expect(state()).to.equal('descending');
    sort.click();
    await at.updateComplete;
    expect([state(), shownEach(at, '.group')[0]]).to.deep.equal(['none', '数值22']);
  });

  it('opens a row for its source', async () => {
    const at = await put(await realJson('jiujiang'));
    const row = all(at, 'button.open').find(({ textContent }) => textContent?.includes('考试通过率'))!;
    row.click();
    await until(at, () => at.shadowRoot!.querySelector('.details dl') !== null);
    expect(row.getAttribute('aria-expanded')).to.equal('true');
    expect(shown(at, '.details')).to.contain('九江市民政局').and.to.contain('占报名者').and.to.contain('报名考试 4523人');
    row.click();
    await at.updateComplete;
    expect(all(at, '.details')).to.deep.equal([]);
  });

  it('marks figures that contradict each other, and says how in their rows', async () => {
    const at = await put(rawReport([stations(5, { id: 'a', printed: '5个' }), stations(6, { id: 'b', partOf: 'a', printed: '6个' })]));
    await until(at, () => all(at, '.open .tag').length > 0, 'marks');
    expect(shownEach(at, '.open .tag')).to.deep.equal(['提示', '提示']);
    all(at, 'button.open')[1]!.click();
    await until(at, () => at.shadowRoot!.querySelector('.details .card-warning') !== null, 'a warning');
    expect(shown(at, '.details .card-warning')).to.match(/^※.*6个.*5个/);
  });

  it('is walked by keyboard alone, one stop for all its rows', async () => {
    const at = await put(await realJson('cangzhou'));
    expect(all(at, 'button.open[tabindex="0"]')).to.have.lengthOf(1);
    one(at, 'button.open[tabindex="0"]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await quiet(at);
    const second = focused(at);
    await sendKeys({ press: 'End' });
    await quiet(at);
    const last = focused(at);
    await sendKeys({ press: 'Enter' });
    await until(at, () => at.shadowRoot!.querySelector('.details dl') !== null);
    await sendKeys({ press: 'Home' });
    await quiet(at);
    expect([second, last, focused(at)]).to.deep.equal([2, all(at, 'tr.fact, tr.group').length - 1, 1]);
  });

  it('keeps a short piece of a long table in the page, and says how long it is', async () => {
    const at = await put(many(1000));
    await until(at, () => all(at, '[data-space]').length > 0, 'space for rows');
    expect(all(at, 'tr.fact').length).to.be.within(40, 400);
    expect(one(at, 'table').getAttribute('aria-rowcount')).to.equal('1004');
    expect(one(at, 'tr.fact').getAttribute('aria-rowindex')).to.equal('3');
    expect(all(at, '[data-space]').length).to.be.greaterThan(10);
  });

  it('has 200 rows in the page as they are', async () => {
    const at = await put(many(197));
    expect([all(at, 'tr.fact').length, all(at, '[data-space]').length]).to.deep.equal([198, 0]);
  });

  it('brings the keyboard to every row of a long table', async () => {
    const at = await put(many(600));
    await until(at, () => all(at, '[data-space]').length > 0, 'space for rows');
    one(at, 'button.open[tabindex="0"]').focus();
    await sendKeys({ press: 'End' });
    await quiet(at);
    expect(at.shadowRoot!.activeElement?.textContent).to.contain('某报');
    await sendKeys({ press: 'ArrowUp' });
    await quiet(at);
    expect(at.shadowRoot!.activeElement?.textContent).to.contain('第599');
    await sendKeys({ press: 'PageUp' });
    await quiet(at);
    expect(at.shadowRoot!.activeElement?.textContent).to.contain('第589');
    expect(Number((at.shadowRoot!.activeElement!.closest('tr') as HTMLElement).getAttribute('aria-rowindex'))).to.equal(592);
  });

  it('brings rows in as they are scrolled to', async () => {
    const at = await put(many(1000));
    await until(at, () => all(at, '[data-space]').length > 0, 'space for rows');
    one(at, '.scroll').scrollTop = 20_000;
    await until(at, () => shownEach(at, 'button.open').some((text) => /第(3|4)\d\d/.test(text)), 'rows of the middle');
    expect(all(at, 'tr.fact').length).to.be.lessThan(400);
  });

  it('goes on bringing rows in where it was moved', async () => {
    const at = await put(many(600));
    await until(at, () => all(at, '[data-space]').length > 0, 'space for rows');
    // What does not agree is found a little later, and draws once more.
    await new Promise((done) => setTimeout(done, 300));
    at.parentElement!.parentElement!.append(at);
    await quiet(at);
    one(at, '.scroll').scrollTop = one(at, '.scroll').scrollHeight;
    await until(at, () => all(at, 'tr.fact').some((row) => row.textContent!.includes('某报')), 'the last row');
  });

  it('prints whole', async () => {
    const at = await put(many(500));
    await until(at, () => all(at, '[data-space]').length > 0, 'space for rows');
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(at, 'tr.fact')).to.have.lengthOf(501);
    window.dispatchEvent(new Event('afterprint'));
    await quiet(at);
    expect(all(at, 'tr.fact').length).to.be.lessThan(501);
  });

  it('becomes a list on a narrow page and stays a table to those who listen', async () => {
    const at = await put(await realJson('ganzhou'), 'zh-CN', 330);
    await until(at, () => one(at, 'table').className === 'narrow');
    (at.parentElement as HTMLElement).style.width = '800px';
    await until(at, () => one(at, 'table').className === '');
    (at.parentElement as HTMLElement).style.width = '330px';
    await until(at, () => one(at, 'table').className === 'narrow');
    expect(one(at, 'table').scrollWidth).to.be.at.most(330);
    expect(all(at, '[role=row]').length).to.be.greaterThan(20);
    await expect(at.parentElement).to.be.accessible();
  });
});
