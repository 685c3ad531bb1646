/** One sign for one meaning: a line under a number leads to its source. */
import { expect, fixture, html } from '@open-wc/testing';
import type { ServiceTallyElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { realReport } from '../../fixtures/real-reports.ts';

async function linesIn(id: string, lang: string, selector: string): Promise<readonly boolean[]> {
  const at = await fixture<ServiceTallyElement>(html`<service-tally lang=${lang} .report=${await realReport(id)}></service-tally>`);
  await at.updateComplete;
  return Array.from(at.shadowRoot!.querySelectorAll(selector), (number) => getComputedStyle(number).backgroundImage !== 'none');
}

describe('the line under a number', () => {
  it('is there in every figure that leads to its source, whether its unit stands behind it or its currency before it', async () => {
    for (const lang of ['zh-CN', 'en']) {
      const lines = await linesIn('cangzhou', lang, 'button .number');
      expect(lines.length).to.be.greaterThan(9);
      expect(lines).not.to.include(false);
    }
  });

  it('is not there in our own arithmetic, which has no source', async () => {
    expect(await linesIn('cangzhou', 'zh-CN', '.each .number')).to.deep.equal([false, false]);
  });
});
