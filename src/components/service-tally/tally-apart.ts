/** Tallies that cannot have been counted alike: what each comes to for one activity, as our own arithmetic. */
import { pieces } from '../../data/format.ts';
import { ratio, type Interval } from '../../data/quantity.ts';
import type { Observation, Report } from '../../data/report.ts';
import { talliesDiffer } from '../../data/rules/tallies-differ.ts';
import type { TallyMessages } from './service-tally.messages.ts';
import type { TallyGroup } from './tally-model.ts';

/** Ids of the figures that contradict each other. */
export function idsApart(report: Report): ReadonlySet<string> {
  return new Set(talliesDiffer(report).flatMap(({ about }) => about));
}

/** 推算 平均每期次 至多2000人次. An open figure leaves the mean open. */
export function meanOf(observations: readonly Observation[], apart: ReadonlySet<string>, messages: TallyMessages): TallyGroup['each'] {
  const of = (indicator: string) => observations.find((one) => one.indicator === indicator && apart.has(one.id));
  const attendances = of('service_person_times');
  const activities = of('activities_held');
  const mean = attendances && activities && ratio(attendances.quantity.amount, activities.quantity.amount);
  if (!attendances || !activities || !mean) return null;
  return { label: messages.each(activities.quantity.unit), figure: pieces('', meanText(mean, messages), attendances.quantity.unit) };
}

/** Rounded so that the interval never claims more than it holds: down at its lower end, up at its upper end. */
function meanText({ lower, upper }: Interval, messages: TallyMessages): string {
  const from = rounded(lower, Math.floor);
  const to = rounded(upper, Math.ceil);
  if (!Number.isFinite(upper)) return messages.atLeast(from);
  if (lower <= 0) return messages.atMost(to);
  return from === to ? from : `${from}—${to}`;
}

function rounded(number: number, towards: (number: number) => number): string {
  const step = number >= 100 ? 1 : 10;
  return String(towards(Number((number * step).toPrecision(12))) / step);
}
