import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/components/station-map/station-map.ts';
import { commonArgs, commonArgTypes, given, type CommonArgs } from './arguments.ts';
import { atWidths, inLanguages, inThemes } from './layout.ts';
import { changed, REPORTS, UNREADABLE, without } from './reports.ts';
import { answersWithFailure, BROKEN_FILE, neverAnswers, SLOW_FILE } from './server.ts';

type Story = StoryObj<CommonArgs>;

const { ganzhou, guandu, heilongjiang, jiangsu, jiujiang, linze, yangpu } = REPORTS;

function map({ report, src, area, heading, headingLevel, theme, elder }: CommonArgs): TemplateResult {
  return html`<station-map
    .report=${report}
    src=${given(src)}
    area=${given(area)}
    heading=${given(heading)}
    heading-level=${given(headingLevel, 3)}
    theme=${given(theme)}
    ?elder=${elder}
  ></station-map>`;
}

const meta: Meta<CommonArgs> = {
  title: 'station-map',
  component: 'station-map',
  args: { ...commonArgs, report: jiujiang },
  argTypes: commonArgTypes,
  render: map,
};
export default meta;

/** Three tiers, one square a site, never added. */
export const Overview: Story = {};

export const Playground: Story = { tags: ['!autodocs'], args: { report: 'jiujiang' } };

/** X: a tier that has no fixed number; and types that one site may share. */
export const OpenTier: Story = { args: { report: yangpu } };

/** Towns and their stations, by name. */
export const AreasAndNames: Story = { args: { report: linze } };

/** 首家 is a rank, not a total. */
export const FirstOfItsKind: Story = { args: { report: guandu } };

export const MissingValue: Story = {
  args: { report: changed(jiujiang, 'stations', { value: { missing: 'not-collected' }, printed: '未统计' }) },
};

export const Zero: Story = { args: { report: changed(jiujiang, 'stations', { value: 0, printed: '0个' }) } };

/** 128 pilots where 100 were planned. */
export const OverTarget: Story = { args: { report: heilongjiang } };

export const WordsOnly: Story = {
  args: { report: changed(jiujiang, 'stations', { value: { words: '各乡镇均已建站' }, printed: '各乡镇均已建站' }) },
};

export const TargetOnly: Story = { args: { report: without(heilongjiang, 'pilot-stations') } };

/** A forecast gets no squares: nothing stands there yet. */
export const Forecast: Story = {
  args: { report: changed(ganzhou, 'stations', { role: 'forecast', printed: '预计178个', time: { kind: 'plan', to: '2025', printed: '到2025年' } }) },
};

/** 余: squares would say exactly how many. */
export const LowerBound: Story = { args: { report: changed(ganzhou, 'stations', { value: { atLeast: 170 }, hedge: '余', printed: '170余个' }) } };

export const ManySquares: Story = { args: { report: changed(ganzhou, 'stations', { value: 3_000, printed: '3000个' }) } };

export const Empty: Story = { args: { report: jiangsu } };

export const NoSuchArea: Story = { args: { area: '南昌市' } };

export const Waiting: Story = { args: { report: undefined } };

/** The words come after 300 ms. */
export const Loading: Story = { args: { report: undefined, src: SLOW_FILE }, beforeEach: neverAnswers };

export const FailedWithProblems: Story = { args: { report: UNREADABLE } };

export const FailedToLoad: Story = { args: { report: undefined, src: BROKEN_FILE }, beforeEach: answersWithFailure };

/** Half a station: the entry is refused, its tier is left without a count. */
export const RefusedEntry: Story = { args: { report: changed(jiujiang, 'stations', { value: 192.5, printed: '192.5个' }) } };

export const Sizes: Story = { render: (args) => atWidths(() => map(args)) };

export const LongLabels: Story = {
  args: {
    heading: '全市三级社会工作服务网络（市级培育中心、县级总站、乡镇（街道）社工站）站点分布情况',
    report: changed(guandu, 'first-station', {
      label: {
        zh: '由街道、学校、社会组织三方共建并由第三方机构承接运营的学校社会工作服务站',
        en: 'School social-work stations built by subdistrict, school and organisations together and run by a third party',
      },
      by: {},
    }),
  },
  render: (args) => atWidths(() => map(args)),
};

export const TwoLanguages: Story = { args: { report: yangpu }, render: (args) => inLanguages(() => map(args)) };

export const Elder: Story = { args: { elder: true } };

export const Themes: Story = { render: (args) => inThemes((theme) => map({ ...args, theme })) };
