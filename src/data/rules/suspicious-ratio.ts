/**
 * Two figures of one place and time whose quotient is implausible, so that they may not belong together.
 *
 * 沧州: 5000余 organisations incubated with 153万元, at most 306 yuan each. 马山: 206人次 in three sessions, 69 each, with a staff of 36.
 * Notes only, since each figure may be right.
 */
import { finding, said } from '../finding.ts';
import { groupBy, timeKey } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import { intervalOf } from '../quantity.ts';
import { ratio } from '../ratio.ts';
import type { Observation, Report } from '../report.ts';

/** Fewer yuan than this do not help an organisation into being. */
const LEAST_YUAN = 1000;

const COMPARED = new Set(['funding_invested_yuan', 'orgs_incubated', 'training_person_times', 'training_sessions', 'station_staff_count']);

export function suspiciousRatio(report: Report): readonly Problem[] {
  const actual = report.observations.filter(({ role, indicator }) => role === 'actual' && COMPARED.has(indicator));
  const staff = groupBy(
    actual.filter(({ indicator }) => indicator === 'station_staff_count'),
    ({ place }) => place,
  );
  return [...groupBy(actual, (figure) => JSON.stringify([figure.place, timeKey(figure)])).values()].flatMap((group) => [
    ...tooLittleMoney(only(group, 'funding_invested_yuan'), only(group, 'orgs_incubated')),
    ...tooManyTrained(
      only(group, 'training_person_times'),
      only(group, 'training_sessions'),
      only(staff.get(group[0]?.place ?? '') ?? [], 'station_staff_count'),
    ),
  ]);
}

function tooLittleMoney(money?: Observation, organisations?: Observation): readonly Problem[] {
  if (!money || !organisations) return [];
  const each = ratio(money.quantity.amount, organisations.quantity.amount);
  if (!each || each.upper >= LEAST_YUAN) return [];
  return [finding('note', 'suspicious-ratio', [organisations, money], { one: money, other: organisations, each: `≤${Math.ceil(each.upper)}元` })];
}

function tooManyTrained(attendances?: Observation, sessions?: Observation, staff?: Observation): readonly Problem[] {
  if (!attendances || !sessions || !staff) return [];
  const each = ratio(attendances.quantity.amount, sessions.quantity.amount);
  const most = intervalOf(staff.quantity.amount)?.upper;
  if (!each || most === undefined || each.lower <= most) return [];
  const found = { one: attendances, other: sessions, each: `≈${Math.round(each.lower)}人次 > ${said(staff)}` };
  return [finding('note', 'suspicious-ratio', [attendances, sessions, staff], found)];
}

/** The figure of this indicator if there is just one; which of several belongs to the other figure is not known. */
function only(group: readonly Observation[], code: string): Observation | undefined {
  const [first, second] = group.filter(({ indicator }) => indicator === code);
  return second ? undefined : first;
}
