/** Who goes by keyboard sees where the focus is: in every theme, and whatever accent a portal sets. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/index.ts';
import '../../../src/components/indicator-table/indicator-table.ts';
import { contrast } from '../../../tools/tokens/colour.ts';
import { observation, rawReport } from '../../fixtures/reports.ts';
import { quiet, untilShown } from '../../fixtures/shown.ts';

const REPORT = rawReport([observation('people_served', 80000, { unit: '人', printed: '80000人' })]);

function hexOf(colour: string): string {
  return `#${(colour.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}

async function focused(tag: string, theme: string, accent: string): Promise<{ readonly ring: CSSStyleDeclaration; readonly ground: string }> {
  const around = await fixture<HTMLElement>(html`<section lang="zh-CN"></section>`);
  if (accent) around.style.setProperty('--zb-accent', accent);
  const at = Object.assign(document.createElement(tag), { report: REPORT, theme });
  around.append(at);
  await untilShown(at, '80000');
  await quiet(at);
  await sendKeys({ press: 'Tab' });
  const stop = at.shadowRoot!.activeElement;
  if (!stop) throw new Error(`Tab reaches nothing in <${tag}>.`);
  const surface = getComputedStyle(at.shadowRoot!.querySelector('.frame')!).backgroundColor;
  return { ring: getComputedStyle(stop), ground: surface.endsWith(', 0)') ? '#ffffff' : hexOf(surface) };
}

describe('the ring of the focus', () => {
  for (const [theme, accent] of [
    ['', ''],
    ['', '#ffe100'],
    ['', '#ffffff'],
    ['contrast', ''],
    ['dark', ''],
    ['elder', ''],
    ['print', ''],
  ] as const)
    for (const tag of ['service-tally', 'indicator-table'])
      it(`is seen on <${tag}>${theme && ` in ${theme}`}${accent && ` with ${accent} for an accent`}: 2 pixels, drawn through, 3:1`, async () => {
        const { ring, ground } = await focused(tag, theme, accent);
        expect([ring.outlineStyle, ring.outlineWidth]).to.deep.equal(['solid', '2px']);
        expect(parseFloat(ring.outlineOffset)).to.be.at.least(0);
        expect(ground === '#ffffff').to.equal(theme !== 'dark');
        expect(contrast(hexOf(ring.outlineColor), ground)).to.be.at.least(3);
      });
});
