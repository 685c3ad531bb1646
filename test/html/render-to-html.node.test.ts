/** The fallback of every element over every report of the project: the figures of the element, and nothing that is not text. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { figureRows } from '../../src/components/shared/figure-rows.ts';
import { escaped } from '../../src/html/escape.ts';
import { renderToHtml } from '../../src/html/render-to-html.ts';
import { FALLBACK_TAGS } from '../../src/html/fallback-tags.ts';
import { viewOf } from '../../src/html/views.ts';
import { parseReport } from '../../src/data/parse-report.ts';
import type { Report } from '../../src/data/report.ts';
import { rawReport, stations } from '../fixtures/reports.ts';

const FILES = readdirSync('reports').filter((name) => name.endsWith('.json'));
const LANGS = ['zh', 'en'] as const;
const NO_CHOICE = { area: '', indicator: '', areas: false, goals: false, preset: '' };

const read = (name: string): Report => {
  const parsed = parseReport(JSON.parse(readFileSync(`reports/${name}`, 'utf8')));
  if (!parsed.ok) throw new Error(name);
  return parsed.report;
};

/** The text between tags, as a reader has it; tags that are open at the end, and what is no tag. */
function taken(html: string): { readonly text: string; readonly open: readonly string[] } {
  const open: string[] = [];
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z]+\d?)(?: [^<>]*)?>/g)) {
    if (end === '') open.push(name);
    else if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
  }
  const text = html.replace(/<[^>]*>/g, ' ');
  return {
    text: text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&'),
    open,
  };
}

/** Marks within marks are single ones. */
const folded = (text: string) => text.replace(/[\s“”‘’]+/g, ' ').trim();
const cellsOf = (html: string) => [...html.matchAll(/<tr>(<th scope="row">.*?)<\/tr>/g)].map(([, row = '']) => row);

describe('renderToHtml', () => {
  for (const name of FILES) {
    it(`tells each element of ${name} with the figures of its view, in both languages`, () => {
      const report = read(name);
      for (const element of FALLBACK_TAGS) {
        for (const lang of LANGS) {
          const html = renderToHtml(report, { element, lang });
          const { text, open } = taken(html);
          const view = viewOf(element, report, { ...NO_CHOICE, lang });
          const rows = figureRows(report, view.observations, lang);
          expect(open, `${element} ${lang}`).to.deep.equal([]);
          expect(folded(text), `${element} ${lang}`).to.include(
            folded('reason' in view ? String(view.reason) : element === 'indicator-table' ? view.heading : view.summary),
          );
          if ('reason' in view) expect(folded(text).split(folded(String(view.reason))), `${element} ${lang}, once`).to.have.lengthOf(2);
          expect(cellsOf(html).length).to.be.at.least(rows.length);
          rows.forEach((row) => expect(folded(text), `${element} ${lang} ${row.id}`).to.include(folded(row.figure)));
          view.warnings.length === 0 || expect(html).to.include('<li>');
        }
      }
    });
  }

  it('says of every figure of a report in the table of all, with its time and its words', () => {
    for (const name of FILES) {
      const report = read(name);
      const { text } = taken(renderToHtml(report, { element: 'indicator-table' }));
      for (const { figure, printed, time } of figureRows(report, report.observations, 'zh'))
        expect(folded(text)).to.include(folded(figure)).and.include(folded(printed)).and.include(folded(time));
    }
  });

  it('marks what is computed as computed', () => {
    expect(renderToHtml(read('ganzhou.json')))
      .to.include('推算 基数约 292—299 个')
      .and.to.include('达60%');
    expect(renderToHtml(read('ganzhou.json'), { lang: 'en' })).to.match(/computed/i);
  });

  it('keeps a hedge, and never writes a missing figure as 0', () => {
    const report = rawReport([stations(178, { id: 'a' }), { indicator: 'people_served', value: { missing: 'not-stated' }, unit: '人' }]);
    const html = renderToHtml(report, { element: 'indicator-table' });
    expect(html)
      .to.match(/<td>报告未写明<\/td>/)
      .and.not.to.match(/<td>0/);
    expect(renderToHtml(read('ganzhou.json'), { element: 'service-tally' })).to.include('<td>8万余人</td>');
  });

  it('gives the figure alone for <indicator-value>, and nothing where there is not one', () => {
    const report = read('ganzhou.json');
    expect(renderToHtml(report, { element: 'indicator-value', indicator: 'station_count' })).to.equal('178个');
    expect(renderToHtml(report, { element: 'indicator-value', indicator: 'no_such' })).to.equal('');
  });

  it('takes a checked report, parsed JSON and its text alike, and changes none', () => {
    const text = readFileSync('reports/ganzhou.json', 'utf8');
    const json = JSON.parse(text) as object;
    const html = renderToHtml(text);
    expect(renderToHtml(json)).to.equal(html);
    expect(renderToHtml(read('ganzhou.json'))).to.equal(html);
    expect(JSON.stringify(json)).to.equal(JSON.stringify(JSON.parse(text)));
  });

  it('says why where there is no report, in the words of the elements', () => {
    expect(renderToHtml('<html>')).to.include('报告未能显示').and.to.include('网页而不是 JSON');
    expect(renderToHtml({ format: 'zhanbao/9' })).to.include('<ul><li>');
    expect(renderToHtml(undefined, { lang: 'en' })).to.match(/^<p><strong>/);
    expect(renderToHtml(read('ganzhou.json'), { area: '上海' })).to.include('上海');
  });

  it('lets no text of a report become a tag or leave its place', () => {
    const hostile = '<script>alert(1)</script>"\'&<img onerror=x>';
    const report = rawReport([stations(1, { label: hostile, printed: `1个${hostile}`, note: hostile })], {
      title: hostile,
      places: [{ id: 'p', name: hostile, level: 'county' }],
      sources: [{ id: 's', document: hostile, publisher: hostile, link: 'javascript:alert(1)' }],
    } as never);
    for (const element of FALLBACK_TAGS) {
      const html = renderToHtml(report, { element });
      expect(html).not.to.match(/<(script|img)|onerror=x>|href="javascript:/);
      expect(taken(html).open).to.deep.equal([]);
    }
  });

  it('escapes whatever text there is so that it reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'a站\u0000\u001b\u007f\n &lt;') }), (text) => {
        const safe = escaped(text);
        expect(safe).not.to.match(/[<>"']/);
        // oxlint-disable-next-line no-control-regex -- those are left out
        expect(taken(safe).text).to.equal(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ''));
      }),
      { numRuns: 40 },
    );
  });
});
