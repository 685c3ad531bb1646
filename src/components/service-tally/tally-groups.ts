/** Groups figures by theme, method, field, scope and role, states a common time once, and joins two counts of one group in a row. */
import { dimensionText } from '../../data/dimensions.ts';
import { groupBy } from '../../data/group-by.ts';
import { sourceOf, termIn, type Observation } from '../../data/report.ts';
import { sourceText } from '../shared/wording.ts';
import type { Context } from './tally-context.ts';
import { methodOf, themeOf, type Theme } from './tally-indicators.ts';
import type { TallyGroup, TallyRow } from './tally-model.ts';
import { headTime, rowOf, sentenceCase } from './tally-rows.ts';

/** What a group is about. Fields and scopes are words of the report, the others are ours. */
export interface GroupKey {
  readonly order: number;
  readonly theme: Theme | 'target' | 'forecast' | 'intention' | '';
  readonly word: string | undefined;
}

/** A group in the making: what it is about, and its figures. */
export type Group = readonly [key: GroupKey, observations: readonly Observation[]];

/** '' for words of the report. */
const ORDER: readonly GroupKey['theme'][] = [
  'clients',
  'general',
  'methods',
  '',
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

/** Up to here the themes are what was done and for whom; the rest is what supports it. */
export const BY_WORD = ORDER.indexOf('');

function keyOf({ indicator, role, by }: Observation): GroupKey {
  const own = themeOf(indicator) || 'general';
  const isMoney = own === 'money';
  const word = isMoney || role !== 'actual' ? undefined : (by['scope'] ?? by['field']);
  const byMethod = methodOf(indicator, by) ? 'methods' : own === 'methods' ? 'general' : own;
  const theme = isMoney ? own : role !== 'actual' ? role : word === undefined ? byMethod : '';
  return { order: ORDER.indexOf(theme), theme, word };
}

/** The groups of these figures, in their order. */
export function groupsOf(observations: readonly Observation[]): readonly Group[] {
  const groups = groupBy(observations, (one) => Object.values(keyOf(one)).join());
  return [...groups.values()].map((members): Group => [keyOf(members[0] as Observation), members]).sort(([a], [b]) => a.order - b.order);
}

export function labelOf({ report, lang, messages }: Context, { theme, word }: GroupKey): string {
  if (word !== undefined) return sentenceCase(termIn(report, word, lang));
  return { ...messages.themes, ...messages.roles, '': '' }[theme];
}

/** A ledger: rows under their times, or without any where all share one. */
export function ledger(context: Context, label: string, observations: readonly Observation[]): TallyGroup {
  const { more } = context;
  const shared = sharedWords(observations);
  const said = shared.map(([dimension]) => dimension);
  const role = roleOf(observations);
  const twins: ReadonlyMap<Observation, Observation> = more ? more.twinsAmong(observations) : new Map();
  const joined = new Set(twins.values());
  const rowFor = (one: Observation): TallyRow => {
    const row = rowOf(context, one, { said, role });
    const twin = twins.get(one);
    return more && twin ? more.together(context, row, rowOf(context, twin, { said })) : row;
  };
  const spans = [
    ...groupBy(
      observations.filter((one) => !joined.has(one)),
      (one) => headTime(context, one),
    ),
  ];
  const isOne = spans.length === 1;
  return {
    kind: 'ledger',
    label,
    sub: sharedText(context, shared),
    time: isOne ? spans.map(([at]) => at).join('') : '',
    spans: spans.map(([at, members]) => ({ head: isOne ? '' : at, rows: toldApart(context, members, members.map(rowFor)) })),
    each: null,
  };
}

/** Adds the publisher to rows that read alike: 86234人 by one and 8.6万人 by the other are the same thing. */
function toldApart({ report, lang }: Context, members: readonly Observation[], rows: readonly TallyRow[]): readonly TallyRow[] {
  if (report.sources.length < 2) return rows;
  const whose = ({ sources: [own] }: Observation) => own?.id || '';
  const told = rows.map((row, index) => ({ row, source: whose(members[index] as Observation) }));
  const alike = groupBy(told, ({ row: { label, sub } }) => [label, ...sub].join());
  const twice = new Set([...alike.values()].flatMap((group) => (group.some(({ source }) => source !== group[0]?.source) ? group : [])));
  return told.map((one) => {
    const source = twice.has(one) && sourceOf(report, one.source);
    return source ? { ...one.row, sub: [...one.row.sub, sourceText(source, lang)] } : one.row;
  });
}

/** The breakdown that all figures share, to be stated once. */
export function sharedWords(observations: readonly Observation[]): readonly (readonly [string, string])[] {
  const [first, ...rest] = observations;
  if (!first || rest.length === 0) return [];
  const skipped = ['scope', 'field', 'verb', 'source', 'use', 'project', 'per', 'step'];
  return Object.entries(first.by).filter(([dimension, word]) => !skipped.includes(dimension) && rest.every(({ by }) => by[dimension] === word));
}

export function sharedText({ report, lang }: Context, shared: readonly (readonly [string, string])[]): string {
  return shared.map(([dimension, word]) => dimensionText(dimension, termIn(report, word, lang), lang)).join(' · ');
}

/** The role that the title of the group states for all figures: 目标. Money has a title of its own, so each figure states its role. */
function roleOf([first]: readonly Observation[]): Observation['role'] {
  return first && keyOf(first).theme === first.role ? first.role : 'actual';
}
