/** What can be pressed is high enough: 24px, and 44px in elder mode. Words within a sentence are as high as their line. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/index.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import { openTable, untilShown } from '../../fixtures/shown.ts';

const TAGS = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map', 'indicator-table'] as const;

async function low(tag: string, elder: boolean): Promise<readonly string[]> {
  const least = elder ? 44 : 24;
  const faults = new Set<string>();
  for (const id of ['cangzhou', 'jiangsu', 'shangrao']) {
    const root = await fixture<HTMLElement>(html`<section lang="zh-CN"></section>`);
    const at = Object.assign(document.createElement(tag), { report: await realJson(id), elder });
    root.append(at);
    await untilShown(at, '来源');
    if (at.shadowRoot!.querySelector('details.data')) await openTable(at);
    for (const target of Array.from(at.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, input, select'))) {
      const { width, height } = target.getBoundingClientRect();
      if (width > 0 && height < least - 0.5) faults.add(`${target.localName}.${target.className} ${Math.round(height)}`);
    }
  }
  return [...faults];
}

describe('what can be pressed', () => {
  for (const tag of TAGS) {
    for (const elder of [false, true])
      it(`in <${tag}>${elder ? ' in elder mode' : ''} is high enough`, async () => expect(await low(tag, elder)).to.deep.equal([]));
  }
});
