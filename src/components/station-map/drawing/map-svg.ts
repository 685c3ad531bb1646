/** The scene as SVG: for few marks, and always for print. */
import { nothing, svg, type TemplateResult } from 'lit';
import type { ShownStations, StationMark } from '../boundaries/station-points.ts';
import { isCrowd, shadeOpacity } from './paint-canvas.ts';
import { scenePoints, type Scene } from './scene.ts';
import { pathText } from './trace.ts';

/** The marks of stations around 0, 0, told apart by shape. */
const MARK_PATHS: Readonly<Record<StationMark, { readonly d: string; readonly hollow: boolean }>> = {
  operating: { d: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z', hollow: false },
  opened: { d: 'M0-4.2L4.2 0L0 4.2L-4.2 0z', hollow: false },
  pilot: { d: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z', hollow: true },
  mixed: { d: 'M0-4L4 3.2H-4z', hollow: true },
  unstated: { d: 'M-2.2-2.2h4.4v4.4h-4.4z', hollow: false },
};

/** What marks an area that the report says nothing of; legend and both drawings use it. Dashed, as all that is not stated: hatched is what is promised. */
export const missingPattern = svg`<defs>
  <pattern id="missing" width="8" height="8" patternUnits="userSpaceOnUse"><path class="dash" d="M0 2H4M4 6H8" /></pattern>
</defs>`;

export function areasTemplate({ areas, symbols, projection, shaded }: Scene): TemplateResult {
  return svg`${areas.map(
    ({ prepared, look, shade }) =>
      svg`<path class=${`land ${look}`} d=${pathText(prepared.outline, projection)} fill=${look === 'missing' ? 'url(#missing)' : nothing} fill-rule="evenodd" fill-opacity=${look === 'shaded' ? shadeOpacity(shade) : nothing} />`,
  )}
  ${symbols.map(({ x, y, radius, open }) => svg`<circle class=${shaded ? 'symbol light' : 'symbol'} cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${radius.toFixed(1)} stroke-dasharray=${open ? '3 2' : nothing} />`)}`;
}

export function labelsTemplate({ labels }: Scene): TemplateResult {
  return svg`${labels.map(
    ({ x, y, name, figure }) =>
      svg`<text class="label-text" x=${x.toFixed(1)} y=${y.toFixed(1)}>${name}<tspan class="label-figure" x=${x.toFixed(1)} dy="14">${figure}</tspan></text>`,
  )}`;
}

/** A crowd is one path of dots, with no shape to tell them apart. */
export function pointsTemplate(shown: ShownStations, scene: Scene): TemplateResult {
  const points = scenePoints(shown, scene);
  if (isCrowd(shown.count, scene)) {
    const d = points.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('');
    return svg`${scene.shaded ? svg`<path class="station-dots rim" d=${d} />` : nothing}<path class="station-dots" d=${d} />`;
  }
  return svg`${points.map(({ x, y, mark }) => markTemplate(mark, x, y))}`;
}

export function markTemplate(mark: StationMark, x: number, y: number): TemplateResult {
  const { d, hollow } = MARK_PATHS[mark];
  return svg`<path class=${`station-mark ${mark}${hollow ? ' hollow' : ''}`} transform=${`translate(${x.toFixed(1)} ${y.toFixed(1)})`} d=${d} />`;
}
