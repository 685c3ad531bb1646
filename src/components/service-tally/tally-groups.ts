/** Figures → groups: by theme, method, field, scope and role; one time said once; two counts of one group in one row. */
import { dimensionText } from '../../data/dimensions.ts';
import { termIn, type Observation } from '../../data/report.ts';
import type { Context } from './tally-context.ts';
import { methodOf, themeOf, type Theme } from './tally-indicators.ts';
import type { TallyGroup, TallyRow } from './tally-model.ts';
import { headTime, rowOf, sentenceCase } from './tally-rows.ts';

/** What a group is of. Fields and scopes are words of the report, the rest is ours. */
export interface GroupKey {
  readonly order: number;
  readonly theme?: Theme | 'target' | 'forecast' | 'intention';
  readonly word?: string;
}

const ORDER: readonly GroupKey['theme'][] = [
  'clients',
  'general',
  'methods',
  undefined,
  'guidance',
  'resources',
  'target',
  'forecast',
  'intention',
  'institutions',
  'office',
  'menu',
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
  const { more } = context;
  const shared = sharedWords(observations);
  const said = shared.map(([dimension]) => dimension);
  const time = sharedTime(context, observations);
  const spans = new Map<string, TallyRow[]>();
  const joined = new Set<Observation>();
  for (const observation of observations) {
    if (joined.has(observation)) continue;
    const at = headTime(context, observation);
    const row = rowOf(context, observation, { said, role: roleOf(observations) });
    const twin = more?.twinOf(observation, observations);
    if (twin) joined.add(twin);
    spans.set(at, [...(spans.get(at) ?? []), more && twin ? more.together(context, row, rowOf(context, twin, { said })) : row]);
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

function roleOf(observations: readonly Observation[]): Observation['role'] {
  const roles = new Set(observations.map(({ role }) => role));
  return roles.size === 1 ? (observations[0]?.role ?? 'actual') : 'actual';
}
