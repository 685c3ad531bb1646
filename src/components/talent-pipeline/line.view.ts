/** A line of the pipeline: one figure, its time, its parts (其中), and what a reader must know about it. Pure. */
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
  /** Time comparison, and the distance to a promise (`promise.view.ts`), once that module is loaded. */
  readonly isSameTime?: ((part: Observation, whole: Observation) => boolean) | undefined;
  /** Whether a part may be drawn inside its whole: not in that of another year. */
  readonly mayBeOfOneTime?: ((part: Observation, whole: Observation) => boolean) | undefined;
  readonly gapRemarks?: ((context: Context, target: Observation, present: Observation | undefined) => readonly Remark[]) | undefined;
}

/** What every figure of the pipeline has. */
export interface Entry {
  readonly label: string;
  /** The part of the breakdown that is not in the name. */
  readonly detail: string;
  /** Role and time; '' where the group states it for all its figures. */
  readonly time: string;
  /** null if the report does not state it, or the check refused it. */
  readonly figure: Figure | null;
  /** What is shown instead of a missing figure. */
  readonly missing: string;
  /** Remarks that a reader must know. */
  readonly remark: string;
  /** A target, forecast or intention, which is drawn unlike what has been reached. */
  readonly promised: boolean;
  /** The value is higher than stated (余) and no bar shows it, so dots below the figure do. */
  readonly open: boolean;
}

/** A part beside its whole, with its tone in the drawing: null where it is not stated, undefined where it is not drawn. */
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
  /** Years since the line above, for the time rail; null where they cannot be told, undefined where there is no rail. */
  readonly since?: number | null;
}

/** The non-empty pieces of one line. */
export function dotted(...pieces: readonly (string | undefined)[]): string {
  return pieces.filter(Boolean).join(' · ');
}

/** Dimensions that belong to the name, because without them two figures of a report would have the same one. */
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

/** A line without a figure, which shows the reason and never zero. */
export function missingEntry(label: string, missing: string): Entry {
  return { label, detail: '', time: '', figure: null, missing, remark: '', promised: false, open: false };
}

/** A gap: the report says nothing here, although it states the neighbouring figure. */
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

/** The time that all figures of a group share, to be stated once; '' where they differ, or there is just one. */
export function commonTime(entries: readonly Entry[]): string {
  const [first, ...others] = entries.filter(({ figure }) => figure !== null);
  return first && others.length > 0 && others.every(({ time }) => time === first.time) ? first.time : '';
}

export function withoutTime<One extends Entry>(entry: One, time: string): One {
  return time !== '' && entry.time === time ? { ...entry, time: '' } : entry;
}

/** Capitalises a label, in languages that have capitals. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
