import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorChartElement } from '../src/components/indicator-chart/indicator-chart.ts';
import '../src/components/indicator-chart/indicator-chart.ts';
import { anatomy } from './anatomy.ts';
import { commonArgs, commonArgTypes, given, type CommonArgs } from './arguments.ts';
import { handsOn } from './hands.ts';
import { atWidths, inLanguages, inThemes, onPaper } from './layout.ts';
import { changed, REPORTS, UNREADABLE } from './reports.ts';
import { answersWithFailure, BROKEN_FILE, neverAnswers, SLOW_FILE } from './server.ts';

type Args = CommonArgs & Pick<IndicatorChartElement, 'preset' | 'indicator' | 'spec'>;
type Story = StoryObj<Args>;

const { cangzhou, ganzhou, heilongjiang, hexian, jiangshan, jiangsu, jiujiang, linze } = REPORTS;

const PEOPLE = {
  data: { name: 'observations' },
  transform: [{ filter: "datum.indicator === 'service_target_people'" }],
  mark: 'bar',
  encoding: { x: { field: 'value', type: 'quantitative', title: '人' }, y: { field: 'place', title: null } },
};

function chart({ report, src, area, heading, headingLevel, theme, elder, preset, indicator, spec }: Args, fallback: TemplateResult | typeof nothing = nothing) {
  return html`<indicator-chart
    .report=${report}
    src=${given(src)}
    area=${given(area)}
    heading=${given(heading)}
    heading-level=${given(headingLevel, 3)}
    theme=${given(theme)}
    ?elder=${elder}
    preset=${given(preset)}
    indicator=${given(indicator)}
    .spec=${spec}
    >${fallback}</indicator-chart
  >`;
}

const meta: Meta<Args> = {
  title: 'indicator-chart',
  component: 'indicator-chart',
  args: { ...commonArgs, report: jiangsu, preset: '', indicator: '', spec: '' },
  argTypes: { ...commonArgTypes, preset: { options: ['', 'trend', 'compare', 'parts', 'multiples', 'plan', 'timeline'], control: 'inline-radio' } },
  render: (args) => chart(args),
};
export default meta;

/** Chosen from the data: what is reached, and what is promised for 2025; 超 is open upwards. */
export const Overview: Story = {};

/** What can be styled from outside, labelled in place. */
export const Anatomy: Story = { render: (args) => anatomy('indicator-chart', chart(args)) };

export const Playground: Story = { tags: ['!autodocs'], args: { report: 'jiangsu' } };

/** 目前 has no date: in order, not to scale. */
export const UndatedTimes: Story = { args: { report: cangzhou, preset: 'trend' } };

export const Compare: Story = { args: { report: linze, preset: 'compare' } };

/** The report leaves the third award out: a dashed outline with the reason. */
export const MissingValue: Story = { args: { report: hexian, preset: 'compare' } };

/** 不予公开: a figure exists but is withheld. */
export const Withheld: Story = {
  args: { report: changed(linze, 'people-shahe', { value: { missing: 'withheld' }, hedge: '', printed: '不予公开' }), preset: 'compare' },
};

/** Zero is a figure: a bar of no length, with its number. */
export const Zero: Story = { args: { report: changed(linze, 'people-shahe', { value: 0, hedge: '', printed: '0人' }), preset: 'compare' } };

/** More than was promised for 2025: the plan keeps its own mark. */
export const OverTarget: Story = { args: { report: changed(jiangsu, 'certified', { value: 120000, hedge: '', printed: '12万人' }) } };

/** The share is computed, and marked as such. */
export const Parts: Story = { args: { report: jiujiang, preset: 'parts' } };

export const Multiples: Story = { args: { report: hexian, preset: 'multiples' } };

/** What is promised, with base and deadline, and what is there; groups are never added. No Vega. */
export const Plan: Story = { args: { report: jiangsu, preset: 'plan' } };

export const NoPlan: Story = { args: { report: hexian, preset: 'plan' } };

/** Dated before undated; a forecast is marked as one. No Vega. */
export const Timeline: Story = { args: { report: jiangshan, preset: 'timeline' } };

/** Neither a date nor a year: apart, in the order of the text. */
export const TimelineWithoutYears: Story = { args: { report: heilongjiang, preset: 'timeline' } };

/** Hatched: expected, not reached. */
export const Forecast: Story = {
  args: { report: changed(cangzhou, 'certified', { role: 'forecast', time: { kind: 'plan', printed: '近期' } }), preset: 'trend' },
};

/** 余: the end of the bar is frayed. */
export const LowerBound: Story = {
  args: { report: changed(linze, 'people-shahe', { value: { atLeast: 170 }, hedge: '余', printed: '170余人' }), preset: 'compare' },
};

/** Stations and persons are not compared: the reason stands in the place of a drawing. */
export const UnlikeUnits: Story = { args: { report: ganzhou, preset: 'compare', indicator: 'station_count people_served' } };

/** Nothing that may stand in one chart. */
export const Empty: Story = { args: { report: heilongjiang } };

/** The page's own Vega-Lite over `observations`. */
export const OwnSpecification: Story = { args: { report: linze, spec: PEOPLE } };

export const OwnWithUnknownColumn: Story = { args: { report: linze, spec: { ...PEOPLE, encoding: { x: { field: 'coverage' } } } } };

export const OwnThatFails: Story = { args: { report: linze, spec: { ...PEOPLE, mark: 'spiral' } } };

export const NoSuchArea: Story = { args: { area: '南昌市' } };

export const Waiting: Story = { args: { report: undefined } };

export const WaitingWithFallback: Story = { args: { report: undefined }, render: (args) => chart(args, html`<p>持证社工达7.93万人（截至2021年底）。</p>`) };

export const Loading: Story = { args: { report: undefined, src: SLOW_FILE }, beforeEach: neverAnswers };

export const FailedWithProblems: Story = { args: { report: UNREADABLE } };

export const FailedToLoad: Story = { args: { report: undefined, src: BROKEN_FILE }, beforeEach: answersWithFailure };

export const Sizes: Story = { render: (args) => atWidths(() => chart(args)) };

export const TwoLanguages: Story = { render: (args) => inLanguages(() => chart(args)) };

export const Elder: Story = { args: { elder: true } };

export const Themes: Story = { render: (args) => inThemes((theme) => chart({ ...args, theme })) };

export const LongLabels: Story = {
  args: {
    heading: '全省社会工作专业人才（含助理社会工作师、社会工作师、高级社会工作师）持证人数的变化与到2025年的目标',
  },
  render: (args) => atWidths(() => chart(args)),
};

/** The colours of the visitor's system in place of ours: nothing is lost with them. In a browser: DevTools, Rendering, forced-colors. */
export const ForcedColours: Story = { tags: ['forced-colors'], args: { report: hexian, preset: 'compare' } };

/** On paper: black and grey, every figure with its source. In a browser: DevTools, Rendering, print. */
export const Print: Story = { tags: ['print'], args: { report: linze, preset: 'compare' }, render: (args) => onPaper(chart(args)) };

/** The arrow keys read the points out, one after the other; Escape lets go. */
export const ByKeyboard: Story = {
  args: { report: linze, preset: 'compare' },
  play: async ({ canvasElement }) => {
    const { find, keys, reads } = await handsOn(canvasElement, 'indicator-chart');
    find('.plot').focus();
    await keys('{ArrowRight}');
    await reads('.readout', /人/);
    await keys('{Escape}');
    await reads('.readout', /左右键/);
  },
};
