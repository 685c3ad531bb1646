/** The legend, to be read as sentences. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { MARK_PATHS } from '../drawing/map-svg.ts';
import { isCrowd, shadeOpacity } from '../drawing/paint-canvas.ts';
import { isFlood, type Scene } from '../drawing/scene.ts';
import type { BoundaryView } from './boundary-view.ts';
import type { BoundaryMessages } from './boundary.messages.ts';
import { MARKS, type ShownStations } from './station-points.ts';

export function legendTemplate({ scene: { figures } }: BoundaryView, scene: Scene, shown: ShownStations, messages: BoundaryMessages): TemplateResult {
  const { limits, shaded, unshaded, sized, unsized, most } = figures;
  const classes = limits
    .slice(1)
    .map((to, index) => ({ range: messages.range(limits[index] as number, to, index === limits.length - 2), shade: (index + 1) / (limits.length - 1) }));
  const largest = [...figures.areas.values()].find(({ count }) => count === most && most > 0);
  const looks = new Set(scene.areas.map(({ look }) => look));
  const marks = MARKS.map((mark, index) => ({ mark, count: shown.perMark[index] as number })).filter(({ count }) => count > 0);
  return html`<ul class="legend">
    ${
      classes.length > 0
        ? html`<li>
            <span class="swatches" aria-hidden="true"
              >${classes.map(({ shade }) => swatch(svg`<rect class="land shaded" x="1" y="1" width="18" height="12" fill-opacity=${shadeOpacity(shade)} />`))}</span
            >
            ${messages.shades(
              shaded,
              classes.map(({ range }) => range),
            )}
          </li>`
        : nothing
    }
    ${
      largest
        ? html`<li>
            ${swatch(svg`<circle class=${limits.length > 0 ? 'symbol light' : 'symbol'} cx="10" cy="7" r="5.5" />`)} ${messages.symbols(sized, largest.label)}
          </li>`
        : nothing
    }
    ${
      scene.symbols.some(({ open }) => open)
        ? html`<li>
            ${swatch(svg`<circle class=${limits.length > 0 ? 'symbol light' : 'symbol'} stroke-dasharray="3 2" cx="10" cy="7" r="5.5" />`)}
            ${messages.openSymbol}
          </li>`
        : nothing
    }
    ${limits.length > 0 && looks.has('plain') ? html`<li>${swatch(svg`<rect class="land plain" x="1" y="1" width="18" height="12" />`)} ${messages.plain}</li>` : nothing}
    ${looks.has('missing') ? html`<li>${swatch(svg`<rect class="land missing" fill="url(#hatch)" x="1" y="1" width="18" height="12" />`)} ${messages.missing}</li>` : nothing}
    ${looks.has('outside') ? html`<li>${swatch(svg`<rect class="land outside" x="1" y="1" width="18" height="12" />`)} ${messages.outside}</li>` : nothing}
    ${marks.map(
      ({ mark, count }) =>
        html`<li>
          ${swatch(svg`<path class=${`station-mark ${mark}${MARK_PATHS[mark].hollow ? ' hollow' : ''}`} transform="translate(10 7)" d=${MARK_PATHS[mark].d} />`)}
          ${messages.marks[mark]} ${count}
        </li>`,
    )}
    ${isCrowd(shown.count, scene) ? html`<li>${isFlood(shown.count, scene) ? messages.flood : messages.dots}</li>` : nothing}
    ${unsized > 0 ? html`<li>${messages.unsized(unsized)}</li>` : nothing} ${unshaded > 0 ? html`<li>${messages.unshaded(unshaded)}</li>` : nothing}
  </ul>`;
}

function swatch(content: unknown): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 20 14" width="20" height="14" aria-hidden="true" focusable="false">${content}</svg>`;
}
