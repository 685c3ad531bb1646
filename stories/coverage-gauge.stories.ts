import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { CoverageGaugeElement } from '../src/components/coverage-gauge/coverage-gauge.ts';
import '../src/components/coverage-gauge/coverage-gauge.ts';
import { commonArgs, commonArgTypes, given, type CommonArgs } from './arguments.ts';
import { atWidths, inLanguages, inThemes } from './layout.ts';
import { changed, REPORTS, UNREADABLE } from './reports.ts';
import { answersWithFailure, BROKEN_FILE, neverAnswers, SLOW_FILE } from './server.ts';

type Args = CommonArgs & Pick<CoverageGaugeElement, 'indicator'>;
type Story = StoryObj<Args>;

const INDICATORS = {
  '': '社工站覆盖率',
  certified_rate: '持证率',
  exam_pass_rate: '考试通过率',
} satisfies Record<string, string>;

const { cangzhou, ganzhou, heilongjiang, jiangshan, jiangsu, jiujiang, national } = REPORTS;

function gauge({ report, src, area, heading, headingLevel, theme, elder, indicator }: Args, fallback: TemplateResult | typeof nothing = nothing) {
  return html`<coverage-gauge
    .report=${report}
    src=${given(src)}
    area=${given(area)}
    heading=${given(heading)}
    heading-level=${given(headingLevel, 3)}
    theme=${given(theme)}
    ?elder=${elder}
    indicator=${given(indicator)}
    >${fallback}</coverage-gauge
  >`;
}

const meta: Meta<Args> = {
  title: 'coverage-gauge',
  component: 'coverage-gauge',
  args: { ...commonArgs, report: ganzhou, indicator: '' },
  argTypes: {
    ...commonArgTypes,
    indicator: { options: Object.keys(INDICATORS), control: { type: 'select', labels: INDICATORS } },
  },
  render: (args) => gauge(args),
};
export default meta;

/** 60 % reached, with the base that it implies (marked as ours) and the pace of the plan. */
export const Overview: Story = {};

export const Playground: Story = { tags: ['!autodocs'], args: { report: 'ganzhou' } };

/** A rate that is missing is not drawn as zero: nothing is drawn. */
export const MissingValue: Story = { args: { report: changed(ganzhou, 'coverage', { value: { missing: 'not-collected' }, printed: '未统计', hedge: '' }) } };

/** Zero is a figure. */
export const Zero: Story = { args: { report: changed(ganzhou, 'coverage', { value: 0, printed: '0%', hedge: '达' }) } };

/** Above 100 %: the arc is full, the figure says how much. */
export const OverTarget: Story = { args: { report: changed(ganzhou, 'coverage', { value: 1.12, printed: '达112%' }) } };

/** 全覆盖 without a percentage: no scale. */
export const WordsOnly: Story = { args: { report: cangzhou } };

/** A target and no present rate: a tick, not an arc. */
export const TargetOnly: Story = { args: { report: jiangsu } };

/** 不低于: a target that is a bound. */
export const TargetBound: Story = { args: { report: heilongjiang } };

/** 基本全覆盖 is not 100 %. */
export const TargetInWords: Story = { args: { report: national } };

/** 预计: hoped for, not reached. */
export const Forecast: Story = { args: { report: jiangshan } };

export const ForecastInFigures: Story = {
  args: {
    report: changed(ganzhou, 'coverage', { role: 'forecast', printed: '预计达60%', time: { kind: 'plan', to: '2025', printed: '到2025年' } }),
  },
};

/** 以上: the end of the arc is open. */
export const LowerBound: Story = { args: { report: changed(ganzhou, 'coverage', { value: { atLeast: 0.6 }, hedge: '以上', printed: '60%以上' }) } };

export const Nearly: Story = { args: { report: changed(ganzhou, 'coverage', { value: { nearly: 0.6 }, hedge: '近', printed: '近60%' }) } };

/** The report gives a count and no rate; none is worked out. */
export const Empty: Story = { args: { report: jiujiang } };

export const NoSuchArea: Story = { args: { area: '南昌市' } };

/** No report was named. */
export const Waiting: Story = { args: { report: undefined } };

/** What the page has written inside stands until the element is ready. */
export const WaitingWithFallback: Story = { args: { report: undefined }, render: (args) => gauge(args, html`<p>社工站覆盖率达60%（截至目前）。</p>`) };

/** The words come after 300 ms. */
export const Loading: Story = { args: { report: undefined, src: SLOW_FILE }, beforeEach: neverAnswers };

export const FailedWithProblems: Story = { args: { report: UNREADABLE } };

export const FailedToLoad: Story = { args: { report: undefined, src: BROKEN_FILE }, beforeEach: answersWithFailure };

/** The count of stations stands in a unit of persons: it is refused, the rest is shown. */
export const RefusedEntry: Story = { args: { report: changed(ganzhou, 'stations', { unit: '人' }) } };

export const Sizes: Story = { render: (args) => atWidths(() => gauge(args)) };

export const LongLabels: Story = {
  args: {
    heading: '全市乡镇（街道）社会工作服务站（未成年人保护工作站、养老服务中心、志愿服务站点联建）建设覆盖率',
    report: changed(ganzhou, 'stations', {
      label: {
        zh: '乡镇（街道）社会工作服务站及其派驻村（社区）的固定服务点',
        en: 'Township and subdistrict stations with their permanent outposts in villages and communities',
      },
    }),
  },
  render: (args) => atWidths(() => gauge(args)),
};

export const TwoLanguages: Story = { render: (args) => inLanguages(() => gauge(args)) };

export const Elder: Story = { args: { elder: true } };

export const Themes: Story = { render: (args) => inThemes((theme) => gauge({ ...args, theme })) };
