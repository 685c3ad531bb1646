import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { CoverageGaugeElement } from '../src/components/coverage-gauge/coverage-gauge.ts';
import '../src/components/coverage-gauge/coverage-gauge.ts';
import { anatomy } from './anatomy.ts';
import { commonArgs, commonArgTypes, given, type CommonArgs } from './arguments.ts';
import { opensTable, walksFigures } from './hands.ts';
import { atWidths, inLanguages, inThemes, onPaper } from './layout.ts';
import { changed, REPORTS, UNREADABLE, withMore } from './reports.ts';
import { answersWithFailure, BROKEN_FILE, neverAnswers, SLOW_FILE } from './server.ts';

type Args = CommonArgs & Pick<CoverageGaugeElement, 'indicator' | 'shape' | 'areas' | 'goals' | 'compact'>;
type Story = StoryObj<Args>;

const INDICATORS = {
  '': '社工站覆盖率（没有就另选）',
  certified_rate: '持证率',
  certified_social_workers: '持证社工',
  leading_talent_count: '领军人才',
  station_count: '社工站',
  exam_pass_rate: '考试通过率',
} satisfies Record<string, string>;

const SHAPES = { '': '弧（默认）', bar: '条', text: '文字' } satisfies Record<string, string>;

const { cangzhou, ganzhou, guandu, heilongjiang, jiangshan, jiangsu, jiujiang, linze, mashan, national, shangrao, yangpu } = REPORTS;

/** A city with three of its counties, one of which only promises. */
const COUNTIES = {
  ...ganzhou,
  places: [...ganzhou.places, ...['甲县', '乙县', '丙县'].map((name) => ({ id: name, name, level: 'county', parent: ganzhou.places[0]?.id }))],
  observations: [
    ...ganzhou.observations,
    { id: 'c1', indicator: 'station_coverage_rate', place: '甲县', value: 0.92, unit: '%', printed: '92%' },
    { id: 'c2', indicator: 'station_coverage_rate', place: '乙县', value: { words: '全覆盖' }, unit: '%', printed: '全覆盖' },
    {
      id: 'c3',
      indicator: 'station_coverage_rate',
      place: '丙县',
      value: 0.7,
      unit: '%',
      printed: '预计70%',
      role: 'forecast',
      time: { kind: 'plan', to: '2025' },
    },
  ],
};

function gauge(
  { report, src, area, heading, headingLevel, theme, elder, indicator, shape, areas, goals, compact }: Args,
  fallback: TemplateResult | typeof nothing = nothing,
) {
  return html`<coverage-gauge
    .report=${report}
    src=${given(src)}
    area=${given(area)}
    heading=${given(heading)}
    heading-level=${given(headingLevel, 3)}
    theme=${given(theme)}
    ?elder=${elder}
    indicator=${given(indicator)}
    shape=${given(shape)}
    ?areas=${areas}
    ?goals=${goals}
    ?compact=${compact}
    >${fallback}</coverage-gauge
  >`;
}

const meta: Meta<Args> = {
  title: 'coverage-gauge',
  component: 'coverage-gauge',
  args: { ...commonArgs, report: ganzhou, indicator: '', shape: '', areas: false, goals: false, compact: false },
  argTypes: {
    ...commonArgTypes,
    indicator: { options: Object.keys(INDICATORS), control: { type: 'select', labels: INDICATORS } },
    shape: { options: Object.keys(SHAPES), control: { type: 'inline-radio', labels: SHAPES } },
  },
  render: (args) => gauge(args),
};
export default meta;

/** 60 % reached, with the base that it implies (marked as computed) and the pace of the plan. */
export const Overview: Story = {};

/** What can be styled from outside, labelled in place. */
export const Anatomy: Story = { render: (args) => anatomy('coverage-gauge', gauge(args)) };

export const Playground: Story = { tags: ['!autodocs'], args: { report: 'ganzhou' } };

/** A rate that is missing is not drawn as zero: nothing is drawn. */
export const MissingValue: Story = { args: { report: changed(ganzhou, 'coverage', { value: { missing: 'not-collected' }, printed: '未统计', hedge: '' }) } };

/** 不予公开: a figure exists but is withheld. */
export const Withheld: Story = { args: { report: changed(ganzhou, 'coverage', { value: { missing: 'withheld' }, printed: '不予公开', hedge: '' }) } };

/** Zero is a figure. */
export const Zero: Story = { args: { report: changed(ganzhou, 'coverage', { value: 0, printed: '0%', hedge: '达' }) } };

/** Above 100 %: the arc is full, a thin one outside it goes on to the same scale. */
export const OverTarget: Story = { args: { report: changed(ganzhou, 'coverage', { value: 1.12, printed: '达112%' }) } };

/** 全覆盖 without a percentage: no scale. */
export const WordsOnly: Story = { args: { report: cangzhou } };

/** A target and no present rate: a tick, not an arc. */
export const TargetOnly: Story = { args: { report: jiangsu } };

/** What pipeline and tally show by default: counts with a target, norms without a value, a cumulative target. */
export const AllGoals: Story = { args: { report: jiangsu, goals: true } };

/** 不低于: a target that is a bound. */
export const TargetBound: Story = { args: { report: heilongjiang } };

/** 基本全覆盖 is not 100 %. */
export const TargetInWords: Story = { args: { report: national } };

/** 预计…全覆盖 in words: hatched, not filled. */
export const Forecast: Story = { args: { report: jiangshan } };

export const ForecastInFigures: Story = {
  args: {
    report: changed(ganzhou, 'coverage', { role: 'forecast', printed: '预计达60%', time: { kind: 'plan', to: '2025', printed: '到2025年' } }),
  },
};

/** 以上: the end of the arc is open. */
export const LowerBound: Story = { args: { report: changed(ganzhou, 'coverage', { value: { atLeast: 0.6 }, hedge: '以上', printed: '60%以上' }) } };

export const Nearly: Story = { args: { report: changed(ganzhou, 'coverage', { value: { nearly: 0.6 }, hedge: '近', printed: '近60%' }) } };

/** Not above: nothing is filled that is not known. */
export const UpperBound: Story = { args: { report: changed(ganzhou, 'coverage', { value: { atMost: 0.6 }, hedge: '不超过', printed: '不超过60%' }) } };

/** Filled to the lower end, dotted to the other. */
export const RangeOfRates: Story = { args: { report: changed(ganzhou, 'coverage', { value: { from: 0.55, to: 0.6 }, hedge: '', printed: '55%至60%' }) } };

/** The task of a plan, with the time gone by as a mark: both are shares of the one plan. */
export const TaskAgainstTime: Story = {
  args: {
    indicator: 'plan_task_done_share',
    report: changed(changed(ganzhou, 'task-done', { value: 0.62, hedge: '', printed: '任务完成62%' }), 'time-elapsed', {
      value: 0.5,
      hedge: '',
      printed: '时间进度50%',
    }),
  },
};

/** Several targets, each with operator, deadline and gap. */
export const SeveralTargets: Story = {
  args: {
    report: [
      { id: 't1', value: { atLeast: 0.5 }, hedge: '不低于', printed: '不低于50%', time: { kind: 'plan', to: '2023' } as const },
      { id: 't2', value: 1, printed: '100%', time: { kind: 'plan', to: '2025' } as const },
    ].reduce(
      (report, target) => withMore(report, { indicator: 'station_coverage_rate', role: 'target', unit: '%', ...target }),
      ganzhou as Parameters<typeof withMore>[0],
    ),
  },
};

/** Three kinds of station, each with its words and its count; 一年覆盖. */
export const KindsOfStation: Story = { args: { report: yangpu } };

/** Staffing, and 8 of 36 certified with the hope for all. */
export const StaffingAndCertificates: Story = { args: { report: mashan, goals: true } };

/** 128 of 100: the target is passed. */
export const CountAboveTarget: Story = { args: { report: heilongjiang, indicator: 'station_count' } };

/** 7.93万 of 超10万. */
export const CountWithTarget: Story = { args: { report: jiangsu, indicator: 'certified_social_workers' } };

/** 6 and 75 of 150: between 75 and 81, as the report does not say whether they overlap. */
export const GroupsThatMayOverlap: Story = { args: { report: jiangsu, indicator: 'leading_talent_count' } };

/** A part in its whole, 其中: its share is computed and marked as such. */
export const PartOfAWhole: Story = { args: { report: ganzhou, indicator: 'certified_social_workers' } };

/** 启动试点或完成: begun or complete, and not to be taken for complete. */
export const MixedState: Story = { args: { report: shangrao } };

export const Bar: Story = { args: { shape: 'bar' } };

export const Text: Story = { args: { shape: 'text' } };

/** One line, in the middle of a text or in the cell of a table. */
export const Compact: Story = {
  args: { compact: true },
  render: (args) =>
    html`<p>${gauge(args)}</p>
      <p>${gauge({ ...args, report: jiangsu })}</p>
      <p>${gauge({ ...args, report: mashan })}</p>`,
};

/** The areas within, in the order of the report. */
export const Areas: Story = { args: { report: COUNTIES, areas: true } };

/** The report gives a count and no rate; none is worked out, and what it does state is told. */
export const Empty: Story = { args: { report: jiujiang } };

/** Stations town by town, and no total. */
export const EmptyTownByTown: Story = { args: { report: linze } };

/** 首家: a first in its area. */
export const EmptyFirst: Story = { args: { report: guandu } };

export const NoSuchArea: Story = { args: { area: '南昌市' } };

/** No report was named. */
export const Waiting: Story = { args: { report: undefined } };

/** What the page has written inside stands until the element is ready. */
export const WaitingWithFallback: Story = { args: { report: undefined }, render: (args) => gauge(args, html`<p>社工站覆盖率达60%（截至目前）。</p>`) };

/** The message appears after 300 ms. */
export const Loading: Story = { args: { report: undefined, src: SLOW_FILE }, beforeEach: neverAnswers };

export const FailedWithProblems: Story = { args: { report: UNREADABLE } };

export const FailedToLoad: Story = { args: { report: undefined, src: BROKEN_FILE }, beforeEach: answersWithFailure };

/** The count of stations stands in a unit of persons: it is refused, the rest is shown. */
export const RefusedEntry: Story = { args: { report: changed(ganzhou, 'stations', { unit: '人' }) } };

export const Sizes: Story = { render: (args) => atWidths(() => gauge(args)) };

export const SizesOfManyGoals: Story = { args: { report: jiangsu, goals: true }, render: (args) => atWidths(() => gauge(args)) };

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

/** The colours of the visitor's system in place of ours: nothing is lost with them. In a browser: DevTools, Rendering, forced-colors. */
export const ForcedColours: Story = { tags: ['forced-colors'], args: { report: COUNTIES } };

/** On paper: black and grey, every figure with its source. In a browser: DevTools, Rendering, print. */
export const Print: Story = { tags: ['print'], args: { report: jiangsu, goals: true }, render: (args) => onPaper(gauge(args)) };

/** Arrow keys go from figure to figure, Enter opens the source, Escape goes back. */
export const ByKeyboard: Story = { play: ({ canvasElement }) => walksFigures(canvasElement, 'coverage-gauge') };

export const TableOpened: Story = { play: ({ canvasElement }) => opensTable(canvasElement, 'coverage-gauge') };
