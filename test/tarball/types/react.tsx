/** Compiled, never run: what React's JSX takes of the kit, and what it must refuse. */
import { CoverageGauge, IndicatorReport, StationMap } from 'zhanbao/react';
import type { CoverageGaugeElement } from 'zhanbao/coverage-gauge/element';
import { parseReport } from 'zhanbao/data';
import { createRef } from 'react';

const raw = { format: 'zhanbao/1' };
const parsed = parseReport(raw);
const gauge = createRef<CoverageGaugeElement>();

export const right = (
  <IndicatorReport src="/data/ganzhou.json" onReportFailed={({ failure }) => failure.kind} lang="en">
    <CoverageGauge ref={gauge} report={parsed.ok ? parsed.report : raw} shape="bar" areas headingLevel={0} key="a" className="wide">
      <p>60%</p>
    </CoverageGauge>
    <StationMap boundaries={{ type: 'FeatureCollection' }} reviewNumber="1" onAreaSelect={({ area, areaName }) => `${area}${areaName}`} />
    <station-map boundariesCrs="CGCS2000" onarea-select={(event) => event.code} heading-level="2" />
    <coverage-gauge report={raw} from="ganzhou" onfigure-select={(event) => event.observation.id} ref={gauge} />
  </IndicatorReport>
);

export const wrong = [
  // @ts-expect-error a number is no report
  <CoverageGauge report={5} />,
  // @ts-expect-error no such shape
  <CoverageGauge shape="donut" />,
  // @ts-expect-error no such theme
  <CoverageGauge theme="drak" />,
  // @ts-expect-error no such preset
  <indicator-chart preset="tend" />,
  // @ts-expect-error no such property
  <CoverageGauge colour="red" />,
  // @ts-expect-error a level is a number
  <CoverageGauge headingLevel="two" />,
  // @ts-expect-error a gauge has no areas to choose
  <CoverageGauge onAreaSelect={() => {}} />,
  // @ts-expect-error the event has no `place`
  <StationMap onAreaSelect={({ place }) => place} />,
  // @ts-expect-error the view is to read
  <CoverageGauge view={null} />,
  // @ts-expect-error a number is no report
  <coverage-gauge report={5} />,
  // @ts-expect-error no such shape
  <coverage-gauge shape="donut" />,
  // @ts-expect-error the event has no `place`
  <station-map onarea-select={({ place }) => place} />,
];
