import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorTableElement } from '../src/components/indicator-table/indicator-table.ts';
import '../src/components/indicator-table/indicator-table.ts';
import { commonArgs, commonArgTypes, given, type CommonArgs } from './arguments.ts';
import { atWidths, inLanguages, inThemes } from './layout.ts';
import { changed, REPORTS, UNREADABLE } from './reports.ts';
import { answersWithFailure, BROKEN_FILE, neverAnswers, SLOW_FILE } from './server.ts';

type Args = CommonArgs & Pick<IndicatorTableElement, 'indicator'>;
type Story = StoryObj<Args>;

const { cangzhou, ganzhou, jiangsu, linze } = REPORTS;

function table({ report, src, area, heading, headingLevel, theme, elder, indicator }: Args, fallback: TemplateResult | typeof nothing = nothing) {
  return html`<indicator-table
    .report=${report}
    src=${given(src)}
    area=${given(area)}
    heading=${given(heading)}
    heading-level=${given(headingLevel, 3)}
    theme=${given(theme)}
    ?elder=${elder}
    indicator=${given(indicator)}
    >${fallback}</indicator-table
  >`;
}

const meta: Meta<Args> = {
  title: 'indicator-table',
  component: 'indicator-table',
  args: { ...commonArgs, report: ganzhou, indicator: '' },
  argTypes: commonArgTypes,
  render: (args) => table(args),
};
export default meta;

/** Everything that the report says; a row opens its source. */
export const Overview: Story = {};

/** Figures that contradict each other are marked in their rows. */
export const Warnings: Story = { args: { report: cangzhou } };

/** Targets are dashed. */
export const Targets: Story = { args: { report: jiangsu } };

/** Several places, stations, models. */
export const Places: Story = { args: { report: linze } };

export const OneArea: Story = { args: { report: linze, area: '沙河镇' } };

export const SomeIndicators: Story = { args: { indicator: 'station_count station_coverage_rate' } };

export const MissingValue: Story = { args: { report: changed(ganzhou, 'coverage', { value: { missing: 'not-collected' }, printed: '未统计', hedge: '' }) } };

/** A thousand rows: what is near stands in the page, the rest is space. */
export const Long: Story = {
  args: {
    report: {
      ...linze,
      observations: Array.from({ length: 1000 }, (_, index) => ({ indicator: 'people_served', value: index, unit: '人', by: { group: `第${index + 1}组` } })),
    },
  },
};

export const Empty: Story = { args: { indicator: 'exam_passes' } };

export const NoSuchArea: Story = { args: { area: '南昌市' } };

export const Waiting: Story = { args: { report: undefined } };

export const WaitingWithFallback: Story = { args: { report: undefined }, render: (args) => table(args, html`<p>全部数据见年度报告附表。</p>`) };

export const Loading: Story = { args: { report: undefined, src: SLOW_FILE }, beforeEach: neverAnswers };

export const FailedWithProblems: Story = { args: { report: UNREADABLE } };

export const FailedToLoad: Story = { args: { report: undefined, src: BROKEN_FILE }, beforeEach: answersWithFailure };

export const RefusedEntry: Story = { args: { report: changed(ganzhou, 'stations', { unit: '人' }) } };

export const Sizes: Story = { render: (args) => atWidths(() => table(args)) };

export const TwoLanguages: Story = { render: (args) => inLanguages(() => table(args)) };

export const Elder: Story = { args: { elder: true } };

export const Themes: Story = { render: (args) => inThemes((theme) => table({ ...args, theme })) };
