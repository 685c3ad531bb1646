/** Two counts of one group in one row: 205户335人. */
import { byKey } from '../../data/like-figures.ts';
import type { Observation } from '../../data/report.ts';
import type { Context } from './tally-context.ts';
import type { TallyRow } from './tally-model.ts';

/** Households and the people in them: same group, place and time. */
export function twinsAmong(observations: readonly Observation[]): ReadonlyMap<Observation, Observation> {
  const keyOf = (one: Observation) => JSON.stringify([one.place, one.role, one.time, byKey(one)]);
  const people = observations.filter(({ indicator }) => indicator === 'service_target_people');
  const households = observations.filter(({ indicator }) => indicator === 'service_target_households');
  return new Map(
    households.flatMap((one) => {
      const twin = people.find((other) => keyOf(other) === keyOf(one));
      return twin ? [[one, twin] as const] : [];
    }),
  );
}

export function together({ messages }: Context, row: TallyRow, twin: TallyRow): TallyRow {
  const both = [...row.notes, ...twin.notes].join(messages.space);
  return { ...row, label: twin.label, figures: [...row.figures, ...twin.figures], notes: both === '' ? [] : [both], inner: [...row.inner, ...twin.inner] };
}
