import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { settled, startHost, visibleText, type Host } from './host.ts';

interface Shown {
  readonly indicator: string;
  readonly printed: string;
  readonly number: number | null;
}

interface Fact {
  readonly indicator: string;
  readonly value: string;
  readonly printed: string;
}

const REPORTS = { ganzhou: '01-ganzhou', jiujiang: '08-jiujiang', cangzhou: '12-cangzhou', jiangsu: '15-jiangsu' } as const;
const TAGS = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map'] as const;

function factsOf(report: string): readonly Fact[] {
  const [head = '', ...lines] = readFileSync('test/fixtures/facts.tsv', 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  const at = (cells: readonly string[], name: string) => cells[columns.indexOf(name)] ?? '';
  return lines
    .map((line) => line.split('\t'))
    .filter((cells) => at(cells, 'report_id') === report)
    .map((cells) => ({ indicator: at(cells, 'indicator_en'), value: at(cells, 'value'), printed: at(cells, 'as_written') }));
}

describe('the demo portal page, built and served with strict headers', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const [name, report] of Object.entries(REPORTS)) {
    it(`shows no figure of ${name} that the text does not state`, async () => {
      const { page, complaints } = await host.open(`/?report=${name}`);
      await settled(page);
      const shown = await page.evaluate(
        (tags) =>
          tags.flatMap((tag) => {
            const view = (
              document.querySelector(tag) as unknown as { view: { observations: { indicator: string; printed?: string; quantity: { amount: object } }[] } }
            ).view;
            return view.observations.map(({ indicator, printed, quantity }) => ({
              indicator,
              printed: printed ?? '',
              number: 'number' in quantity.amount ? Number(quantity.amount.number) : null,
            }));
          }),
        TAGS,
      );
      const facts = factsOf(report);
      const unknown = shown.filter((figure: Shown) => !facts.some((fact) => isSame(fact, figure)));
      expect(unknown).to.deep.equal([]);
      expect(shown.length).to.be.greaterThan(name === 'jiangsu' ? 7 : 10);
      expect(complaints).to.deep.equal([]);
      await page.close();
    });

    it(`writes each figure of ${name} the same in drawing and table`, async () => {
      const { page } = await host.open(`/?report=${name}`);
      await settled(page);
      for (const tag of TAGS) {
        const figures = await tableFigures(page, tag);
        const text = (await visibleText(page, tag)).replace(/ /g, '');
        for (const figure of figures) expect(text, `${tag} of ${name}`).to.contain(figure.replace(/ /g, ''));
      }
      await page.close();
    });
  }

  it('sets gauge and map beside each other with little white below the lower one', async () => {
    const { page } = await host.open('/?report=ganzhou');
    await settled(page);
    const [gauge, map] = await page.$$eval('coverage-gauge, station-map', (both) => both.map((one) => one.getBoundingClientRect().toJSON()));
    expect(gauge!.top).to.equal(map!.top);
    expect(Math.abs(gauge!.height - map!.height)).to.be.below(150);
  });

  it('asks for each file once and for nothing from another host', async () => {
    const { page, requests } = await host.open('/');
    await settled(page);
    expect(requests.filter((url) => !url.startsWith(host.url) && !url.startsWith('data:'))).to.deep.equal([]);
    expect(requests.filter((url) => url.endsWith('/data/ganzhou.json'))).to.have.length(1);
    expect(new Set(requests).size).to.equal(requests.length);
    await page.close();
  });

  it('fetches English, notes and tables only when they are needed', async () => {
    const { page, requests } = await host.open('/');
    await settled(page);
    expect(requests.filter((url) => /\/(en|problem-notes|figure-table)-/.test(url))).to.deep.equal([]);
    await page.close();
  });

  it('lets the visitor switch the report, and every element follows', async () => {
    const { page } = await host.open('/');
    await settled(page);
    await page.click('a[href="?report=jiujiang"]');
    await page.waitForFunction(() => document.querySelector('coverage-gauge')?.getAttribute('state') === 'empty');
    expect(await visibleText(page, 'talent-pipeline')).to.contain('4523');
    expect(await visibleText(page, 'station-map')).to.contain('192');
    await page.close();
  });

  it('holds on a phone without two-way scrolling, and nothing is cut off', async () => {
    const { page } = await host.open('/?report=cangzhou', { width: 320 });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(320);
    const cut = await page.evaluate(
      (tags) =>
        tags.flatMap((tag) =>
          [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('[part~=figure]') ?? [])].filter((figure) => {
            const { left, right } = figure.getBoundingClientRect();
            return left < 0 || right > innerWidth;
          }),
        ).length,
      TAGS,
    );
    expect(cut).to.equal(0);
    await page.close();
  });

  it('is complete without scripts: the fallback stays', async () => {
    const { page } = await host.open('/', { scripts: false });
    // Not innerText: without scripts some browsers have not laid the page out yet.
    const text = await page.$eval('main', (main) => main.textContent ?? '');
    expect(text).to.contain('社工站覆盖率达60%').and.to.contain('11686名').and.to.contain('八万余人').and.to.contain('178个');
    await page.close();
  });
});

function isSame(fact: Fact, { indicator, printed, number }: Shown): boolean {
  if (fact.indicator !== indicator || fact.printed !== printed) return false;
  return number === null || number === Number(fact.value);
}

async function tableFigures(page: import('puppeteer-core').Page, tag: string): Promise<readonly string[]> {
  const opened = await page.$eval(tag, (element) => {
    const details = element.shadowRoot?.querySelector<HTMLDetailsElement>('details.data');
    if (details) details.open = true;
    return details !== null && details !== undefined;
  });
  if (!opened) return [];
  await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('table') !== null, {}, tag);
  return page.$eval(tag, (element) => {
    const cells = [...(element.shadowRoot?.querySelectorAll('.cell-figure') ?? [])].map((cell) => cell.textContent ?? '');
    element.shadowRoot?.querySelector('details.data')?.remove();
    return cells;
  });
}
