/** Two counts of one group in one breath: 205户335人. */
import type { Observation } from '../../data/report.ts';
import type { Context } from './tally-context.ts';
import type { TallyRow } from './tally-model.ts';

/** The people of the households: the same group, place and time. */
export function twinOf({ indicator, place, role, time, by }: Observation, observations: readonly Observation[]): Observation | undefined {
  if (indicator !== 'service_target_households') return undefined;
  const key = JSON.stringify([place, role, time, by]);
  return observations.find((one) => one.indicator === 'service_target_people' && JSON.stringify([one.place, one.role, one.time, one.by]) === key);
}

export function together({ messages }: Context, row: TallyRow, twin: TallyRow): TallyRow {
  const both = [...row.notes, ...twin.notes].join(messages.space);
  return { ...row, label: twin.label, figures: [...row.figures, ...twin.figures], notes: both === '' ? [] : [both], inner: [...row.inner, ...twin.inner] };
}
