import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { IndicatorValueElement } from '../src/components/indicator-value/indicator-value.ts';
import '../src/components/indicator-value/indicator-value.ts';
import { given } from './arguments.ts';
import { changed, REPORTS } from './reports.ts';
import { answersWithFailure, BROKEN_FILE, neverAnswers, SLOW_FILE } from './server.ts';

type Args = Pick<IndicatorValueElement, 'report' | 'src' | 'area' | 'indicator' | 'observation' | 'period' | 'by' | 'figureRole'> & { text: string };
type Story = StoryObj<Args>;

const { cangzhou, ganzhou, hexian, jiangsu, linze } = REPORTS;

function sentence({ report, src, area, indicator, observation, period, by, figureRole, text }: Args) {
  return html`<p>
    近年来，全市社会工作稳步推进，共有
    <indicator-value
      .report=${report}
      src=${given(src)}
      area=${given(area)}
      indicator=${given(indicator)}
      observation=${given(observation)}
      period=${given(period)}
      by=${given(by)}
      figure-role=${given(figureRole)}
      >${text}</indicator-value
    >，服务覆盖城乡社区，群众满意度不断提高。
  </p>`;
}

const meta: Meta<Args> = {
  title: 'indicator-value',
  component: 'indicator-value',
  args: { report: ganzhou, src: '', area: '', indicator: 'station_count', observation: '', period: '', by: '', figureRole: '', text: '178 个' },
  render: sentence,
};
export default meta;

/** The author's words say the same as the report: they stay as they stand. */
export const Overview: Story = {};

/** 余 is part of the value. */
export const Hedge: Story = { args: { indicator: 'people_served', text: '' } };

export const English: Story = {
  args: { indicator: 'people_served', text: '' },
  render: (args) =>
    html`<p lang="en">Stations have served <indicator-value .report=${args.report} indicator=${args.indicator}>many people</indicator-value> so far.</p>`,
};

/** By its time. */
export const Period: Story = { args: { report: cangzhou, indicator: 'certified_social_workers', period: '2019', text: '' } };

/** By the words of its breakdown. */
export const Breakdown: Story = { args: { report: cangzhou, indicator: 'agency_count', by: '县级', text: '' } };

/** A target, because the page asks for it. */
export const Target: Story = { args: { report: jiangsu, indicator: 'certified_social_workers', figureRole: 'target', text: '' } };

export const Area: Story = { args: { report: linze, area: '沙河镇', indicator: 'service_target_people', text: '' } };

/** Three awards fit: the page's words stay. */
export const Ambiguous: Story = { args: { report: hexian, indicator: 'subsidy_once_yuan', text: '若干元' } };

export const MissingValue: Story = {
  args: { report: changed(ganzhou, 'stations', { value: { missing: 'not-collected' }, printed: '未统计', hedge: '' }) },
};

export const Waiting: Story = { args: { report: undefined } };

export const Loading: Story = { args: { report: undefined, src: SLOW_FILE }, beforeEach: neverAnswers };

export const Failed: Story = { args: { report: undefined, src: BROKEN_FILE }, beforeEach: answersWithFailure };
