import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/index.ts';
import { warnLevel } from '../../../src/components/shared/warn-attribute.ts';
import { untilState } from '../../fixtures/shown.ts';

describe('a word to the developer', () => {
  let said: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    said = [];
    console.warn = (sentence: string) => said.push(sentence);
  });
  afterEach(() => (console.warn = warn));

  it('names tag, attribute, value and what is allowed, once', () => {
    warnLevel({ localName: 'a-tag', headingLevel: 9 });
    warnLevel({ localName: 'a-tag', headingLevel: 9 });
    expect(said).to.deep.equal(['<a-tag> heading-level="9": allowed are 0, 2, 3, 4, 5, 6; the default is used.']);
  });

  it('is heard for an unknown theme and a heading level that HTML does not have, and the default is used', async () => {
    const at = await fixture(html`<coverage-gauge theme="pink" heading-level="1" .report=${{}}></coverage-gauge>`);
    await import('../../../src/components/shared/themes.ts');
    await untilState(at, 'failed');
    expect(said.map((sentence) => sentence.split(':')[0])).to.have.members(['<coverage-gauge> theme="pink"', '<coverage-gauge> heading-level="1"']);
  });

  it('is silent for what is allowed, and for nothing', async () => {
    await fixture(html`<coverage-gauge theme="red" heading-level="2"></coverage-gauge><service-tally></service-tally>`);
    await new Promise((done) => requestAnimationFrame(done));
    expect(said).to.deep.equal([]);
  });
});
