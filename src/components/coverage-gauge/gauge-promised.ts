/**
 * The additions to an arc: hatched for promised, dotted for possible, dashed for not stated; marks, and what lies above 100%.
 */
import { nothing, svg, type TemplateResult } from 'lit';
import type { Gauge, GaugeMark } from './coverage-gauge.view.ts';
import { ARC, arc, RADIUS, WIDTH } from './gauge-arc.ts';

/** How far before its figure an open value breaks up, in per cent: 近 lies below its number, 约 on either side. */
const LOOSE = { upper: 0, both: 4, lower: 8, below: 100 } as const;

/** How far a scale is certainly filled, in per cent; 0 where nothing has been reached. */
export function solidOf({ share, mode, open }: Gauge): number {
  return share === null || mode !== 'reached' ? 0 : Math.max(0, share * 100 - (open ? LOOSE[open] : 0));
}

export function promisedArc(gauge: Gauge): unknown {
  const { share, mode, open, marks } = gauge;
  const reached = mode === 'reached' && share !== null;
  const patterned = [
    ...marks.flatMap(({ at, kind }) => (kind === 'time' || kind === 'target' ? [] : [stroke(at * 100, kind === 'between' ? 'dots' : 'hatch')])),
    ...(share !== null && (mode === 'forecast' || mode === 'intention') ? [stroke(share * 100, 'hatch')] : []),
    ...(reached && open === 'below' ? [stroke(share * 100, 'dots')] : []),
  ];
  if (reached && !open && patterned.length === 0) return nothing;
  return svg`${patterned.length > 0 ? svg`<defs>${patterns}</defs>` : nothing}${reached ? nothing : dashedTrack()}${patterned}
    ${reached && open ? openEnd(solidOf(gauge)) : nothing}
    ${mode === 'target' && share !== null ? tick({ at: share, kind: 'target', open: open === 'upper' }) : nothing}`;
}

/** From the start of the scale to this point, in a pattern. */
function stroke(to: number, pattern: string): TemplateResult {
  return svg`<path class=${pattern} stroke="url(#${pattern})" d=${ARC} fill="none" stroke-width=${WIDTH} pathLength="100" stroke-dasharray="${to} 100" />`;
}

/** Ticks, and a thin outer arc in the same scale for what lies above its end. */
export function marksOn({ over, marks }: Gauge): unknown {
  return [
    over > 0
      ? svg`<path class="value over" d=${arc(RADIUS + WIDTH / 2 + 6)} fill="none" stroke-width="4" pathLength="100" stroke-dasharray="${Math.min(1, over) * 100} 100" />`
      : nothing,
    marks.map(tick),
  ];
}

/** Shared with the bar. */
export const patterns = svg`<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ink" d="M0 0V6" stroke-width="4" /></pattern>
  <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ink" d="M0 1H2" stroke-width="2" /></pattern>`;

/** 余: three shrinking strokes behind the end show that the value goes on. */
function openEnd(from: number): unknown {
  return [1.5, 4, 6.5].map((gap, index) =>
    from + gap > 99 || from === 0
      ? nothing
      : svg`<path class="value" d=${ARC} fill="none" stroke-width=${WIDTH - index * 5} pathLength="100"
      stroke-dasharray="1.2 100" stroke-dashoffset=${-from - gap} />`,
  );
}

function dashedTrack(): TemplateResult {
  const inner = RADIUS - WIDTH / 2;
  const d = `${arc(RADIUS + WIDTH / 2)}H${120 + inner}A${inner} ${inner} 0 0 0 ${120 - inner} 118Z`;
  return svg`<path class="dashed" d=${d} fill="none" stroke-width="1" stroke-dasharray="4 3" />`;
}

/** A tick. If the value may be higher (过半, 不低于), a broken line continues from it. */
function tick({ at, kind, open }: GaugeMark): unknown {
  if (kind !== 'target' && kind !== 'time') return nothing;
  const angle = Math.PI * (1 - Math.min(1, Math.max(0, at)));
  const point = (radius: number) => `${(120 + Math.cos(angle) * radius).toFixed(2)} ${(118 - Math.sin(angle) * radius).toFixed(2)}`;
  return svg`<path class="tick-${kind}" d="M${point(RADIUS - WIDTH / 2 - 4)}L${point(RADIUS + WIDTH / 2 + 5)}" stroke-width="4" />
    ${
      open
        ? svg`<path class="tick-${kind}" d=${arc(RADIUS + WIDTH / 2 + 3)} fill="none" stroke-width="2" pathLength="100" stroke-dasharray="4 1 2 1 1 100"
    stroke-dashoffset=${-at * 100} />`
        : nothing
    }`;
}
