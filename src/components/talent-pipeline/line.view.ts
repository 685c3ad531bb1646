/** A line of the pipeline: one figure, when it holds, its parts (其中), and what a reader must know of it. Pure. */
import { textIn, type Lang } from '../../data/language.ts';
import { dateText, timeText } from '../../data/period.ts';
import { openSide } from '../../data/quantity.ts';
import { nameOf, nameOfCode, placeOf, termIn, type Observation, type Report } from '../../data/report.ts';
import type { Place } from '../../data/schema.ts';
import { caveatOf } from '../shared/figure-caveat.ts';
import { figureOf, type Figure } from '../shared/figure-of.ts';
import { noneText } from '../shared/view.ts';
import { roleText } from '../shared/wording.ts';
import type { Mark, Tone } from './mark.view.ts';
import type { PipelineMessages } from './talent-pipeline.messages.ts';

export interface Context {
  readonly report: Report;
  readonly place: Place;
  readonly lang: Lang;
  readonly messages: PipelineMessages;
  /** Whether two figures are of one time, and how far it is to a promise (`promise.view.ts`), as soon as that is there. */
  readonly isSameTime?: ((part: Observation, whole: Observation) => boolean) | undefined;
  /** Whether a part may be drawn within its whole: never in that of another year. */
  readonly mayBeOfOneTime?: ((part: Observation, whole: Observation) => boolean) | undefined;
  readonly gapRemarks?: ((context: Context, target: Observation, present: Observation | undefined) => readonly Remark[]) | undefined;
}

/** What every figure of the pipeline comes with. */
export interface Entry {
  readonly label: string;
  /** The breakdown that its name leaves out. */
  readonly detail: string;
  /** Role and time; '' where the group says it for all its figures. */
  readonly time: string;
  /** null: the report does not say, or what it says was refused. */
  readonly figure: Figure | null;
  /** What stands in place of a figure that is null. */
  readonly missing: string;
  /** What a reader must know of the figure. */
  readonly remark: string;
  /** A target, forecast or hope: drawn unlike what was reached. */
  readonly promised: boolean;
  /** More than this (余), and no bar with a torn end says so: dots below the figure do. */
  readonly open: boolean;
}

/** A part named beside its whole, with the tone that it has in the drawing: null where it is not stated, undefined where it is not drawn. */
export interface Part extends Entry {
  readonly tone: Tone | null | undefined;
}

/** A sentence below a line: our own arithmetic, or why there is none. */
export interface Remark {
  readonly text: string;
  readonly computed: boolean;
}

export interface Line extends Entry {
  /** Counted within the line above (其中). */
  readonly within: boolean;
  readonly mark: Mark;
  readonly parts: readonly Part[];
  /** Rates as declared. */
  readonly rates: readonly Entry[];
  readonly remarks: readonly Remark[];
  /** Years since the line above, on the rail of time; null where they cannot be told, undefined where no rail leads here. */
  readonly since?: number | null;
}

/** Pieces of one line, those that are empty left out. */
export function dotted(...pieces: readonly (string | undefined)[]): string {
  return pieces.filter(Boolean).join(' · ');
}

/** Dimensions that belong to the name: without them two figures of one report would be called the same. */
const NAMING = new Set(['level', 'title', 'employment', 'batch', 'audience', 'frequency', 'grade']);

export function entryOf(context: Context, observation: Observation, label = nameOf(observation, context.lang)): Entry {
  const { report, place, lang } = context;
  const { by, role, time, note } = observation;
  const at = observation.place === place.id ? undefined : placeOf(report, observation.place);
  const { basis, baseDate } = observation.rate ?? {};
  const naming = Object.entries(by)
    .map(([dimension, word]) => (NAMING.has(dimension) ? termIn(report, word, lang) : ''))
    .filter((word) => !label.toLowerCase().includes(word.toLowerCase()));
  return {
    label: capital(dotted(at && textIn(at.name, lang), label, ...naming)),
    detail: dotted(...detailsOf(context, by), basis && textIn(basis, lang), baseDate && dateText(baseDate, lang), caveatOf(observation, lang)),
    time: dotted(role === 'actual' ? '' : roleText(role, lang), timeText(time, lang)),
    figure: figureOf(observation, lang),
    missing: '',
    remark: note ? textIn(note, lang) : '',
    promised: role !== 'actual',
    open: role === 'actual' && openSide(observation.quantity.amount) === 'upper',
  };
}

/** What stands there without a figure, with the reason in its place: never zero. */
export function missingEntry(label: string, missing: string): Entry {
  return { label, detail: '', time: '', figure: null, missing, remark: '', promised: false, open: false };
}

/** What the report says nothing of, though its neighbour stands there. */
export function unstatedEntry({ report, lang, messages }: Context, indicator: string, label = nameOfCode(report, indicator, lang)): Entry {
  return missingEntry(label, noneText(report, [indicator], messages.notStated, lang));
}

/** The rest of the breakdown: 街道分管领导（兼任）, 专职网格员 → 社区工作者队伍. */
function detailsOf({ report, lang, messages }: Context, by: Observation['by']): readonly string[] {
  const { from, to, ...others } = by;
  const word = (term: string) => termIn(report, term, lang);
  const way = [from, to].flatMap((term) => (term === undefined ? [] : [word(term)])).join(' → ');
  const rest = Object.entries(others).flatMap(([dimension, term]) => {
    if (NAMING.has(dimension)) return [];
    return [dimension === 'per' ? messages.each(word(term)) : word(term)];
  });
  return [way, ...rest].filter(Boolean);
}

/** The time that all figures of a group have, to be said once; '' where they differ, or there is but one. */
export function commonTime(entries: readonly Entry[]): string {
  const [first, ...others] = entries.filter(({ figure }) => figure !== null);
  return first && others.length > 0 && others.every(({ time }) => time === first.time) ? first.time : '';
}

export function withoutTime<One extends Entry>(entry: One, time: string): One {
  return time !== '' && entry.time === time ? { ...entry, time: '' } : entry;
}

/** A label begins with a capital, where the language has them. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
