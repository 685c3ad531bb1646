/** Every element with every report in a language that the kit does not bring: all of it translated, none of it cut off. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.ts';
import '../../src/components/indicator-chart/indicator-chart.ts';
import '../../src/components/indicator-table/indicator-table.ts';
import { brokenNumbers, outside, overlaps, textBoxes } from '../fixtures/boxes.ts';
import { addPseudo, pseudo, PSEUDO } from '../fixtures/pseudo.ts';
import { realJson } from '../fixtures/real-reports.ts';
import { until } from '../fixtures/shown.ts';

const IDS = 'cangzhou ganzhou guandu heilongjiang hexian jiangshan jiangsu jiujiang kunming linze mashan national shangrao shishi tacheng ulanqab yangpu'.split(
  ' ',
);
const TAGS = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map', 'indicator-table', 'indicator-chart'];
/** Names of file formats, and our words for codes, are the same in every language. */
const SAME = /^(CSV|XLSX|JSON|SVG|PNG|CNY|src|area)$/;

/** Every word of the report's own. */
function wordsOf(json: unknown): string {
  if (Array.isArray(json)) return json.map(wordsOf).join('\n');
  if (typeof json === 'object' && json !== null) return Object.values(json).map(wordsOf).join('\n');
  return String(json);
}

async function drawn(tag: string, report: object, width = 640): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div lang=${PSEUDO} style="width: ${width}px"></div>`);
  const at = Object.assign(document.createElement(tag), { report }) as HTMLElement;
  box.append(at);
  await until(at, () => ['ready', 'empty'].includes(at.getAttribute('state') ?? ''), 'a drawing');
  return at;
}

/** Words on the page that are neither translated nor the report's. */
function untranslated(root: ShadowRoot, own: string): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!node.parentElement?.closest('style')) texts.push(node.textContent ?? '');
  root.querySelectorAll('[aria-label], [title]').forEach((at) => texts.push(at.getAttribute('aria-label') ?? '', at.getAttribute('title') ?? ''));
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []);
  return [...new Set(words)].filter((word) => /^([A-Za-z]{2,}|\p{Script=Han}+)$/u.test(word) && !SAME.test(word) && !own.includes(word.toLowerCase()));
}

describe('a third language, added by one file', () => {
  before(addPseudo);

  it('is longer, accented and in brackets, and leaves numbers alone', () => {
    expect(pseudo('Target')).to.equal('[Ťářğéť łö]');
    expect([pseudo('2,163'), pseudo(': ')]).to.deep.equal(['2,163', ': ']);
  });

  for (const tag of TAGS)
    it(`is all that <${tag}> says of any report beside the report's own words`, async () => {
      const found: string[] = [];
      for (const id of IDS) {
        const json = await realJson(id);
        const at = await drawn(tag, json);
        found.push(...untranslated(at.shadowRoot!, wordsOf(json).toLowerCase()).map((word) => `${id}: ${word}`));
        at.parentElement?.remove();
      }
      expect(found).to.deep.equal([]);
    });

  it('would be missed where it is missing', async () => {
    const at = await drawn('coverage-gauge', await realJson('ganzhou'));
    at.lang = 'zh-CN';
    await until(at, () => at.shadowRoot!.textContent!.includes('来源'));
    expect(untranslated(at.shadowRoot!, '')).to.include.members(['来源', '目标']);
  });

  // The table scrolls in a frame of its own, the chart's labels are Vega's to place.
  for (const tag of TAGS.slice(0, 4))
    for (const width of [320, 640])
      it(`finds room in <${tag}> at ${width} px`, async () => {
        const found: string[] = [];
        for (const id of IDS) {
          const at = await drawn(tag, await realJson(id), width);
          const boxes = textBoxes(at.shadowRoot!);
          found.push(...[...overlaps(boxes), ...outside(boxes, at), ...brokenNumbers(at.shadowRoot!)].map((fault) => `${id}: ${fault}`));
          at.parentElement?.remove();
        }
        expect(found).to.deep.equal([]);
      });
});
