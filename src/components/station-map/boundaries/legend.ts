/** The legend, to be read as sentences. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { markTemplate } from '../drawing/map-svg.ts';
import { isCrowd, shadeOpacity } from '../drawing/paint-canvas.ts';
import { isFlood, type AreaLook, type Scene } from '../drawing/scene.ts';
import type { BoundaryView } from './boundary-view.ts';
import type { BoundaryMessages } from './boundary.messages.ts';
import { MARKS, type ShownStations } from './station-points.ts';

export function legendTemplate({ scene: { figures } }: BoundaryView, scene: Scene, shown: ShownStations, messages: BoundaryMessages): TemplateResult {
  const { limits, shaded, unshaded, sized, unsized, most } = figures;
  const ranges = limits.slice(1).map((to, index) => messages.range(limits[index] as number, to, index === limits.length - 2));
  const largests = [...figures.areas.values()].filter(({ count }) => count === most && most > 0);
  // One that is written as a number, where there is one: 先期设立社工站试点 says of no circle how much it is.
  const largest = largests.find(({ label }) => /\d/.test(label)) ?? largests[0];
  const looks = new Set(scene.areas.map(({ look }) => look));
  const marks = MARKS.map((mark, index) => ({ mark, count: shown.perMark[index] as number })).filter(({ count }) => count > 0);
  const row = (content: unknown, words: string) => html`<li>${content} ${words}</li>`;
  const rect = (look: AreaLook, shade = 0) =>
    swatch(
      svg`<rect class=${`land ${look}`} fill=${look === 'missing' ? 'url(#missing)' : nothing} fill-opacity=${look === 'shaded' ? shadeOpacity(shade) : nothing} x="1" y="1" width="18" height="12" />`,
    );
  const circle = (dashes: unknown) =>
    swatch(svg`<circle class=${limits.length > 0 ? 'symbol light' : 'symbol'} stroke-dasharray=${dashes} cx="10" cy="7" r="5.5" />`);
  const { stations } = shown.points;
  return html`<ul class="legend">
    ${
      ranges.length > 0
        ? row(
            html`<span class="swatches" aria-hidden="true">${ranges.map((_, index) => rect('shaded', (index + 1) / ranges.length))}</span>`,
            messages.shades(shaded, ranges),
          )
        : nothing
    }
    ${largest ? row(circle(nothing), messages.symbols(sized, largest.label)) : nothing}
    ${scene.symbols.some(({ open }) => open) ? row(circle('3 2'), messages.openSymbol) : nothing}
    ${(['plain', 'missing', 'outside'] as const).map((look) => (looks.has(look) && (look !== 'plain' || limits.length > 0) ? row(rect(look), messages[look]) : nothing))}
    ${marks.map(({ mark, count }) => row(swatch(markTemplate(mark, 10, 7)), `${messages.marks[mark]} ${count}`))}
    ${[
      ...(shown.count < stations.length ? [messages.filtered(shown.count, stations.length)] : []),
      ...(isCrowd(shown.count, scene) ? [isFlood(shown.count, scene) ? messages.flood : messages.dots] : []),
      ...(unsized > 0 ? [messages.unsized(unsized)] : []),
      ...(unshaded > 0 ? [messages.unshaded(unshaded)] : []),
    ].map((words) => row(nothing, words))}
  </ul>`;
}

function swatch(content: unknown): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 20 14" width="20" height="14" aria-hidden="true" focusable="false">${content}</svg>`;
}
