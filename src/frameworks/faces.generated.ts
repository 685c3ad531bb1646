/** Written by tools/write-typings.ts from custom-elements.json; do not edit. */
import type { CoverageGaugeElement } from '../components/coverage-gauge/coverage-gauge.element.ts';
import type { Face } from './face.ts';
import type { IndicatorChartElement } from '../components/indicator-chart/indicator-chart.element.ts';
import type { IndicatorReportElement } from '../components/indicator-report/indicator-report.element.ts';
import type { IndicatorTableElement } from '../components/indicator-table/indicator-table.element.ts';
import type { IndicatorValueElement } from '../components/indicator-value/indicator-value.element.ts';
import type { ServiceTallyElement } from '../components/service-tally/service-tally.element.ts';
import type { StationMapElement } from '../components/station-map/station-map.element.ts';
import type { TalentPipelineElement } from '../components/talent-pipeline/talent-pipeline.element.ts';

/** By tag: the element, the properties a page may set, attributes of another name, the events it fires. */
export interface Faces {
  'indicator-report': Face<
    IndicatorReportElement,
    'report' | 'src' | 'from' | 'area' | 'linked',
    never,
    'report-ready' | 'report-failed' | 'figure-select' | 'area-select' | 'map-view-change'
  >;
  'coverage-gauge': Face<
    CoverageGaugeElement,
    'indicator' | 'shape' | 'areas' | 'goals' | 'compact' | 'report' | 'src' | 'from' | 'area' | 'heading' | 'headingLevel' | 'theme' | 'elder',
    'heading-level',
    'report-ready' | 'report-failed' | 'figure-select'
  >;
  'talent-pipeline': Face<
    TalentPipelineElement,
    'report' | 'src' | 'from' | 'area' | 'heading' | 'headingLevel' | 'theme' | 'elder',
    'heading-level',
    'report-ready' | 'report-failed' | 'figure-select'
  >;
  'service-tally': Face<
    ServiceTallyElement,
    'report' | 'src' | 'from' | 'area' | 'heading' | 'headingLevel' | 'theme' | 'elder',
    'heading-level',
    'report-ready' | 'report-failed' | 'figure-select'
  >;
  'station-map': Face<
    StationMapElement,
    | 'boundaries'
    | 'boundariesCrs'
    | 'reviewNumber'
    | 'boundariesSource'
    | 'allowUnreviewed'
    | 'mapView'
    | 'tiles'
    | 'tilesSource'
    | 'tilesReviewNumber'
    | 'report'
    | 'src'
    | 'from'
    | 'area'
    | 'heading'
    | 'headingLevel'
    | 'theme'
    | 'elder',
    'boundaries-crs' | 'review-number' | 'boundaries-source' | 'allow-unreviewed' | 'map-view' | 'tiles-source' | 'tiles-review-number' | 'heading-level',
    'report-ready' | 'report-failed' | 'map-view-change' | 'area-select' | 'figure-select'
  >;
  'indicator-value': Face<
    IndicatorValueElement,
    'indicator' | 'observation' | 'period' | 'by' | 'figureRole' | 'report' | 'src' | 'from' | 'area' | 'theme' | 'elder',
    'figure-role',
    'report-ready' | 'report-failed' | 'figure-select'
  >;
  'indicator-table': Face<
    IndicatorTableElement,
    'indicator' | 'report' | 'src' | 'from' | 'area' | 'heading' | 'headingLevel' | 'theme' | 'elder',
    'heading-level',
    'report-ready' | 'report-failed'
  >;
  'indicator-chart': Face<
    IndicatorChartElement,
    'preset' | 'indicator' | 'spec' | 'report' | 'src' | 'from' | 'area' | 'heading' | 'headingLevel' | 'theme' | 'elder',
    'heading-level',
    'report-ready' | 'report-failed' | 'figure-select'
  >;
}
