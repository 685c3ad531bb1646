/** The share of one quantity in another, as one number; apart from `quantity.ts`, which is in every page. */
import { intervalOf, type Quantity } from './quantity.ts';

/** The share of a part in its whole, where both are single numbers counted alike; null where an end is open. */
export function exactShare(part: Quantity, whole: Quantity): number | null {
  const [own, all] = [intervalOf(part.amount), intervalOf(whole.amount)];
  if (!own || !all || part.unitKind !== whole.unitKind || all.lower <= 0 || own.lower < 0 || own.lower !== own.upper) return null;
  // Nothing is nothing of any base.
  return all.lower === all.upper || own.lower === 0 ? own.lower / all.lower : null;
}
