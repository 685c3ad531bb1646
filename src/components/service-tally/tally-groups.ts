/** Figures → groups: by theme, method, field, scope and role; one time said once; two counts of one group in one row. */
import { dimensionText } from '../../data/dimensions.ts';
import { byKey, timeKey } from '../../data/like-figures.ts';
import { timeText } from '../../data/period.ts';
import { nameOf, termIn, type Observation } from '../../data/report.ts';
import type { Context } from './tally-context.ts';
import { methodOf, METHODS, themeOf, type Theme } from './tally-indicators.ts';
import type { TallyGroup, TallyRow, TallySpan } from './tally-model.ts';
import { rowOf, sentenceCase } from './tally-rows.ts';

/** What a group is of. Fields and scopes are words of the report, the rest is ours. */
export interface GroupKey {
  readonly order: number;
  readonly theme?: Theme | 'target' | 'forecast' | 'intention';
  readonly word?: string;
}

const ORDER: readonly GroupKey['theme'][] = [
  'general',
  'clients',
  'methods',
  undefined,
  'menu',
  'guidance',
  'resources',
  'target',
  'forecast',
  'intention',
  'institutions',
  'office',
  'money',
];

/** Up to here stand what was done and for whom; after it what supports it. */
export const BY_WORD = ORDER.indexOf(undefined);

export function keyOf({ indicator, role, by }: Observation): GroupKey {
  const theme = themeOf(indicator) ?? 'general';
  const word = by['scope'] ?? by['field'];
  if (theme === 'money') return key('money');
  if (role !== 'actual') return key(role);
  if (word !== undefined) return { ...key(undefined), word };
  return key(methodOf(indicator, by) === '' ? (theme === 'methods' ? 'general' : theme) : 'methods');
}

function key(theme: GroupKey['theme']): GroupKey {
  return theme === undefined ? { order: BY_WORD } : { order: ORDER.indexOf(theme), theme };
}

/** The groups of these figures, in their order. */
export function groupsOf(context: Context, observations: readonly Observation[]): readonly (readonly [GroupKey, readonly Observation[]])[] {
  const groups = new Map<string, [GroupKey, Observation[]]>();
  for (const observation of observations) {
    const own = keyOf(observation);
    const at = JSON.stringify([own.theme, own.word]);
    const group = groups.get(at);
    if (group) group[1].push(observation);
    else groups.set(at, [own, [observation]]);
  }
  return [...groups.values()].sort(([a], [b]) => a.order - b.order);
}

export function labelOf({ report, lang, messages }: Context, { theme, word }: GroupKey): string {
  if (word !== undefined) return sentenceCase(termIn(report, word, lang));
  if (theme === 'target' || theme === 'forecast' || theme === 'intention') return messages.roles[theme];
  return messages.themes[theme ?? 'general'];
}

/** A ledger: rows under their time, or with none where all share it. */
export function ledger(context: Context, label: string, observations: readonly Observation[]): TallyGroup {
  const shared = sharedWords(observations);
  const said = shared.map(([dimension]) => dimension);
  const time = sharedTime(context, observations);
  const spans = new Map<string, TallyRow[]>();
  const joined = new Set<Observation>();
  for (const observation of observations) {
    if (joined.has(observation)) continue;
    const at = headTime(context, observation);
    const row = rowOf(context, observation, { said, role: roleOf(observations) });
    const twin = twinOf(observation, observations);
    if (twin) joined.add(twin);
    spans.set(at, [...(spans.get(at) ?? []), twin ? together(context, row, rowOf(context, twin, { said })) : row]);
  }
  return {
    kind: 'ledger',
    label,
    sub: sharedText(context, shared),
    time,
    spans: [...spans].map(([at, rows]) => ({ head: time === '' ? at : '', rows })),
    each: null,
  };
}

/** The three methods side by side; one that the report passes over is said to be not stated. */
export function methodsGroup(context: Context, label: string, observations: readonly Observation[]): TallyGroup {
  const { messages } = context;
  const time = sharedTime(context, observations);
  const said = ['method', ...sharedWords(observations).map(([dimension]) => dimension)];
  const spans = METHODS.map((method): TallySpan => {
    const own = observations.filter(({ indicator, by }) => methodOf(indicator, by) === method);
    // The method's own count leads; attendances follow.
    const ordered = [...own].sort((a, b) => Number(themeOf(a.indicator) !== 'methods') - Number(themeOf(b.indicator) !== 'methods'));
    const rows = ordered.map((observation) => rowOf(context, observation, { said, ...(time === '' ? { time: '' } : {}) }));
    const head = messages.methods[method] ?? method;
    return { head: rows[0]?.label === head ? '' : head, rows };
  });
  return { kind: 'methods', label, sub: '', time, spans, each: null };
}

/** Households and people of one group, in one breath: two counts of one thing. */
function twinOf({ indicator, place, role, time, by, sources }: Observation, observations: readonly Observation[]): Observation | undefined {
  if (indicator !== 'service_target_households') return undefined;
  const same = (other: Observation) => byKey(other) === byKey({ by } as Observation) && timeKey(other) === timeKey({ time, sources } as Observation);
  return observations.find((other) => other.indicator === 'service_target_people' && other.place === place && other.role === role && same(other));
}

function together({ messages }: Context, row: TallyRow, twin: TallyRow): TallyRow {
  const both = [...row.notes, ...twin.notes].join(messages.space);
  return { ...row, label: twin.label, figures: [...row.figures, ...twin.figures], notes: both === '' ? [] : [both], inner: [...row.inner, ...twin.inner] };
}

/** The breakdown that all figures share, said once. */
export function sharedWords(observations: readonly Observation[]): readonly (readonly [string, string])[] {
  const [first, ...rest] = observations;
  if (!first || rest.length === 0) return [];
  const skipped = ['scope', 'field', 'verb', 'source', 'use', 'project', 'per', 'step'];
  return Object.entries(first.by).filter(([dimension, word]) => !skipped.includes(dimension) && rest.every(({ by }) => by[dimension] === word));
}

export function sharedText({ report, lang, messages }: Context, shared: readonly (readonly [string, string])[]): string {
  return shared.map(([dimension, word]) => dimensionText(dimension, termIn(report, word, lang), lang)).join(messages.list);
}

export function sharedTime(context: Context, observations: readonly Observation[]): string {
  const times = new Set(observations.map((observation) => headTime(context, observation)));
  return times.size === 1 ? ([...times][0] ?? '') : '';
}

/** The name that all figures share, '' where they differ. */
export function sharedName({ lang }: Context, observations: readonly Observation[]): string {
  const names = new Set(observations.map((observation) => nameOf(observation, lang)));
  return names.size === 1 ? ([...names][0] ?? '') : '';
}

/** A target without a time has no deadline. */
function headTime({ lang, messages }: Context, { time, role }: Observation): string {
  return role === 'target' && time.kind === 'not-stated' ? messages.noDeadline : timeText(time, lang);
}

function roleOf(observations: readonly Observation[]): Observation['role'] {
  const roles = new Set(observations.map(({ role }) => role));
  return roles.size === 1 ? (observations[0]?.role ?? 'actual') : 'actual';
}
