/** A plan, a forecast or a hope that stands as a result: its role was left out. */
import { finding } from '../finding.ts';
import { isCertainlyBefore } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import { sourceOf, type Observation, type Report } from '../report.ts';

/** Not 完成目标, which tells of a result; nor 超过预计. */
const PROMISED = /预计|力争|目标[是为值]/;
const COMPARED = /(超过|超出|高于|低于|好于|比|较)预计/g;
const BY_YEAR = /到(20\d\d)年/;

export function promiseAsActual(report: Report): readonly Problem[] {
  return report.observations.flatMap((figure) => {
    const { role, quantity, printed = '', time } = figure;
    if (role !== 'actual' || quantity.amount.kind === 'missing') return [];
    const until = [time.kind === 'plan' ? time.to : undefined, yearIn(printed), yearIn(time.printed ?? '')].find((end) => end && isAhead(report, figure, end));
    const word = PROMISED.exec(`${printed}\n${time.printed ?? ''}`.replace(COMPARED, ''))?.[0];
    if (until === undefined && word === undefined) return [];
    const told = until === undefined ? { word: word ?? '' } : { until, dated: sourceOf(report, figure.sources[0]?.id ?? '')?.date ?? '' };
    return [finding('warning', 'promise-as-actual', [figure], { figure, ...told })];
  });
}

/** 到2021年底 is no promise in a text of 2022: only a year after every one of its documents is. */
function isAhead(report: Report, { sources }: Observation, end: string): boolean {
  const dates = sources.map(({ id }) => sourceOf(report, id)?.date);
  return dates.length > 0 && dates.every((date) => date !== undefined && isCertainlyBefore(date, end));
}

function yearIn(words: string): string | undefined {
  return BY_YEAR.exec(words)?.[1];
}
