/**
 * Report → what it promises, with operator, base and deadline; or what happened when. Pure.
 *
 * Promises are listed beside the present figures and not drawn on a scale: most have no like figure to be compared with. Times are in the
 * order of their dates; entries without a date or year are apart, in the order of the text.
 */
import { isOfPeriod } from '../../data/gap.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { byKey, isCertainlyBefore } from '../../data/like-figures.ts';
import { within } from '../../data/part-of-place.ts';
import { dateText, timeText } from '../../data/period.ts';
import { nameOf, placeOf, termIn, type Observation, type Report } from '../../data/report.ts';
import type { Milestone, Place, Time } from '../../data/schema.ts';
import { figureOf, type Figure } from '../shared/figure-of.ts';
import { sharedMessages } from '../shared/messages.ts';
import { framed, placeOrEmpty, type EmptyView, type Framed, type ViewOptions } from '../shared/view.ts';
import { roleText } from '../shared/wording.ts';
import { joined } from './joined.ts';
import { listMessages } from './lists.messages.ts';
import { codesOf, type ListPreset } from './series.ts';

/** One promise, or one thing that happened. */
export interface ListEntry {
  readonly name: string;
  /** Words that distinguish it: its place, its breakdown. */
  readonly aside: string;
  /** Target, forecast or intention; '' for the present. */
  readonly role: string;
  readonly figure: Figure | null;
  readonly facts: readonly ListFact[];
  readonly note: string;
  /** Words of the report. */
  readonly printed: string;
}

export interface ListFact {
  readonly term: string;
  readonly text: string;
  readonly figures: readonly { readonly figure: Figure; readonly aside: string }[];
}

export interface ListGroup {
  /** A time, or the title of entries without one; '' where all are in one group. */
  readonly head: string;
  readonly entries: readonly ListEntry[];
}

export interface ListView extends Framed {
  readonly kind: 'list';
  readonly preset: ListPreset;
  /** The list in a sentence. */
  readonly told: string;
  readonly groups: readonly ListGroup[];
  /** Entries that state no date or no year. */
  readonly undated: readonly ListGroup[];
}

export interface ListOptions extends ViewOptions {
  readonly preset: string;
  readonly indicator: string;
}

interface Context {
  readonly report: Report;
  readonly place: Place;
  readonly lang: Lang;
}

interface Dated {
  readonly time: Time;
  /** The date to sort by; '' where none with a year is stated. */
  readonly at: string;
  readonly entry: ListEntry;
}

export function listView(report: Report, options: ListOptions): ListView | EmptyView {
  const { lang } = options;
  const preset: ListPreset = options.preset === 'timeline' ? 'timeline' : 'plan';
  const messages = listMessages(lang);
  const heading = messages.headings[preset];
  const place = placeOrEmpty(report, heading, options);
  if ('kind' in place) return place;
  const context: Context = { report, place, lang };
  const codes = codesOf(options.indicator);
  const isHere = within(report, place);
  const isOurs = (code: string, at: string | undefined) => (codes.length === 0 || codes.includes(code)) && (options.area === '' || isHere(at));
  const observations = report.observations.filter((one) => isOurs(one.indicator, one.place) && isTold(one, preset));
  const milestones = preset === 'plan' ? [] : report.milestones.filter(({ kind, place: at }) => isOurs(kind, at));
  const made = preset === 'plan' ? planned(context, observations) : happened(context, milestones, observations);
  if (observations.length + milestones.length === 0) {
    const reason = messages.none[preset];
    return { kind: 'empty', ...framed(report, { heading, place, observations: [], summary: reason }, lang), reason };
  }
  const groups = [...made.groups, ...made.undated];
  const summary = groups.map(({ head, entries }) =>
    [
      head,
      joined(
        entries.map((entry) => entryText(entry, lang)),
        messages.separator,
      ),
    ]
      .filter(Boolean)
      .join(sharedMessages(lang).colon),
  );
  const shown = new Set([...observations, ...observations.flatMap((one) => (preset === 'plan' ? presentOf(report, one) : []))]);
  const frame = framed(report, { heading, place, observations: [...shown], summary: joined(summary, messages.separator) }, lang);
  const entries = (of: readonly ListGroup[]) => of.flatMap((group) => group.entries);
  const present = entries(groups).filter(({ facts }) => facts.some(({ figures }) => figures.length > 0));
  const told = messages.told[preset](entries(groups).length, (preset === 'plan' ? present : entries(made.undated)).length);
  return { kind: 'list', preset, told, ...made, ...frame };
}

function isTold({ role, time }: Observation, preset: ListPreset): boolean {
  return preset === 'plan' ? role !== 'actual' : time.kind === 'event' || (role !== 'actual' && time.kind !== 'not-stated');
}

function planned(context: Context, promises: readonly Observation[]): Pick<ListView, 'groups' | 'undated'> {
  return { groups: [{ head: '', entries: promises.map((promise) => planEntry(context, promise)) }], undated: [] };
}

function planEntry(context: Context, promise: Observation): ListEntry {
  const { report, lang } = context;
  const messages = listMessages(lang);
  const { rate, time, counting, binding } = promise;
  const present = presentOf(report, promise).map((one) => ({
    figure: figureOf(one, lang),
    aside: [
      ...(nameOf(one, 'zh') === nameOf(promise, 'zh') ? [] : [nameOf(one, lang)]),
      ...wordsOf(context, one).filter((word) => !wordsOf(context, promise).includes(word)),
      timeText(one.time, lang),
    ].join(messages.list),
  }));
  const fact = (term: string, text: string | undefined): readonly ListFact[] => (text ? [{ term, text, figures: [] }] : []);
  return {
    ...entryOf(context, promise),
    facts: [
      { term: messages.deadline, text: time.kind === 'not-stated' ? messages.notStated : timeText(time, lang), figures: [] },
      ...fact(messages.base, rate?.basis && textIn(rate.basis, lang)),
      ...fact(messages.counting, [counting && messages.countings[counting], binding && messages.binding[binding]].filter(Boolean).join(messages.list)),
      { term: messages.present, text: present.length > 0 ? '' : messages.noPresent, figures: present },
    ],
  };
}

/**
 * The present figures for a promise: the same thing, or groups of it, which are never added up; of its period, if stated; and of a level
 * only the latest.
 */
function presentOf(report: Report, promise: Observation): readonly Observation[] {
  const { indicator, place, by } = promise;
  const like = report.observations.filter(
    (one) =>
      one.role === 'actual' &&
      one.place === place &&
      !one.comparison &&
      one.quantity.amount.kind !== 'missing' &&
      one.indicator === indicator &&
      Object.entries(by).every(([dimension, word]) => one.by[dimension] === word),
  );
  // Parts (其中) add nothing to their whole.
  const wholes = like.filter(({ partOf }) => !like.some(({ id }) => id === partOf));
  const inPeriod = wholes.filter((one) => isOfPeriod(one, promise));
  const told = inPeriod.length > 0 ? inPeriod : wholes;
  return told.filter((one) => !told.some((other) => isOutdatedBy(one, other)));
}

/** A level of an earlier day than another of the same thing. What was done in two periods is shown side by side. */
function isOutdatedBy(one: Observation, other: Observation): boolean {
  const [from, to] = [one, other].map(({ time: { date, to: end } }) => date ?? end);
  const baseOf = ({ rate }: Observation) => rate?.basis && textIn(rate.basis, 'zh');
  return (
    one.definition.nature !== 'flow' &&
    byKey(one) === byKey(other) &&
    baseOf(one) === baseOf(other) &&
    from !== undefined &&
    to !== undefined &&
    isCertainlyBefore(from, to)
  );
}

function happened(context: Context, milestones: readonly Milestone[], observations: readonly Observation[]): Pick<ListView, 'groups' | 'undated'> {
  const all: readonly Dated[] = [
    ...milestones.map((one) => ({ time: one.time, at: dateOf(one.time), entry: milestoneEntry(context, one) })),
    // A promise is listed at its deadline, not at the start of its period.
    ...observations.map((one) => ({ time: one.time, at: dateOf({ ...one.time, from: one.time.to ?? one.time.from }), entry: entryOf(context, one) })),
  ];
  const dated = all.filter(({ at }) => at !== '').sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  return {
    groups: byTime(context, dated),
    undated: byTime(
      context,
      all.filter(({ at }) => at === ''),
    ),
  };
}

/** What happened at one time is listed under it together. */
function byTime({ lang }: Context, all: readonly Dated[]): readonly ListGroup[] {
  const heads = [...new Set(all.map(({ time }) => headOf(time, lang)))];
  return heads.map((head) => ({ head, entries: all.flatMap(({ time, entry }) => (headOf(time, lang) === head ? [entry] : [])) }));
}

/** A date whose printed words leave the year to their context (1月7日, 年底) is written out after those words. */
function headOf(time: Time, lang: Lang): string {
  const date = time.date ?? time.to ?? '';
  const words = timeText(time, lang);
  if (dateOf(time) === '' || time.from !== undefined || time.printed === undefined || words.includes(date.slice(0, 4))) return words;
  return listMessages(lang).asPrinted(dateText(date, lang), time.printed);
}

/** '' where no date with a year is stated; a quarter is sorted by its beginning. */
function dateOf({ date, from, to }: Time): string {
  const first = date ?? from ?? to ?? '';
  return first.startsWith('--') ? '' : first.replace(/Q([1-4])/, (_, quarter: string) => String(Number(quarter) * 3 - 2).padStart(2, '0'));
}

function milestoneEntry(context: Context, { text, by = {}, place, role, printed, note }: Milestone): ListEntry {
  const { report, lang } = context;
  const words = Object.values(by).map((word) => termIn(report, word, lang));
  return {
    name: textIn(text, lang),
    aside: [...placeWords(context, place), ...words].filter((word) => !textIn(text, lang).includes(word)).join(listMessages(lang).list),
    role: role === undefined || role === 'actual' ? '' : roleText(role, lang),
    figure: null,
    facts: [],
    note: note ? textIn(note, lang) : '',
    printed: printed ?? '',
  };
}

function entryOf(context: Context, observation: Observation): ListEntry {
  const { lang } = context;
  const { role, note } = observation;
  return {
    name: nameOf(observation, lang),
    aside: asideWords(context, observation).join(listMessages(lang).list),
    role: role === 'actual' ? '' : roleText(role, lang),
    figure: figureOf(observation, lang),
    facts: [],
    note: note ? textIn(note, lang) : '',
    printed: '',
  };
}

function asideWords(context: Context, observation: Observation): readonly string[] {
  const name = nameOf(observation, context.lang);
  return [...placeWords(context, observation.place), ...wordsOf(context, observation)].filter((word) => !name.includes(word));
}

function wordsOf({ report, lang }: Context, { by }: Observation): readonly string[] {
  return Object.values(by).map((word) => termIn(report, word, lang));
}

/** The place, if it is not that of the whole list. */
function placeWords({ report, place, lang }: Context, id: string | undefined): readonly string[] {
  const at = id === undefined || id === place.id ? undefined : placeOf(report, id);
  return at ? [textIn(at.name, lang)] : [];
}

function entryText({ name, aside, role, figure, facts, note }: ListEntry, lang: Lang): string {
  const { list } = listMessages(lang);
  const said = facts.map(({ term, text, figures }) => [term, text, ...figures.map((one) => `${one.figure.text} ${one.aside}`)].filter(Boolean).join(' '));
  return [[name, role, figure?.text].filter(Boolean).join(' '), aside, ...said, note].filter(Boolean).join(list);
}
