import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { frameTemplate, type FrameOptions } from '../../../src/components/shared/frame.ts';
import { framed, type Framed } from '../../../src/components/shared/view.ts';
import type { Report } from '../../../src/data/report.ts';
import { report, stations } from '../../fixtures/reports.ts';

const OPTIONS: FrameOptions = { lang: 'zh', heading: '', headingLevel: 3, notes: undefined, table: null, onTable: () => {} };

const viewOf = (of: Report, more: Partial<Framed> = {}): Framed => ({
  ...framed(of, { heading: '社工站', place: of.places[0]!, observations: of.observations, summary: '共5个' }, 'zh'),
  ...more,
});
const drawn = (view: Framed, options: Partial<FrameOptions> = {}) => fixture<HTMLElement>(frameTemplate(view, html`<b>画</b>`, { ...OPTIONS, ...options }));
const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('frameTemplate', () => {
  it('has heading, place, drawing, table and source, in this order', async () => {
    const at = await drawn(viewOf(report([stations(5)])));
    expect(Array.from(at.querySelectorAll('[part]'), (part) => part.getAttribute('part'))).to.deep.equal(['heading', 'subtitle', 'drawing', 'table', 'source']);
    expect(at.localName).to.equal('figure');
    expect(text(at.querySelector('figcaption'))).to.equal('社工站 某市');
    expect(text(at.querySelector('[part=source]'))).to.equal('来源：某报，日期未写明');
  });

  it('takes the heading that the page gives, and its level', async () => {
    const at = await drawn(viewOf(report([stations(5)])), { heading: '我市的站', headingLevel: 2 });
    expect(text(at.querySelector('h2'))).to.equal('我市的站');
    expect(at.textContent).not.to.contain('社工站 ');
  });

  it('offers no table where there is no figure', async () => {
    expect((await drawn(viewOf(report([])))).querySelectorAll('details')).to.have.lengthOf(0);
  });

  it('asks for the table when it is opened', async () => {
    let asked = 0;
    const at = await drawn(viewOf(report([stations(5)])), { onTable: () => asked++ });
    const details = at.querySelector('details')!;
    expect(asked).to.equal(0);
    const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve));
    details.querySelector('summary')!.click();
    await toggled;
    expect(asked).to.equal(1);
  });

  it('links each source that has a link, apart from the next', async () => {
    const sources = [
      { id: 'a', document: '甲报', link: 'https://example.cn/a' },
      { id: 'b', document: '乙报', link: 'javascript:alert(1)' },
    ];
    const of = report([stations(5, { source: ['a', 'b'] })], { sources });
    const at = await drawn(viewOf(of));
    expect(text(at.querySelector('[part=source]'))).to.equal('来源：甲报，日期未写明；乙报，日期未写明');
    expect(Array.from(at.querySelectorAll('a'), ({ href, textContent }) => [href, textContent])).to.deep.equal([['https://example.cn/a', '甲报，日期未写明']]);
    expect(at.querySelector('a')?.rel.split(' ')).to.include('noopener');
  });

  it('states the title of the document in print, where cards and tables cannot be opened', async () => {
    const of = report([stations(5)], { sources: [{ id: 'a', document: '某市社工站见闻', publisher: '某报' }] });
    const title = (await drawn(viewOf(of))).querySelector('[part=source] .title');
    expect(title?.textContent).to.equal(' “某市社工站见闻”');
  });

  it('separates sources in English as English does', async () => {
    const sources = ['A', 'B'].map((id) => ({ id, document: id }));
    const of = report([stations(5, { source: ['A', 'B'] })], { sources });
    const view = framed(of, { heading: '', place: of.places[0]!, observations: of.observations, summary: '' }, 'en');
    const source = text((await drawn(view, { lang: 'en' })).querySelector('[part=source]'));
    expect(source).to.equal('Source: A, date not stated; B, date not stated');
  });

  it('writes the problems between drawing and table, once what writes them is there', async () => {
    const problemNotes: NonNullable<FrameOptions['notes']>['problemNotes'] = ({ refused }, lang) => html`<p class="noted">${refused.length} ${lang}</p>`;
    const of = report([stations(5), stations(6, { id: 'x', indicator: 'no_such' })]);
    const at = await drawn(viewOf(of), { notes: { problemNotes } });
    expect(text(at.querySelector('.noted'))).to.equal('1 zh');
    expect(at.querySelector('[part=drawing] + .noted + details')).not.to.equal(null);
  });

  it('shows texts of the report as text', async () => {
    const of = report([stations(5)], { sources: [{ id: 's', document: '<img src=x>' }] });
    expect((await drawn(viewOf(of, { heading: '<b>x</b>' }))).querySelectorAll('img, h3 b')).to.have.lengthOf(0);
  });
});
