/**
 * Elements that draw in one go: everything that only some reports need is there before the first of them. For a server,
 * which cannot wait, and for the page that takes over what a server drew, which must draw the same.
 */
import { unsafeCSS, type CSSResult, type LitElement } from 'lit';
import { CoverageGaugeElement } from '../components/coverage-gauge/coverage-gauge.element.ts';
import * as full from '../components/coverage-gauge/gauge-full.ts';
import { IndicatorChartElement } from '../components/indicator-chart/indicator-chart.element.ts';
import * as lists from '../components/indicator-chart/lists.ts';
import { IndicatorTableElement } from '../components/indicator-table/indicator-table.element.ts';
import { narrowAndPrintStyles } from '../components/indicator-table/narrow-and-print.styles.ts';
import { ServiceTallyElement } from '../components/service-tally/service-tally.element.ts';
import * as more from '../components/service-tally/tally-more.ts';
import { disagreements } from '../components/shared/disagreements.ts';
import { IndicatorElement } from '../components/shared/indicator-element.ts';
import * as notes from '../components/shared/problem-notes.ts';
import * as themes from '../components/shared/themes.ts';
import { StationMapElement } from '../components/station-map/station-map.element.ts';
import * as beside from '../components/talent-pipeline/beside.ts';
import { TalentPipelineElement } from '../components/talent-pipeline/talent-pipeline.element.ts';
import type { Report } from '../data/report.ts';
import '../languages/en/index.ts';

/** Of more rows than this a table stands in the page in pieces only. */
const LONG = 150;

/** A server knows no width: on a page that is narrow the table is so from the start, not only once it is measured. */
const narrowPage = unsafeCSS(`@media (max-width: 559px) { ${narrowAndPrintStyles.cssText.replace(/@media print[^]*$/, '').replace(/\.narrow\b/g, 'table')} }`);

/** The elements that a server draws, with the styles that they else bring with their parts. */
const DRAWN: readonly (readonly [typeof LitElement, readonly CSSResult[]])[] = [
  [CoverageGaugeElement, [full.styles]],
  [TalentPipelineElement, [beside.styles]],
  [ServiceTallyElement, [more.styles]],
  [StationMapElement, []],
  [IndicatorTableElement, [narrowPage]],
  [IndicatorChartElement, [lists.styles]],
];

export function drawAtOnce(): void {
  IndicatorElement.parts = { notes, disagree: disagreements, themes };
  CoverageGaugeElement.rest = full;
  TalentPipelineElement.rest = beside;
  ServiceTallyElement.rest = more;
  IndicatorChartElement.rest = lists;
  for (const [element, styles] of DRAWN) {
    // Asked for its attributes, a class is finished: it has its list of styles.
    void element.observedAttributes;
    element.elementStyles.push(...styles, notes.styles, themes.styles);
  }
}

/**
 * Whether a server draws this element of this report. Not a figure in a sentence, whose sentence it does not know; not what needs a page to
 * be measured or fetched: boundaries, a drawing of the page's own, a long table.
 */
export function isDrawn(element: Element, { observations }: Report): boolean {
  const asksForPage = (element instanceof StationMapElement && element.boundaries) || (element instanceof IndicatorChartElement && element.spec);
  return DRAWN.some(([one]) => element instanceof one) && !asksForPage && !(element instanceof IndicatorTableElement && observations.length >= LONG);
}
