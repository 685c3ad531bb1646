/** Nothing overlaps, nothing sticks out: boxes measured at the widths that a page may give, for every report. */
import { expect, fixture, html } from '@open-wc/testing';
import type { CoverageGaugeElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import { coverage, observation, rawReport, stations } from '../../fixtures/reports.ts';

const ALL = 'cangzhou ganzhou guandu heilongjiang hexian jiangshan jiangsu jiujiang kunming linze mashan national shangrao shishi tacheng ulanqab yangpu'.split(
  ' ',
);
const WIDTHS = [160, 320, 640, 1200];
/** Texts that stand by themselves; none lies in another. */
const TEXTS =
  '.heading, .subtitle, .notice, .reading > *, .scale > *, .caption, .fact dt, .fact dd, .verdict, p.note, .reason, .group-title, .row-name, .row-figure, .row-caption > *, .row-facts > li, .source';

async function drawn(width: number, lang: string, set: object): Promise<CoverageGaugeElement> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const at = Object.assign(document.createElement('coverage-gauge'), set);
  box.append(at);
  await at.updateComplete;
  expect(at.getAttribute('state')).to.be.oneOf(['ready', 'empty']);
  return at;
}

interface Box {
  readonly text: string;
  readonly rect: DOMRect;
}

/** The lines of text themselves, not the boxes that hold them. */
function boxesOf(at: HTMLElement): readonly Box[] {
  return Array.from(at.shadowRoot!.querySelectorAll(TEXTS)).flatMap((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const text = element.textContent!.replace(/\s+/g, ' ').trim();
    const rect = range.getBoundingClientRect();
    return text === '' || rect.width === 0 ? [] : [{ text, rect }];
  });
}

function faults(at: HTMLElement): readonly string[] {
  const host = at.getBoundingClientRect();
  const boxes = boxesOf(at);
  const out = boxes.filter(({ rect }) => rect.left < host.left - 1 || rect.right > host.right + 1).map(({ text }) => `sticks out: ${text}`);
  const over = boxes.flatMap((one, index) => boxes.slice(index + 1).flatMap((other) => (overlap(one.rect, other.rect) ? [`${one.text} × ${other.text}`] : [])));
  return [...out, ...over, ...inTheArc(at)];
}

/** More than the slack of line boxes, whose ascenders reach into the line above. */
function overlap(one: DOMRect, other: DOMRect): boolean {
  const slack = 0.3 * Math.min(one.height, other.height, 24);
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack;
}

/** The figure stands inside the half-circle without touching it, or below. */
function inTheArc(at: HTMLElement): readonly string[] {
  const svg = at.shadowRoot!.querySelector<SVGElement>('.shape-arc > svg');
  if (!svg) return [];
  const arc = svg.getBoundingClientRect();
  const scale = arc.width / 240;
  const [x, y, inner] = [arc.left + 120 * scale, arc.top + 118 * scale, 90 * scale];
  return Array.from(at.shadowRoot!.querySelectorAll('.reading .number, .reading .hedge, .reading .unit, .reading .figure-words, .reading .unstated')).flatMap(
    (part) => {
      const rect = part.getBoundingClientRect();
      // Digits and ideographs leave a fifth of their line box free above and below.
      const top = rect.top + rect.height * 0.2;
      if (rect.width === 0 || top >= y) return [];
      const corners = [rect.left - x, rect.right - x].map((dx) => Math.hypot(dx, y - top));
      return corners.some((distance) => distance > inner) ? [`touches the arc: ${part.textContent}`] : [];
    },
  );
}

describe('the boxes of the gauge', function () {
  this.timeout(60000);

  for (const width of WIDTHS) {
    for (const lang of ['zh-CN', 'en']) {
      it(`keep clear of each other at ${width} px in ${lang}, for every report and shape`, async () => {
        for (const id of ALL) {
          const report = await realJson(id);
          for (const set of [{}, { shape: 'bar' }, { shape: 'text' }, { elder: true }, { compact: true }])
            expect(faults(await drawn(width, lang, { report, ...set })), `${id} ${JSON.stringify(set)}`).to.deep.equal([]);
        }
      });
    }
  }

  it('tell where a bar ends at its end, in words of another size too', async () => {
    const at = await drawn(1100, 'zh-CN', { report: await realJson('mashan') });
    const right = (selector: string) => at.shadowRoot!.querySelector(selector)!.getBoundingClientRect().right;
    expect(right('.row-end')).to.be.closeTo(right('.row .bar'), 1);
    expect(right('.row .bar')).to.be.below(at.getBoundingClientRect().right - 100);
  });

  const hard = rawReport(
    [
      coverage(0.6, { hedge: '达', rate: { basis: '新疆维吾尔自治区巴音郭楞蒙古自治州和硕县所属乡镇（街道）及兵团团场总数' } }),
      stations(123456789012, { label: '乡镇（街道）社会工作服务站（含未成年人保护工作站、养老服务中心、志愿服务站点联建点）' }),
      observation('certified_social_workers', 123456789012, { id: 'now', unit: '人' }),
      observation('certified_social_workers', { moreThan: 987654321098 }, { id: 'goal', unit: '人', role: 'target', hedge: '超过' }),
    ],
    { places: [{ id: 'city', name: '新疆维吾尔自治区巴音郭楞蒙古自治州和硕县塔哈其镇人民政府驻地', level: 'township' }] },
  );
  for (const width of WIDTHS)
    it(`hold long names and twelve digits at ${width} px`, async () => {
      for (const lang of ['zh-CN', 'en'])
        for (const set of [{}, { indicator: 'certified_social_workers' }, { shape: 'bar' }, { elder: true, indicator: 'certified_social_workers' }])
          expect(faults(await drawn(width, lang, { report: hard, ...set })), `${lang} ${JSON.stringify(set)}`).to.deep.equal([]);
    });
});
