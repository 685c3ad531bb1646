/**
 * Makes the elements draw at once, with all parts loaded beforehand. For a server, which cannot wait, and for a page that takes over what
 * a server drew and therefore must draw the same.
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

/** From this number of rows, a table has only some of them in the page. */
const LONG = 150;

/** A server does not know the width, so on a narrow page the table must be narrow before it is measured. */
const narrowPage = unsafeCSS(`@media (max-width: 559px) { ${narrowAndPrintStyles.cssText.replace(/@media print[^]*$/, '').replace(/\.narrow\b/g, 'table')} }`);

/** The elements that a server draws, with the styles that would otherwise be loaded with their parts. */
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
    // Reading `observedAttributes` finalizes the class, which creates its list of styles.
    void element.observedAttributes;
    element.elementStyles.push(...styles, notes.styles, themes.styles);
  }
}

/**
 * Whether a server draws this element with this report. It does not draw a figure inside a sentence, whose words it does not know, nor
 * anything that has to be measured or fetched by the page: boundaries, a page's own chart specification, a long table.
 */
export function isDrawn(element: Element, { observations }: Report): boolean {
  const asksForPage = (element instanceof StationMapElement && element.boundaries) || (element instanceof IndicatorChartElement && element.spec);
  return DRAWN.some(([one]) => element instanceof one) && !asksForPage && !(element instanceof IndicatorTableElement && observations.length >= LONG);
}
