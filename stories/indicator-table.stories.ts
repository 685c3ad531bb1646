import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorTableElement } from '../src/components/indicator-table/indicator-table.ts';
import '../src/components/indicator-table/indicator-table.ts';
import { expect, userEvent, waitFor } from 'storybook/test';
import { anatomy } from './anatomy.ts';
import { commonArgs, commonArgTypes, given, type CommonArgs } from './arguments.ts';
import { handsOn } from './hands.ts';
import { atWidths, inLanguages, inThemes, onPaper } from './layout.ts';
import { changed, REPORTS, UNREADABLE } from './reports.ts';
import { answersWithFailure, BROKEN_FILE, neverAnswers, SLOW_FILE } from './server.ts';

type Args = CommonArgs & Pick<IndicatorTableElement, 'indicator'>;
type Story = StoryObj<Args>;

const { cangzhou, ganzhou, jiangshan, jiangsu, jiujiang, linze } = REPORTS;

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

/** What can be styled from outside, labelled in place. */
export const Anatomy: Story = { render: (args) => anatomy('indicator-table', table(args)) };

export const Playground: Story = { tags: ['!autodocs'], args: { report: 'ganzhou' } };

/** Figures that contradict each other are marked in their rows. */
export const Warnings: Story = { args: { report: cangzhou } };

/** Targets are dashed. */
export const Targets: Story = { args: { report: jiangsu } };

/** Several places, stations, models. */
export const Places: Story = { args: { report: linze } };

export const OneArea: Story = { args: { report: linze, area: '沙河镇' } };

export const SomeIndicators: Story = { args: { indicator: 'station_count station_coverage_rate' } };

export const MissingValue: Story = { args: { report: changed(ganzhou, 'coverage', { value: { missing: 'not-collected' }, printed: '未统计', hedge: '' }) } };

/** 不予公开: a figure exists but is withheld. */
export const Withheld: Story = { args: { report: changed(ganzhou, 'coverage', { value: { missing: 'withheld' }, printed: '不予公开', hedge: '' }) } };

/** Zero is a figure. */
export const Zero: Story = { args: { report: changed(ganzhou, 'volunteers', { value: 0, hedge: '', printed: '0人' }) } };

/** More than the whole that was aimed at: the figure as it is, and the report's mark where two do not agree. */
export const OverTarget: Story = { args: { report: changed(ganzhou, 'coverage', { value: 1.2, hedge: '', printed: '120%' }) } };

/** 余 and 超 are said in the figure and in its row's details. */
export const LowerBound: Story = { args: { report: jiangsu, indicator: 'certified_social_workers' } };

/** What is promised is dashed and named. */
export const Forecast: Story = { args: { report: jiangshan } };

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

export const LongLabels: Story = {
  args: {
    report: changed(ganzhou, 'people-served', {
      label: {
        zh: '累计服务低保家庭、特困人员、农村“三留守”人员、困难老年人、残疾人等重点群体',
        en: 'Families on minimum income, people in extreme hardship, those left behind in villages, older and disabled people served so far',
      },
    }),
  },
  render: (args) => atWidths(() => table(args)),
};

/** The colours of the visitor's system in place of ours: nothing is lost with them. In a browser: DevTools, Rendering, forced-colors. */
export const ForcedColours: Story = { tags: ['forced-colors'], args: { report: jiangsu } };

/** On paper: black and grey, every figure with its source. In a browser: DevTools, Rendering, print. */
export const Print: Story = { tags: ['print'], render: (args) => onPaper(table(args)) };

/** What is typed narrows the rows, and how many are left is said. */
export const Searched: Story = {
  play: async ({ canvasElement }) => {
    const { find, all, reads } = await handsOn(canvasElement, 'indicator-table');
    await userEvent.type(find('input[type=search]'), '覆盖');
    await waitFor(() => expect(all('tr.fact').length).toBeLessThan(20));
    await reads('.count', String(all('tr.fact').length));
  },
};

/** Down the rows with the arrow keys; Enter opens what stands behind one. */
export const ByKeyboard: Story = {
  args: { report: jiujiang },
  play: async ({ canvasElement }) => {
    const { find, focused, keys, reads } = await handsOn(canvasElement, 'indicator-table');
    find('button.open[tabindex="0"]').focus();
    const first = focused();
    await keys('{ArrowDown}');
    await expect(focused()).not.toBe(first);
    await keys('{Enter}');
    await reads('.details', /九江/);
    await expect(focused()?.getAttribute('aria-expanded')).toBe('true');
  },
};
