/**
 * Report → who is on the way into the profession and who is in it.
 *
 * The stages come from what the report states (`stages.view.ts`); side doors, posts, training and subsidies stand
 * beside them, for they count other things. Shares are given only between the same people of the same time
 * (`share.view.ts`); what the report does not state is dashed.
 */
import { textIn } from '../../data/language.ts';
import { selectWithin } from '../../data/part-of-place.ts';
import { figuresDisagree } from '../../data/rules/figures-disagree.ts';
import { partExceedsWhole } from '../../data/rules/part-exceeds-whole.ts';
import { rateDiffers } from '../../data/rules/rate-differs.ts';
import { observationsById, placeOf, type Observation, type Report } from '../../data/report.ts';
import { framed, noneText, placeOrEmpty, type EmptyView, type Framed, type ViewOptions } from '../shared/view.ts';
import { BASES, cellsBlock, NORMS, poolBlocks, POOLS, SUBSIDIES, subsidyBlocks, TRAINING, trainingBlocks, type Block } from './block.view.ts';
import { doorLines, DOORS, kindsOfStaff, KINDS_OF_STAFF, postLines, POSTS } from './doors.view.ts';
import { commonTime, DOT, withoutTime, type Context, type Entry, type Line } from './line.view.ts';
import { EXAM, examLines, leaderLines, LEADERS, PEOPLE, peopleLines, RATES, stagesOf } from './stages.view.ts';
import { pipelineMessages, type PipelineMessages } from './talent-pipeline.messages.ts';

export type GroupName = 'exam' | 'people' | 'leaders' | 'doors' | 'posts' | 'training' | 'subsidies' | 'pools' | 'norms';

/** One subject: lines that are drawn, and a small table of what belongs to them. */
export interface PipelineGroup {
  readonly name: GroupName;
  readonly label: string;
  /** A stock or a flow, where all its lines are one. */
  readonly nature: string;
  /** Place and time, where all its lines share them. */
  readonly note: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
}

export interface PipelineView extends Framed {
  readonly kind: 'pipeline';
  readonly groups: readonly PipelineGroup[];
}

const RULES = [figuresDisagree, partExceedsWhole, rateDiffers];
const EXAM_FACTS = ['exam_registrants_vs_prior_3y', 'exam_yoy_growth'];
const PEOPLE_FACTS = ['staffing_coverage_rate'];
const ALL = [
  ...EXAM,
  ...RATES,
  ...EXAM_FACTS,
  ...PEOPLE,
  ...PEOPLE_FACTS,
  ...LEADERS,
  ...DOORS,
  ...POSTS,
  KINDS_OF_STAFF,
  ...TRAINING,
  ...SUBSIDIES,
  ...POOLS.flatMap((pool) => [...pool]),
  ...BASES,
  ...NORMS,
];

export function talentPipelineView(report: Report, options: ViewOptions): PipelineView | EmptyView {
  const { lang } = options;
  const messages = pipelineMessages(lang);
  const { heading } = messages;
  const place = placeOrEmpty(report, heading, options);
  if ('kind' in place) return place;
  const groups = groupsOf({ report, place, lang, messages });
  const observations = observationsIn(report, groups);
  if (groups.length === 0) {
    const reason = noneText(report, ALL, messages.none, lang);
    return { kind: 'empty', ...framed(report, { heading, place, observations, summary: reason }, lang), reason };
  }
  const summary = groups.map((group) => groupText(group, messages)).join('');
  return { kind: 'pipeline', ...framed(report, { heading, place, observations, rules: RULES, summary }, lang), groups };
}

/** Every figure that is shown, once, in the order of the subjects: the table holds what the drawing holds. */
function observationsIn(report: Report, groups: readonly PipelineGroup[]): readonly Observation[] {
  const entries = groups.flatMap(({ lines, blocks }): readonly Entry[] => [
    ...lines.flatMap((line) => [line, ...line.parts, ...line.rates]),
    ...blocks.flatMap(({ cells }) => cells),
  ]);
  const byId = observationsById(report.observations);
  return [...new Set(entries.flatMap(({ figure }) => (figure ? (byId.get(figure.of) ?? []) : [])))];
}

function groupsOf(context: Context): readonly PipelineGroup[] {
  const { report, place } = context;
  const all = (indicators: readonly string[]) => indicators.flatMap((indicator) => selectWithin(report, indicator, place));
  const exam = stagesOf(context, EXAM);
  const rates = all(RATES);
  // A rate that the report joins to no stage stands by itself.
  const loose = (indicator: string) => rates.filter((one) => one.indicator === indicator && !report.observations.some(({ id }) => id === one.rate?.numerator));
  return [
    ...groupOf(context, 'exam', examLines(context, rates), cellsBlock(context, [...loose('exam_pass_rate'), ...all(EXAM_FACTS)])),
    ...groupOf(context, 'people', peopleLines(context, rates, exam), cellsBlock(context, [...loose('certified_rate'), ...all(PEOPLE_FACTS)])),
    ...groupOf(context, 'leaders', leaderLines(context), []),
    ...placed(context, DOORS, (at) => groupOf(at, 'doors', doorLines(at), [])),
    ...placed(context, POSTS, (at) => groupOf(at, 'posts', postLines(at, stagesOf(context, PEOPLE)), kindsOfStaff(at))),
    ...placed(context, TRAINING, (at) => groupOf(at, 'training', [], trainingBlocks(at))),
    ...groupOf(context, 'subsidies', [], subsidyBlocks(context)),
    ...groupOf(context, 'pools', [], poolBlocks(context)),
    ...groupOf(context, 'norms', [], cellsBlock(context, all(NORMS))),
  ];
}

/** Where all figures of a subject are of one place within, the place is named once. */
function placed(context: Context, indicators: readonly string[], groups: (at: Context) => readonly PipelineGroup[]): readonly PipelineGroup[] {
  const { report, place, lang } = context;
  const ids = new Set(indicators.flatMap((indicator) => selectWithin(report, indicator, place)).map((one) => one.place));
  const [only] = ids;
  const at = ids.size === 1 && only !== undefined && only !== place.id ? placeOf(report, only) : undefined;
  return at
    ? groups({ ...context, place: at }).map((group) => ({ ...group, note: [textIn(at.name, lang), group.note].filter(Boolean).join(DOT) }))
    : groups(context);
}

function groupOf({ messages }: Context, name: GroupName, lines: readonly Line[], blocks: readonly Block[]): readonly PipelineGroup[] {
  if (lines.length + blocks.length === 0) return [];
  const time = commonTime(lines);
  const told = lines.map((line) => ({ ...withoutTime(line, time), parts: line.parts.map((part) => withoutTime(part, time || line.time)) }));
  return [{ name, label: messages.groups[name], nature: messages.natures[name] ?? '', note: time, lines: told, blocks }];
}

/** A subject in one sentence. */
function groupText({ label, note: shared, lines, blocks }: PipelineGroup, { colon, separator, list, of, stop }: PipelineMessages): string {
  const line = ({ parts, rates, remarks, within, ...entry }: Line) =>
    [
      within ? of(entryText(entry)) : entryText(entry),
      ...parts.map((part) => of(entryText(part))),
      ...rates.map(entryText),
      ...remarks.map(({ text }) => text),
    ].join(list);
  const block = ({ label: name, note, cells }: Block) => [[name, note].filter(Boolean).join(' '), ...cells.map(entryText)].filter(Boolean).join(list);
  return `${label}${shared && ` (${shared})`}${colon}${[...lines.map(line), ...blocks.map(block)].join(separator)}${stop}`;
}

function entryText({ label, figure, missing, detail, time }: Entry): string {
  const note = [detail, time].filter(Boolean).join(DOT);
  return [label, figure?.text ?? missing, note && `(${note})`].filter(Boolean).join(' ');
}
