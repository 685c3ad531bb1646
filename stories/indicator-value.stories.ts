import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { IndicatorValueElement } from '../src/components/indicator-value/indicator-value.ts';
import '../src/components/indicator-value/indicator-value.ts';
import { anatomy } from './anatomy.ts';
import { given } from './arguments.ts';
import { walksFigures } from './hands.ts';
import { atWidths, inLanguages, onPaper } from './layout.ts';
import { changed, REPORTS, UNREADABLE } from './reports.ts';
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

/** What can be styled from outside, labelled in place. */
export const Anatomy: Story = { render: (args) => anatomy('indicator-value', sentence({ ...args, text: '' })) };

export const Playground: Story = { tags: ['!autodocs'], args: { report: 'ganzhou', text: '' } };

/** 余 is part of the value: eighty thousand or more. */
export const LowerBound: Story = { args: { indicator: 'people_served', text: '' } };

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

/** 不予公开: a figure exists but is withheld. */
export const Withheld: Story = {
  args: { report: changed(ganzhou, 'stations', { value: { missing: 'withheld' }, printed: '不予公开', hedge: '' }), text: '' },
};

/** Zero is a figure. */
export const Zero: Story = { args: { report: changed(ganzhou, 'stations', { value: 0, printed: '0个', hedge: '' }), text: '' } };

/** More than was aimed at: the figure as it is. */
export const OverTarget: Story = {
  args: {
    report: changed(ganzhou, 'coverage', { value: 1.2, hedge: '', printed: '120%' }),
    indicator: 'station_coverage_rate',
    text: '',
  },
};

/** A forecast says that it is one. */
export const Forecast: Story = {
  args: {
    report: changed(ganzhou, 'stations', { role: 'forecast', printed: '预计178个', time: { kind: 'plan', to: '2025', printed: '到2025年' } }),
    figureRole: 'forecast',
    text: '',
  },
};

/** The report says nothing of it: the page's own words stay. */
export const Empty: Story = { args: { indicator: 'exam_passes', text: '若干人' } };

export const Waiting: Story = { args: { report: undefined } };

export const Loading: Story = { args: { report: undefined, src: SLOW_FILE }, beforeEach: neverAnswers };

export const FailedWithProblems: Story = { args: { report: UNREADABLE } };

export const FailedToLoad: Story = { args: { report: undefined, src: BROKEN_FILE }, beforeEach: answersWithFailure };

export const Sizes: Story = { args: { indicator: 'people_served', text: '' }, render: (args) => atWidths(() => sentence(args)) };

/** Words in place of a number, as long as the report prints them: they break where the line does. */
export const LongLabels: Story = {
  args: {
    report: changed(ganzhou, 'stations', {
      value: { words: '已实现乡镇（街道）社会工作服务站全覆盖，村（社区）社会工作服务室基本全覆盖' },
      printed: '已实现乡镇（街道）社会工作服务站全覆盖，村（社区）社会工作服务室基本全覆盖',
      hedge: '',
    }),
    text: '',
  },
  render: (args) => atWidths(() => sentence(args)),
};

export const TwoLanguages: Story = { args: { indicator: 'people_served', text: '' }, render: (args) => inLanguages(() => sentence(args)) };

/** The colours of the visitor's system in place of ours: nothing is lost with them. In a browser: DevTools, Rendering, forced-colors. */
export const ForcedColours: Story = { tags: ['forced-colors'] };

/** On paper: black and grey, every figure with its source. In a browser: DevTools, Rendering, print. */
export const Print: Story = { tags: ['print'], render: (args) => onPaper(sentence(args)) };

export const ByKeyboard: Story = { args: { text: '' }, play: ({ canvasElement }) => walksFigures(canvasElement, 'indicator-value') };
