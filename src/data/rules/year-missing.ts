/** Times that cannot be placed in a year (6月30日, 今年, 截至目前) and whose source has no date either. One note per report. */
import { problem, type Problem } from '../problem.ts';
import { citationsOf, sourceOf, type Citation, type Report } from '../report.ts';
import type { Time } from '../schema.ts';

/** Kinds of time that are at, or run up to, one point in time. The start of a running total is another matter. */
const PLACED = new Set<Time['kind']>(['as-of', 'year-to-date', 'event', 'year', 'quarter', 'month']);

export function yearMissing(report: Report): readonly Problem[] {
  const isUndated = ({ id }: Citation) => !hasYear(sourceOf(report, id)?.date);
  const observations = report.observations.filter(({ time, sources }) => isYearless(time) && sources.every(isUndated));
  // A milestone without a source is from the first one.
  const milestones = report.milestones.filter(
    (milestone) => isYearless(milestone.time) && citationsOf(milestone.source ?? report.sources.slice(0, 1)).every(isUndated),
  );
  const times = [...observations, ...milestones].map(({ time }) => time.printed ?? time.date);
  if (times.length === 0) return [];
  const ids = observations.map(({ id }) => id);
  const path = ids[0] ?? `milestones[${report.milestones.findIndex((milestone) => milestone === milestones[0])}].time`;
  return [problem('note', 'year-missing', path, { times: [...new Set(times)].join('、') }, ids)];
}

function isYearless({ kind, date, from, to, printed }: Time): boolean {
  if ([date, from, to].some((one) => one?.startsWith('--'))) return true;
  return PLACED.has(kind) && date === undefined && printed !== undefined && !hasYear(printed);
}

function hasYear(text: string | undefined): boolean {
  return text !== undefined && /\d{4}/.test(text.replace(/^--.*/, ''));
}
