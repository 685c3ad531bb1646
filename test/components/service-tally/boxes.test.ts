/** Nothing lies on anything else, nothing stands out, no number is broken: every report, both languages, from 160 to 1200 px. */
import { expect, fixture, html } from '@open-wc/testing';
import type { ServiceTallyElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { brokenNumbers, brokenWords, outside, overlaps, textBoxes } from '../../fixtures/boxes.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import { observation, rawReport } from '../../fixtures/reports.ts';
import { untilShown } from '../../fixtures/shown.ts';

const IDS = 'cangzhou ganzhou guandu heilongjiang hexian jiangshan jiangsu jiujiang kunming linze mashan national shangrao shishi tacheng ulanqab yangpu'.split(
  ' ',
);
const WIDTHS = [160, 320, 358, 640, 1200];
const SOURCE = { 'zh-CN': '来源', en: 'Source' };

/** Faults at each width, with the width. */
async function faults(report: object, lang: keyof typeof SOURCE, set: object = {}): Promise<readonly string[]> {
  const box = await fixture<HTMLDivElement>(html`<div lang=${lang}><service-tally .report=${report}></service-tally></div>`);
  const at = Object.assign(box.querySelector<ServiceTallyElement>('service-tally')!, set);
  await untilShown(at, SOURCE[lang]);
  return WIDTHS.flatMap((width) => {
    box.style.width = `${width}px`;
    const boxes = textBoxes(at.shadowRoot!);
    return [
      ...overlaps(boxes),
      ...outside(boxes, at).map((text) => `outside: ${text}`),
      ...brokenNumbers(at.shadowRoot!).map((number) => `broken: ${number}`),
      // A word may break where a column is narrower than the word.
      ...(width < 320 ? [] : brokenWords(at.shadowRoot!).map((word) => `broken: ${word}`)),
    ].map((fault) => `${width}px ${fault}`);
  });
}

describe('<service-tally> from 160 to 1200 px', () => {
  for (const lang of ['zh-CN', 'en'] as const) {
    for (const id of IDS) it(`holds ${id} in ${lang}`, async () => expect(await faults(await realJson(id), lang)).to.deep.equal([]));

    it(`sets the first of six digits larger than the figures below it in ${lang}`, async () => {
      const box = await fixture<HTMLDivElement>(html`<div lang=${lang}><service-tally .report=${await realJson('jiujiang')}></service-tally></div>`);
      const at = box.querySelector<ServiceTallyElement>('service-tally')!;
      await untilShown(at, SOURCE[lang]);
      const sizes = Array.from(at.shadowRoot!.querySelectorAll('.number'), (number) => parseFloat(getComputedStyle(number).fontSize));
      expect(sizes[0]).to.be.greaterThan(1.25 * sizes[1]!);
    });

    it(`holds twelve digits and long names in ${lang}`, async () => {
      const name = '黔东南苗族侗族自治州雷山县西江镇千户苗寨社区';
      const en = 'Xijiang Qianhu Miao Village, Leishan County, Qiandongnan Miao and Dong Autonomous Prefecture';
      const places = [
        { id: 'city', name: { zh: name, en }, level: 'prefecture' as const },
        ...['a', 'b'].map((id) => ({ id, name: { zh: `${name}${id}`, en: `${en} ${id}` }, level: 'county' as const, parent: 'city' })),
      ];
      const big = 999_999_999_999;
      const report = rawReport(
        [
          observation('people_served', { atLeast: big }, { unit: '人', hedge: '余', printed: `${big}余人` }),
          observation('people_served', big - 1, { id: 'part', unit: '人', by: { group: name }, partOf: 'people_served' }),
          observation('activities_held', big, { unit: '场次', by: { field: name } }),
          observation('case_count', big, { unit: '宗' }),
          observation('funding_invested_yuan', big, { unit: '元', by: { source: name, verb: '总投资', use: name } }),
          ...['a', 'b'].map((place) => observation('households_visited', big, { id: place, place, unit: '户' })),
        ],
        { places },
      );
      expect(await faults(report, lang)).to.deep.equal([]);
    });
  }

  it('holds 沧州 in the larger type of the elder mode', async () => {
    expect((await faults(await realJson('cangzhou'), 'zh-CN', { elder: true })).filter((fault) => !fault.includes('broken'))).to.deep.equal([]);
  });

  it('finds a fault where there is one', async () => {
    const at = await fixture(html`<div style="width:60px"></div>`);
    const root = at.attachShadow({ mode: 'open' });
    root.innerHTML = '<p style="margin:0;height:4px">一二三</p><p style="margin:0;white-space:nowrap">一二三四五六七八九十</p>';
    const boxes = textBoxes(root);
    expect([overlaps(boxes).length, outside(boxes, at).length]).to.deep.equal([1, 1]);
    root.innerHTML = '<p style="width:40px;overflow-wrap:anywhere">attendances</p>';
    expect(brokenWords(root)).to.deep.equal(['attendances']);
  });
});
