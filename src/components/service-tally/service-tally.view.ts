/**
 * Report → what was done, for whom, in which unit, since when: figures in groups, never added, parts inside their wholes.
 *
 * No common scale but for like figures: 人, 人次, 次 and 元 do not compare. Tallies that contradict each other stand apart.
 */
import type { Observation, Report } from '../../data/report.ts';
import { framed, noneText, placeOrEmpty, type EmptyView, type Framed, type ViewOptions } from '../shared/view.ts';
import { tallyMessages } from './service-tally.messages.ts';
import type { Comparison } from './tally-compare.ts';
import { contextOf, placeName, type Context } from './tally-context.ts';
import { BY_WORD, groupsOf, labelOf, ledger } from './tally-groups.ts';
import { INDICATORS, themeOf } from './tally-indicators.ts';
import type { TallyGroup, TallyRow, TallySection, Workflow } from './tally-model.ts';
import { sentenceCase } from './tally-rows.ts';
import type { More } from './needs-more.ts';
import { summaryOf } from './tally-summary.ts';

export interface TallyView extends Framed {
  readonly kind: 'tally';
  readonly sections: readonly TallySection[];
  readonly workflow: Workflow | null;
  /** What the report names without figures. */
  readonly listed: readonly { readonly title: string; readonly text: string }[];
  /** The notes of all rows, each once; a row's mark is the place of its note. */
  readonly notes: readonly string[];
  /** What the report says of the places within, where it says nothing. */
  readonly remark: string;
}

/** Places within that have a section of their own; more are in the table. */
const MOST_PLACES = 12;
const GROUPS = 'target_groups_listed';
const WITHOUT_PARTS = ['township', 'village', 'organisation'];

/** No figures, and perhaps names. */
export interface TallyEmpty extends EmptyView {
  readonly listed: TallyView['listed'];
}

/** `more` is what only some reports need (`needsMore`); without it their rows stand in plain ledgers. */
export function serviceTallyView(report: Report, options: ViewOptions, more: More | null): TallyView | TallyEmpty | EmptyView {
  const { lang } = options;
  const { heading, none, ...messages } = tallyMessages(lang);
  const place = placeOrEmpty(report, heading, options);
  if ('kind' in place) return place;
  const context = contextOf(report, place, lang, more);
  const { shown: observations } = context;
  const listed = more ? more.listings(context) : [];
  if (observations.length === 0) {
    const named = listed.map(({ title, text }) => messages.sentence(title, text)).join(messages.space);
    const reason = noneText(report, INDICATORS, none, lang);
    const summary = [reason, named && `${messages.namesOnly}${messages.colon}${named}`].filter(Boolean).join(messages.space);
    return { kind: 'empty', ...framed(report, { heading, place, observations, summary }, lang), reason, listed };
  }
  const compared = more ? more.comparisons(context) : [];
  const sections = [...ownSections(context, compared), ...innerSections(context, compared)];
  const workflow = more ? more.workflowOf(context) : null;
  const remark = remarkOf(context);
  const notes = [...new Set(rowsOf(sections).flatMap((row) => row.notes))];
  const summary = summaryOf({ sections, workflow, listed, remark }, context.messages);
  return { kind: 'tally', ...framed(report, { heading, place, observations, summary }, lang), sections, workflow, listed, notes, remark };
}

/** What the report leaves unsaid of all of it: that nothing is reported as done, for whom, or where within the place it was done. */
function remarkOf({ report, place, shown, messages }: Context): string {
  const done = shown.filter(({ role }) => role === 'actual');
  if (done.length === 0) return messages.noneDone;
  // Only what is done for people is spread over the areas within.
  const forPeople = done.some(({ indicator }) => themeOf(indicator) === 'general');
  const spread = forPeople && shown.every((one) => one.place === place.id) && !WITHOUT_PARTS.includes(place.level);
  const grouped = shown.some(({ indicator, by }) => themeOf(indicator) === 'clients' || by['group']) || report.lists.some(({ kind }) => kind === GROUPS);
  return [...(forPeople && !grouped ? [messages.noGroups] : []), ...(spread ? [messages.noPlaces] : [])].join(messages.space);
}

/** All rows, those inside others too. */
export function rowsOf(sections: readonly TallySection[]): readonly TallyRow[] {
  const withInner = (row: TallyRow): readonly TallyRow[] => [row, ...row.inner.flatMap(withInner)];
  return sections.flatMap(({ groups }) => groups.flatMap(({ spans }) => spans.flatMap(({ rows }) => rows.flatMap(withInner))));
}

/** Of the place shown: its groups; those that contradict each other in a section apart. */
function ownSections(context: Context, compared: readonly Comparison[]): readonly TallySection[] {
  const { report, place, messages, lang, more } = context;
  const apart = new Set(more ? more.talliesDiffer(report).flatMap(({ about }) => about) : []);
  const groups = groupsOf(
    context,
    standing(context, compared).filter((one) => one.place === place.id),
  );
  const isApart = (observations: readonly Observation[]) => observations.some(({ id }) => apart.has(id));
  const drawn = (chosen: typeof groups) =>
    chosen.map(([key, observations]) => ({
      ...groupOf(context, labelOf(context, key), observations, key.theme === 'methods'),
      each: more ? more.meanOf(observations, apart, messages, lang) : null,
    }));
  const contrary = groups.filter(([, observations]) => isApart(observations));
  const rest = groups.filter(([, observations]) => !isApart(observations));
  const first = contrary.length === 0 ? rest : rest.filter(([{ order }]) => order < (contrary[0]?.[0].order ?? 0));
  const done = first.filter(([{ order }]) => order <= BY_WORD);
  const section = (flag: string, of: readonly TallyGroup[]): readonly TallySection[] => (of.length === 0 ? [] : [{ label: '', flag, groups: of }]);
  return [
    ...section('', [...drawn(done), ...compared.map(({ group }) => group), ...drawn(first.filter((group) => !done.includes(group)))]),
    ...section(messages.apart, drawn(contrary)),
    ...section('', drawn(rest.filter((group) => !first.includes(group)))),
  ];
}

/** Of the places within: one section each, for what is not compared. */
function innerSections(context: Context, compared: readonly Comparison[]): readonly TallySection[] {
  const rest = standing(context, compared).filter((one) => one.place !== context.place.id);
  const places = [...new Set(rest.map((one) => one.place))];
  const sections = places.slice(0, MOST_PLACES).map((id): TallySection => {
    const groups = groupsOf(
      context,
      rest.filter((one) => one.place === id),
    );
    return {
      label: sentenceCase(placeName(context, id)),
      flag: '',
      groups: groups.map(([key, observations]) => groupOf(context, labelOf(context, key), observations, key.theme === 'methods')),
    };
  });
  const more = places.length - sections.length;
  return more > 0 ? [...sections, { label: context.messages.more(more), flag: '', groups: [] }] : sections;
}

/** Figures with a row of their own: not beneath another, not in the strip of steps, not on a common scale. */
function standing(context: Context, compared: readonly Comparison[]): readonly Observation[] {
  const elsewhere = new Set(compared.flatMap(({ observations }) => observations));
  return context.shown.filter((one) => !elsewhere.has(one) && !context.inner.has(one) && context.more?.isInWorkflow(context, one) !== true);
}

function groupOf(context: Context, label: string, observations: readonly Observation[], methods: boolean): TallyGroup {
  return methods && context.more ? context.more.methodsGroup(context, label, observations) : ledger(context, label, observations);
}
