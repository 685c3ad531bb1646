/**
 * Report → what was done, for whom, in which unit: figures in groups, never added, parts beneath their wholes.
 *
 * No common scale is drawn: 人, 人次, 次 and 元 do not compare. Two tallies of different scope stay two groups.
 */
import { dimensionText } from '../../data/dimensions.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { openSide } from '../../data/quantity.ts';
import { nameOf, placeOf, termIn, type Observation, type Report } from '../../data/report.ts';
import type { List, Place } from '../../data/schema.ts';
import { selectWithin } from '../../data/part-of-place.ts';
import { figuresDisagree } from '../../data/rules/figures-disagree.ts';
import { partExceedsWhole } from '../../data/rules/part-exceeds-whole.ts';
import { talliesDiffer } from '../../data/rules/tallies-differ.ts';
import { partsOf } from '../../data/select.ts';
import { figureOf, type Figure } from '../shared/figure-of.ts';
import { framed, noneText, placeOrEmpty, type EmptyView, type Framed, type ViewOptions } from '../shared/view.ts';
import { roleText } from '../shared/wording.ts';
import { tallyMessages, type TallyMessages } from './service-tally.messages.ts';

export interface TallyFigure {
  readonly label: string;
  readonly figure: Figure;
  /** A target, forecast or hope: drawn unlike what was reached. */
  readonly promised: boolean;
  /** An open end is drawn: 余 means that there is more. */
  readonly open: boolean;
  readonly notes: readonly string[];
  readonly parts: readonly TallyFigure[];
}

export interface TallyGroup {
  readonly label: string;
  /** The time that all figures of the group share, '' where they differ. */
  readonly time: string;
  /** A warning that the group is counted differently from another. */
  readonly flag: string;
  readonly figures: readonly TallyFigure[];
}

export interface TallyView extends Framed {
  readonly kind: 'tally';
  readonly groups: readonly TallyGroup[];
  readonly workflow: { readonly title: string; readonly steps: readonly string[]; readonly note: string } | null;
}

/** What counts as service, in the order in which it is shown. */
const RULES = [figuresDisagree, partExceedsWhole, talliesDiffer];
const SERVICES = [
  'people_served',
  'service_person_times',
  'service_target_people',
  'service_target_households',
  'households_visited',
  'activities_held',
  'case_count',
  'case_person_times',
  'group_count',
  'group_sessions',
  'community_service_count',
  'counselling_per_client',
  'needs_survey_times',
  'consulting_times',
  'supervision_visits',
  'evaluation_visits',
  'service_menu_items',
  'orgs_incubated',
  'jobs_provided',
  'graduates_employed',
  'volunteers_engaged',
  'resources_linked_yuan',
];
const MONEY = ['funding_invested_yuan', 'funding_allocated_yuan', 'project_count'];

interface Context {
  readonly report: Report;
  readonly place: Place;
  /** Figures whose part-of links lead in a circle: they stand by themselves. */
  readonly circular: ReadonlySet<string>;
  readonly lang: Lang;
  readonly messages: TallyMessages;
}

export function serviceTallyView(report: Report, options: ViewOptions): TallyView | EmptyView {
  const { lang } = options;
  const messages = tallyMessages(lang);
  const place = placeOrEmpty(report, messages.heading, options);
  if ('kind' in place) return place;
  const circular = new Set(report.problems.flatMap(({ code, about }) => (code === 'part-of-itself' ? about : [])));
  const context: Context = { report, place, circular, lang, messages };
  const chosen = (indicators: readonly string[]) => indicators.flatMap((indicator) => selectWithin(report, indicator, place));
  const services = chosen(SERVICES);
  const money = chosen(MONEY);
  const observations = [...services, ...money];
  const heading = messages.heading;
  if (observations.length === 0) {
    const reason = noneText(report, SERVICES, messages.none, lang);
    return { kind: 'empty', ...framed(report, { heading, place, observations, summary: reason }, lang), reason };
  }
  const groups = groupsOf(context, services, money);
  const summary = groups
    .map((group) => `${group.label} ${group.flag} ${group.figures.map(figureSummary).join(messages.separator)}`.trim())
    .join(messages.separator);
  return { kind: 'tally', ...framed(report, { heading, place, observations, rules: RULES, summary }, lang), groups, workflow: workflowOf(context, place) };
}

function groupsOf(context: Context, services: readonly Observation[], money: readonly Observation[]): readonly TallyGroup[] {
  const { report, lang, messages } = context;
  const groups = new Map<string, Observation[]>();
  const ids = new Set([...services, ...money].map(({ id }) => id));
  const put = (label: string, observation: Observation) => {
    // A part stands beneath its whole, wherever that is.
    if (!isPart(context, observation) || !ids.has(observation.partOf ?? '')) groups.set(label, [...(groups.get(label) ?? []), observation]);
  };
  for (const observation of services) put(areaOf(context, observation) ?? groupLabel(observation), observation);
  for (const observation of money) put(areaOf(context, observation) ?? observation.by['scope'] ?? MONEY_GROUP, observation);
  const names: Record<string, string> = { [GENERAL]: messages.general, [TARGETS]: messages.targets, [MONEY_GROUP]: messages.money };
  const ordered = [...groups].sort(([a], [b]) => rank(a) - rank(b));
  return ordered.map(([key, observations]) => groupOf(context, names[key] ?? termIn(report, key, lang), observations));
}

const GENERAL = '#general';
const TARGETS = '#targets';
const MONEY_GROUP = '#money';

function rank(label: string): number {
  return label === GENERAL ? 0 : label === TARGETS ? 2 : label === MONEY_GROUP ? 3 : 1;
}

/** The name of the place within, for a figure that is not of the place itself: each has a group of its own. */
function areaOf({ report, place, lang }: Context, observation: Observation): string | null {
  const area = observation.place === place.id ? undefined : placeOf(report, observation.place);
  return area ? textIn(area.name, lang) : null;
}

/** Tallies of different scope or field must not meet in one group. */
function groupLabel({ role, by }: Observation): string {
  return role !== 'actual' ? TARGETS : (by['scope'] ?? by['field'] ?? GENERAL);
}

function groupOf(context: Context, label: string, observations: readonly Observation[]): TallyGroup {
  const ids = new Set(observations.map(({ id }) => id));
  const times = new Set(observations.map(({ time }) => timeText(time, context.lang)));
  const shared = times.size === 1 ? ([...times][0] ?? '') : '';
  const flagged = talliesDiffer(context.report).some(({ about }) => about.some((id) => ids.has(id)));
  return {
    label,
    time: shared,
    flag: flagged ? context.messages.apart : '',
    figures: observations.map((observation) => tallyFigure(context, observation, shared === '')),
  };
}

function isPart({ circular }: Context, { id, partOf }: Observation): boolean {
  return partOf !== undefined && !circular.has(id);
}

function tallyFigure(context: Context, observation: Observation, timed: boolean): TallyFigure {
  const { report, lang, messages } = context;
  const { quantity, role, by, note } = observation;
  const label = nameOf(observation, lang);
  const others = (observation.mayOverlap ?? []).flatMap((id) => report.observations.filter((other) => other.id === id));
  const breakdown = Object.entries(by).flatMap(([dimension, word]) =>
    ['scope', 'field', 'tier'].includes(dimension) || label.includes(termIn(report, word, lang))
      ? []
      : [dimensionText(dimension, termIn(report, word, lang), lang)],
  );
  return {
    label,
    figure: figureOf(observation, lang),
    promised: role !== 'actual',
    open: openSide(quantity.amount) === 'upper' && role === 'actual',
    notes: [
      ...(role === 'actual' ? [] : [roleText(role, lang)]),
      ...breakdown,
      ...(timed ? [timeText(observation.time, lang)] : []),
      ...others.map((other) =>
        messages.mayOverlap([other.by['scope'] && termIn(report, other.by['scope'], lang), nameOf(other, lang)].filter(Boolean).join(' ')),
      ),
      ...(note ? [textIn(note, lang)] : []),
    ],
    parts: partsOf(report, observation)
      .filter((part) => isPart(context, part))
      .map((part) => tallyFigure(context, part, timeText(part.time, lang) !== timeText(observation.time, lang))),
  };
}

function workflowOf({ report, lang, messages }: Context, place: Place): TallyView['workflow'] {
  const first = report.places[0]?.id;
  const list = report.lists.find((entry: List) => entry.kind === 'workflow_steps' && entry.ordered === true && (entry.place ?? first) === place.id);
  return list ? { title: list.title ? textIn(list.title, lang) : '', steps: list.items.map((item) => textIn(item, lang)), note: messages.noVolumes } : null;
}

function figureSummary({ label, figure, notes, parts }: TallyFigure): string {
  return [label, figure.text, ...notes, ...parts.map(figureSummary)].join(' ');
}
