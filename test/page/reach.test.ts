/**
 * Every fact with a number, on a page made only of `<indicator-table>`, `<indicator-value>` and `<indicator-chart>`: the
 * facts of the seeds are looked for in what a visitor can read, row by row, once each row is open.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readNumerals } from '../../src/data/read-numerals.ts';
import { startHost, type Host } from './host.ts';

interface Fact {
  readonly report: string;
  readonly indicator: string;
  readonly value: string;
  readonly unit: string;
  readonly printed: string;
}

interface Shown {
  readonly key: string;
  readonly figure: string;
  /** Everything that the row says, closed and open. */
  readonly text: string;
}

const folded = (text: string) => text.replace(/[\s“”‘’]/g, '');
const reports = readdirSync('reports').flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : []));
const facts = readFacts();

function readFacts(): readonly Fact[] {
  const [, ...lines] = readFileSync('test/fixtures/facts.tsv', 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [report = '', , , , , , , indicator = '', value = '', unit = '', , printed = ''] = line.split('\t');
    return { report: report.startsWith('00-') ? 'national' : report.slice(3), indicator, value, unit, printed };
  });
}

/** The ids of a report's observations, from its file: what it leaves unnamed is named by its place. */
function observationsOf(report: string): readonly { readonly id?: string }[] {
  return (JSON.parse(readFileSync(`reports/${report}.json`, 'utf8')) as { observations: { id?: string }[] }).observations;
}

function pageOf(report: string): string {
  const values = observationsOf(report).flatMap(({ id }) =>
    id === undefined ? [] : [`<p><indicator-value from="r" observation="${id}">？</indicator-value></p>`],
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script type="module" src="/zhanbao/zhanbao.js"></script></head><body>
    <indicator-report id="r" src="/data/${report}.json"><indicator-table></indicator-table><indicator-chart preset="multiples"></indicator-chart></indicator-report>${values.join('')}</body></html>`;
}

/** The numbers that a figure states: 8万余人 is 80000, 60% is 0.6, 第一家 is 1. */
function numbersOf(figure: string): readonly number[] {
  return readNumerals(figure.replace(/\s/g, '')).map(({ number }) => number);
}

/** Not so 先期在沙河镇设立社工站试点 and 报考人数超前3年的总和: they are words. */
function hasNumeral(figure: string): boolean {
  return /^(第[一二三四五六七八九十]|[达到超近约逾不低于少至多过已高第≥≤]*\d)/.test(figure);
}

/** Whether the row states the fact: its words, and its number where the row has one. A figure in words is the text's own words. */
function states({ text, figure }: Shown, { printed, value }: Fact): boolean {
  if (!folded(text).includes(folded(printed))) return false;
  return figure === '' || (hasNumeral(figure) ? numbersOf(figure).includes(Number(value)) : folded(printed).includes(folded(figure)));
}

describe('every fact of the reports', () => {
  let host: Host;
  let counted = 0;
  before(async () => {
    host = await startHost((path, response) => {
      const [, report] = /^\/reach-(\w+)$/.exec(path) ?? [];
      if (report !== undefined) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageOf(report));
      return report !== undefined;
    });
  });
  after(() => host.close());

  it('is one of 269, of sixteen reports and the national one', () => {
    expect(facts).to.have.lengthOf(269);
    expect(new Set(facts.map(({ report }) => report))).to.deep.equal(new Set(reports));
  });

  for (const report of reports) {
    it(`of ${report} can be read in the table, and each figure in a sentence`, async () => {
      const { page, complaints } = await host.open(`/reach-${report}`);
      await page.waitForFunction(() => document.querySelector('indicator-table')?.getAttribute('state') === 'ready');
      const rows: readonly Shown[] = await page.$eval('indicator-table', async (table) => {
        const root = table.shadowRoot as ShadowRoot;
        const buttons = () => Array.from(root.querySelectorAll<HTMLButtonElement>('button.open'));
        buttons().forEach((button) => button.click());
        await new Promise<void>((resolve) => {
          const look = () => (root.querySelectorAll('.details dl').length === buttons().length ? resolve() : requestAnimationFrame(look));
          look();
        });
        return buttons().map((button) => {
          const row = button.closest('tr') as HTMLElement;
          const details = row.nextElementSibling as HTMLElement;
          return {
            key: button.dataset['key'] ?? '',
            figure: row.querySelector('.cell-figure')?.textContent ?? '',
            text: `${row.textContent} ${details.textContent}`,
          };
        });
      });
      const wanted = facts.filter((fact) => fact.report === report && fact.value !== '');
      const missing = wanted.filter((fact) => !rows.some((row) => states(row, fact)));
      expect(missing.map(({ indicator, printed, value }) => `${indicator} ${value} ${printed}`)).to.deep.equal([]);
      // The test would see another number in any row that states one.
      const figures = rows.filter(({ figure }) => hasNumeral(figure));
      const others = wanted.filter((fact) => figures.some((row) => states(row, fact)));
      expect(others.filter((fact) => figures.some((row) => states(row, { ...fact, value: String(Number(fact.value) + 7919) })))).to.deep.equal([]);
      counted += others.length;
      await page.waitForFunction(() => [...document.querySelectorAll('indicator-value')].every((value) => value.getAttribute('state') === 'ready'));
      const values = await page.$$eval('indicator-value', (all) =>
        all.map((value) => [value.getAttribute('observation') ?? '', value.shadowRoot?.querySelector('button')?.textContent?.replace(/\s+/g, '') ?? '']),
      );
      const written = new Map(rows.map(({ key, figure }) => [key, figure.replace(/\s+/g, '')]));
      values.forEach(([id = '', text]) => expect(text, id).to.equal(written.get(id)));
      expect(complaints).to.deep.equal([]);
      await page.close();
    });
  }

  it('is held against its number wherever one is printed', () => {
    console.log(`      held against their numbers: ${counted} of ${facts.filter(({ value }) => value !== '').length} facts with one`);
    expect(counted).to.be.at.least(180);
  });

  it('that is a figure has an id, so that a sentence can name it', () => {
    const unnamed = reports.flatMap((report) =>
      observationsOf(report)
        .filter(({ id }) => id === undefined)
        .map(() => report),
    );
    expect(unnamed).to.deep.equal([]);
  });
});
