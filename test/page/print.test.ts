/** The demo page on paper: A4, in grey, each figure on the page of its name, with source and time. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { settled, startHost, type Host } from './host.ts';

const TAGS = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map'] as const;
const REPORTS = ['ganzhou', 'jiujiang', 'cangzhou', 'jiangsu'] as const;
/** Not on every machine: where it is, the pages themselves are read. */
const READS_PDF = spawnSync('pdftotext', ['-v']).error === undefined;

async function printed(host: Host, report: string): Promise<Page> {
  const { page } = await host.open(`/?report=${report}`);
  await settled(page);
  await page.emulateMediaType('print');
  return page;
}

/** What lies in one piece, by the sheets of the elements. */
function wholes(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (tags) =>
      tags.flatMap((tag) =>
        Array.from(document.querySelector(tag)?.shadowRoot?.querySelectorAll('button.figure .number') ?? []).flatMap((number) => {
          for (let at: Element | null = number; at; at = at.parentElement) if (getComputedStyle(at).breakInside === 'avoid') return [];
          return [`<${tag}> ${number.closest('button')?.textContent ?? ''}`];
        }),
      ),
    TAGS,
  );
}

/** The text of each page, white space taken out. */
async function pagesOf(page: Page): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-print-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, await page.pdf({ format: 'A4' }));
    return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
      .split('\f')
      .map((text) => text.replace(/\s+/g, ''))
      .filter((text) => text !== '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the demo page on paper', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const report of REPORTS) {
    it(`cuts no figure of ${report} from its name, and begins no element at the foot of a page`, async () => {
      const page = await printed(host, report);
      expect(await wholes(page)).to.deep.equal([]);
      const heads = await page.evaluate(
        (tags) =>
          tags.map((tag) => {
            const { breakAfter, breakInside } = getComputedStyle(document.querySelector(tag)!.shadowRoot!.querySelector('figcaption')!);
            return `${breakAfter} ${breakInside}`;
          }),
        TAGS,
      );
      expect(heads).to.deep.equal(TAGS.map(() => 'avoid avoid'));
    });
  }

  it('says of each element where it comes from, and in which document', async () => {
    const page = await printed(host, 'ganzhou');
    const sources = await page.evaluate(
      (tags) => tags.map((tag) => document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.source')!.innerText),
      TAGS,
    );
    for (const source of sources) expect(source).to.match(/^来源：《江南都市报》.*“.+”/);
  });

  it('leaves out what can only be pressed, and a table that nobody opened', async () => {
    const page = await printed(host, 'cangzhou');
    const left = await page.evaluate(
      (tags) =>
        tags.flatMap((tag) =>
          Array.from(document.querySelector(tag)!.shadowRoot!.querySelectorAll<HTMLElement>('details:not([open])'), ({ offsetHeight }) => offsetHeight),
        ),
      TAGS,
    );
    expect(left.filter((height) => height > 0)).to.deep.equal([]);
  });

  it('prints light themes and dark ones in dark ink on nothing', async () => {
    const page = await printed(host, 'ganzhou');
    await page.evaluate(() => document.querySelector('coverage-gauge')!.setAttribute('theme', 'dark'));
    const look = () =>
      page.evaluate(() => {
        const root = document.querySelector('coverage-gauge')!.shadowRoot!;
        return [getComputedStyle(root.querySelector('.number')!).color, getComputedStyle(root.querySelector('.frame')!).backgroundColor];
      });
    await page.emulateMediaType('screen');
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('coverage-gauge')!.shadowRoot!.querySelector('.number')!).color === 'rgb(241, 243, 245)',
    );
    await page.emulateMediaType('print');
    expect(await look()).to.deep.equal(['rgb(22, 25, 29)', 'rgba(0, 0, 0, 0)']);
  });

  if (READS_PDF)
    it('has on its pages every figure once, and no page that is only a heading', async () => {
      const pages = await pagesOf(await printed(host, 'ganzhou'));
      const all = pages.join('');
      for (const figure of ['达60%', '178个', '11686名', '836名', '8万余人', '1000余次', '6000余人', '96万元', '305个', '76名', '44家'])
        expect(all).to.contain(figure);
      for (const text of pages) expect(text.length).to.be.above(60);
      for (const [name, figure] of [
        ['社工专业人才', '11686名'],
        ['联动志愿者', '6000余人'],
      ] as const)
        expect(
          pages.filter((text) => text.includes(name) && text.includes(figure)),
          name,
        ).to.have.lengthOf(1);
    });

  if (READS_PDF)
    it('keeps the head of a group with the first of its stages', async () => {
      const pages = await pagesOf(await printed(host, 'cangzhou'));
      expect(pages.filter((text) => text.includes('职业资格考试当期')).map((text) => /报名考试报告未写明[^]*通过考试/.test(text))).to.deep.equal([true]);
    });

  if (READS_PDF)
    it('names the columns of a long table on each of its pages', async () => {
      const page = await printed(host, 'ganzhou');
      await page.evaluate(() => document.querySelector('indicator-report')!.replaceChildren(document.createElement('indicator-table')));
      await settled(page);
      await page.waitForFunction(() => document.querySelector('indicator-table')?.shadowRoot?.querySelector('tr.fact'));
      const pages = (await pagesOf(page)).filter((text) => text.includes('“'));
      expect(pages.length).to.be.above(1);
      for (const text of pages) expect(text).to.contain('事项数值时间原文与说明');
    });
});
