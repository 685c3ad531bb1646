/** Bars for like and like only: a part in its whole, one indicator in several places or years. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { figureText } from '../../data/format.ts';
import { countedIn, mayBeOfOneTime } from '../../data/like-figures.ts';
import { numberOf, openSide, type Amount } from '../../data/quantity.ts';
import type { Observation } from '../../data/report.ts';
import type { Figure } from '../shared/figure-of.ts';
import type { Context } from './tally-context.ts';
import type { OpenSide, TallyBar, TallyRow } from './tally-model.ts';
import { tallyMoreMessages } from './tally-more.messages.ts';

const BREAKS = [0, 4, 8] as const;
/** How long an end is that breaks up. */
const BROKEN = 12;

/** Where a bar that is open ends; beyond it the line breaks up. The scale ends there too, so that closed bars keep to it. */
const END = 88;
/** Above this a count is a bar, not squares. */
const MOST_CELLS = 24;

/** How far there certainly is something, or may be: of 不足50 there may be nothing. */
export function lengthOf(amount: Amount): number | null {
  return amount.kind === 'bound' && amount.side === 'upper' ? null : numberOf(amount);
}

/** The part in its whole, where both are counted alike, of one time, and the part is no more than the whole. */
export function partBar(part: Observation, whole: Observation, { lang, partsOf }: Context): TallyBar | null {
  const own = lengthOf(part.quantity.amount);
  const all = numberOf(whole.quantity.amount);
  if (own === null || all === null || countedIn(part) !== countedIn(whole) || own < 0 || all <= 0 || own > all) return null;
  if (!mayBeOfOneTime(part, whole)) return null;
  const exact = part.quantity.amount.kind === 'exact' && whole.quantity.amount.kind === 'exact';
  const cells = exact && Number.isInteger(own) && Number.isInteger(all) && all <= MOST_CELLS ? all : 0;
  // Ends that break up need a word; sharp ones do not.
  const openEnd = openSide(whole.quantity.amount);
  const key = openEnd && { key: tallyMoreMessages(lang).wholeKey(figureText(whole.quantity, lang).text) };
  const from = before(part, whole, partsOf.get(whole.id) ?? []);
  return { share: own / all, ...(from > 0 && { from: from / all }), open: openSide(part.quantity.amount), whole: { open: openEnd, cells, ...key } };
}

/**
 * What stands before a part in its whole: of 12, 市级6家 and 县级6家 are the two ends. Only where the report tells all parts apart by
 * the same thing and they make up the whole to the last; else each starts at its beginning, for it may lie anywhere.
 */
function before(part: Observation, whole: Observation, parts: readonly Observation[]): number {
  const numbers = parts.map((one) => (one.quantity.amount.kind === 'exact' && countedIn(one) === countedIn(whole) ? one.quantity.amount.number : NaN));
  const told = apartBy(part, whole);
  const isApart = told !== '' && parts.every((one) => one.role === 'actual' && mayBeOfOneTime(one, whole) && !one.mayOverlap && apartBy(one, whole) === told);
  return isApart && sumOf(numbers) === numberOf(whole.quantity.amount) ? sumOf(numbers.slice(0, parts.indexOf(part))) : 0;
}

/** The dimensions that a part has and its whole has not; '' for a figure of another kind. */
function apartBy({ indicator, place, by }: Observation, whole: Observation): string {
  const dimensions = Object.keys(by).filter((dimension) => by[dimension] !== whole.by[dimension]);
  return indicator === whole.indicator ? [...(place === whole.place ? [] : ['place']), ...dimensions].join() : '';
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/**
 * A row of a comparison that has a name, a figure and a bar with an end, and nothing else: they come by the dozen, so all of it is one
 * template, the figure as `figureTemplate` draws it. Null for any other row.
 */
export function barRowTemplate(row: TallyRow, { share, whole, open }: TallyBar, kind: string): TemplateResult | null {
  const { figures, prefix, label, sub, names, notes, inner, role, flow } = row;
  const [{ lead, number, tail, of }, ...others] = figures as [Figure, ...Figure[]];
  const isMore = [others, sub, names, notes, inner].some(({ length }) => length > 0);
  if (isMore || lead || number === '' || tail === '' || prefix || flow || whole || open || role !== 'actual') return null;
  // White space between the tags would be a text node a row.
  // oxfmt-ignore
  return html`<div class=${kind}><dt class="what">${label}</dt><dd class="how">&#8203;<button class="figure figure-normal" part="figure" type="button" data-of=${of} aria-haspopup="dialog"><span class="number" part="number">${number}</span><span class="unit">${tail}</span></button></dd><dd class="full"><svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="value" x="0" width=${share * END} height="8" /></svg></dd></div>`;
}

/** A length from zero on the scale of its group; a part lies in its whole. */
export function barTemplate({ share, from = 0, open, whole }: TallyBar): TemplateResult {
  const squares = whole && whole.cells > 0 ? whole.cells : 0;
  return html`<dd class="full">
    <svg class="bar ${whole ? 'in-whole' : ''}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${
        squares > 0
          ? Array.from({ length: squares }, (_, at) => cell(at, squares, at >= Math.round(from * squares) && at < Math.round((from + share) * squares)))
          : [whole ? stretch('whole', 0, END, whole.open) : nothing, stretch('value', from * END, share * END, open)]
      }</svg
    >${
      whole?.key
        ? html`<span class="pause">&#8203;</span>
            <p class="note">${whole.key}</p>`
        : nothing
    }
  </dd>`;
}

function cell(at: number, count: number, isFilled: boolean): TemplateResult {
  const width = 100 / count;
  return svg`<rect class=${isFilled ? 'value' : 'whole'} x=${at * width} width=${width * 0.86} height="8" />`;
}

/** A length whose end breaks up beyond the number (余), before it (近), or on both sides of it (约). */
function stretch(kind: 'value' | 'whole', from: number, length: number, open: OpenSide): TemplateResult {
  const sharp = open === null || open === 'upper' ? length : Math.max(0, length - BROKEN);
  return svg`<rect class=${kind} x=${from} width=${sharp} height="8" />${sharp < length ? brokenFrom(from + sharp, kind, length - sharp) : nothing}${
    open === 'upper' || open === 'both' ? brokenFrom(from + length, kind, BROKEN) : nothing
  }`;
}

/** An end that breaks up, within so much room. */
function brokenFrom(end: number, kind: string, room: number): unknown {
  return BREAKS.map(
    (at, index) => svg`<rect class=${kind} x=${end + ((1.2 + at) * room) / BROKEN} width=${((2.4 - index * 0.7) * room) / BROKEN} height="8" />`,
  );
}
