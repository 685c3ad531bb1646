/** Bars for like figures only: a part in its whole, or one indicator in several places or years. */
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
/** Length of an end that breaks up. */
const BROKEN = 12;

/** Where the solid part of an open bar ends; beyond it the bar breaks up. Closed bars in the same scale end there too. */
const END = 88;
/** Above this number, a count is drawn as a bar instead of squares. */
const MOST_CELLS = 24;

/** The length that is certain or possible; null for 不足50, which may be nothing. */
export function lengthOf(amount: Amount): number | null {
  return amount.kind === 'bound' && amount.side === 'upper' ? null : numberOf(amount);
}

/** The part in its whole, if both are counted alike, of the same time, and the part is not larger. */
export function partBar(part: Observation, whole: Observation, { lang, partsOf }: Context): TallyBar | null {
  const own = lengthOf(part.quantity.amount);
  const all = numberOf(whole.quantity.amount);
  if (own === null || all === null || countedIn(part) !== countedIn(whole) || own < 0 || all <= 0 || own > all) return null;
  if (!mayBeOfOneTime(part, whole)) return null;
  const exact = part.quantity.amount.kind === 'exact' && whole.quantity.amount.kind === 'exact';
  const cells = exact && Number.isInteger(own) && Number.isInteger(all) && all <= MOST_CELLS ? all : 0;
  // Ends that break up need an explanation; sharp ones do not.
  const openEnd = openSide(whole.quantity.amount);
  const key = openEnd && { key: tallyMoreMessages(lang).wholeKey(figureText(whole.quantity, lang).text) };
  const from = before(part, whole, partsOf.get(whole.id) || []);
  return { share: own / all, ...(from > 0 && { from: from / all }), open: openSide(part.quantity.amount), whole: { open: openEnd, cells, ...key } };
}

/**
 * The sum of the parts before this one in its whole: of 12, 市级6家 and 县级6家 fill the two halves. Only if the report distinguishes all
 * parts by the same dimension and they add up exactly; otherwise each part starts at 0, because its position is not known.
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
 * A row of a comparison with just a name, a figure and a closed bar. There may be dozens of them, so it is a single template, which
 * repeats that of `figureTemplate`. Null for any other row.
 */
export function barRowTemplate(row: TallyRow, { share, whole, open }: TallyBar, kind: string): TemplateResult | null {
  const { figures, prefix, label, sub, names, notes, inner, role, flow } = row;
  const [{ lead, number, tail, of }, ...others] = figures as [Figure, ...Figure[]];
  const isMore = [others, sub, names, notes, inner].some(({ length }) => length > 0);
  if (isMore || lead || number === '' || tail === '' || prefix || flow || whole || open || role !== 'actual') return null;
  // White space between the tags would add a text node per row.
  // oxfmt-ignore
  return html`<div class=${kind}><dt class="what">${label}</dt><dd class="how">&#8203;<button class="figure figure-normal" part="figure" type="button" data-of=${of} aria-haspopup="dialog"><span class="number" part="number">${number}</span><span class="unit">${tail}</span></button></dd><dd class="full"><svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="value" x="0" width=${share * END} height="8" /></svg></dd></div>`;
}

/** A length from zero on the scale of its group, or inside its whole. */
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

/** An end that breaks up within this space. */
function brokenFrom(end: number, kind: string, room: number): unknown {
  return BREAKS.map(
    (at, index) => svg`<rect class=${kind} x=${end + ((1.2 + at) * room) / BROKEN} width=${((2.4 - index * 0.7) * room) / BROKEN} height="8" />`,
  );
}
