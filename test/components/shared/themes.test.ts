/** The looks of an element: by attribute, by what the page around says, in elder mode; and what none of them may take away. */
import { expect, fixture, html } from '@open-wc/testing';
import { unmeasuredZoom } from '../../../src/components/shared/zoom.ts';
import '../../../src/index.ts';
import { contrast } from '../../../tools/tokens/colour.ts';
import { coverage, observation, rawReport } from '../../fixtures/reports.ts';
import { quiet, untilShown } from '../../fixtures/shown.ts';

const REPORT = rawReport([coverage(0.6, { printed: '60%' }), observation('station_count', 178)]);
/** What `themes/dark.css` and `themes/elder.css` set, as a page with such a look sets it. */
const page = (css: string) =>
  html`<style>
    .page {
      ${css}
    }
  </style>`;

async function gauge(around: string, theme = '', elder = false): Promise<HTMLElement> {
  const root = await fixture<HTMLElement>(
    html`<div class="page">${page(around)}<coverage-gauge lang="zh-CN" .report=${REPORT} theme=${theme} ?elder=${elder}></coverage-gauge></div>`,
  );
  const at = root.querySelector<HTMLElement>('coverage-gauge')!;
  await untilShown(at, '178');
  return at;
}

function style(at: HTMLElement, selector: string): CSSStyleDeclaration {
  return getComputedStyle(at.shadowRoot!.querySelector(selector)!);
}

function hex(colour: string): string {
  return `#${(colour.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}

const sizeOf = (at: HTMLElement) => Number.parseFloat(getComputedStyle(at).fontSize);
const heightOf = (at: HTMLElement, selector: string) => at.shadowRoot!.querySelector(selector)!.getBoundingClientRect().height;

describe('the accent of a page', () => {
  for (const accent of ['#ffe100', '#e60012', '#00a870', '#111111', '#ffffff']) {
    it(`${accent} never colours a word`, async () => {
      const at = await gauge(`--zb-accent: ${accent}`);
      const words = Array.from(at.shadowRoot!.querySelectorAll<HTMLElement>('*')).filter((part) =>
        Array.from(part.childNodes).some((node) => node instanceof Text && node.data.trim() !== ''),
      );
      const inks = new Set(words.map((part) => hex(getComputedStyle(part).color)));
      expect(words.length).to.be.above(8);
      for (const ink of inks) expect(contrast(ink, '#ffffff')).to.be.at.least(7);
    });
  }

  it('colours the value, and the greys stay', async () => {
    const at = await gauge('--zb-accent: #00a870');
    expect([hex(style(at, '.value').stroke), hex(style(at, '.track').stroke)]).to.deep.equal(['#00a870', '#e4e8ee']);
  });
});

describe('the theme dark', () => {
  it('brings its ground: on a white page figures are read as well as on a dark one', async () => {
    for (const background of ['#ffffff', '#000000']) {
      const at = await gauge(`background: ${background}`, 'dark');
      expect(contrast(hex(style(at, '.number').color), hex(style(at, '.frame').backgroundColor))).to.be.at.least(7);
    }
  });

  it('is the ground of what has no frame yet: a word of waiting, what the server wrote', async () => {
    const root = await fixture(html`<div><coverage-gauge theme="dark"></coverage-gauge><coverage-gauge theme="dark">服务器写的话</coverage-gauge></div>`);
    const [waiting, written] = Array.from(root.querySelectorAll<HTMLElement>('coverage-gauge'));
    await untilShown(waiting!, '等待报告数据');
    await import('../../../src/components/shared/themes.ts');
    await quiet(written!);
    expect(contrast(hex(style(waiting!, '.status').color), hex(getComputedStyle(waiting!).backgroundColor))).to.be.at.least(4.5);
    expect(contrast(hex(getComputedStyle(written!).color), hex(getComputedStyle(written!).backgroundColor))).to.be.at.least(7);
  });

  it('may show a dark page through, its halos of the page’s colour', async () => {
    const at = await gauge('--zb-ink: #ffffff; --zb-surface: transparent; --zb-ground: #101820');
    expect(style(at, '.frame').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(at).getPropertyValue('--_ground').trim()).to.equal('#101820');
  });

  it('goes when the attribute goes, and what is drawn stays', async () => {
    const at = await gauge('', 'dark');
    const number = at.shadowRoot!.querySelector('.number');
    at.setAttribute('theme', '');
    expect(hex(style(at, '.number').color)).to.equal('#16191d');
    at.setAttribute('theme', 'contrast');
    await (at as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(hex(style(at, '.number').color)).to.equal('#000000');
    expect(at.shadowRoot!.querySelector('.number')).to.equal(number);
  });
});

describe('elder mode', () => {
  const BY_RULE = '--zb-scale: 1.35; --zb-target: 44px; --zb-columns: 1';
  for (const [how, make] of [
    ['the attribute', () => gauge('', '', true)],
    ['the theme', () => gauge('', 'elder')],
    ['a rule of the page', () => gauge(BY_RULE)],
    ['the attribute beside a colour', () => gauge('', 'red', true)],
  ] as const) {
    it(`by ${how}: larger type, larger targets`, async () => {
      const at = await make();
      expect(sizeOf(at)).to.be.closeTo(21.6, 0.1);
      for (const target of ['button.figure', 'summary']) expect(heightOf(at, target)).to.be.at.least(44);
    });
  }

  it('goes before a smaller size of the page, in proportion', async () => {
    expect(sizeOf(await gauge('--zb-size: 20px', '', true))).to.equal(27);
  });
});

describe('the size of type', () => {
  it('is that of the place, and never less than 16px', async () => {
    for (const [around, size] of [
      ['font-size: 12px', 16],
      ['font-size: 22px', 22],
      ['font-size: 0', 16],
    ] as const)
      expect(sizeOf(await gauge(around))).to.equal(size);
  });

  it('grows with a toolbar that sets zoom', async () => {
    const before = heightOf(await gauge(''), '.number');
    const zoomed = await gauge('zoom: 1.5');
    expect(heightOf(zoomed, '.number') * unmeasuredZoom(zoomed)).to.be.above(before * 1.4);
  });
});
