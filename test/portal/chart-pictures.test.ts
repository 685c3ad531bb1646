/**
 * The pictures that a visitor takes along, opened from the files as anybody would open them: each preset of each report that
 * has it, in Chinese, one in English, and a page's own drawing. Heading, time, sentence, notes and source stand inside; no
 * text is cut or lies on another; no number is there that the report does not have; the PNG is the SVG.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import pixelmatch from 'pixelmatch';
// @ts-expect-error it brings no types
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { startHost, type Host } from '../page/host.ts';

const REPORTS = readdirSync('reports').flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : []));
const PRESETS = ['trend', 'compare', 'parts', 'multiples'] as const;
const SPEC = { data: { name: 'observations' }, mark: 'bar', encoding: { x: { field: 'value', type: 'quantitative' }, y: { field: 'name' } } };
/** Rasterised twice, letters differ at their rims. */
const MOST_DIFFERENT = 0.01;

interface Asked {
  readonly report: string;
  readonly lang: 'zh-CN' | 'en';
  readonly preset?: string;
  readonly spec?: string;
}

/** What the element says on the page, for the picture to say too. */
interface Taken {
  readonly svg: string;
  readonly png: string;
  readonly said: readonly string[];
  readonly figures: readonly string[];
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly { readonly text: string; readonly box: readonly [left: number, top: number, right: number, bottom: number] }[];
}

const PAGE =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="stylesheet" href="/column.css"><script type="module" src="/zhanbao/index.js"></script></head><body><main></main></body></html>';
const folded = (text: string) => text.replace(/\s+/g, '');

/** Null where the report has no such drawing and the element says why. */
function take(page: Page, asked: Asked): Promise<Taken | null> {
  return page.evaluate(async ({ report, lang, preset, spec }) => {
    const main = document.querySelector('main') as HTMLElement;
    main.replaceChildren();
    main.lang = lang;
    const chart = document.createElement('indicator-chart') as HTMLElement & {
      view: { kind: string; panels: { note: string; title: string; points: { figure: { text: string } }[] }[] } | null;
    };
    chart.setAttribute('src', `/data/${report}.json`);
    if (preset) chart.setAttribute('preset', preset);
    if (spec) chart.setAttribute('spec', spec);
    main.append(chart);
    const root = () => chart.shadowRoot as ShadowRoot;
    const until = <Found>(find: () => Found | null | undefined | false, wanted: string) =>
      new Promise<Found>((resolve, reject) => {
        const started = Date.now();
        const look = () => {
          const found = find();
          if (found) resolve(found);
          else if (Date.now() - started > 20_000) reject(new Error(`Waited in vain for ${wanted} of ${report} ${preset}`));
          else requestAnimationFrame(look);
        };
        look();
      });
    const state = await until(() => ['ready', 'empty', 'failed'].find((one) => one === chart.getAttribute('state')), 'a state');
    if (state !== 'ready') return null;
    await until(() => {
      const canvases = [...root().querySelectorAll('.canvas')];
      return canvases.length > 0 && canvases.every((canvas) => canvas.querySelector('svg text'));
    }, 'drawings');
    await until(() => root().querySelector('.told'), 'a sentence');
    const files: Blob[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (file: Blob) => (files.push(file), 'about:blank');
    HTMLAnchorElement.prototype.click = () => {};
    for (const button of root().querySelectorAll<HTMLElement>('.pictures button')) {
      const before = files.length;
      button.click();
      await until(() => files.length > before, 'a file');
    }
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    const [svg, png] = files as [Blob, Blob];
    const bytes = new Uint8Array(await png.arrayBuffer());
    const words = (selector: string) => [...root().querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    const panels = chart.view?.panels ?? [];
    return {
      svg: await svg.text(),
      png: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
      said: [...words('[part=heading]'), ...words('[part=subtitle]'), ...words('.told'), ...words('[part=drawing] .note'), ...words('[part=source]')],
      figures: panels.flatMap(({ points }) => points.map(({ figure }) => figure.text)),
    };
  }, asked);
}

/** The file itself, opened in a tab of its own. */
async function openFile(page: Page, url: string): Promise<Drawn> {
  await page.bringToFront();
  await page.goto(url);
  return page.evaluate(() => {
    const root = document.documentElement;
    return {
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
      // Vega hides labels of an axis that would touch.
      texts: [...root.querySelectorAll('text:not([opacity="0"])')].flatMap((text) => {
        // A drawing breaks lines by spans; a box of all of them would lie on what stands beside the last.
        const lines = text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text];
        return lines.flatMap((line) => {
          const { left, top, right, bottom } = line.getBoundingClientRect();
          return line.textContent === '' ? [] : [{ text: line.textContent ?? '', box: [left, top, right, bottom] as const }];
        });
      }),
    };
  });
}

function cut({ texts, width, height }: Drawn): readonly string[] {
  return texts
    .filter(({ box: [left, top, right, bottom] }) => left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5)
    .map(({ text }) => text);
}

/** Line boxes may touch; letters may not. */
function overlapping({ texts }: Drawn): readonly string[] {
  return texts.flatMap(({ text, box: [left, top, right, bottom] }, index) =>
    texts
      .slice(index + 1)
      .filter(({ box }) => left + 1 < box[2] && box[0] + 1 < right && top + 5 < box[3] && box[1] + 5 < bottom)
      .map((other) => `${text} | ${other.text}`),
  );
}

describe('the pictures of <indicator-chart>, opened from their files', () => {
  let host: Host;
  let at: Page;
  let viewer: Page;
  let file = '';
  const made: Record<string, number> = {};
  before(async () => {
    host = await startHost((path, response) => {
      const answers: Readonly<Record<string, readonly [string, string]>> = {
        '/pictures': ['text/html', PAGE],
        '/column.css': ['text/css', 'main { max-width: 720px; }'],
        '/picture.svg': ['image/svg+xml', file],
      };
      const [type, body] = answers[path] ?? [];
      if (type) response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
      return type !== undefined;
    });
    at = (await host.open('/pictures')).page;
    viewer = (await host.open('/picture.svg', { expected: /./ })).page;
  });
  after(() => host.close());

  const check = async (asked: Asked) => {
    // What lies behind another tab is not drawn.
    await at.bringToFront();
    const taken = await take(at, asked);
    if (!taken) return false;
    file = taken.svg;
    const drawn = await openFile(viewer, `${host.url}/picture.svg`);
    const name = `${asked.report} ${asked.preset ?? 'spec'} ${asked.lang}`;
    expect(taken.svg, name).not.to.match(/var\(|style=|class=|<script|href|<foreignObject/);
    const all = folded(drawn.texts.map(({ text }) => text).join(''));
    const lacking = taken.said.filter((words) => !all.includes(folded(words)));
    expect(lacking, `${name}: not in the picture`).to.deep.equal([]);
    expect(cut(drawn), `${name}: cut`).to.deep.equal([]);
    expect(overlapping(drawn), `${name}: on each other`).to.deep.equal([]);
    expect(
      taken.figures.filter((figure) => !all.includes(folded(figure))),
      `${name}: figures`,
    ).to.deep.equal([]);
    if (!asked.spec) expect(strangers(drawn, taken, asked.report), `${name}: numbers of nobody`).to.deep.equal([]);
    const png = PNG.sync.read(Buffer.from(taken.png, 'base64'));
    expect([png.width, png.height]).to.deep.equal([drawn.width * 2, drawn.height * 2]);
    await viewer.setViewport({ width: drawn.width, height: drawn.height, deviceScaleFactor: 2 });
    const seen = PNG.sync.read(Buffer.from(await viewer.screenshot()));
    const different = pixelmatch(png.data, seen.data, undefined, png.width, png.height, { threshold: 0.3 });
    expect(different / (png.width * png.height), `${name}: PNG and SVG`).to.be.below(MOST_DIFFERENT);
    return true;
  };

  for (const preset of PRESETS)
    it(`hold heading, time, sentence, notes and source, and nothing cut: ${preset}`, async () => {
      for (const report of REPORTS) if (await check({ report, preset, lang: 'zh-CN' })) made[preset] = (made[preset] ?? 0) + 1;
      expect(made[preset]).to.be.greaterThan(1);
      console.log(`      ${preset}: ${made[preset]} reports`);
    }).timeout(300_000);

  it('are in English on an English page', async () => {
    for (const report of ['cangzhou', 'jiangsu', 'linze']) await check({ report, preset: 'multiples', lang: 'en' });
  }).timeout(120_000);

  it('of the Vega-Lite of a page say where it is from as well', async () => {
    expect(await check({ report: 'jiujiang', spec: JSON.stringify(SPEC), lang: 'zh-CN' })).to.equal(true);
  }).timeout(120_000);
});

/** Numbers in the picture that neither the report, nor the element's own words beside the drawing, have. */
function strangers({ texts }: Drawn, { said, figures }: Taken, report: string): readonly string[] {
  const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
  const numbers = (text: string) => text.match(NUMBER) ?? [];
  const known = new Set([...figures, ...said, readFileSync(`reports/${report}.json`, 'utf8')].flatMap(numbers));
  return texts
    .filter(({ text }) => !/推算|computed|=/.test(text))
    .flatMap(({ text }) =>
      numbers(text)
        .filter((number) => !known.has(number))
        .map((number) => `${number} in “${text}”`),
    );
}
