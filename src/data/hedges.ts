/**
 * The hedges of Chinese report prose: what each does to a number and where it stands.
 *
 * A hedge is part of the value. 达 is emphasis: it changes nothing, and still it is kept.
 */
import type { Amount } from './quantity.ts';

export interface Hedge {
  /** The openness it states; `exact` for mere emphasis. */
  readonly kind: 'exact' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'nearly' | 'about';
  readonly position: 'before' | 'after';
}

const hedge = (kind: Hedge['kind'], position: Hedge['position']): Hedge => ({ kind, position });

/** The hedges by word. */
export const HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ['不低于', hedge('atLeast', 'before')],
  ['不少于', hedge('atLeast', 'before')],
  ['至少', hedge('atLeast', 'before')],
  ['≥', hedge('atLeast', 'before')],
  ['不超过', hedge('atMost', 'before')],
  ['至多', hedge('atMost', 'before')],
  ['≤', hedge('atMost', 'before')],
  ['超过', hedge('moreThan', 'before')],
  ['超', hedge('moreThan', 'before')],
  ['逾', hedge('moreThan', 'before')],
  ['达到', hedge('exact', 'before')],
  ['已达', hedge('exact', 'before')],
  ['高达', hedge('exact', 'before')],
  ['达', hedge('exact', 'before')],
  ['不足', hedge('lessThan', 'before')],
  ['大约', hedge('about', 'before')],
  ['约', hedge('about', 'before')],
  ['左右', hedge('about', 'after')],
  ['以上', hedge('atLeast', 'after')],
  ['余', hedge('atLeast', 'after')],
  ['多', hedge('atLeast', 'after')],
  ['以下', hedge('atMost', 'after')],
  ['近', hedge('nearly', 'before')],
]);

/** The openness of an amount, in the words of the table above. */
export function hedgeKind(amount: Amount): Hedge['kind'] {
  if (amount.kind === 'nearly' || amount.kind === 'about') return amount.kind;
  if (amount.kind !== 'bound') return 'exact';
  if (amount.side === 'lower') return amount.included ? 'atLeast' : 'moreThan';
  return amount.included ? 'atMost' : 'lessThan';
}

/** The word used for an open amount whose own word was not given. */
export const DEFAULT_HEDGE: Readonly<Record<Hedge['kind'], string>> = {
  exact: '',
  atLeast: '至少',
  moreThan: '超过',
  atMost: '至多',
  lessThan: '不足',
  nearly: '近',
  about: '约',
};

/** The words of a hedge that may have two parts: 达到…余. */
export function hedgeWords(printed: string): readonly string[] {
  return printed.split('…').filter((word) => word !== '');
}

/** Does the hedge as printed say the same as the amount? Unknown words say nothing, so they do not fit. */
export function hedgeFits(printed: string, amount: Amount): boolean {
  const kinds = hedgeWords(printed).map((word) => HEDGES.get(word)?.kind);
  if (kinds.includes(undefined)) return false;
  const open = kinds.filter((kind) => kind !== 'exact');
  return open.length === 0 ? hedgeKind(amount) === 'exact' || amount.kind === 'range' : open.every((kind) => kind === hedgeKind(amount));
}
