/**
 * Looks for figures of a report that contradict each other. Nothing is repaired.
 * An element runs these rules where one of its figures might contradict another, and shows the findings about its own figures
 * (`components/shared/view.ts`).
 */
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';
import { figuresDisagree } from './rules/figures-disagree.ts';
import { partExceedsWhole } from './rules/part-exceeds-whole.ts';
import { rateDiffers } from './rules/rate-differs.ts';
import { talliesDiffer } from './rules/tallies-differ.ts';

export type Rule = (report: Report) => readonly Problem[];

const RULES: readonly Rule[] = [rateDiffers, partExceedsWhole, talliesDiffer, figuresDisagree];

/** Warnings about figures that contradict each other, which an element shows beside them. */
export function checkReport(report: Report): readonly Problem[] {
  return RULES.flatMap((rule) => rule(report));
}
