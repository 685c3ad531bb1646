import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/components/service-tally/service-tally.ts';
import { anatomy } from './anatomy.ts';
import { commonArgs, commonArgTypes, given, type CommonArgs } from './arguments.ts';
import { opensTable, walksFigures } from './hands.ts';
import { atWidths, inLanguages, inThemes, onPaper } from './layout.ts';
import { changed, REPORTS, UNREADABLE, without, withMore } from './reports.ts';
import { answersWithFailure, BROKEN_FILE, neverAnswers, SLOW_FILE } from './server.ts';

type Story = StoryObj<CommonArgs>;

const { cangzhou, ganzhou, guandu, heilongjiang, jiangshan, jiangsu, jiujiang, linze, shishi, tacheng, ulanqab, yangpu } = REPORTS;

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

/** What can be styled from outside, labelled in place. */
export const Anatomy: Story = { render: (args) => anatomy('service-tally', tally(args)) };

export const Playground: Story = { tags: ['!autodocs'], args: { report: 'ganzhou' } };

/** Two tallies of one city on different bases are kept apart and flagged, each with its average per activity. */
export const TwoTallies: Story = { args: { report: cangzhou } };

/** A part in its whole, households that are no part of the persons, and the three methods as a set. */
export const PartsAndMethods: Story = { args: { report: ulanqab } };

/** Casework and community work are stated, group work is not. */
export const MethodNotStated: Story = { args: { report: without(ulanqab, 'groups') } };

/** 205 households are 335 people: one statement in two units. */
export const TwoUnits: Story = { args: { report: tacheng } };

/** Three towns on one scale, for indicator, group, unit and time are the same; nothing is added. */
export const TownsCompared: Story = { args: { report: linze } };

/** Years of one place on one scale, in their order. */
export const YearsCompared: Story = {
  args: {
    report: [2021, 2022, 2023].reduce<typeof shishi>(
      (report, year, index) =>
        withMore(report, {
          id: `served-${year}`,
          indicator: 'people_served',
          value: [1200, 1850, 2100][index] ?? 0,
          unit: '人',
          time: { kind: 'year', date: String(year) },
        }) as typeof shishi,
      shishi,
    ),
  },
};

/** Supervision, advice and evaluation; a menu of 22 items, of which the report tells no steps. */
export const Supervision: Story = { args: { report: yangpu } };

/** Institutions that were added, and the office's own work. */
export const Institutions: Story = { args: { report: heilongjiang } };

/** Each sum with its source, its verb and its use. */
export const Money: Story = { args: { report: jiujiang } };

/** Requests and assignments are counted, ratings are not. */
export const CountedSteps: Story = {
  args: {
    report: [
      { id: 'ordered', value: 1520, step: '群众点单' },
      { id: 'assigned', value: 1498, step: '站（点）派单' },
    ].reduce<object>(
      (report, { id, value, step }) =>
        withMore(report as typeof ganzhou, {
          id,
          indicator: 'service_person_times',
          value,
          unit: '人次',
          label: { zh: '单数', en: 'Orders' },
          by: { step },
        }),
      ganzhou,
    ),
  },
};

export const MissingValue: Story = {
  args: { report: changed(ganzhou, 'people-served', { value: { missing: 'not-collected' }, hedge: '', printed: '未统计' }) },
};

/** 不予公开: a figure exists but is withheld. */
export const Withheld: Story = { args: { report: changed(ganzhou, 'people-served', { value: { missing: 'withheld' }, hedge: '', printed: '不予公开' }) } };

export const Zero: Story = { args: { report: changed(ganzhou, 'volunteers', { value: 0, hedge: '', printed: '0人' }) } };

/** 45 cases where at least 30 were asked for: both are shown, no verdict is drawn, for the base of the target is not stated. */
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

/** A target for each county, which is no total of the province. */
export const TargetForEachCounty: Story = { args: { report: jiangsu } };

/** Opened by the visitor, and only then fetched. */
export const ChartsOpened: Story = {
  args: { report: linze },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('service-tally');
    await element?.updateComplete;
    const details = element?.shadowRoot?.querySelector<HTMLDetailsElement>('details.charts');
    if (details) details.open = true;
  },
};

export const Empty: Story = { args: { report: shishi } };

/** No figure on services, yet the fields of service are named. */
export const FieldsWithoutFigures: Story = { args: { report: guandu } };

export const NoSuchArea: Story = { args: { area: '南昌市' } };

export const Waiting: Story = { args: { report: undefined } };

/** The message appears after 300 ms. */
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

/** Twelve digits in a box of 160 px. */
export const LongNumbers: Story = {
  args: {
    report: changed(ganzhou, 'people-served', { value: { atLeast: 123_456_789_012 }, printed: '123456789012余人' }),
  },
  render: (args) => atWidths(() => tally(args)),
};

export const TwoLanguages: Story = { render: (args) => inLanguages(() => tally(args)) };

export const Elder: Story = { args: { elder: true } };

export const Themes: Story = { render: (args) => inThemes((theme) => tally({ ...args, theme })) };

/** The colours of the visitor's system in place of ours: nothing is lost with them. In a browser: DevTools, Rendering, forced-colors. */
export const ForcedColours: Story = { tags: ['forced-colors'], args: { report: jiujiang } };

/** On paper: black and grey, every figure with its source. In a browser: DevTools, Rendering, print. */
export const Print: Story = { tags: ['print'], args: { report: jiujiang }, render: (args) => onPaper(tally(args)) };

/** Arrow keys go from figure to figure, Enter opens the source, Escape goes back. */
export const ByKeyboard: Story = { play: ({ canvasElement }) => walksFigures(canvasElement, 'service-tally') };

export const TableOpened: Story = { play: ({ canvasElement }) => opensTable(canvasElement, 'service-tally') };
