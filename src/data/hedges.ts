/**
 * The hedges of Chinese report prose: what each does to a number and on which side of it.
 *
 * A hedge is part of the value. 达 is mere emphasis and changes nothing, but it is kept as printed.
 */
import type { Amount } from './quantity.ts';

export interface Hedge {
  /** The openness it states; `exact` for mere emphasis. */
  readonly kind: 'exact' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'nearly' | 'about';
  readonly position: 'before' | 'after';
}

const hedges = (kind: Hedge['kind'], position: Hedge['position'], words: string) => words.split(' ').map((word): [string, Hedge] => [word, { kind, position }]);

/** Negations that turn 少于 and similar words around: 不得少于 means "at least". */
const NOT = ['不', '不得', '不能', '不应', '不可', '不宜'];

/** Hedges by word. */
export const HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ...hedges('atLeast', 'before', `至少 最少 最低 ≥${NOT.map((not) => ` ${not}低于 ${not}少于`).join('')}`),
  ...hedges('atMost', 'before', `至多 最多 ≤ 不超 未超过${NOT.map((not) => ` ${not}超过 ${not}多于 ${not}高于`).join('')}`),
  ...hedges('moreThan', 'before', '超过 超 逾 多于 高于 突破'),
  ...hedges('exact', 'before', '达到 已达 高达 达'),
  ...hedges('lessThan', 'before', '不足 不到 不满 少于 低于'),
  ...hedges('about', 'before', '大约 约'),
  ...hedges('about', 'after', '左右 上下'),
  ...hedges('atLeast', 'after', '以上 余 多'),
  ...hedges('atMost', 'after', '以下 以内'),
  ...hedges('nearly', 'before', '近 将近 接近'),
]);

/** Whether the word is a hedge that stands at this position. */
export function stands(word: string, position: Hedge['position']): boolean {
  return HEDGES.get(word)?.position === position;
}

/** The openness of an amount, as the kind of hedge that states it. */
export function hedgeKind(amount: Amount): Hedge['kind'] {
  if (amount.kind === 'nearly' || amount.kind === 'about') return amount.kind;
  if (amount.kind !== 'bound') return 'exact';
  if (amount.side === 'lower') return amount.included ? 'atLeast' : 'moreThan';
  return amount.included ? 'atMost' : 'lessThan';
}

/** The hedge to write for an open amount that was given without one. */
export const DEFAULT_HEDGE: Readonly<Record<Hedge['kind'], string>> = {
  exact: '',
  atLeast: '至少',
  moreThan: '超过',
  atMost: '至多',
  lessThan: '不足',
  nearly: '近',
  about: '约',
};

/** The words of a hedge, which may have two parts: 达到…余. */
export function hedgeWords(printed: string): readonly string[] {
  return printed.includes('…') ? printed.split('…').filter((word) => word !== '') : printed ? [printed] : [];
}

/** Whether the hedge as printed states the same openness as the amount. An unknown word never fits. */
export function hedgeFits(printed: string, amount: Amount): boolean {
  const stated = hedgeKind(amount);
  let open = false;
  for (const word of hedgeWords(printed)) {
    const kind = HEDGES.get(word)?.kind;
    if (kind === 'exact') continue;
    if (kind !== stated) return false;
    open = true;
  }
  return open || stated === 'exact';
}
