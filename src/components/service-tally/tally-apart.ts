/** Tallies that cannot have been counted alike: what each gives per activity, computed by us. */
import { html, type TemplateResult } from 'lit';
import { figureText } from '../../data/format.ts';
import type { Lang } from '../../data/language.ts';
import { timeKey } from '../../data/like-figures.ts';
import type { Amount, Interval } from '../../data/quantity.ts';
import { ratio } from '../../data/ratio.ts';
import type { Observation } from '../../data/report.ts';
import { figureTemplate } from '../shared/figure.ts';
import { sharedMessages } from '../shared/messages.ts';
import { span } from '../shared/span.ts';
import type { TallyGroup } from './tally-model.ts';
import { tallyMoreMessages } from './tally-more.messages.ts';

/** 推算 平均每期次（120万人次 ÷ 600余期次） 至多2000人次. An open figure leaves the mean open. */
export function meanOf(observations: readonly Observation[], apart: ReadonlySet<string>, lang: Lang): TallyGroup['each'] {
  const of = (indicator: string) => observations.filter((one) => one.indicator === indicator && apart.has(one.id));
  const [attendances] = of('service_person_times');
  const activities = attendances && of('activities_held').find((one) => timeKey(one) === timeKey(attendances));
  const mean = attendances && activities && ratio(attendances.quantity.amount, activities.quantity.amount);
  if (!attendances || !activities || !mean) return null;
  const { unit, unitKind } = attendances.quantity;
  const quantity = { amount: meanAmount(mean), unit, unitKind, hedge: '', scale: '', digits: null, hedgeInside: false, phrase: '' } as const;
  const formula = [attendances, activities].map((one) => figureText(one.quantity, lang).text).join(' ÷ ');
  return { tag: sharedMessages(lang).computed, label: tallyMoreMessages(lang).each(activities.quantity.unit, formula), figure: figureText(quantity, lang) };
}

/** Rounds outwards, so that the interval never claims more than it holds: down at its lower end, up at its upper end. */
function meanAmount({ lower, upper }: Interval): Amount {
  const from = rounded(lower, Math.floor);
  if (!Number.isFinite(upper)) return { kind: 'bound', side: 'lower', number: from, included: true };
  const to = rounded(upper, Math.ceil);
  if (lower <= 0) return { kind: 'bound', side: 'upper', number: to, included: true };
  return lower === upper ? { kind: 'about', number: Number(lower.toPrecision(2)) } : { kind: 'range', from, to };
}

function rounded(number: number, towards: (number: number) => number): number {
  const step = number >= 100 ? 1 : 10;
  return towards(Number((number * step).toPrecision(12))) / step;
}

export function eachTemplate({ tag, label, figure }: NonNullable<TallyGroup['each']>): TemplateResult {
  return html`<p class="computed">
    <span class="each"><span class="what">${span('tag', tag)} ${label}</span> <span class="how">${figureTemplate(figure, 'small')}</span></span>
  </p>`;
}
