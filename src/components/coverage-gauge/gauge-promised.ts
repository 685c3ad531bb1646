/** What an arc shows beside what is reached: hatched what is promised, dotted what may be there, dashed what is not stated. */
import { nothing, svg, type TemplateResult } from 'lit';
import type { Gauge } from './coverage-gauge.view.ts';
import { arc, RADIUS, stroke, tick, WIDTH } from './gauge-arc.ts';

export function promisedArc({ share, mode, open, marks }: Gauge): TemplateResult {
  const reached = mode === 'reached' && share !== null;
  return svg`<defs>${patterns}</defs>
    ${reached ? nothing : dashedTrack()}
    ${marks.map(({ at, kind }) => (kind === 'time' || kind === 'target' ? nothing : stroke(at * 100, kind === 'between' ? 'dots' : 'hatch')))}
    ${share !== null && (mode === 'forecast' || mode === 'intention') ? stroke(share * 100, 'hatch') : nothing}
    ${reached && open === 'below' ? stroke(share * 100, 'dots') : nothing}
    ${mode === 'target' && share !== null ? tick({ at: share, label: '', kind: 'target', open: open === 'upper' }) : nothing}`;
}

/** Shared with the bar. */
export const patterns = svg`<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ink" d="M0 0V6" stroke-width="4" /></pattern>
  <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ink" d="M0 1H2" stroke-width="2" /></pattern>`;

function dashedTrack(): TemplateResult {
  const inner = RADIUS - WIDTH / 2;
  const d = `${arc(RADIUS + WIDTH / 2)}H${120 + inner}A${inner} ${inner} 0 0 0 ${120 - inner} 118Z`;
  return svg`<path class="dashed" d=${d} fill="none" stroke-width="1" stroke-dasharray="4 3" />`;
}
