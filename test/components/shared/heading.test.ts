import { expect, fixture, html } from '@open-wc/testing';
import { headingTemplate } from '../../../src/components/shared/heading.ts';

const tagAt = async (level: number) => {
  const root = await fixture(html`<div>${headingTemplate('社工站覆盖率', level)}</div>`);
  expect(root.textContent).to.equal('社工站覆盖率');
  return root.querySelector('[part=heading]')?.localName;
};

describe('headingTemplate', () => {
  [2, 3, 4, 5, 6].forEach((level) => it(`is a heading of level ${level}`, async () => expect(await tagAt(level)).to.equal(`h${level}`)));

  it('is no heading at level 0: the page has its own title', async () => expect(await tagAt(0)).to.equal('p'));

  [1, 7, -1, 2.5, NaN, Infinity].forEach((level) => {
    it(`is a heading of level 3 where the page asks for ${level}`, async () => expect(await tagAt(level)).to.equal('h3'));
  });

  it('shows its text as text', async () => {
    const root = await fixture(html`<div>${headingTemplate('<img alt=x>', 2)}</div>`);
    expect(root.querySelectorAll('img')).to.have.lengthOf(0);
    expect(root.querySelector('h2')?.textContent).to.equal('<img alt=x>');
  });
});
