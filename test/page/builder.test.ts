/** The page that builds the tags, from the built files, under the headers of a strict portal: what it gives is pasted and compared. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { ElementHandle, Page } from 'puppeteer-core';
import { BUILDER_MESSAGES } from '../../src/builder/builder.messages.ts';
import { csvOf, xlsxOf } from '../../src/cli/write-table.ts';
import type { RawReport } from '../../src/data/schema.ts';
import { tablesOf } from '../../src/data/table.ts';
import { settled, startHost, visibleText, type Host } from './host.ts';

const BUILDER = '/zhanbao/builder.html';
const { zh, en } = BUILDER_MESSAGES;
const AXE = 'node_modules/axe-core/axe.min.js';

const ganzhou = readFileSync('reports/ganzhou.json', 'utf8');
const copied = async (page: Page) => {
  await page.waitForFunction(() => (document.querySelector<HTMLTextAreaElement>('#copy-tags')?.value ?? '') !== '');
  return page.$$eval('#copy-script, #copy-tags', (areas) => areas.map((area) => (area as HTMLTextAreaElement).value).join('\n'));
};
/** All that a reader sees of the elements, one after the other. */
const seen = async (page: Page, within: string) => {
  await settled(page);
  await page.waitForNetworkIdle({ idleTime: 300 });
  return visibleText(page, within);
};
const chosen = async (page: Page, label: string, value: string) => {
  await page.evaluate(
    (words, to) => {
      const field = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(words));
      const control = (field?.htmlFor ? document.getElementById(field.htmlFor) : field?.querySelector('input')) as HTMLInputElement;
      if (['checkbox', 'radio'].includes(control.type)) return control.click();
      control.value = to;
      control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input'));
    },
    label,
    value,
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
};

describe('builder.html', () => {
  let host: Host;
  let pasted = '';
  let missing = '';
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-builder-'));
  before(async () => {
    host = await startHost((path, response) => {
      if (path === '/pasted') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pasted);
      if (path === missing) response.writeHead(404).end();
      return path === '/pasted' || path === missing;
    });
  });
  after(async () => {
    await host.close();
    rmSync(folder, { recursive: true });
  });

  /** The text in a page with nothing else. */
  const paste = async (text: string) => {
    pasted = `<!doctype html><meta charset="utf-8"><title>.</title><body>${text}</body>`;
    return host.open('/pasted', { width: 1158 });
  };

  for (const [name, lang] of [
    ['ganzhou', 'zh'],
    ['jiujiang', 'en'],
    ['shangrao', 'zh'],
    ['national', 'en'],
  ] as const)
    it(`gives for ${name} (${lang}) the tags of what it shows, and asks no other host`, async () => {
      const { page, complaints, requests } = await host.open(`${BUILDER}?lang=${lang}&src=/data/${name}.json`);
      const text = await copied(page);
      const shown = await seen(page, '.stage');
      const blank = await paste(text);
      const there = await seen(blank.page, 'body');
      expect(shown.length).to.be.greaterThan(200);
      expect(there).to.equal(shown);
      expect([complaints, blank.complaints]).to.deep.equal([[], []]);
      expect([...requests, ...blank.requests].filter((url) => !url.startsWith(host.url))).to.deep.equal([]);
      await Promise.all([page.close(), blank.page.close()]);
    });

  it('gives the same elements however they are pasted: single, in places, as one script, in another look and area', async () => {
    const { page, complaints } = await host.open(`${BUILDER}?src=/data/linze.json`);
    await copied(page);
    await chosen(page, zh.elder, '');
    await chosen(page, zh.theme, 'contrast');
    await chosen(page, zh.level, '2');
    const area = await page.$eval('.choices select', (select) => (select as HTMLSelectElement).options[1]?.value ?? '');
    await chosen(page, zh.area, area);
    const forms = [[], [zh.single], [zh.asPlaces], [zh.classic, zh.shared]];
    for (const labels of forms) {
      for (const label of labels) await chosen(page, label, '');
      const shown = await seen(page, '.stage');
      const blank = await paste(await copied(page));
      const there = await seen(blank.page, 'body');
      expect(area).not.to.equal('');
      expect(there, labels.join()).to.equal(shown);
      expect(blank.complaints, labels.join()).to.deep.equal([]);
      await blank.page.close();
    }
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('gives a fallback that says the same figures where no script runs', async () => {
    const { page } = await host.open(`${BUILDER}?src=/data/ganzhou.json`);
    const text = await copied(page);
    await page.close();
    pasted = `<!doctype html><meta charset="utf-8"><title>.</title><body>${text}</body>`;
    const blank = await host.open('/pasted', { scripts: false });
    const words = (await blank.page.evaluate(() => document.body.innerText)).replace(/\s+/g, '');
    for (const figure of ['达60%', '178个', '8万余人', '11686名', '836名', '1000余次', '来源：《江南都市报》']) expect(words).to.include(figure);
    await blank.page.close();
  });

  it('reads tables of the kit, CSV and XLSX, and gives the report that the command writes', async () => {
    const tables = tablesOf(JSON.parse(ganzhou) as RawReport);
    writeFileSync(join(folder, 'a.csv'), csvOf(tables));
    writeFileSync(join(folder, 'a.xlsx'), await xlsxOf(tables));
    writeFileSync(join(folder, 'b.csv'), csvOf(tables).replace('178个', '187个'));
    const { page, complaints } = await host.open(BUILDER);
    const bring = async (name: string) => {
      await page.$eval('.status', (status) => (status.textContent = ''));
      await ((await page.$('#report-file')) as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
      await page.waitForFunction((file) => document.querySelector('.status.heard')?.textContent?.includes(file), {}, name);
    };
    for (const name of ['a.csv', 'a.xlsx']) {
      await bring(name);
      expect(await copied(page)).to.include('<indicator-report src="/data/a.json">');
      expect(await seen(page, '.stage')).to.include('178');
      expect(await visibleText(page, '.check'))
        .to.include(zh.tableFine)
        .and.to.include(zh.download);
    }
    // What the button hands to the browser.
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => (void (blob as Blob).text().then((text) => Object.assign(globalThis, { saved: text })), make(blob));
    });
    await page.click('.check button');
    await page.waitForFunction(() => 'saved' in globalThis);
    const saved = await page.evaluate(() => (globalThis as unknown as { saved: string }).saved);
    expect(JSON.parse(saved)).to.deep.equal(JSON.parse(ganzhou));
    await page.click('.report .plain');
    await page.waitForFunction(() => (globalThis as unknown as { saved: string }).saved.startsWith('PK'));
    await bring('b.csv');
    expect(await visibleText(page, '.check'))
      .to.include('187个')
      .and.to.match(/第 \d+ 行/)
      .and.to.include(zh.tableWrong);
    expect(await page.$('.copy')).to.equal(null);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('says that the elements are not there where the folder was not uploaded whole', async () => {
    missing = '/zhanbao/zhanbao.js';
    const { page } = await host.open(`${BUILDER}?src=/data/ganzhou.json`, { expected: /404/ });
    await page.waitForFunction((words) => (document.querySelector('.preview .failure:not([hidden])')?.textContent ?? '') === words, {}, zh.absent);
    missing = '';
    await page.close();
  });

  it('says a plain sentence where no script runs', async () => {
    const { page } = await host.open(BUILDER, { scripts: false });
    const words = await page.evaluate(() => document.body.innerText);
    expect(words).to.include('请换较新的浏览器').and.to.include('use a newer browser');
    await page.close();
  });

  for (const [width, scheme, lang] of [
    [320, 'light', 'zh'],
    [1280, 'dark', 'en'],
  ] as const)
    it(`has nothing that axe finds, and nothing beyond the window, at ${width} px (${scheme}, ${lang})`, async () => {
      const { page } = await host.open(`${BUILDER}?lang=${lang}`, { width });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      writeFileSync(join(folder, 'broken.json'), ganzhou.replace('"value": 178', '"value": 999').replace('"value":178', '"value":999'));
      await ((await page.$('#report-file')) as ElementHandle<HTMLInputElement>).uploadFile(join(folder, 'broken.json'));
      await copied(page);
      await seen(page, '.stage');
      expect(await page.$('.problems .error')).not.to.equal(null);
      await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(width);
      await page.evaluate(readFileSync(AXE, 'utf8'));
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> } };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
      });
      expect(found).to.deep.equal([]);
      await page.close();
    });

  it('is walked by Tab from the address to the text that is copied, and each stop has a name', async () => {
    const { page } = await host.open(`${BUILDER}?src=/data/ganzhou.json`);
    await copied(page);
    const names: string[] = [];
    for (let turn = 0; turn < 120; turn++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        return at === null || at === document.body
          ? null
          : at.id === 'copy-tags'
            ? 'end'
            : at.ariaLabel || at.labels?.[0]?.textContent || at.textContent || at.localName;
      });
      if (name === null || name === 'end') break;
      names.push(name);
    }
    expect(names.every((name) => name.trim() !== '')).to.equal(true);
    for (const name of ['English', zh.address, zh.read, zh.file, zh.paste, zh.area, zh.copyScript, zh.copyTags]) expect(names).to.include(name);
    expect(names.some((name) => name.startsWith('社工站覆盖率：'))).to.equal(true);
    await page.close();
  });

  it('prints what was checked and what is shown, without the fields', async () => {
    const { page } = await host.open(`${BUILDER}?src=/data/ganzhou.json&lang=en`);
    await copied(page);
    await page.emulateMediaType('print');
    const words = await page.evaluate(() => document.body.innerText);
    expect(words).to.include(en.steps.check).and.not.to.include(en.address);
    expect(words).not.to.include(en.which);
    expect(words).not.to.include(en.tagsText);
    await page.close();
  });
});
