/**
 * Report → what was done, for whom, in which unit, since when: figures in groups, never added, parts inside their wholes.
 *
 * No common scale but for like figures: 人, 人次, 次 and 元 do not compare. Tallies that contradict each other stand apart.
 */
import { groupBy } from '../../data/group-by.ts';
import type { Observation, Report } from '../../data/report.ts';
import { framed, noneText, placeOrEmpty, type EmptyView, type Framed, type ViewOptions } from '../shared/view.ts';
import { tallyMessages } from './service-tally.messages.ts';
import type { Comparison } from './tally-compare.ts';
import { contextOf, placeName, type Context } from './tally-context.ts';
import { groupsOf, labelOf, ledger, type Group } from './tally-groups.ts';
import { INDICATORS, themeOf } from './tally-indicators.ts';
import type { TallyGroup, TallyRow, TallySection, Workflow } from './tally-model.ts';
import { sentenceCase } from './tally-rows.ts';
import type { More } from './needs-more.ts';
import { groupTexts } from './tally-summary.ts';

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
  const messages = tallyMessages(lang);
  const { heading, space } = messages;
  const place = placeOrEmpty(report, heading, options);
  if ('kind' in place) return place;
  const context = contextOf(report, place, lang, more);
  const { shown: observations } = context;
  const listed = more ? more.listings(context) : [];
  const frame = (summary: string) => framed(report, { heading, place, observations, summary }, lang);
  if (observations.length === 0) {
    const reason = noneText(report, INDICATORS, messages.none, lang);
    const summary = more && listed.length > 0 ? reason + space + more.namedText(listed, messages, lang) : reason;
    return { kind: 'empty', ...frame(summary), reason, listed };
  }
  const compared = more ? more.comparisons(context) : [];
  const sections = sectionsOf(context, compared);
  const workflow = more ? more.workflowOf(context) : null;
  const remark = remarkOf(context);
  const notes = [...new Set(rowsOf(sections).flatMap((row) => row.notes))];
  const besides = more ? more.besideTexts(workflow, listed, messages, lang) : [];
  const summary = [...groupTexts(sections, messages), ...besides, remark].filter(Boolean).join(space);
  return { kind: 'tally', ...frame(summary), sections, workflow, listed, notes, remark };
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

/** Of the place shown, then one each of the places within, for what is not compared. */
function sectionsOf(context: Context, compared: readonly Comparison[]): readonly TallySection[] {
  const { place, more } = context;
  const standing = standingOf(context, compared);
  const own = standing.filter((one) => one.place === place.id);
  const inner = [
    ...groupBy(
      standing.filter((one) => one.place !== place.id),
      (one) => one.place,
    ),
  ];
  const rest = inner.length - MOST_PLACES;
  return [
    ...(more ? more.ownSections(context, own, compared) : sectionOf('', '', drawn(context, groupsOf(own)))),
    ...inner.slice(0, MOST_PLACES).flatMap(([id, observations]) => sectionOf(sentenceCase(placeName(context, id)), '', drawn(context, groupsOf(observations)))),
    ...(rest > 0 ? [{ label: context.messages.more(rest), flag: '', groups: [] }] : []),
  ];
}

/** The section of these groups; none where there are none. */
export function sectionOf(label: string, flag: string, groups: readonly TallyGroup[]): readonly TallySection[] {
  return groups.length === 0 ? [] : [{ label, flag, groups }];
}

/** Each group as it is drawn. */
export function drawn(context: Context, groups: readonly Group[]): readonly TallyGroup[] {
  const { more } = context;
  return groups.map(([key, observations]) => (more && key.theme === 'methods' ? more.methodsGroup : ledger)(context, labelOf(context, key), observations));
}

/** Figures with a row of their own: not beneath another, not in the strip of steps, not on a common scale. */
function standingOf(context: Context, compared: readonly Comparison[]): readonly Observation[] {
  const { shown, inner, more } = context;
  const elsewhere = new Set([...inner, ...compared.flatMap(({ observations }) => observations)]);
  const isInWorkflow = more ? more.workflowTest(context) : () => false;
  return shown.filter((one) => !elsewhere.has(one) && !isInWorkflow(one));
}
