import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IndicatorChartElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import { observation, rawReport } from '../../fixtures/reports.ts';
import { openTable, quiet, shown, shownEach, until, untilShown } from '../../fixtures/shown.ts';

const bars = { mark: 'bar', data: { name: 'observations' }, encoding: { x: { field: 'value', type: 'quantitative' }, y: { field: 'place' } } };
const put = async (report: unknown, set: Partial<IndicatorChartElement> = {}, lang = 'zh-CN') => {
  const box = await fixture(
    html`<section lang=${lang}>
      <h2>某市</h2>
      <indicator-chart .report=${report}></indicator-chart>
    </section>`,
  );
  const at = box.querySelector<IndicatorChartElement>('indicator-chart')!;
  Object.assign(at, set);
  await at.updateComplete;
  return at;
};
const drawn = async (report: unknown, set: Partial<IndicatorChartElement> = {}, lang = 'zh-CN') => {
  const at = await put(report, set, lang);
  await until(at, () => at.shadowRoot!.querySelector('.canvas svg text, .canvas svg path') !== null, 'a drawing');
  return at;
};
const texts = (at: Element) => shownEach(at, '.canvas svg text');
const by = (id: string, level: string, value: Parameters<typeof observation>[1], more = {}) =>
  observation('subsidy_once_yuan', value, { id, unit: '元', by: { level }, ...more });

describe('<indicator-chart>', () => {
  // From sources Vega comes in some hundred files; no test is to wait for them.
  before(async function load() {
    this.timeout(60_000);
    await import('../../../src/components/indicator-chart/preset-drawing.ts');
    await import('../../../src/components/indicator-chart/own-drawing.ts');
  });

  it('draws what the data allow, with figures as they read everywhere', async () => {
    const at = await drawn(await realJson('jiangsu'));
    expect(texts(at)).to.include.members(['达7.93万人', '超10万人', '2021年底', '目标 2025年']);
    expect(shown(at, '[part=subtitle]')).to.equal('江苏省 · 按数据选用：趋势');
  });

  it('is complete once a list is drawn, though what draws lists is fetched for it', async () => {
    const at = await put(await realJson('jiangsu'), { preset: 'plan' });
    expect([at.getAttribute('state'), at.view?.kind]).to.deep.equal(['ready', 'list']);
  });

  it('draws an open end as slices, a missing figure as a dashed outline with its reason', async () => {
    const at = await drawn(
      rawReport([by('a', '初级', { atLeast: 100 }, { hedge: '余' }), by('b', '中级', 300), by('c', '高级', { missing: 'not-collected' })]),
    );
    expect(texts(at)).to.include.members(['100余元', '300元', '未统计']);
    expect(at.shadowRoot!.querySelectorAll('.canvas [stroke-dasharray]')).to.have.lengthOf(1);
  });

  it('reads a point out where the keyboard goes, with the way to its source', async () => {
    const at = await drawn(await realJson('jiangsu'));
    const read = (text: string) => until(at, () => shown(at, '.readout').includes(text), text);
    at.shadowRoot!.querySelector<HTMLElement>('.plot')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await read('截至2021年底 达7.93万人');
    await sendKeys({ press: 'End' });
    await read('到2025年 · 目标 超10万人');
    expect(at.shadowRoot!.querySelector<HTMLElement>('.readout button')?.dataset['of']).to.equal('certified-target');
    await sendKeys({ press: 'Escape' });
    await read('指向图中一点');
  });

  it('has its figures in words for paper, where a drawing that was never near is not', async () => {
    const at = await put(await realJson('jiujiang'), { preset: 'parts' });
    expect(shown(at, '.paper')).to.contain('报名考试 今年（年份未写明） 4523人').and.to.contain('推算');
    expect(getComputedStyle(at.shadowRoot!.querySelector('.paper')!).display).to.equal('none');
  });

  it('says in place of a drawing what stands in its way, and keeps the table', async () => {
    const at = await put(await realJson('ganzhou'), { preset: 'compare', indicator: 'station_count people_served' });
    expect(shown(at, '.reason')).to.contain('单位不同类');
    await openTable(at);
    expect(shownEach(at, 'tbody tr')).to.have.lengthOf(2);
  });

  it('finds no fault that a machine can see, in each preset and both languages', async () => {
    const report = await realJson('cangzhou');
    for (const preset of ['trend', 'compare', 'parts', 'multiples'] as const) {
      for (const lang of ['zh-CN', 'en']) {
        const at = await drawn(report, { preset }, lang);
        await expect(at.parentElement).to.be.accessible();
        at.parentElement!.remove();
      }
    }
  });

  it('follows its box', async () => {
    const at = await drawn(await realJson('jiangsu'));
    const width = () => Number(at.shadowRoot!.querySelector('.canvas svg')?.getAttribute('width'));
    at.style.setProperty('width', '300px');
    await until(at, () => width() === 300, 'a narrower drawing');
  });

  it('is drawn when its hidden box opens', async () => {
    const box = await fixture<HTMLElement>(html`<div hidden><indicator-chart .report=${await realJson('jiangsu')}></indicator-chart></div>`);
    const at = box.querySelector('indicator-chart')!;
    await quiet(at);
    expect(at.shadowRoot!.querySelectorAll('.canvas svg')).to.have.lengthOf(0);
    box.hidden = false;
    await until(at, () => texts(at).length > 0, 'a drawing');
  });

  it('takes its colours from the tokens, so that a theme reaches what is drawn', async () => {
    const at = await drawn(await realJson('jiujiang'), { preset: 'parts' });
    const bar = Array.from(at.shadowRoot!.querySelectorAll('.canvas path')).find((path) => path.getAttribute('fill') === 'var(--_accent)')!;
    expect(getComputedStyle(bar).fill).to.equal('rgb(11, 78, 162)');
    at.theme = 'red';
    await import('../../../src/components/shared/themes.ts');
    await quiet(at);
    expect(getComputedStyle(bar).fill).to.equal('rgb(176, 18, 28)');
  });

  it('offers a picture that holds heading, time and source, and stands by itself', async () => {
    const at = await drawn(await realJson('jiujiang'), { preset: 'parts' });
    const { pictureOf } = await import('../../../src/components/indicator-chart/picture.ts');
    const drawings = Array.from(at.shadowRoot!.querySelectorAll<SVGSVGElement>('.canvas svg'));
    const picture = pictureOf(at, drawings, { heading: '甲', subtitle: '截至目前', notes: ['注'], source: '来源：某局', told: ['一句话'], titles: [] });
    const text = new XMLSerializer().serializeToString(picture);
    for (const word of ['甲', '一句话', '截至目前', '注', '来源：某局', '4523人', '推算']) expect(text).to.contain(word);
    expect(text).not.to.match(/var\(|style=|class=|<script|href/);
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect([parsed.documentElement.localName, parsed.querySelector('parsererror')]).to.deep.equal(['svg', null]);
  });

  it('draws names that are called like parts of every object, and markup, as the text they are', async () => {
    const names = ['__proto__', 'constructor', 'toString', '<img src=x onerror=alert(1)>', '${x}'];
    const report = rawReport(names.map((name, index) => by(`o${index}`, name, index + 1)));
    const at = await drawn(report);
    expect(texts(at)).to.include.members(names);
    expect(at.shadowRoot!.querySelectorAll('.canvas img')).to.have.lengthOf(0);
    const own = await drawn(report, { spec: { ...bars, encoding: { ...bars.encoding, y: { field: 'breakdown' } } } });
    expect(texts(own).map((text) => text.replace('\u2060', ''))).to.include.members(names.slice(0, 4));
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  describe('with a drawing of the page', () => {
    it('draws it over the figures of the report', async () => {
      const spec = { ...bars, transform: [{ filter: "datum.indicator === 'service_target_people'" }] };
      const at = await drawn(await realJson('linze'), { spec });
      expect(texts(at)).to.include.members(['沙河镇', '平川镇', '鸭暖镇']);
      await expect(at.parentElement).to.be.accessible();
    });

    const bad: readonly (readonly [string, string | object, RegExp])[] = [
      ['is not Vega-Lite', { pie: true }, /不是 Vega-Lite/],
      ['is no JSON', '{"mark":', /不是有效的 JSON/],
      ['names unknown columns', { ...bars, encoding: { x: { field: 'coverage' } } }, /不存在的列：coverage/],
      ['is 5 MB', { ...bars, description: 'x'.repeat(5_000_000) }, /太大/],
      ['is of another origin', 'https://elsewhere.invalid/spec.json', /同源/],
      ['wants other data', { ...bars, data: { url: '/reports/ganzhou.json' } }, /只能使用本报告的数据/],
      ['has an expression that cannot be read', { ...bars, transform: [{ calculate: 'datum.value +', as: 'x' }] }, /表达式或编码出错/],
      ['has an expression that fails while it runs', { ...bars, transform: [{ calculate: 'datum.name.nothing.more', as: 'x' }] }, /表达式或编码出错/],
      ['calls what does not exist', { ...bars, transform: [{ calculate: 'alert(datum.value)', as: 'x' }] }, /表达式或编码出错/],
      ['has a mark that does not exist', { ...bars, mark: 'spiral' }, /表达式或编码出错/],
      ['is missing on the server', '/no-such-spec.json', /读不到/],
    ];
    bad.forEach(([what, spec, sentence]) => {
      it(`says so where it ${what}; the table and the page remain`, async () => {
        const at = await put(await realJson('linze'), { spec });
        await until(at, () => sentence.test(shown(at)), String(sentence));
        await openTable(at);
        expect(shownEach(at, 'tbody tr')).to.have.lengthOf(13);
        expect(at.shadowRoot!.querySelectorAll('.canvas svg')).to.have.lengthOf(0);
      });
    });

    it('draws a mended one after a broken one', async () => {
      const at = await put(await realJson('linze'), { spec: { ...bars, mark: 'spiral' } });
      await untilShown(at, '出错');
      at.spec = bars;
      await until(at, () => texts(at).length > 0, 'a drawing');
    });
  });
});
