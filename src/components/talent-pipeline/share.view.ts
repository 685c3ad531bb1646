/**
 * What share of a stage goes on to the next: as the report declares it, else as its own figures give it (推算), else
 * the reason why nobody can tell. Never between different people or different times. Pure.
 */
import { shareOf } from '../../data/derive.ts';
import { figureText, shareText } from '../../data/format.ts';
import { textIn } from '../../data/language.ts';
import { byKey, timeKey } from '../../data/like-figures.ts';
import { add, meets, numberOf, subtract, type Quantity } from '../../data/quantity.ts';
import { nameOf, observationsById, type Observation } from '../../data/report.ts';
import { entryOf, type Context, type Entry, type Remark } from './line.view.ts';

/** The rates that the report declares of this stage. */
export function declaredRates(context: Context, stage: Observation, rates: readonly Observation[]): readonly Entry[] {
  // A base of ours stands with our arithmetic, not with the declared rate.
  return rates.flatMap((one) =>
    one.rate?.numerator === stage.id ? [{ ...entryOf(context, one), time: '', remark: '', ...(one.rate.denominator && { detail: '' }) }] : [],
  );
}

/** The share of a stage in the one before it, or why there is none. */
export function conversion(context: Context, stage: Observation, before: Observation | undefined, rates: readonly Observation[]): readonly Remark[] {
  const { report, lang, messages } = context;
  const byId = observationsById(report.observations);
  const declared = rates.find(({ rate }) => rate?.numerator === stage.id);
  const whole = byId.get(declared?.rate?.denominator ?? stage.partOf ?? '');
  const base = whole && whole.definition.nature === stage.definition.nature ? whole : undefined;
  if (!base && !before) return [];
  const reason = base ? null : reasonAgainst(stage, before as Observation);
  if (reason) return [{ text: messages.noShare[reason], computed: false }];
  const of = base ?? (before as Observation);
  const share = shareOf(stage.quantity, of.quantity);
  if (!share || share.lower !== share.upper) return declared ? [] : [{ text: messages.noShare.open, computed: false }];
  const equation = messages.equation(shareText(share.lower), figureText(stage.quantity, lang).number, figureText(of.quantity, lang).number);
  const basis = declared?.rate?.basis;
  return [{ text: messages.ofBase(equation, basis ? textIn(basis, lang) : messages.shareOf(nameOf(of, lang))), computed: true }];
}

/** Why two stages that the report does not join cannot be set in proportion; null where they can. */
function reasonAgainst(stage: Observation, before: Observation): 'nature' | 'period' | 'unknown' | null {
  if (stage.definition.nature !== before.definition.nature || stage.quantity.unitKind !== before.quantity.unitKind) return 'nature';
  if (stage.role !== 'actual' || before.role !== 'actual' || byKey(stage) !== byKey(before)) return 'period';
  if (stage.time.kind === 'not-stated' || before.time.kind === 'not-stated') return 'unknown';
  return stage.place === before.place && timeKey(stage) === timeKey(before) ? null : 'period';
}

/** How far the present is from the promise. A promise counted up over time is no level to fall short of. */
export function gapTo(context: Context, target: Observation, present: Observation | undefined): readonly Remark[] {
  const { lang, messages } = context;
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
export function sumIfApart({ lang, messages }: Context, observations: readonly Observation[]): readonly Remark[] {
  const [one, other, ...more] = observations;
  if (!one || !other || more.length > 0 || !one.mayOverlap?.includes(other.id)) return [];
  const amount = add(one.quantity, other.quantity);
  return amount ? [{ text: messages.sumIfApart(figureText({ ...one.quantity, amount, hedge: '' }, lang).text), computed: true }] : [];
}
