/** Without colour: what tells marks apart is shape, pattern, outline or a word, so that a photocopier and a colour-blind reader lose nothing. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/index.ts';
import { luminance } from '../../../tools/tokens/colour.ts';
import { REAL, realJson } from '../../fixtures/real-reports.ts';
import { untilShown } from '../../fixtures/shown.ts';

const TAGS = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map'] as const;
/** Two greys that a photocopier keeps apart. */
const APART = 2;

interface Mark {
  readonly grey: number | null;
  /** All of its look but the colour. */
  readonly look: string;
  readonly meaning: string;
}

function greyOf(colour: string): number | null {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return null;
  return luminance(`#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`);
}

/** The marks of a drawing: what they mean is their class, how they look is everything but the hue. */
function marksOf(at: Element): readonly Mark[] {
  const shapes = at.shadowRoot!.querySelectorAll<SVGElement>('.drawing svg path, .drawing svg rect, .drawing svg line, .drawing svg circle');
  return Array.from(shapes, (shape) => {
    const { fill, stroke, strokeDasharray, strokeWidth, height } = getComputedStyle(shape);
    const pattern = fill.includes('url(') || stroke.includes('url(') ? 'pattern' : '';
    const grey = pattern ? null : (greyOf(fill) ?? greyOf(stroke));
    // How long a dash is says how far a value goes, not what it is: an arc has its length so.
    const dashed = shape.hasAttribute('pathLength') || strokeDasharray === 'none' ? '' : 'dashed';
    const look = [shape.localName, pattern, fill === 'none' ? 'hollow' : 'full', stroke === 'none' ? '' : strokeWidth, dashed, height].join(' ');
    return { grey, look, meaning: shape.getAttribute('class') ?? '' };
  });
}

function alike(one: Mark, other: Mark): boolean {
  if (one.meaning === other.meaning || one.look !== other.look || one.grey === null || other.grey === null) return false;
  const [light, dark] = [one.grey, other.grey].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05) < APART && one.grey !== other.grey;
}

describe('in grey', () => {
  for (const theme of ['', 'red', 'neutral', 'print', 'dark'])
    it(`marks of different meaning look different${theme ? ` in ${theme}` : ''}`, async () => {
      const same = new Set<string>();
      let seen = 0;
      for (const id of REAL) {
        const report = await realJson(id);
        for (const tag of TAGS) {
          const at = await fixture<HTMLElement>(html`<section lang="zh-CN"></section>`);
          const element = Object.assign(document.createElement(tag), { report, theme, goals: true });
          at.append(element);
          await untilShown(element, '来源');
          const marks = marksOf(element);
          seen += marks.length;
          for (const one of marks)
            for (const other of marks) if (alike(one, other)) same.add(`${id} <${tag}> ${one.meaning} and ${other.meaning}: ${one.look}`);
          at.remove();
        }
      }
      expect(seen).to.be.above(90);
      expect([...same]).to.deep.equal([]);
    });
});
