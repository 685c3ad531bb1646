/**
 * The full check, for authors of a report: everything that a reader may misread, beyond what `parseReport` finds.
 *
 * No page loads it. Most findings are notes, which may be true of a report in which nothing is wrong; the few warnings are about figures
 * that contradict each other. Findings of `parseReport` are in `report.problems` and are not repeated here: together the two lists are
 * complete.
 */
import { capped } from './cap-problems.ts';
import { checkReferences } from './check-references.ts';
import { checkReport, type Rule } from './check-report.ts';
import type { AuditCode, Problem } from './problem.ts';
import type { Report } from './report.ts';
import { codeAsNumber } from './rules/code-as-number.ts';
import { coverageInWords } from './rules/coverage-in-words.ts';
import { duplicateIds } from './rules/duplicate-ids.ts';
import { factor100 } from './rules/factor-100.ts';
import { forecastNotReached } from './rules/forecast-not-reached.ts';
import { growthDirection } from './rules/growth-direction.ts';
import { growthUnderLevel } from './rules/growth-under-level.ts';
import { growthWithoutBase } from './rules/growth-without-base.ts';
import { impliedBase } from './rules/implied-base.ts';
import { laterThanSource } from './rules/later-than-source.ts';
import { lostCharacters } from './rules/lost-characters.ts';
import { mergedStatus } from './rules/merged-status.ts';
import { mixedLevels } from './rules/mixed-levels.ts';
import { noSuchPoint } from './rules/no-such-point.ts';
import { overlapUnknown } from './rules/overlap-unknown.ts';
import { partAndWhole } from './rules/part-and-whole.ts';
import { partsDoNotSum } from './rules/parts-do-not-sum.ts';
import { periodReversed } from './rules/period-reversed.ts';
import { personsAndAttendances } from './rules/persons-and-attendances.ts';
import { placeInItself } from './rules/place-in-itself.ts';
import { printNotCompared } from './rules/print-not-compared.ts';
import { printedPrecision } from './rules/printed-precision.ts';
import { promiseAsActual } from './rules/promise-as-actual.ts';
import { quoteDiffers } from './rules/quote-differs.ts';
import { repeatedFigureDisagrees } from './rules/repeated-figure-disagrees.ts';
import { shareAboveWhole } from './rules/share-above-whole.ts';
import { startsBefore } from './rules/starts-before.ts';
import { stockAndFlow } from './rules/stock-and-flow.ts';
import { sumByChance } from './rules/sum-by-chance.ts';
import { suspiciousRatio } from './rules/suspicious-ratio.ts';
import { targetLeftOpen } from './rules/target-left-open.ts';
import { timeDiffers } from './rules/time-differs.ts';
import { unitLeftOut } from './rules/unit-left-out.ts';
import { unlikeUnits } from './rules/unlike-units.ts';
import { yearMissing } from './rules/year-missing.ts';

/** In the order in which findings are listed: contradictions first. */
const RULES: Readonly<Record<AuditCode, Rule>> = {
  'no-such-point': noSuchPoint,
  'place-in-itself': placeInItself,
  'lost-characters': lostCharacters,
  'period-reversed': periodReversed,
  'time-differs': timeDiffers,
  'later-than-source': laterThanSource,
  'promise-as-actual': promiseAsActual,
  'growth-direction': growthDirection,
  'growth-under-level': growthUnderLevel,
  'quote-differs': quoteDiffers,
  'unit-left-out': unitLeftOut,
  'share-above-whole': shareAboveWhole,
  'code-as-number': codeAsNumber,
  'parts-do-not-sum': partsDoNotSum,
  'repeated-figure-disagrees': repeatedFigureDisagrees,
  'starts-before': startsBefore,
  'factor-100': factor100,
  'suspicious-ratio': suspiciousRatio,
  'print-not-compared': printNotCompared,
  'implied-base': impliedBase,
  'printed-precision': printedPrecision,
  'coverage-in-words': coverageInWords,
  'merged-status': mergedStatus,
  'forecast-not-reached': forecastNotReached,
  'target-left-open': targetLeftOpen,
  'growth-without-base': growthWithoutBase,
  'part-and-whole': partAndWhole,
  'overlap-unknown': overlapUnknown,
  'sum-by-chance': sumByChance,
  'unlike-units': unlikeUnits,
  'persons-and-attendances': personsAndAttendances,
  'stock-and-flow': stockAndFlow,
  'mixed-levels': mixedLevels,
  'year-missing': yearMissing,
};

/** How many findings of one kind are listed; a table with a thousand areas may have one for each. The rest are counted. */
const TOLD = 20;

/** All findings of the full check, without those of `report.problems`. Contradictions come first; of each kind 20 are listed and the rest counted. */
export function auditReport(report: Report): readonly Problem[] {
  return [duplicateIds, checkReport, checkReferences, ...Object.values(RULES)].flatMap((rule) => capped(rule(report), TOLD));
}
