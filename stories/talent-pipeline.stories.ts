import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/components/talent-pipeline/talent-pipeline.ts';
import { anatomy } from './anatomy.ts';
import { commonArgs, commonArgTypes, given, type CommonArgs } from './arguments.ts';
import { opensTable, walksFigures } from './hands.ts';
import { atWidths, inLanguages, inThemes, onPaper } from './layout.ts';
import { changed, REPORTS, UNREADABLE, without } from './reports.ts';
import { answersWithFailure, BROKEN_FILE, neverAnswers, SLOW_FILE } from './server.ts';

type Story = StoryObj<CommonArgs>;

const { cangzhou, ganzhou, guandu, heilongjiang, hexian, jiangshan, jiangsu, jiujiang, mashan, shangrao, tacheng, ulanqab } = REPORTS;

function pipeline({ report, src, area, heading, headingLevel, theme, elder }: CommonArgs): TemplateResult {
  return html`<talent-pipeline
    .report=${report}
    src=${given(src)}
    area=${given(area)}
    heading=${given(heading)}
    heading-level=${given(headingLevel, 3)}
    theme=${given(theme)}
    ?elder=${elder}
  ></talent-pipeline>`;
}

const meta: Meta<CommonArgs> = {
  title: 'talent-pipeline',
  component: 'talent-pipeline',
  args: { ...commonArgs, report: jiujiang },
  argTypes: commonArgTypes,
  render: pipeline,
};
export default meta;

/** Registered and passed this year, with the rate as declared and as its parts give it. */
export const Overview: Story = {};

/** What can be styled from outside, labelled in place. */
export const Anatomy: Story = { render: (args) => anatomy('talent-pipeline', pipeline(args)) };

export const Playground: Story = { tags: ['!autodocs'], args: { report: 'jiujiang' } };

/** The certified are part of the workforce; their share is our own arithmetic and says so. */
export const PartOfWhole: Story = { args: { report: ganzhou } };

/** Two times of certificates with the years between not stated, and this year's passes as an arrow inside the later. */
export const EarlierYear: Story = { args: { report: cangzhou } };

export const MissingValue: Story = {
  args: { report: changed(jiujiang, 'passes', { value: { missing: 'not-yet-due' }, printed: '尚未公布' }) },
};

/** 不予公开: a figure exists but is withheld. */
export const Withheld: Story = { args: { report: changed(jiujiang, 'passes', { value: { missing: 'withheld' }, printed: '不予公开' }) } };

export const Zero: Story = {
  args: { report: changed(changed(jiujiang, 'passes', { value: 0, printed: '0人' }), 'pass-rate', { value: 0, printed: '达0%' }) },
};

/** More than the target for 2025 already. */
export const OverTarget: Story = { args: { report: changed(jiangsu, 'certified', { value: 112_000, printed: '达11.2万人' }) } };

export const WordsOnly: Story = { args: { report: changed(jiangsu, 'certified', { value: { words: '逐年增加' }, hedge: '', printed: '逐年增加' }) } };

/** 持证全覆盖 is an intention in words. */
export const IntentionInWords: Story = { args: { report: mashan } };

/** A target and no present figure. */
export const TargetOnly: Story = { args: { report: without(jiangsu, 'certified') } };

export const TargetAhead: Story = { args: { report: jiangsu } };

export const Forecast: Story = {
  args: { report: changed(jiujiang, 'passes', { role: 'forecast', printed: '预计1085人', time: { kind: 'plan', to: '2025', printed: '到2025年' } }) },
};

/** 余: the bar is torn at its end, and a share of it cannot be told. */
export const LowerBound: Story = { args: { report: changed(ganzhou, 'workers', { value: { atLeast: 11_000 }, hedge: '余', printed: '1.1万余名' }) } };

/** A declared rate that its own parts do not give stays as declared, with a mark. */
export const RateDiffers: Story = { args: { report: changed(jiujiang, 'pass-rate', { value: 0.42, printed: '达42%' }) } };

/** Moved, brought in, hired: person by person, those told apart first; and subsidies of level by kind with a hole. */
export const SideDoorsAndSubsidies: Story = { args: { report: hexian } };

/** The staff with the certified inside, by level; the level that the report leaves out is dashed. */
export const LevelMix: Story = { args: { report: mashan } };

/** Posts held besides another office are rings. */
export const PostsHeldBesides: Story = { args: { report: tacheng } };

/** Kinds of staff that are named without their number. */
export const PostsWithoutNumber: Story = { args: { report: jiangshan } };

/** Two at the school, four in turns; the place is named once. */
export const PostsOfOnePlace: Story = { args: { report: guandu } };

/** Two trainings, each with its sessions and attendances. */
export const Training: Story = { args: { report: ulanqab } };

/** A total, and nothing of certificates. */
export const TotalOnly: Story = { args: { report: heilongjiang } };

/** Two stages of different times: no share, and the reason. */
export const NoShare: Story = {
  args: { report: changed(jiujiang, 'passes', { partOf: undefined, time: { kind: 'year', date: '2021', printed: '2021年' } }) },
};

export const LongNumbers: Story = {
  args: {
    report: changed(changed(jiujiang, 'registrants', { value: 987_654_321_012, printed: '987654321012人' }), 'passes', {
      value: 123_456_789_012,
      printed: '123456789012人',
    }),
  },
  render: (args) => atWidths(() => pipeline(args)),
};

/** Opened by the visitor, and only then fetched. */
export const ChartsOpened: Story = {
  args: { report: hexian },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('talent-pipeline');
    await element?.updateComplete;
    const details = element?.shadowRoot?.querySelector<HTMLDetailsElement>('details.charts');
    if (details) details.open = true;
  },
};

export const Empty: Story = { args: { report: shangrao } };

export const NoSuchArea: Story = { args: { area: '南昌市' } };

export const Waiting: Story = { args: { report: undefined } };

/** The message appears after 300 ms. */
export const Loading: Story = { args: { report: undefined, src: SLOW_FILE }, beforeEach: neverAnswers };

export const FailedWithProblems: Story = { args: { report: UNREADABLE } };

export const FailedToLoad: Story = { args: { report: undefined, src: BROKEN_FILE }, beforeEach: answersWithFailure };

/** Persons counted in attendances: the entry is refused, the rest is shown. */
export const RefusedEntry: Story = { args: { report: changed(jiujiang, 'registrants', { unit: '人次' }) } };

export const Sizes: Story = { render: (args) => atWidths(() => pipeline(args)) };

export const LongLabels: Story = {
  args: {
    heading: '全市社会工作专业人才队伍（含驻站社工、督导、领军人才及转岗网格员）建设情况',
    report: changed(ganzhou, 'certified', {
      label: {
        zh: '取得全国社会工作者职业资格证书（助理社会工作师、社会工作师、高级社会工作师）并登记在册的人员',
        en: 'Registered holders of the national qualification as assistant social worker, social worker or senior social worker',
      },
    }),
  },
  render: (args) => atWidths(() => pipeline(args)),
};

export const TwoLanguages: Story = { render: (args) => inLanguages(() => pipeline(args)) };

export const Elder: Story = { args: { elder: true } };

export const Themes: Story = { args: { report: cangzhou }, render: (args) => inThemes((theme) => pipeline({ ...args, theme })) };

/** The colours of the visitor's system in place of ours: nothing is lost with them. In a browser: DevTools, Rendering, forced-colors. */
export const ForcedColours: Story = { tags: ['forced-colors'], args: { report: cangzhou } };

/** On paper: black and grey, every figure with its source. In a browser: DevTools, Rendering, print. */
export const Print: Story = { tags: ['print'], args: { report: cangzhou }, render: (args) => onPaper(pipeline(args)) };

/** Arrow keys go from figure to figure, Enter opens the source, Escape goes back. */
export const ByKeyboard: Story = { play: ({ canvasElement }) => walksFigures(canvasElement, 'talent-pipeline') };

export const TableOpened: Story = { play: ({ canvasElement }) => opensTable(canvasElement, 'talent-pipeline') };
