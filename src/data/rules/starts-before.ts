/** A running total of what stations did that starts before the stations: services since 2020, stations since 2021. */
import { finding } from '../finding.ts';
import { groupBy, isCertainlyBefore } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import type { Observation, Report } from '../report.ts';

const STATIONS = new Set(['station_count', 'station_coverage_rate']);
const STATION = '社工站';

export function startsBefore(report: Report): readonly Problem[] {
  const running = report.observations.filter(({ time, role }) => time.kind === 'since' && time.from !== undefined && role === 'actual');
  return [...groupBy(running, ({ place }) => place).values()].flatMap((group) => {
    const stations = firstOf(group.filter(({ indicator }) => STATIONS.has(indicator)));
    if (!stations) return [];
    const early = group.filter((total) => isByStations(total) && isCertainlyBefore(startOf(total), startOf(stations)));
    const [total] = early;
    return total
      ? [finding('warning', 'starts-before', [...early, stations], { running: total, from: startOf(total), thing: stations, start: startOf(stations) })]
      : [];
  });
}

/** The figure that starts first; the first in the report where the order cannot be told. */
function firstOf(figures: readonly Observation[]): Observation | undefined {
  return figures.reduce<Observation | undefined>((first, one) => (first && !isCertainlyBefore(startOf(one), startOf(first)) ? first : one), undefined);
}

/** Whether stations did it, according to the breakdown. Money may be spent before a station opens. */
function isByStations({ by, quantity }: Observation): boolean {
  return !quantity.unitKind.startsWith('money') && Object.values(by).includes(STATION);
}

function startOf({ time }: Observation): string {
  return time.from ?? '';
}
