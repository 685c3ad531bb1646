/** The half-circle of the gauge: track, value, marks. Geometry in presentation attributes, so that a strict CSP has nothing to object to. */
import { nothing, svg, type TemplateResult } from 'lit';
import type { GaugeMark, GaugeView } from './coverage-gauge.view.ts';

const RADIUS = 100;
const WIDTH = 18;
/** A half-circle about the foot of the drawing, from left to right. */
const arc = (radius: number) => `M${120 - radius} 118A${radius} ${radius} 0 0 1 ${120 + radius} 118`;
const ARC = arc(RADIUS);

export function gaugeArc({ share, mode, open, over, marks }: GaugeView): TemplateResult {
  return svg`<svg viewBox="0 0 240 122" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M0 0V6" stroke-width="4" />
      </pattern>
    </defs>
    ${share === null || mode !== 'reached' ? dashedTrack() : svg`<path class="track" d=${ARC} fill="none" stroke-width=${WIDTH} />`}
    ${share === null ? nothing : valueArc(share, mode)}
    ${share !== null && open === 'upper' ? openEnd(share) : nothing}
    ${over > 0 ? overflow(over) : nothing}
    ${marks.map(tick)} ${marks.map((mark) => (mark.open ? openMark(mark.at) : nothing))}
  </svg>`;
}

/** What lies above 100 %: a thin arc of its own outside the full one, to the same scale. */
function overflow(over: number): TemplateResult {
  return svg`<path class="value" d=${arc(RADIUS + WIDTH / 2 + 6)} fill="none" stroke-width="4" pathLength="100" stroke-dasharray="${over * 100} 100" />`;
}

function dashedTrack(): TemplateResult {
  const inner = RADIUS - WIDTH / 2;
  const d = `${arc(RADIUS + WIDTH / 2)}H${120 + inner}A${inner} ${inner} 0 0 0 ${120 - inner} 118Z`;
  return svg`<path class="dashed" d=${d} fill="none" stroke-width="1" stroke-dasharray="4 3" />`;
}

/** Solid where reached; hatched for a forecast; a target has no arc of its own, only its tick. */
function valueArc(share: number, mode: GaugeView['mode']): unknown {
  if (mode === 'target') return tick({ at: share, label: '', kind: 'target', open: false });
  const stroke = mode === 'reached' ? undefined : 'url(#hatch)';
  return svg`<path class=${mode === 'reached' ? 'value' : ''} stroke=${stroke ?? nothing} d=${ARC} fill="none" stroke-width=${WIDTH}
    pathLength="100" stroke-dasharray="${share * 100} 100" />`;
}

/** 余: three shrinking strokes behind the end say that it goes on. */
function openEnd(share: number): unknown {
  return [1.5, 4, 6.5].map((gap, index) => {
    const at = share * 100 + gap;
    return at > 99
      ? nothing
      : svg`<path class="value" d=${ARC} fill="none" stroke-width=${WIDTH - index * 5} pathLength="100"
      stroke-dasharray="1.2 100" stroke-dashoffset=${-at} />`;
  });
}

/** 过半 is more than half: from its tick the mark goes on, breaking up. */
function openMark(at: number): TemplateResult {
  return svg`<path class="tick-time" d=${arc(RADIUS + WIDTH / 2 + 3)} fill="none" stroke-width="2" pathLength="100" stroke-dasharray="4 1 2 1 1 100"
    stroke-dashoffset=${-at * 100} />`;
}

function tick({ at, kind }: GaugeMark): TemplateResult {
  const angle = Math.PI * (1 - Math.min(1, Math.max(0, at)));
  const point = (radius: number) => `${(120 + Math.cos(angle) * radius).toFixed(2)} ${(118 - Math.sin(angle) * radius).toFixed(2)}`;
  return svg`<path class="tick-${kind}" d="M${point(RADIUS - WIDTH / 2 - 4)}L${point(RADIUS + WIDTH / 2 + 5)}" stroke-width=${kind === 'time' ? 2 : 4} />`;
}
