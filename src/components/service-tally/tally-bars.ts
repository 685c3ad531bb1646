/** Bars for like and like only: a part in its whole, one indicator in several places or years. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { figureText } from '../../data/format.ts';
import { numberOf } from '../../data/quantity.ts';
import type { Observation } from '../../data/report.ts';
import type { Context } from './tally-context.ts';
import type { TallyBar } from './tally-model.ts';
import { isOpen } from './tally-rows.ts';

const BREAKS = [0, 4, 8] as const;

/** Where a bar that is open ends; beyond it the line breaks up. The scale ends there too, so that closed bars keep to it. */
const END = 88;
/** Above this a count is a bar, not squares. */
const MOST_CELLS = 24;

/** The part in its whole, where both are counted alike and the part is no more than the whole. */
export function partBar(part: Observation, whole: Observation, { lang, messages }: Context): TallyBar | null {
  const own = numberOf(part.quantity.amount);
  const all = numberOf(whole.quantity.amount);
  if (own === null || all === null || part.quantity.unitKind !== whole.quantity.unitKind || own < 0 || all <= 0 || own > all) return null;
  const exact = part.quantity.amount.kind === 'exact' && whole.quantity.amount.kind === 'exact';
  const cells = exact && Number.isInteger(own) && Number.isInteger(all) && all <= MOST_CELLS ? all : 0;
  // Ends that break up need a word; sharp ones do not.
  const key = isOpen(whole) && { key: messages.wholeKey(figureText(whole.quantity, lang).text) };
  return { share: own / all, open: isOpen(part), whole: { open: isOpen(whole), cells, ...key } };
}

/** A length from zero on the scale of its group; a part lies in its whole. */
export function barTemplate({ share, open, whole }: TallyBar): TemplateResult {
  const squares = whole && whole.cells > 0 ? whole.cells : 0;
  return html`<svg class="bar ${whole ? 'in-whole' : ''}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${
        squares > 0
          ? Array.from({ length: squares }, (_, at) => cell(at, squares, share))
          : svg`${whole ? svg`<rect class="whole" width=${END} height="8" />${whole.open ? brokenFrom(END, 'whole', 8) : nothing}` : nothing}
            <rect class="value" width=${share * END} height="8" />${open ? brokenFrom(share * END, 'value', 8) : nothing}`
      }</svg
    >${whole?.key ? html`<p class="note">${whole.key}</p>` : nothing}`;
}

function cell(at: number, count: number, share: number): TemplateResult {
  const width = 100 / count;
  return svg`<rect class=${at < Math.round(share * count) ? 'value' : 'whole'} x=${at * width} width=${width * 0.86} height="8" />`;
}

/** An end that breaks up. */
function brokenFrom(end: number, kind: string, height: number): unknown {
  return BREAKS.map((from, index) => svg`<rect class=${kind} x=${end + 1.2 + from} width=${2.4 - index * 0.7} height=${height} />`);
}
