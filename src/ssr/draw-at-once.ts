/**
 * Elements that draw in one go: everything that only some reports need is there before the first of them. For a server,
 * which cannot wait, and for the page that takes over what a server drew, which must draw the same.
 */
import type { CSSResult, LitElement } from 'lit';
import { CoverageGaugeElement } from '../components/coverage-gauge/coverage-gauge.element.ts';
import * as full from '../components/coverage-gauge/gauge-full.ts';
import { IndicatorChartElement } from '../components/indicator-chart/indicator-chart.element.ts';
import { IndicatorTableElement } from '../components/indicator-table/indicator-table.element.ts';
import { ServiceTallyElement } from '../components/service-tally/service-tally.element.ts';
import * as more from '../components/service-tally/tally-more.ts';
import { disagreements } from '../components/shared/disagreements.ts';
import { IndicatorElement } from '../components/shared/indicator-element.ts';
import * as notes from '../components/shared/problem-notes.ts';
import { StationMapElement } from '../components/station-map/station-map.element.ts';
import * as beside from '../components/talent-pipeline/beside.ts';
import { TalentPipelineElement } from '../components/talent-pipeline/talent-pipeline.element.ts';
import '../languages/en/index.ts';

/** The elements that a server draws, with the styles that they else bring with their parts. */
const DRAWN: readonly (readonly [typeof LitElement, readonly CSSResult[]])[] = [
  [CoverageGaugeElement, [full.styles]],
  [TalentPipelineElement, [beside.styles]],
  [ServiceTallyElement, [more.styles]],
  [StationMapElement, []],
  [IndicatorTableElement, []],
  [IndicatorChartElement, []],
];

export function drawAtOnce(): void {
  IndicatorElement.parts = { notes, disagree: disagreements, full, beside, more };
  for (const [element, styles] of DRAWN) {
    // Asked for its attributes, a class is finished: it has its list of styles.
    void element.observedAttributes;
    element.elementStyles.push(...styles, notes.styles);
  }
}

export function isDrawn(element: Element): boolean {
  return DRAWN.some(([one]) => element instanceof one);
}
