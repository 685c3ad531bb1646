/** The sections of the place shown, for a report with more than ledgers: what was done, comparisons, and contradictory tallies apart. */
import type { Observation } from '../../data/report.ts';
import { talliesDiffer } from '../../data/rules/tallies-differ.ts';
import { drawn, sectionOf } from './service-tally.view.ts';
import { meanOf } from './tally-apart.ts';
import type { Comparison } from './tally-compare.ts';
import type { Context } from './tally-context.ts';
import { BY_WORD, groupsOf, type Group } from './tally-groups.ts';
import type { TallyGroup, TallySection } from './tally-model.ts';
import { tallyMoreMessages } from './tally-more.messages.ts';

export function ownSections(context: Context, observations: readonly Observation[], compared: readonly Comparison[]): readonly TallySection[] {
  const { report, lang } = context;
  const apart = new Set(talliesDiffer(report).flatMap(({ about }) => about));
  const groups = groupsOf(observations);
  const withMeans = (chosen: readonly Group[]): readonly TallyGroup[] =>
    drawn(context, chosen).map((group, index) => ({ ...group, each: meanOf(chosen[index]?.[1] || [], apart, lang) }));
  const isContrary = ([, members]: Group) => members.some(({ id }) => apart.has(id));
  const contrary = groups.filter(isContrary);
  const rest = groups.filter((group) => !isContrary(group));
  const [from] = contrary;
  const first = rest.filter(([{ order }]) => !from || order < from[0].order);
  const done = first.filter(([{ order }]) => order <= BY_WORD);
  return [
    ...sectionOf('', '', [...withMeans(done), ...compared.map(({ group }) => group), ...withMeans(first.slice(done.length))]),
    ...sectionOf('', tallyMoreMessages(lang).apart, withMeans(contrary)),
    ...sectionOf('', '', withMeans(rest.slice(first.length))),
  ];
}
