/** Which reports need `tally-more.ts`. */
import { openSide } from '../../data/quantity.ts';
import type { Report } from '../../data/report.ts';
import { themeOf } from './tally-indicators.ts';
import type * as tallyMore from './tally-more.ts';

export type More = typeof tallyMore;

/** Whether a report has lists, places inside, parts, scopes, dated periods, promises, methods, money, or open ends (which need a key). */
export function needsMore({ lists, places, observations }: Report): boolean {
  if (lists.length > 0 || places.length > 1) return true;
  return observations.some(({ indicator, by, time, role, partOf, quantity }) => {
    const theme = themeOf(indicator);
    if (theme === undefined) return false;
    const isOpen = openSide(quantity.amount) === 'upper';
    return (
      isOpen ||
      ['methods', 'clients', 'money', 'menu'].includes(theme) ||
      role !== 'actual' ||
      (partOf ?? by['method'] ?? by['scope'] ?? time.date) !== undefined
    );
  });
}
