/**
 * Report → the stages of the profession: this year's exam (a flow), the workforce and its certificates (a stock).
 *
 * Bars of a group share one scale and one kind of unit. A share is given only from a part to its own whole, or
 * where the report declares a rate; stages of different populations or times get none.
 */
import { shareOf } from '../../data/derive.ts';
import { figureText, shareText } from '../../data/format.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { numberOf, openSide } from '../../data/quantity.ts';
import { nameOf, nameOfCode, placeOf, termIn, type Observation, type Report } from '../../data/report.ts';
import type { Place } from '../../data/schema.ts';
import { selectWithin } from '../../data/part-of-place.ts';
import { figuresDisagree } from '../../data/rules/figures-disagree.ts';
import { partExceedsWhole } from '../../data/rules/part-exceeds-whole.ts';
import { rateDiffers } from '../../data/rules/rate-differs.ts';
import { partsOf, select } from '../../data/select.ts';
import { figureOf, type Figure } from '../shared/figure-of.ts';
import { framed, noneText, placeOrEmpty, type EmptyView, type Framed, type ViewOptions } from '../shared/view.ts';
import { roleText } from '../shared/wording.ts';
import { pipelineMessages, type PipelineMessages } from './talent-pipeline.messages.ts';

export interface PipelineBar {
  readonly label: string;
  readonly note: string;
  /** null: the report does not say, or what it says was refused. */
  readonly figure: Figure | null;
  /** What stands in place of a figure that is null. */
  readonly missing: string;
  /** What a reader must know of the figure. */
  readonly remark: string;
  /** Length on the group's scale, 0 to 1; null where there is nothing to draw. */
  readonly length: number | null;
  readonly open: boolean;
  readonly style: 'flow' | 'stock' | 'earlier' | 'target';
  /** A part drawn inside the bar, with its share of the whole bar. */
  readonly part: { readonly length: number; readonly text: string } | null;
  readonly rates: readonly { readonly text: string; readonly computed: boolean }[];
}

export interface PipelineGroup {
  readonly label: string;
  readonly nature: string;
  readonly bars: readonly PipelineBar[];
}

/** A figure beside the stages, with what a reader must know of it. */
export interface PipelineCard {
  readonly label: string;
  readonly figure: Figure;
  /** A target, forecast or hope: drawn unlike what was reached. */
  readonly promised: boolean;
  readonly note: string;
  readonly remark: string;
}

export interface PipelineView extends Framed {
  readonly kind: 'pipeline';
  readonly groups: readonly PipelineGroup[];
  readonly others: readonly PipelineCard[];
}

const RULES = [figuresDisagree, partExceedsWhole, rateDiffers];
const EXAM = ['exam_registrants', 'exam_passes'] as const;
const PEOPLE = ['social_workers_total', 'certified_social_workers'] as const;
const OTHERS = [
  'station_staff_count',
  'leading_talent_count',
  'supervisor_talent_count',
  'expert_pool_size',
  'talent_pool_size',
  'training_site_count',
  'training_base_count',
  'universities_with_sw_major',
  'grid_workers_transferred',
  'grid_workers_transferred_certified',
  'talent_recruited',
  'graduates_recruited',
  'training_sessions',
  'training_person_times',
  'exam_registrants_vs_prior_3y',
  'exam_yoy_growth',
  'subsidy_once_yuan',
  'subsidy_monthly_yuan',
];

interface Context {
  readonly report: Report;
  readonly place: Place;
  readonly lang: Lang;
  readonly messages: PipelineMessages;
}

export function talentPipelineView(report: Report, options: ViewOptions): PipelineView | EmptyView {
  const { lang } = options;
  const messages = pipelineMessages(lang);
  const place = placeOrEmpty(report, messages.heading, options);
  if ('kind' in place) return place;
  const context: Context = { report, place, lang, messages };
  const all = (indicators: readonly string[]) => indicators.flatMap((indicator) => select(report, { indicator, place: place.id }));
  const exam = all(EXAM);
  const certified = all(PEOPLE);
  // The staff of whom the certified are a part stand as their whole, whatever indicator they are of.
  const wholes = report.observations.filter((whole) => certified.some(({ partOf }) => partOf === whole.id) && !certified.includes(whole));
  const people = [...wholes, ...certified];
  const others = OTHERS.flatMap((indicator) => selectWithin(report, indicator, place)).filter((observation) => !people.includes(observation));
  const rates = all(['exam_pass_rate', 'certified_rate']);
  const observations = [...exam, ...people, ...rates, ...others];
  const heading = messages.heading;
  if (observations.length === 0) {
    const reason = noneText(report, [...EXAM, ...PEOPLE, ...OTHERS], messages.none, lang);
    return { kind: 'empty', ...framed(report, { heading, place, observations, summary: reason }, lang), reason };
  }
  const groups = [exam.length > 0 ? examGroup(context, exam, rates) : null, exam.length + people.length > 0 ? peopleGroup(context, people) : null];
  const shown = groups.filter((group): group is PipelineGroup => group !== null);
  // A rate that the report joins to no stage of the exam stands by itself.
  const loose = rates.filter(({ rate }) => !exam.some(({ id }) => id === rate?.numerator));
  const rest = [...loose, ...others].map((observation) => otherOf(context, observation));
  const summary = [
    ...shown.flatMap(({ bars }) => bars.map((bar) => barText(bar))),
    ...rest.map(({ label, figure, note, remark }) => [label, figure.text, note, remark].filter(Boolean).join(' ')),
  ].join(messages.separator);
  return { kind: 'pipeline', ...framed(report, { heading, place, observations, rules: RULES, summary }, lang), groups: shown, others: rest };
}

/** Registered → passed. A stage that this report leaves out is dashed, for its neighbour stands there. */
function examGroup(context: Context, exam: readonly Observation[], rates: readonly Observation[]): PipelineGroup {
  const { messages } = context;
  const scale = scaleOf(context.report, exam);
  const bars = EXAM.flatMap((indicator) => {
    const stated = exam.filter((observation) => observation.indicator === indicator);
    return stated.length > 0
      ? stated.map((observation) => barOf(context, observation, scale, 'flow', declaredRates(context, observation, rates)))
      : [missingBar(context, indicator, 'flow')];
  });
  return { label: messages.exam, nature: messages.flow, bars };
}

/** The workforce with its certificates inside it, earlier years before, targets behind. */
function peopleGroup(context: Context, people: readonly Observation[]): PipelineGroup {
  const { messages } = context;
  const scale = scaleOf(context.report, people);
  const byTime = [...people].sort((a, b) => order(a) - order(b));
  const indicators = new Set([...people.map(({ indicator }) => indicator), ...PEOPLE]);
  const bars = [...indicators].flatMap((indicator) => {
    const stated = byTime.filter((observation) => observation.indicator === indicator);
    if (stated.length > 0) return stated.map((observation) => barOf(context, observation, scale, styleOf(observation), wholeShare(context, observation)));
    return indicator === 'certified_social_workers' ? [missingBar(context, indicator, 'stock')] : [];
  });
  return { label: messages.people, nature: messages.stock, bars };
}

function order({ role, time }: Observation): number {
  return role !== 'actual' ? 2 : time.kind === 'year' ? 0 : 1;
}

function styleOf({ role, time }: Observation): PipelineBar['style'] {
  return role !== 'actual' ? 'target' : time.kind === 'year' ? 'earlier' : 'stock';
}

/** The longest bar of a group; null where there is but one number, whose bar would say nothing. */
function scaleOf(report: Report, observations: readonly Observation[]): number | null {
  const numbers = observations.flatMap(({ quantity }) => numberOf(quantity.amount) ?? []);
  const hasPart = observations.some((whole) => partsOf(report, whole).length > 0);
  return numbers.length > 1 || hasPart ? Math.max(...numbers) : null;
}

function barOf(context: Context, observation: Observation, scale: number | null, style: PipelineBar['style'], rates: PipelineBar['rates']): PipelineBar {
  const { quantity } = observation;
  const number = numberOf(quantity.amount);
  return {
    label: [nameOf(observation, context.lang), ...breakdown(context, observation)].join(' · '),
    note:
      observation.role === 'actual'
        ? timeText(observation.time, context.lang)
        : `${roleText(observation.role, context.lang)} · ${timeText(observation.time, context.lang)}`,
    figure: figureOf(observation, context.lang),
    missing: '',
    remark: observation.note ? textIn(observation.note, context.lang) : '',
    length: number === null || scale === null || scale <= 0 ? null : number / scale,
    open: openSide(quantity.amount) === 'upper',
    style,
    part: partInside(context, observation),
    rates,
  };
}

function missingBar({ report, lang, messages }: Context, indicator: string, style: 'flow' | 'stock'): PipelineBar {
  const missing = noneText(report, [indicator], messages.notStated, lang);
  return { label: nameOfCode(report, indicator, lang), note: '', figure: null, missing, remark: '', length: null, open: false, style, part: null, rates: [] };
}

/** A flow inside a stock (其中今年583人通过考试) is drawn inside its bar. Like parts in like wholes have bars of their own. */
function partInside({ report, lang, messages }: Context, whole: Observation): PipelineBar['part'] {
  if (whole.definition.nature !== 'stock') return null;
  const part = partsOf(report, whole).find(({ definition, role }) => definition.nature === 'flow' && role === 'actual');
  const share = part && shareOf(part.quantity, whole.quantity);
  if (!part || !share) return null;
  return { length: share.lower, text: `${messages.including} ${nameOf(part, lang)} ${figureText(part.quantity, lang).text}` };
}

/** The share of a part in the whole that the report names, computed and marked so. */
function wholeShare({ report, lang, messages }: Context, part: Observation): PipelineBar['rates'] {
  const whole = report.observations.find(({ id }) => id === part.partOf);
  const share = whole && shareOf(part.quantity, whole.quantity);
  if (!whole || !share || share.lower !== share.upper) return [];
  const equation = messages.computedShare(shareText(share.lower), figureText(part.quantity, lang).number, figureText(whole.quantity, lang).number);
  return [{ text: messages.shareOf(nameOf(whole, lang), equation), computed: true }];
}

/** The pass rate as declared, with its base in words, and what its parts give. */
function declaredRates({ report, lang, messages }: Context, stage: Observation, rates: readonly Observation[]): PipelineBar['rates'] {
  return rates.flatMap((rate) => {
    if (rate.rate?.numerator !== stage.id) return [];
    const basis = rate.rate.basis ? textIn(rate.rate.basis, lang) : '';
    const stated = `${nameOf(rate, lang)} ${figureText(rate.quantity, lang).text}`;
    const base = report.observations.find(({ id }) => id === rate.rate?.denominator);
    const share = base && shareOf(stage.quantity, base.quantity);
    if (!base || !share || share.lower !== share.upper) return [{ text: messages.ofBase(stated, basis), computed: false }];
    const computed = messages.computedShare(shareText(share.lower), figureText(stage.quantity, lang).number, figureText(base.quantity, lang).number);
    // The base is ours where the text names none: it stands with our arithmetic, not with the declared rate.
    return [
      { text: stated, computed: false },
      { text: messages.ofBase(computed, basis), computed: true },
    ];
  });
}

function otherOf(context: Context, observation: Observation): PipelineCard {
  const { report, place, lang } = context;
  const at = observation.place === place.id ? undefined : placeOf(report, observation.place);
  const area = at ? [textIn(at.name, lang)] : [];
  const role = observation.role === 'actual' ? [] : [roleText(observation.role, lang)];
  return {
    label: [...area, nameOf(observation, lang), ...breakdown(context, observation)].join(' · '),
    figure: figureOf(observation, lang),
    promised: observation.role !== 'actual',
    note: [...role, timeText(observation.time, lang)].join(' · '),
    remark: observation.note ? textIn(observation.note, lang) : '',
  };
}

function breakdown({ report, lang }: Context, { by }: Observation): readonly string[] {
  return Object.entries(by).flatMap(([dimension, word]) =>
    ['level', 'mode', 'frequency', 'grade', 'audience', 'group', 'batch', 'degree', 'title'].includes(dimension) ? [termIn(report, word, lang)] : [],
  );
}

function barText({ label, figure, missing, note, part, rates }: PipelineBar): string {
  return [label, figure?.text ?? missing, note, part?.text, ...rates.map(({ text }) => text)].filter(Boolean).join(' ');
}
