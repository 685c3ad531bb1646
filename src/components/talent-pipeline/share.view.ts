/**
 * The share of a stage that goes on to the next: as the report declares it, or else computed from its figures (推算), or the reason why
 * it cannot be told. Never between different people or different times. Pure.
 */
import { exactShare, operandText, shareText } from '../../data/exact-share.ts';
import { textIn } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { numberOf } from '../../data/quantity.ts';
import { nameOf, observationsById, type Observation } from '../../data/report.ts';
import { PEOPLE } from './subjects.view.ts';
import { dotted, entryOf, withoutTime, type Context, type Entry, type Remark } from './line.view.ts';

/** The rates that the report declares for this stage, with their time if it differs. Their base is shown with our arithmetic, where there is any. */
export function declaredRates(context: Context, stage: Observation, rates: readonly Observation[], isComputed: boolean): readonly Entry[] {
  const { time } = entryOf(context, stage);
  const byId = observationsById(context.report.observations);
  const first = rates.find(({ rate }) => rate?.numerator === stage.id);
  return rates.flatMap((one) => {
    if (one.rate?.numerator !== stage.id) return [];
    const entry = withoutTime(entryOf(context, one), time);
    const base = byId.get(one.rate.denominator || '');
    const said = base && !one.rate.basis ? context.messages.shareOf(nameOf(base, context.lang) + whenOf(context, base, stage)) : '';
    return [{ ...entry, remark: '', detail: base && isComputed && one === first ? '' : dotted(entry.detail, said) }];
  });
}

/** The share of a stage in its whole, or in the stage before it if of the same people and time; or why there is none. */
export function conversion(
  context: Context,
  stage: Observation,
  before: readonly Observation[],
  rates: readonly Observation[],
  way: boolean,
): readonly Remark[] {
  const { report, lang, messages, isSameTime } = context;
  const byId = observationsById(report.observations);
  const declared = rates.find(({ rate }) => rate?.numerator === stage.id);
  const whole = byId.get(declared?.rate?.denominator || stage.partOf || '');
  const joined = whole && whole.definition.nature === stage.definition.nature ? whole : undefined;
  const of = joined ?? before.find((one) => reasonAgainst(stage, one, way) === null) ?? before[before.length - 1];
  // Whether times are alike can be told once `promise.view.ts` is loaded.
  if (!of || (joined && !isSameTime)) return [];
  const reason = joined ? (isSameTime?.(stage, joined) ? null : 'period') : reasonAgainst(stage, of, way);
  // Supervisors are not a stage after the leaders, so no share is expected.
  if (reason === 'people' && !way && !PEOPLE.includes(stage.indicator)) return [];
  if (reason) return [{ text: messages.noShare[reason], computed: false }];
  const share = exactShare(stage.quantity, of.quantity);
  // A stage that is not stated says so itself.
  if (share === null) return declared || numberOf(stage.quantity.amount) === null ? [] : [{ text: messages.noShare.open, computed: false }];
  const equation = messages.equation(shareText(share), operandText(stage.quantity, lang), operandText(of.quantity, lang));
  const basis = declared?.rate?.basis;
  return [{ text: messages.ofBase(equation, basis ? textIn(basis, lang) : messages.shareOf(nameOf(of, lang))), computed: true }];
}

/** The time of a base, such as （2022年）, if it differs from that of the figure. */
function whenOf({ lang }: Context, base: Observation, { time }: Observation): string {
  const when = timeText(base.time, lang);
  return when === timeText(time, lang) ? '' : lang === 'zh' ? `（${when}）` : ` (${when})`;
}

/** Why two stages that the report does not connect have no proportion; null where they have. */
function reasonAgainst(stage: Observation, before: Observation, way: boolean): 'people' | 'period' | null {
  // Whoever passes has registered; but whether a certificate holder is among the staff only the text can say,
  // and flows of certified people (moved, hired) are not stages of one way.
  if (!way || stage.definition.nature !== 'flow' || before.definition.nature !== 'flow') return 'people';
  return stage.time.kind !== 'not-stated' && ofWhom(stage) === ofWhom(before) ? null : 'period';
}

/** Which people a figure counts, and when. */
function ofWhom({ role, place, time, by, sources }: Observation): string {
  return JSON.stringify([role, place, time, Object.entries(by).sort(), sources.map(({ id }) => id)]);
}
