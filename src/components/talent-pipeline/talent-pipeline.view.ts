/**
 * Report → who is on the way into the profession and who is in it.
 *
 * The stages come from what the report states (`stages.view.ts`); side doors, posts, training and subsidies are beside them, because they
 * count other things. A share is given only for the same people at the same time (`share.view.ts`); what the report omits is dashed.
 */
import type { Lang } from '../../data/language.ts';
import { openSide } from '../../data/quantity.ts';
import { select } from '../../data/select.ts';
import { observationsById, type Observation, type Report } from '../../data/report.ts';
import { sharedMessages } from '../shared/messages.ts';
import { framed, noneText, placeOrEmpty, type EmptyView, type Framed, type ViewOptions } from '../shared/view.ts';
import { groupOf, type Block, type PipelineGroup } from './group.view.ts';
import { dotted, type Context, type Entry, type Line } from './line.view.ts';
import { examLines, factLines, peopleLines } from './stages.view.ts';
import { CERTIFIED, EXAM_FACTS, IN_POST, isBeside, isStage, PEOPLE_FACTS, RATES } from './subjects.view.ts';
import { pipelineMessages } from './talent-pipeline.messages.ts';

export type { Block, PipelineGroup };

export interface PipelineView extends Framed {
  readonly kind: 'pipeline';
  readonly groups: readonly PipelineGroup[];
}

/** Fetched where a report has more than stages that have been reached (`beside.view.ts`). */
export interface Beside {
  readonly besideGroups: (context: Context) => readonly PipelineGroup[];
  readonly gapRemarks: Context['gapRemarks'];
  readonly isSameTime: Context['isSameTime'];
  readonly mayBeOfOneTime: Context['mayBeOfOneTime'];
}

/** Whether the report has figures beside the stages, promises, open ends, declared bases, or parts and dates for a chart. */
export function hasBeside({ observations }: Report): boolean {
  const byId = observationsById(observations);
  const isPartOfStage = (whole: string) => isStage(byId.get(whole)?.indicator || '');
  return observations.some(
    ({ indicator, role, partOf, time, quantity, rate }) =>
      isBeside(indicator) ||
      (partOf && isPartOfStage(partOf)) ||
      (isStage(indicator) && (role !== 'actual' || partOf || rate?.denominator || time.date || openSide(quantity.amount))),
  );
}

/** While `beside` is null, only the stages are shown. */
export function talentPipelineView(report: Report, options: ViewOptions, beside: Beside | null): PipelineView | EmptyView {
  const { lang } = options;
  const messages = pipelineMessages(lang);
  const { heading } = messages;
  const place = placeOrEmpty(report, heading, options);
  if ('kind' in place) return place;
  const context = { report, place, lang, messages, gapRemarks: beside?.gapRemarks, isSameTime: beside?.isSameTime, mayBeOfOneTime: beside?.mayBeOfOneTime };
  const others = beside?.besideGroups(context) || [];
  const groups = [...stageGroups(context, others), ...others].map((group) => ({
    ...group,
    // 现有, 当期: only if every figure is of the present, and of the same year.
    nature: observationsIn(report, [group]).every(
      ({ role, time }, _, [first]) => role === 'actual' && /^(as|year-)/.test(time.kind) && time.date?.slice(0, 4) === first?.time.date?.slice(0, 4),
    )
      ? group.nature
      : '',
  }));
  const observations = observationsIn(report, groups);
  if (groups.length === 0 && (beside || !hasBeside(report))) {
    const isOurs = (indicator: string) => isStage(indicator) || isBeside(indicator);
    const elsewhere = report.observations.some(({ indicator }) => isOurs(indicator));
    const reason = elsewhere ? messages.elsewhere : noneText(report, [...report.refused].filter(isOurs), messages.none, lang);
    return { kind: 'empty', ...framed(report, { heading, place, observations, summary: reason }, lang), reason };
  }
  const summary = groups.map((group) => groupText(group, lang)).join('');
  return { kind: 'pipeline', ...framed(report, { heading, place, observations, summary }, lang), groups };
}

/** All figures that are shown, each once, in the order of the subjects, so that table and drawing agree. */
function observationsIn(report: Report, groups: readonly PipelineGroup[]): readonly Observation[] {
  const entries = groups.flatMap(({ lines, blocks }): readonly Entry[] => [
    ...lines.flatMap((line) => [line, ...line.parts, ...line.rates]),
    ...blocks.flatMap(({ cells }) => cells),
  ]);
  const byId = observationsById(report.observations);
  return [...new Set(entries.flatMap(({ figure }) => (figure ? byId.get(figure.of) || [] : [])))];
}

function stageGroups(context: Context, others: readonly PipelineGroup[]): readonly PipelineGroup[] {
  const { report, place, messages } = context;
  const all = (indicators: readonly string[]) => indicators.flatMap((indicator) => select(report, { indicator, place: place.id }));
  const rates = all(RATES).filter((one) => !one.comparison);
  // A rate that the report connects with no stage is shown by itself.
  const loose = (indicator: string) => rates.filter((one) => one.indicator === indicator && !report.observations.some(({ id }) => id === one.rate?.numerator));
  const exam = examLines(context, rates);
  // If the report says anything about the way or the workforce, a missing stage is a gap. Posts at the stations imply people in post.
  const required = others.some(({ name }) => name === 'posts') ? [CERTIFIED] : [CERTIFIED, IN_POST];
  const people = peopleLines(context, { required, rates }, exam.length + others.length > 0);
  return [
    ...groupOf('exam', messages.exam, { nature: messages.flow, lines: [...exam, ...factLines(context, [...loose('exam_pass_rate'), ...all(EXAM_FACTS)])] }),
    ...groupOf('people', messages.people, {
      nature: messages.stock,
      lines: [...people, ...factLines(context, [...loose('certified_rate'), ...all(PEOPLE_FACTS)])],
    }),
  ];
}

/** A subject in one sentence. */
function groupText({ label, note: shared, lines, blocks }: PipelineGroup, lang: Lang): string {
  const { separator, list, of, stop } = pipelineMessages(lang);
  const { computed: ours, colon } = sharedMessages(lang);
  const line = ({ parts, rates, remarks, within, ...entry }: Line) =>
    [
      within ? of(entryText(entry)) : entryText(entry),
      ...parts.map((part) => (part.figure ? of(entryText(part)) : entryText(part))),
      ...rates.map(entryText),
      ...remarks.map(({ text, computed }) => (computed ? `${ours} ${text}` : text)),
    ].join(list);
  const block = ({ label: name, note, cells }: Block) => [dotted(name, note), ...cells.map(entryText)].filter(Boolean).join(list);
  return `${dotted(label, shared)}${colon}${[...lines.map(line), ...blocks.map(block)].join(separator)}${stop}`;
}

function entryText({ label, figure, missing, detail, time }: Entry): string {
  return dotted([label, figure?.text ?? missing].filter(Boolean).join(' '), detail, time);
}
