/** A screen reader (Orca in Firefox) reads on from the first text of a term or its value: what stands before it is not heard (docs/decisions/0044). */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/index.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import { ALL_REPORTS } from '../../fixtures/said.ts';
import { until } from '../../fixtures/shown.ts';

const TAGS = ['coverage-gauge', 'service-tally', 'indicator-chart'] as const;
const PRESETS = ['plan', 'timeline'];

async function shownIn(tag: string, report: object, lang: string, set: object = {}): Promise<LitElement> {
  const root = await fixture(html`<main lang=${lang}></main>`);
  const at = Object.assign(document.createElement(tag), { report }, set) as unknown as LitElement;
  root.append(at);
  await until(at, () => ['ready', 'empty'].includes(at.getAttribute('state') ?? ''));
  return at;
}

/** What is heard first; words that run on in a line are text, whatever stands around them: a span that is a block in it is an object. */
function firstOf(node: Node): Node | undefined {
  const heard = Array.from(node.childNodes).filter((one) =>
    one instanceof Element ? one.textContent !== '' && one.getAttribute('aria-hidden') !== 'true' : one instanceof Text && one.data.trim() !== '',
  );
  const [first] = heard;
  const runsOn = first instanceof Element && first.matches('span:not(.tag, .pause), b') && getComputedStyle(first).display === 'inline';
  return runsOn ? firstOf(first) : first;
}

/** Terms and values that begin with an object of its own: a button, a block, a quotation, a tag. */
function unheard(root: ParentNode): readonly string[] {
  return Array.from(root.querySelectorAll('dt, dd')).flatMap((one) => {
    const first = firstOf(one);
    return first instanceof Element && !first.matches('.pause') ? [one.outerHTML.slice(0, 200)] : [];
  });
}

describe('terms and values begin with text', () => {
  for (const id of ALL_REPORTS)
    for (const tag of TAGS)
      for (const lang of ['zh', 'en'])
        for (const set of tag === 'indicator-chart'
          ? PRESETS.map((preset) => ({ preset }))
          : tag === 'coverage-gauge'
            ? [{}, { areas: true, goals: true }]
            : [{}])
          it(`<${tag}> of ${id} in ${lang} ${Object.entries(set).join(' ')}`, async () => {
            const { shadowRoot } = await shownIn(tag, await realJson(id), lang, set);
            expect(unheard(shadowRoot!)).to.deep.equal([]);
          });

  it('in the card of a figure of which we have worked out a share', async () => {
    const at = await shownIn('talent-pipeline', await realJson('ganzhou'), 'zh');
    at.shadowRoot!.querySelector<HTMLElement>('[data-of=certified]')!.click();
    await until(at, () => at.shadowRoot!.querySelector('[part~=card] dt .tag') !== null);
    expect(unheard(at.shadowRoot!)).to.deep.equal([]);
  });

  it('in the rows that a table opens', async () => {
    const at = await shownIn('indicator-table', await realJson('ganzhou'), 'zh');
    at.shadowRoot!.querySelector<HTMLElement>('tbody button[aria-expanded]')!.click();
    await until(at, () => at.shadowRoot!.querySelector('.details dd') !== null);
    expect(unheard(at.shadowRoot!)).to.deep.equal([]);
  });

  it('as does what stands around a figure in a sentence', async () => {
    const at = await shownIn('indicator-value', await realJson('ganzhou'), 'zh', { indicator: 'station_count' });
    expect(firstOf(at.shadowRoot!.querySelector('[title]')!)!.nodeName).to.equal('#text');
  });
});
