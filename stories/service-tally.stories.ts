import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/components/service-tally/service-tally.ts';
import { commonArgs, commonArgTypes, given, type CommonArgs } from './arguments.ts';
import { atWidths, inLanguages, inThemes } from './layout.ts';
import { changed, REPORTS, UNREADABLE, withMore } from './reports.ts';
import { answersWithFailure, BROKEN_FILE, neverAnswers, SLOW_FILE } from './server.ts';

type Story = StoryObj<CommonArgs>;

const { cangzhou, ganzhou, jiangshan, jiangsu, ulanqab } = REPORTS;

function tally({ report, src, area, heading, headingLevel, theme, elder }: CommonArgs): TemplateResult {
  return html`<service-tally
    .report=${report}
    src=${given(src)}
    area=${given(area)}
    heading=${given(heading)}
    heading-level=${given(headingLevel, 3)}
    theme=${given(theme)}
    ?elder=${elder}
  ></service-tally>`;
}

const meta: Meta<CommonArgs> = {
  title: 'service-tally',
  component: 'service-tally',
  args: { ...commonArgs, report: ganzhou },
  argTypes: commonArgTypes,
  render: tally,
};
export default meta;

/** Persons, times and yuan side by side, never on one scale; and the steps of the service. */
export const Overview: Story = {};

export const Playground: Story = { tags: ['!autodocs'], args: { report: 'ganzhou' } };

/** Two tallies of one city that cannot have been counted alike stay two, with a mark. */
export const TwoTallies: Story = { args: { report: cangzhou } };

/** A part beneath its whole, and households that are no part of the persons. */
export const PartsAndHouseholds: Story = { args: { report: ulanqab } };

export const MissingValue: Story = {
  args: { report: changed(ganzhou, 'people-served', { value: { missing: 'withheld' }, hedge: '', printed: '不予公开' }) },
};

export const Zero: Story = { args: { report: changed(ganzhou, 'volunteers', { value: 0, hedge: '', printed: '0人' }) } };

/** 45 cases where at least 30 were asked for. */
export const OverTarget: Story = {
  args: { report: withMore(jiangshan, { id: 'cases-held', indicator: 'case_count', value: 45, unit: '个', printed: '45个', by: { method: '个案' } }) },
};

export const WordsOnly: Story = {
  args: { report: changed(ganzhou, 'people-served', { value: { words: '惠及全市困难群众' }, hedge: '', printed: '惠及全市困难群众' }) },
};

/** The “three threes”: what each station is to do, and no word of what was done. */
export const TargetOnly: Story = { args: { report: jiangshan } };

export const Forecast: Story = {
  args: { report: changed(ganzhou, 'people-served', { role: 'forecast', printed: '预计八万余人', time: { kind: 'plan', to: '2025', printed: '到2025年' } }) },
};

/** 超: more than, and open. */
export const LowerBound: Story = {
  args: { report: changed(ganzhou, 'people-served', { value: { moreThan: 80_000 }, hedge: '超', printed: '超8万人' }) },
};

export const Empty: Story = { args: { report: jiangsu } };

export const NoSuchArea: Story = { args: { area: '南昌市' } };

export const Waiting: Story = { args: { report: undefined } };

/** The words come after 300 ms. */
export const Loading: Story = { args: { report: undefined, src: SLOW_FILE }, beforeEach: neverAnswers };

export const FailedWithProblems: Story = { args: { report: UNREADABLE } };

export const FailedToLoad: Story = { args: { report: undefined, src: BROKEN_FILE }, beforeEach: answersWithFailure };

/** 960,000 where the text says 96 million: the entry is refused, the rest is shown. */
export const RefusedEntry: Story = { args: { report: changed(ganzhou, 'resources', { printed: '9600万元' }) } };

export const Sizes: Story = { render: (args) => atWidths(() => tally(args)) };

export const LongLabels: Story = {
  args: {
    heading: '全市乡镇（街道）社工站自建设以来在社会救助、养老服务、儿童福利、社区治理等领域的服务成效',
    report: changed(ganzhou, 'people-served', {
      label: {
        zh: '累计服务低保家庭、特困人员、农村“三留守”人员、困难老年人、残疾人等重点群体',
        en: 'Families on minimum income, people in extreme hardship, those left behind in villages, older and disabled people served so far',
      },
    }),
  },
  render: (args) => atWidths(() => tally(args)),
};

export const TwoLanguages: Story = { render: (args) => inLanguages(() => tally(args)) };

export const Elder: Story = { args: { elder: true } };

export const Themes: Story = { render: (args) => inThemes((theme) => tally({ ...args, theme })) };
