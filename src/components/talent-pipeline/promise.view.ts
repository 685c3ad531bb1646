/** How far the present is from what is promised; and the leaders, about whom reports say little more. Pure. */
import { figureText } from '../../data/format.ts';
import { gapTo, isCeiling, isOfPeriod, togetherOf } from '../../data/gap.ts';
import { byKey } from '../../data/like-figures.ts';
import { withNumber } from '../../data/like-quantities.ts';
import { numberOf, type Quantity } from '../../data/quantity.ts';
import { nameOf, type Observation } from '../../data/report.ts';
import { besideMessages } from './beside.messages.ts';
import type { Context, Line, Remark } from './line.view.ts';
import { linesOf, stagesOf } from './stages.view.ts';
import { LEADERS } from './beside-subjects.view.ts';

/** Leading practitioners and supervisors: present and promise on one scale. */
export function leaderLines(context: Context): readonly Line[] {
  const stated = stagesOf(context, LEADERS);
  const lines = linesOf(context, stated, { required: [...new Set(stated.map(({ indicator }) => indicator))], rates: [] });
  // Levels in which someone may be counted twice.
  const present = stated.filter(({ indicator, role }) => indicator === LEADERS[0] && role === 'actual');
  const last = present[present.length - 1];
  // An accumulated number cannot share a scale with a level.
  const apart = stated.some(({ counting }) => counting === 'cumulative');
  return lines.map((line) => ({
    ...line,
    ...(apart && line.mark.kind === 'bar' && { mark: { kind: 'none' } as const }),
    ...(last && line.figure?.of === last.id && { remarks: [...line.remarks, ...together(context, present)] }),
  }));
}

/** How far the present is from the promise. A promised increment or accumulated number is not a level to fall short of. */
export function gapRemarks(context: Context, target: Observation, present: Observation | undefined): readonly Remark[] {
  const { lang } = context;
  const messages = besideMessages(lang);
  const { counting = 'total' } = target;
  if (counting !== 'total') return [{ text: messages[counting], computed: false }];
  if (
    !present ||
    byKey(present) !== byKey(target) ||
    nameOf(present, 'zh') !== nameOf(target, 'zh') ||
    present.place !== target.place ||
    !isNumber(present) ||
    !isNumber(target)
  )
    return [];
  if (!isOfPeriod(present, target) || isCeiling(target)) return [];
  const { reached, by } = gapTo(present.quantity, target.quantity);
  // A forecast or an intention is not a target that is met or missed.
  if (target.role !== 'target' && (reached === 'yes' || !by)) return [];
  if (reached === 'yes') return [{ text: messages.reached, computed: true }];
  if (!by) return [{ text: reached === 'no' ? messages.missed : messages.cannotTell, computed: reached === 'no' }];
  const write = (quantity: Quantity) => figureText(quantity, lang).text;
  return [{ text: messages.difference(messages.gap(write(by)), write(target.quantity), write({ ...present.quantity, hedge: '' })), computed: true }];
}

/** What the figures of two levels amount to: their sum only if nobody is in both. */
function together({ lang }: Context, observations: readonly Observation[]): readonly Remark[] {
  const [one, other, ...more] = observations;
  if (!one || !other || more.length > 0 || !one.mayOverlap?.includes(other.id)) return [];
  const sum = togetherOf([one.quantity, other.quantity]);
  const write = (number: number) => figureText(withNumber(one.quantity, number), lang).text;
  return sum ? [{ text: besideMessages(lang).together(write(sum.from), write(sum.to)), computed: true }] : [];
}

function isNumber({ quantity }: Observation): boolean {
  return numberOf(quantity.amount) !== null;
}
