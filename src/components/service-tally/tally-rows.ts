/** One observation → one row: what it counts, how much, of what; its parts inside it, its targets below it. */
import { dimensionText } from '../../data/dimensions.ts';
import { textIn } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { openSide } from '../../data/quantity.ts';
import { nameOf, observationsById, termIn, type Observation } from '../../data/report.ts';
import { caveatOf } from '../shared/figure-caveat.ts';
import { figureOf } from '../shared/figure-of.ts';
import { roleText } from '../shared/wording.ts';
import { placeName, type Context } from './tally-context.ts';
import { methodOf } from './tally-indicators.ts';
import type { TallyRow } from './tally-model.ts';

/** Maximum number of parts drawn inside their whole; the table has the rest. */
const MOST_PARTS = 12;
/** Dimensions that name a group, a step or a flow of money, and are therefore not part of a row's breakdown. */
const SAID_ELSEWHERE = ['field', 'step', 'verb', 'per'];
const OF_MONEY = ['source', 'use', 'project'];

/** The position of a row, and what has already been stated there. */
interface Standing {
  /** Dimensions whose word the group has stated. */
  readonly said?: readonly string[];
  /** The time that the title has stated. */
  readonly time?: string;
  readonly role?: Observation['role'];
  readonly prefix?: string;
  readonly whole?: Observation;
  readonly label?: string;
}

export function rowOf(
  context: Context,
  observation: Observation,
  { said = [], time, role: expected, prefix = '', whole, label: given }: Standing = {},
): TallyRow {
  const { lang, messages, partsOf, goalsOf, more } = context;
  const { role, id, indicator, by } = observation;
  const isActual = role === 'actual';
  const flow = more ? more.flowOf(context, observation) : null;
  const apart = whole ? differingWords(context, observation, whole) : [];
  const name = labelOf(context, observation);
  const label = given ?? (wordsOf(apart, messages) || name);
  const silent = [
    ...SAID_ELSEWHERE,
    ...(flow ? OF_MONEY : ['scope']),
    ...said,
    ...(methodOf(indicator, {}) === by['method'] ? ['method'] : []),
    ...apart.map(([dimension]) => dimension),
  ];
  const parts = partsOf.get(id) || [];
  const goals = goalsOf.get(id) || [];
  const own = time === undefined && parts.length + goals.length === 0 ? '' : headTime(context, observation);
  const beneath = { time: own, role };
  return {
    prefix,
    label,
    sub: [
      ...(role === (expected || role) || prefix === messages.roles[role as 'target'] ? [] : [roleText(role, lang)]),
      ...breakdownOf(context, observation, silent, `${label} ${name}`),
      ...baseOf(context, observation, label),
      ...[caveatOf(observation, lang)].filter(Boolean),
      ...(parts.length > MOST_PARTS ? [messages.more(parts.length - MOST_PARTS)] : []),
      ...(time === undefined || time === own ? [] : [own]),
    ],
    figures: [figureOf(observation, lang)],
    role,
    open: isActual && openSide(observation.quantity.amount) === 'upper',
    bar: more && whole && isActual ? more.partBar(observation, whole, context) : null,
    flow,
    names: more ? more.namesOf(context, observation) : [],
    notes: notesOf(context, observation),
    inner: [
      ...parts.slice(0, MOST_PARTS).map((part) => rowOf(context, part, { ...beneath, prefix: messages.partOf, whole: observation })),
      ...goals.map((goal) => rowOf(context, goal, { ...beneath, prefix: messages.roles[goal.role as 'target'], label: '' })),
    ],
  };
}

/** The name of a figure. Money without a name of its own is named by its verb. */
function labelOf({ report, lang }: Context, observation: Observation): string {
  const verb = observation.by['verb'];
  return sentenceCase(verb !== undefined && observation.label === undefined ? termIn(report, verb, lang) : nameOf(observation, lang));
}

/** The time as the title of rows. A promise without a time has no deadline. */
export function headTime({ lang, messages }: Context, { time, role }: Observation): string {
  return role !== 'actual' && time.kind === 'not-stated' ? messages.noDeadline : timeText(time, lang);
}

/** Capitalises a title or a name, in scripts that have capitals. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What distinguishes a part of the same indicator from its whole: its place, or else 市级, 县级. */
function differingWords(context: Context, part: Observation, whole: Observation): readonly (readonly [string, string])[] {
  const { report, lang } = context;
  if (nameOf(part, lang) !== nameOf(whole, lang)) return [];
  if (part.place !== whole.place) return [['', placeName(context, part.place)]];
  return Object.entries(part.by).flatMap(([dimension, word]) => (whole.by[dimension] === word ? [] : [[dimension, termIn(report, word, lang)] as const]));
}

function wordsOf(apart: ReturnType<typeof differingWords>, { list }: Context['messages']): string {
  return apart.map(([, word]) => word).join(list);
}

function breakdownOf({ report, lang }: Context, { by }: Observation, silent: readonly string[], said: string): readonly string[] {
  return Object.entries(by).flatMap(([dimension, printed]) => {
    const word = termIn(report, printed, lang);
    return silent.includes(dimension) || isIn(said, word) ? [] : [dimensionText(dimension, word, lang)];
  });
}

function isIn(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}

/** For a target: what it is counted by, or that the report does not say. */
function baseOf({ report, lang, messages }: Context, { role, by, note, partOf, counting }: Observation, label: string): readonly string[] {
  const { per } = by;
  if (per !== undefined) {
    const base = termIn(report, per, lang);
    return isIn(label, base) ? [] : [messages.per(base)];
  }
  if (role !== 'actual' && counting === 'cumulative') return [messages.cumulative];
  return role === 'target' && !(note || partOf || counting) ? [messages.noBase] : [];
}

function notesOf(context: Context, observation: Observation): readonly string[] {
  const { report, lang, messages } = context;
  const { mayOverlap = [], note } = observation;
  const overlaps = mayOverlap.flatMap((id) => {
    const other = observationsById(report.observations).get(id);
    if (!other) return [];
    const { scope } = other.by;
    const [name, apart] = [nameOf(other, lang), differingWords(context, other, observation)];
    // A figure with the same name is named by its breakdown: 老年人 2600人 is not the 服务人数 that both are part of.
    if (name === nameOf(observation, lang)) return [messages.mayOverlap(`${wordsOf(apart, messages) || name} ${figureOf(other, lang).text}`)];
    return [messages.mayOverlap((scope === undefined ? '' : `${termIn(report, scope, lang)} · `) + name)];
  });
  const all = [...overlaps, ...(note ? [textIn(note, lang)] : [])].join(messages.space);
  return all ? [all] : [];
}
