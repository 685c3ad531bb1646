/** The preview is what a browser would make of the text that is copied: compared with the browser's own reading. */
import { expect } from 'chai';
import fc from 'fast-check';
import ganzhou from '../../reports/ganzhou.json' with { type: 'json' };
import kunming from '../../reports/kunming.json' with { type: 'json' };
import { firstChoices, type Choices } from '../../src/builder/choices.ts';
import { tagsOf } from '../../src/builder/markup.ts';
import { nodesOf } from '../../src/builder/read-markup.ts';
import { FALLBACK_TAGS } from '../../src/html/fallback-tags.ts';
import { checked } from '../fixtures/reports.ts';

function expectAsBrowser(markup: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const [ours, theirs] = [nodesOf(markup), template.content];
  // The nodes of a template belong to a document without elements of the kit; their shape is what counts.
  expect(document.importNode(theirs, true).isEqualNode(ours), markup).to.equal(true);
}

const elements = new Map(FALLBACK_TAGS.map((tag) => [tag, '']));

describe('nodesOf', () => {
  for (const [name, json] of [
    ['赣州', ganzhou],
    ['昆明', kunming],
  ] as const)
    it(`reads the tags of ${name} as the browser does, however they are chosen`, () => {
      const report = checked(json);
      const first = firstChoices(report, { base: '/zhanbao/', src: '/data/a.json', lang: 'zh' });
      const chosen: readonly Partial<Choices>[] = [{}, { table: true }, { shared: false, elder: true }, { places: true, lang: 'en', theme: 'red' }];
      for (const more of chosen) expectAsBrowser(tagsOf(report, { ...first, elements, ...more }));
    });

  it('reads back whatever a person writes into a field', () => {
    const report = checked(ganzhou);
    const first = firstChoices(report, { base: '/', src: '/a.json', lang: 'zh' });
    const written = fc.string({ unit: fc.constantFrom(...'<>&"\'=/ a站;#39\\amp') });
    fc.assert(
      fc.property(written, written, (src, heading) => {
        const tags = tagsOf(report, { ...first, src: `/${src}`, elements: new Map([['coverage-gauge', heading]]) });
        expectAsBrowser(tags);
        const read = nodesOf(tags);
        expect(read.querySelector('indicator-report')?.getAttribute('src')).to.equal(`/${src}`.trim());
        expect(read.querySelector('coverage-gauge')?.getAttribute('heading') ?? '').to.equal(heading.trim());
        expect(read.querySelector('indicator-report')?.children.length).to.equal(1);
      }),
      { numRuns: 200 },
    );
  });
});
