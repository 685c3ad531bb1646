import { expect, fixture, html } from '@open-wc/testing';
import { tableStyles } from '../../../src/components/shared/figure-table.styles.ts';
import { tableTemplate } from '../../../src/components/shared/figure-table.ts';
import { framed } from '../../../src/components/shared/view.ts';
import type { Lang } from '../../../src/data/language.ts';
import type { Report } from '../../../src/data/report.ts';
import '../../../src/index.ts';
import { realJson, realReport } from '../../fixtures/real-reports.ts';
import { report, stations } from '../../fixtures/reports.ts';
import { openTable, until } from '../../fixtures/shown.ts';

const viewOf = (of: Report, lang: Lang) => framed(of, { heading: '社工站', place: of.places[0]!, observations: of.observations, summary: '' }, lang);
const drawn = (of: Report, lang: Lang = 'zh') => fixture<HTMLElement>(html`<div>${tableTemplate(viewOf(of, lang), lang)}</div>`);
const cells = (row: Element) => Array.from(row.children, ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

describe('tableTemplate', () => {
  it('holds every figure with its time, its role and the words as printed', async () => {
    const of = await realReport('ganzhou');
    const rows = Array.from((await drawn(of)).querySelectorAll('tbody tr'), cells);
    expect(rows).to.have.lengthOf(of.observations.length);
    expect(rows).to.deep.include(['服务人数', '8万余人', '实际 · 截至目前累计（起点未写明）', '“八万余人”累计起点未写明；一人是否只计一次未写明。']);
    of.observations.forEach(({ printed = '' }, index) => expect(rows[index]?.[3]).to.contain(printed));
  });

  it('begins with the whole in one paragraph', async () => {
    const view = { ...viewOf(report([stations(5)]), 'zh'), summary: '共5个' };
    const root = await fixture(html`<div>${tableTemplate(view, 'zh')}</div>`);
    expect(root.querySelector('p')?.textContent).to.equal('共5个');
  });

  it('stands clear of what opens it in each element', async () => {
    for (const tag of ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map']) {
      const at = Object.assign(document.createElement(tag), { report: await realJson('jiujiang') });
      (await fixture(html`<section lang="zh-CN"></section>`)).append(at);
      await until(at, () => !!at.shadowRoot?.querySelector('details.data'));
      await openTable(at);
      const { bottom } = at.shadowRoot!.querySelector('details.data > summary')!.getBoundingClientRect();
      expect(at.shadowRoot!.querySelector('p.summary')!.getBoundingClientRect().top - bottom, tag).to.be.at.least(4);
    }
  });

  it('is English on an English page, but for what is printed', async () => {
    const root = await drawn(await realReport('ganzhou'), 'en');
    expect(cells(root.querySelector('thead tr')!)).to.deep.equal(['Indicator', 'Figure', 'Time', 'As printed, and notes']);
    const quoted = root.querySelector('tbody span[lang]');
    expect([quoted?.textContent, quoted?.getAttribute('lang')]).to.deep.equal(['“178个”', 'zh-CN']);
  });

  it('has headed columns and rows, and can be scrolled by keyboard', async () => {
    const root = await drawn(report([stations(5)]));
    expect(Array.from(root.querySelectorAll('thead th'), (th) => th.getAttribute('scope'))).to.deep.equal(['col', 'col', 'col', 'col']);
    expect(root.querySelector('tbody th')?.getAttribute('scope')).to.equal('row');
    expect(root.querySelector('[role=group]')?.getAttribute('tabindex')).to.equal('0');
    await expect(root).to.be.accessible();
  });

  it('is a list of entries in 320 px, all of it in sight, and a table still to those who listen', async () => {
    const of = await realReport('tacheng');
    const root = await fixture<HTMLElement>(
      html`<div style="width: 320px; font-size: 14px; overflow-wrap: anywhere">
        <style>
          ${tableStyles.cssText}</style
        >${tableTemplate(viewOf(of, 'en'), 'en')}
      </div>`,
    );
    const scroll = root.querySelector('.scroll')!;
    expect(scroll.scrollWidth).to.equal(scroll.clientWidth);
    const right = root.getBoundingClientRect().right;
    const outside = Array.from(root.querySelectorAll('tbody tr > *')).filter((cell) => cell.getBoundingClientRect().right > right + 0.5);
    expect(outside.map(({ textContent }) => textContent)).to.deep.equal([]);
    const roles = (row: Element | null) => Array.from(row?.children ?? [], (cell) => cell.getAttribute('role'));
    expect(roles(root.querySelector('thead tr'))).to.deep.equal(Array.from({ length: 4 }, () => 'columnheader'));
    expect(roles(root.querySelector('tbody tr'))).to.deep.equal(['rowheader', 'cell', 'cell', 'cell']);
    expect(Array.from(root.querySelectorAll('table, thead, tbody, tbody tr:first-child'), (at) => at.getAttribute('role'))).to.deep.equal([
      'table',
      'rowgroup',
      'rowgroup',
      'row',
    ]);
    await expect(root).to.be.accessible();
  });

  it('leaves no zero for a missing figure, and no quotation marks where nothing is printed', async () => {
    const row = (await drawn(report([stations({ missing: 'not-collected' })]))).querySelector('tbody tr')!;
    expect(cells(row)).to.deep.equal(['社工站', '未统计', '时间未写明', '']);
  });

  it('offers the same rows as a file named after place and heading', async () => {
    const root = await drawn(report([stations({ atLeast: 100 }, { hedge: '余', printed: '100余个' })]));
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const files: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (file: Blob) => (files.push(file), createObjectURL.call(URL, file));
    HTMLAnchorElement.prototype.click = function name() {
      names.push(this.download);
    };
    try {
      root.querySelector('button')!.click();
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.deep.equal(['某市 社工站.csv']);
    const bytes = new Uint8Array(await files[0]!.arrayBuffer());
    expect(bytes.slice(0, 3)).to.deep.equal(new Uint8Array([0xef, 0xbb, 0xbf]));
    const [, row = ''] = new TextDecoder().decode(bytes).split('\r\n');
    expect(row).to.match(/^社工站,,某市,,100余个,100,atLeast,个,stations,实际,not-stated,时间未写明,100余个,/);
  });
});
