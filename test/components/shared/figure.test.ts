import { expect, fixture } from '@open-wc/testing';
import { figureTemplate } from '../../../src/components/shared/figure.ts';
import { figureText } from '../../../src/data/format.ts';
import type { Value } from '../../../src/data/schema.ts';
import { report, stations } from '../../fixtures/reports.ts';

const drawn = (value: Value, more = {}, size: 'lead' | 'normal' | 'small' = 'normal', lang: 'zh' | 'en' = 'zh') =>
  fixture<HTMLElement>(figureTemplate(figureText(report([stations(value, more)]).observations[0]!.quantity, lang), size));

describe('figureTemplate', () => {
  it('reads as one text without gaps, the number in a part of its own', async () => {
    const at = await drawn({ atLeast: 80000 }, { hedge: '余', printed: '8万余个' });
    expect(at.textContent).to.equal('8万余个');
    expect(at.querySelector('[part=number]')?.textContent).to.equal('8万');
  });

  it('puts a hedge before the number where it stands before it', async () => {
    const at = await drawn({ moreThan: 60 }, { hedge: '超', printed: '超60个' });
    expect(at.textContent).to.equal('超60个');
    expect(at.querySelector('.hedge')?.textContent).to.equal('超');
  });

  it('reads the same in English', async () => {
    const at = await drawn({ atLeast: 80000 }, { hedge: '余', printed: '8万余个' }, 'lead', 'en');
    expect(at.textContent).to.equal('80,000 or more stations');
  });

  it('sets words as words: there is no number to set large', async () => {
    const at = await drawn({ words: '基本全覆盖' });
    expect(at.textContent).to.equal('基本全覆盖');
    expect(at.querySelectorAll('[part=number]')).to.have.lengthOf(0);
  });

  it('gives a missing figure its reason, and no digit', async () => {
    const at = await drawn({ missing: 'withheld' });
    expect(at.textContent).to.equal('不予公开');
    expect(at.textContent).not.to.match(/\d/);
  });

  (['lead', 'normal', 'small'] as const).forEach((size) => {
    it(`offers the ${size} size for styling, with the same text`, async () => {
      const at = await drawn(178, {}, size);
      expect(at.classList.contains(`figure-${size}`)).to.equal(true);
      expect([at.getAttribute('part'), at.textContent]).to.deep.equal(['figure', '178个']);
    });
  });
});
