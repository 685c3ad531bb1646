/** The view of each element, as the element itself computes it with all its parts loaded. */
import { fullGaugeView } from '../components/coverage-gauge/gauge-full.view.ts';
import { indicatorChartView } from '../components/indicator-chart/indicator-chart.view.ts';
import { indicatorTableView } from '../components/indicator-table/indicator-table.view.ts';
import { serviceTallyView } from '../components/service-tally/service-tally.view.ts';
import * as tallyMore from '../components/service-tally/tally-more.ts';
import { disagreements } from '../components/shared/disagreements.ts';
import { mayDisagree, withWarnings, type EmptyView, type Framed, type ViewOptions } from '../components/shared/view.ts';
import { stationMapView } from '../components/station-map/station-map.view.ts';
import * as beside from '../components/talent-pipeline/beside.ts';
import { talentPipelineView } from '../components/talent-pipeline/talent-pipeline.view.ts';
import type { Report } from '../data/report.ts';
import type { FallbackTag } from './fallback-tags.ts';

export interface Choice extends ViewOptions {
  /** As in the attribute of the element. */
  readonly indicator: string;
  readonly areas: boolean;
  readonly goals: boolean;
  readonly preset: string;
}

const VIEWS: Readonly<Record<FallbackTag, (report: Report, choice: Choice) => Framed>> = {
  'coverage-gauge': (report, choice) => fullGaugeView(report, { ...choice, shape: 'text' }),
  'talent-pipeline': (report, choice) => talentPipelineView(report, choice, beside),
  'service-tally': (report, choice) => serviceTallyView(report, choice, tallyMore),
  'station-map': stationMapView,
  'indicator-table': (report, choice) => indicatorTableView(report, { ...choice, found: disagreements(report) }),
  'indicator-chart': (report, choice) => indicatorChartView(report, { ...choice, own: false }),
};

/** The view with contradictions between figures, which an element looks for only after it has drawn. */
export function viewOf(element: FallbackTag, report: Report, choice: Choice): Framed | EmptyView {
  const view = VIEWS[element](report, choice);
  return element !== 'indicator-table' && mayDisagree(view) ? withWarnings(view, disagreements(report)) : view;
}
