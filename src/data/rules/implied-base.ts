/** A declared rate and its count without a stated base: reports the base that the two imply (178 at 60%: 292 to 299). */
import { countRange, impliedBase as baseOf } from '../derive.ts';
import { finding } from '../finding.ts';
import { textIn } from '../language.ts';
import { byKey, groupBy, timeKey } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import { printedStep } from '../quantity.ts';
import { observationsById, type Observation, type Report } from '../report.ts';

/** The count of which a rate is the share, where the rate does not name it. */
const COUNT_OF: ReadonlyMap<string, string> = new Map([
  ['station_coverage_rate', 'station_count'],
  ['certified_rate', 'certified_social_workers'],
  ['exam_pass_rate', 'exam_passes'],
]);

export function impliedBase(report: Report): readonly Problem[] {
  const ids = observationsById(report.observations);
  const actual = report.observations.filter(({ role }) => role === 'actual');
  const codes = new Set(COUNT_OF.values());
  const counts = actual.filter(({ indicator, counting }) => codes.has(indicator) && counting !== 'increment');
  const atOnce = groupBy(counts, (count) => keyOf(count, count.indicator));
  const alike = groupBy(counts, (count) => keyOf(count, count.indicator, byKey(count)));
  return actual.flatMap((rate) => {
    const code = COUNT_OF.get(rate.indicator) ?? '';
    const numerator = ids.get(rate.rate?.numerator ?? '');
    if ((code === '' && !numerator) || ids.has(rate.rate?.denominator ?? '')) return [];
    const count = numerator ?? ofOneDocument(alike.get(keyOf(rate, code, byKey(rate))), rate) ?? onlyOne(atOnce.get(keyOf(rate, code)), rate);
    const base = count && baseOf(count.quantity, rate.quantity);
    return base ? [finding('note', 'implied-base', [rate, count], { rate, count, base: countRange(base, 'zh'), ...bases(count, rate) })] : [];
  });
}

/** The base if the rate was rounded, and if it was truncated. */
function bases(count: Observation, rate: Observation): Readonly<Record<string, string>> {
  const { amount } = count.quantity;
  const share = rate.quantity.amount;
  if (amount.kind !== 'exact' || share.kind !== 'exact') return {};
  const step = printedStep(rate.quantity);
  const between = (least: number, most: number) =>
    countRange(
      {
        lower: Math.max(amount.number, amount.number / most),
        upper: amount.number / least,
        lowerIncluded: amount.number / most < amount.number,
        upperIncluded: true,
      },
      'zh',
    );
  return { rounded: between(share.number - step / 2, share.number + step / 2), cut: between(share.number, share.number + step) };
}

function keyOf(figure: Observation, indicator: string, breakdown?: string): string {
  return JSON.stringify([indicator, figure.place, timeKey(figure), breakdown]);
}

/** The count from the document that states the rate, or else the first. */
function ofOneDocument(counts: readonly Observation[] = [], { sources }: Observation): Observation | undefined {
  return counts.find((count) => count.sources.some(({ id }) => sources.some((source) => source.id === id))) ?? counts[0];
}

/** The only count of its time, if it describes what the rate describes. It may name a tier that the rate leaves out, but not contradict it. */
function onlyOne(figures: readonly Observation[] = [], { by, rate }: Observation): Observation | undefined {
  const [count, another] = figures;
  if (!count || another) return undefined;
  const { tier, ...others } = { ...by, ...count.by };
  const within = (part: Observation['by'], whole: Observation['by']) => Object.entries(part).every(([dimension, word]) => whole[dimension] === word);
  const ofBase = !rate?.basis || tier === undefined || textIn(rate.basis, 'zh') === tier;
  return ofBase && within(by, count.by) && within(others, by) ? count : undefined;
}
