/** A plan, forecast or intention recorded as a result, because its role was left out. */
import { finding } from '../finding.ts';
import { isCertainlyBefore } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import { sourceOf, type Observation, type Report } from '../report.ts';

/** Words of a promise together with what is promised. Excludes 完成目标, which reports a result, and 超过预计, 模拟, 争取资金5万元, 确保了. */
const PROMISED =
  /预计|力争|有望|目标[是为值]|拟(?=[新扩于在到建增开设投用招培])|(?:计划|即?将|争取|确保)(?=(?:[^，。；]{0,6}20\d\d年[^，。；]{0,4})?(?:[今明]年|年[内底]|到|在|于)?(?:再|全部|全面)?(?:新[增建设]|建[成设立]|扩[大建]|增[加至设]|达到?|实现|完成|开展|培[养训]|招[聘录]|投入|设立|超过|突破|不[低少]于))/;
/** Words that look like those above but speak of results: 模拟演练, 原计划. */
const PAST = /[模虚]拟|(?:原|比|较|超|按|完成)计划/g;
const COMPARED = /(超过|超出|高于|低于|好于|比|较)预计/g;
const BY_YEAR = /(?:到|拟于|[将计]划?[在于])(20\d\d)年|(20\d\d)年(?:[底末]|\d+月)?[之以]?前/;

export function promiseAsActual(report: Report): readonly Problem[] {
  return report.observations.flatMap((figure) => {
    const { role, quantity, printed = '', time } = figure;
    if (role !== 'actual' || quantity.amount.kind === 'missing') return [];
    const until = [time.kind === 'plan' ? time.to : undefined, yearIn(printed), yearIn(time.printed ?? '')].find((end) => end && isAhead(report, figure, end));
    const word = PROMISED.exec(`${printed}\n${time.printed ?? ''}`.replace(COMPARED, '').replace(PAST, ''))?.[0];
    if (until === undefined && word === undefined) return [];
    const told = until === undefined ? { word: word ?? '' } : { until, dated: sourceOf(report, figure.sources[0]?.id ?? '')?.date ?? '' };
    return [finding('warning', 'promise-as-actual', [figure], { figure, ...told })];
  });
}

/** Whether the year is after every one of the figure's documents: in a text of 2022, 到2021年底 is not a promise. */
function isAhead(report: Report, { sources }: Observation, end: string): boolean {
  const dates = sources.map(({ id }) => sourceOf(report, id)?.date);
  return dates.length > 0 && dates.every((date) => date !== undefined && isCertainlyBefore(date, end));
}

function yearIn(words: string): string | undefined {
  const [, to, before] = BY_YEAR.exec(words) ?? [];
  return to ?? before;
}
