/**
 * What share of a stage goes on to the next: as the report declares it, else as its own figures give it (推算), else
 * the reason why nobody can tell. Never between different people or different times. Pure.
 */
import { exactShare, operandText, shareText } from '../../data/exact-share.ts';
import { textIn } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { numberOf } from '../../data/quantity.ts';
import { nameOf, observationsById, type Observation } from '../../data/report.ts';
import { PEOPLE } from './subjects.view.ts';
import { dotted, entryOf, withoutTime, type Context, type Entry, type Remark } from './line.view.ts';

/** The rates that the report declares of this stage. A base of ours stands with our arithmetic, where there is any; a time of their own is said. */
export function declaredRates(context: Context, stage: Observation, rates: readonly Observation[], isComputed: boolean): readonly Entry[] {
  const { time } = entryOf(context, stage);
  const byId = observationsById(context.report.observations);
  const first = rates.find(({ rate }) => rate?.numerator === stage.id);
  return rates.flatMap((one) => {
    if (one.rate?.numerator !== stage.id) return [];
    const entry = withoutTime(entryOf(context, one), time);
    const base = byId.get(one.rate.denominator ?? '');
    const said = base && !one.rate.basis ? context.messages.shareOf(nameOf(base, context.lang) + whenOf(context, base, stage)) : '';
    return [{ ...entry, remark: '', detail: base && isComputed && one === first ? '' : dotted(entry.detail, said) }];
  });
}

/** The share of a stage in its whole, or in the one before it of the same people and time; or why there is none. */
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
  const whole = byId.get(declared?.rate?.denominator ?? stage.partOf ?? '');
  const joined = whole && whole.definition.nature === stage.definition.nature ? whole : undefined;
  const of = joined ?? before.find((one) => reasonAgainst(stage, one, way) === null) ?? before[before.length - 1];
  // Whose times are alike is told as soon as that is there.
  if (!of || (joined && !isSameTime)) return [];
  const reason = joined ? (isSameTime?.(stage, joined) ? null : 'period') : reasonAgainst(stage, of, way);
  // Supervisors are no stage after those who lead, of whom a share would be asked.
  if (reason === 'people' && !way && !PEOPLE.includes(stage.indicator)) return [];
  if (reason) return [{ text: messages.noShare[reason], computed: false }];
  const share = exactShare(stage.quantity, of.quantity);
  // Of what is not stated the stage itself says so.
  if (share === null) return declared || numberOf(stage.quantity.amount) === null ? [] : [{ text: messages.noShare.open, computed: false }];
  const equation = messages.equation(shareText(share), operandText(stage.quantity, lang), operandText(of.quantity, lang));
  const basis = declared?.rate?.basis;
  return [{ text: messages.ofBase(equation, basis ? textIn(basis, lang) : messages.shareOf(nameOf(of, lang))), computed: true }];
}

/** （2022年） behind a base of another time than what is told of it. */
function whenOf({ lang }: Context, base: Observation, { time }: Observation): string {
  const when = timeText(base.time, lang);
  return when === timeText(time, lang) ? '' : lang === 'zh' ? `（${when}）` : ` (${when})`;
}

/** Why two stages that the report does not join cannot be set in proportion; null where they can. */
function reasonAgainst(stage: Observation, before: Observation, way: boolean): 'people' | 'period' | null {
  // One who passes has registered; whether one who holds a certificate is among the staff, only the text can say;
  // flows that stand there as wholes of certified people (those moved, those hired) are no stages of one way.
  if (!way || stage.definition.nature !== 'flow' || before.definition.nature !== 'flow') return 'people';
  return stage.time.kind !== 'not-stated' && ofWhom(stage) === ofWhom(before) ? null : 'period';
}

/** Of which people a figure is, and when. */
function ofWhom({ role, place, time, by, sources }: Observation): string {
  return JSON.stringify([role, place, time, Object.entries(by).sort(), sources.map(({ id }) => id)]);
}
