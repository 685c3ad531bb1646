/**
 * Report → what was done, for whom, in which unit, since when: figures in groups, never added up, parts inside their wholes.
 *
 * Only like figures share a scale; 人, 人次, 次 and 元 do not. Tallies that contradict each other are kept apart.
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
  /** The notes of all rows, each only once. The mark of a row is the position of its note. */
  readonly notes: readonly string[];
  /** A sentence about places inside, where the report says nothing of them. */
  readonly remark: string;
}

/** Maximum number of places inside with a section of their own; the table has the rest. */
const MOST_PLACES = 12;
const GROUPS = 'target_groups_listed';
const WITHOUT_PARTS = ['township', 'village', 'organisation'];

/** No figures, but perhaps names. */
export interface TallyEmpty extends EmptyView {
  readonly listed: TallyView['listed'];
}

/** `more` is for reports that need it (`needsMore`); without it, their rows are shown in plain ledgers. */
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

/** What the report leaves unsaid as a whole: that anything has been done, for whom, or where inside the place. */
function remarkOf({ report, place, shown, messages }: Context): string {
  const done = shown.filter(({ role }) => role === 'actual');
  if (done.length === 0) return messages.noneDone;
  // Only what is done for people is distributed over the areas inside.
  const forPeople = done.some(({ indicator }) => themeOf(indicator) === 'general');
  const spread = forPeople && shown.every((one) => one.place === place.id) && !WITHOUT_PARTS.includes(place.level);
  const grouped = shown.some(({ indicator, by }) => themeOf(indicator) === 'clients' || by['group']) || report.lists.some(({ kind }) => kind === GROUPS);
  return [...(forPeople && !grouped ? [messages.noGroups] : []), ...(spread ? [messages.noPlaces] : [])].join(messages.space);
}

/** All rows, including nested ones. */
export function rowsOf(sections: readonly TallySection[]): readonly TallyRow[] {
  const withInner = (row: TallyRow): readonly TallyRow[] => [row, ...row.inner.flatMap(withInner)];
  return sections.flatMap(({ groups }) => groups.flatMap(({ spans }) => spans.flatMap(({ rows }) => rows.flatMap(withInner))));
}

/** A section for the place shown, then one for each place inside, for what is not compared. */
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

/** The section of these groups, if there are any. */
export function sectionOf(label: string, flag: string, groups: readonly TallyGroup[]): readonly TallySection[] {
  return groups.length === 0 ? [] : [{ label, flag, groups }];
}

/** Each group with its drawing. */
export function drawn(context: Context, groups: readonly Group[]): readonly TallyGroup[] {
  const { more } = context;
  return groups.map(([key, observations]) => (more && key.theme === 'methods' ? more.methodsGroup : ledger)(context, labelOf(context, key), observations));
}

/** Figures with a row of their own: not below another, not among the steps, not on a common scale. */
function standingOf(context: Context, compared: readonly Comparison[]): readonly Observation[] {
  const { shown, inner, more } = context;
  const elsewhere = new Set([...inner, ...compared.flatMap(({ observations }) => observations)]);
  const isInWorkflow = more ? more.workflowTest(context) : () => false;
  return shown.filter((one) => !elsewhere.has(one) && !isInWorkflow(one));
}
