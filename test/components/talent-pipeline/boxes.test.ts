/** Nothing overlaps and nothing is cut: boxes measured at the widths that a portal column may have. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/index.ts';
import type { TalentPipelineElement } from '../../../src/index.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import { rawReport } from '../../fixtures/reports.ts';
import { certified, passes, people, registrants } from './pipelines.ts';
import { REPORTS } from './reports.ts';

const WIDTHS = [160, 320, 640, 1200];
/** Letters fill about this share of the height of their line box, above and below the middle. */
const INK = 0.28;

interface Box {
  readonly of: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Each line of each text, and each picture. */
function boxesOf(at: Element): readonly Box[] {
  const drawing = at.shadowRoot!.querySelector('.drawing')!;
  const texts = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
  const boxes: Box[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent ?? '';
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    if (text.trim() === '') continue;
    for (const { left, right, top, bottom, height } of Array.from(range.getClientRects()))
      boxes.push({ of: text.trim(), left, right, top: top + height * INK, bottom: bottom - height * INK });
  }
  for (const picture of Array.from(drawing.querySelectorAll('svg.bar, .dots'))) {
    const { left, right, top, bottom } = picture.getBoundingClientRect();
    boxes.push({ of: picture.getAttribute('class') ?? '', left, right, top, bottom });
  }
  return boxes;
}

function overlaps(boxes: readonly Box[]): readonly string[] {
  const meet = (a: Box, b: Box) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
  return boxes.flatMap((one, index) => boxes.slice(index + 1).flatMap((other) => (meet(one, other) ? [`${one.of} × ${other.of}`] : [])));
}

async function faults(report: unknown, lang: string, elder = false): Promise<readonly string[]> {
  const holder = await fixture<HTMLElement>(html`<div lang=${lang}><talent-pipeline .report=${report} ?elder=${elder}></talent-pipeline></div>`);
  const at = holder.firstElementChild as TalentPipelineElement;
  await at.updateComplete;
  return WIDTHS.flatMap((width) => {
    holder.style.setProperty('width', `${width}px`);
    const frame = at.getBoundingClientRect();
    const boxes = boxesOf(at);
    const cut = boxes.filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1).map(({ of }) => `${width}: ${of} is cut`);
    return [...cut, ...overlaps(boxes).map((pair) => `${width}: ${pair}`)];
  });
}

describe('<talent-pipeline> in a column of 160 to 1200 px', () => {
  for (const id of REPORTS)
    for (const lang of ['zh-CN', 'en'])
      it(`lets nothing overlap or stick out: ${id}, ${lang}`, async () => {
        expect(await faults(await realJson(id), lang)).to.deep.equal([]);
      });

  it('bears long names, numbers of twelve digits, and the larger type for the old', async () => {
    const label = {
      zh: '取得全国社会工作者职业资格证书并登记在册的人员（含助理社会工作师、社会工作师）',
      en: 'Registered holders of the national qualification as assistant social worker',
    };
    const report = rawReport(
      [
        registrants(987_654_321_012),
        passes(123_456_789_012, { partOf: 'exam_registrants', label }),
        certified(987_654_321_098, { label }),
        people('talent_recruited', 456_789_012_345, { label, by: { school: '新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿克陶县某高等职业技术学院' } }),
        people('training_person_times', 456_789_012_345, { unit: '人次', label }),
      ],
      { places: [{ id: 'city', name: '新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿克陶县布伦口乡苏巴什村村民委员会', level: 'village' }] },
    );
    expect(await faults(report, 'zh-CN')).to.deep.equal([]);
    expect(await faults(report, 'en')).to.deep.equal([]);
    expect(await faults(await realJson('hexian'), 'zh-CN', true)).to.deep.equal([]);
  });
});
