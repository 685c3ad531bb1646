/** How far the present is from what is promised; and those who lead, of whom little more is known. Pure. */
import { figureText } from '../../data/format.ts';
import { byKey } from '../../data/like-figures.ts';
import { add, meets, numberOf, subtract, type Quantity } from '../../data/quantity.ts';
import type { Observation } from '../../data/report.ts';
import { besideMessages } from './beside.messages.ts';
import type { Context, Line, Remark } from './line.view.ts';
import { linesOf, stagesOf } from './stages.view.ts';
import { LEADERS } from './beside-subjects.view.ts';

/** Leading practitioners and supervisors: present and promise on one scale. */
export function leaderLines(context: Context): readonly Line[] {
  const stated = stagesOf(context, LEADERS);
  const lines = linesOf(context, stated, { required: [...new Set(stated.map(({ indicator }) => indicator))], rates: [] });
  // Levels that someone may be counted in twice.
  const present = stated.filter(({ indicator, role }) => indicator === LEADERS[0] && role === 'actual');
  const last = present[present.length - 1];
  return lines.map((line) => (last && line.figure?.of === last.id ? { ...line, remarks: [...line.remarks, ...sumIfApart(context, present)] } : line));
}

/** How far the present is from the promise. A promise counted up over time is no level to fall short of. */
export function gapTo(context: Context, target: Observation, present: Observation | undefined): readonly Remark[] {
  const { lang } = context;
  const messages = besideMessages(lang);
  if (target.counting === 'cumulative' || target.counting === 'increment') return [{ text: messages.cumulative, computed: false }];
  if (!present || byKey(present) !== byKey(target) || present.place !== target.place || present.quantity.unitKind !== target.quantity.unitKind) return [];
  const { amount } = target.quantity;
  if (numberOf(amount) === null || numberOf(present.quantity.amount) === null) return [];
  const answer = meets(present.quantity.amount, amount);
  if (answer === 'yes') return [{ text: messages.reached, computed: true }];
  const short = answer === 'no' ? subtract(target.quantity, present.quantity) : null;
  if (!short) return [{ text: messages.cannotTell, computed: false }];
  const write = (quantity: Quantity) => figureText(quantity, lang).text;
  const gap = messages.gap(write({ ...target.quantity, amount: short, hedge: short.kind === 'bound' ? target.quantity.hedge : '' }));
  return [{ text: messages.difference(gap, write(target.quantity), write({ ...present.quantity, hedge: '' })), computed: true }];
}

/** The sum of figures that may count someone twice: only if they do not. */
export function sumIfApart({ lang }: Context, observations: readonly Observation[]): readonly Remark[] {
  const [one, other, ...more] = observations;
  if (!one || !other || more.length > 0 || !one.mayOverlap?.includes(other.id)) return [];
  const amount = add(one.quantity, other.quantity);
  return amount ? [{ text: besideMessages(lang).sumIfApart(figureText({ ...one.quantity, amount, hedge: '' }, lang).text), computed: true }] : [];
}
