import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { IndicatorReportElement } from '../src/components/indicator-report/indicator-report.ts';
import { anatomy } from './anatomy.ts';
import { commonArgTypes, given } from './arguments.ts';
import { fourElements, type Look } from './four-elements.ts';
import { atWidths, inLanguages, inThemes, onPaper } from './layout.ts';
import { changed, REPORTS, UNREADABLE } from './reports.ts';
import { answersWithAreas, answersWithFailure, BROKEN_FILE, INDEX_FILE, neverAnswers, SLOW_FILE } from './server.ts';

type Args = Pick<IndicatorReportElement, 'report' | 'src' | 'from' | 'id'>;
type Story = StoryObj<Args>;

const { ganzhou, jiujiang, kunming, shangrao } = REPORTS;

function provider({ report, src, from, id }: Args, inside: TemplateResult = fourElements()): TemplateResult {
  return html`<indicator-report id=${given(id)} .report=${report} src=${given(src)} from=${given(from)}>${inside}</indicator-report>`;
}

const looking = (args: Args, look: Look) => provider(args, fourElements(look));

const meta: Meta<Args> = {
  title: 'indicator-report',
  component: 'indicator-report',
  args: { report: ganzhou, src: '', from: '', id: '' },
  argTypes: { report: commonArgTypes['report'] ?? {}, id: { control: false } },
  render: (args) => provider(args),
};
export default meta;

/** One report, loaded once, for every element inside. */
export const Overview: Story = {};

/** It draws nothing itself but a failure; what can be said of it is its slot. */
export const Anatomy: Story = { render: (args) => anatomy('indicator-report', provider(args)) };

export const Playground: Story = { tags: ['!autodocs'], args: { report: 'ganzhou' } };

/** Elements elsewhere in the page name the provider by its id. */
export const NamedById: Story = {
  args: { id: 'far-away', report: jiujiang },
  render: (args) => html`${provider(args, html``)}${fourElements({ from: 'far-away' })}`,
};

/** Two reports in one page, each with its own elements. */
export const TwoReports: Story = {
  render: (args) =>
    html`<div class="columns">${[ganzhou, jiujiang].map((report) => provider({ ...args, report }, html`<talent-pipeline></talent-pipeline>`))}</div>`,
};

/** The report stands in the page itself. */
export const InlineJson: Story = {
  args: { report: undefined },
  render: (args) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(jiujiang);
    return provider(args, html`${script}<talent-pipeline></talent-pipeline>`);
  },
};

const AREAS = {
  format: 'zhanbao-index/1',
  title: '社工站',
  areas: [
    { id: 'ganzhou', name: '江西省赣州市', code: '360700', level: 'prefecture', file: 'ganzhou.json' },
    { id: 'jiujiang', name: '江西省九江市', code: '360400', level: 'prefecture', file: 'jiujiang.json' },
    { id: 'lost', name: '某市', level: 'prefecture', file: 'lost.json' },
  ],
};

/**
 * One address for many areas: `src` names the index that `zhanbao split` wrote, and each element fetches the file of its `area`:
 * the first area where it names none, one by code, one whose file is lost, one that the index does not have.
 */
export const SplitByArea: Story = {
  args: { report: undefined, src: INDEX_FILE },
  beforeEach: answersWithAreas({ [INDEX_FILE]: AREAS, 'areas/ganzhou.json': ganzhou, 'areas/jiujiang.json': jiujiang, 'areas/lost.json': null }),
  render: (args) =>
    provider(
      args,
      html`<div class="columns">
        <station-map></station-map><station-map area="360400"></station-map><station-map area="某市"></station-map><station-map area="蓬莱"></station-map>
      </div>`,
    ),
};

/** `linked`: an area that is chosen on the map is chosen for the others too; pressed once more, the whole. */
export const Linked: Story = {
  args: { report: shangrao },
  render: (args) => {
    const linked = html`<station-map></station-map><indicator-table></indicator-table>`;
    return html`<indicator-report linked .report=${args.report}>${linked}</indicator-report>`;
  },
};

/** One figure changed, and every element shows it in its own way. */
export const MissingValue: Story = {
  args: { report: changed(ganzhou, 'stations', { value: { missing: 'not-collected' }, printed: '未统计', hedge: '' }) },
};

/** 不予公开: a figure exists but is withheld. */
export const Withheld: Story = { args: { report: changed(ganzhou, 'stations', { value: { missing: 'withheld' }, printed: '不予公开', hedge: '' }) } };

/** Zero is a figure. */
export const Zero: Story = { args: { report: changed(ganzhou, 'stations', { value: 0, printed: '0个', hedge: '' }) } };

export const OverTarget: Story = { args: { report: changed(ganzhou, 'coverage', { value: 1.2, printed: '120%', hedge: '' }) } };

/** 以上 and 余: open upwards. */
export const LowerBound: Story = { args: { report: changed(ganzhou, 'coverage', { value: { atLeast: 0.6 }, printed: '60%以上', hedge: '以上' }) } };

/** Expected, not reached. */
export const Forecast: Story = {
  args: { report: changed(ganzhou, 'coverage', { role: 'forecast', printed: '预计达60%', time: { kind: 'plan', to: '2025', printed: '到2025年' } }) },
};

/** A report with nothing for the four elements to show: each gives its reason. */
export const Empty: Story = { args: { report: kunming } };

export const Waiting: Story = { args: { report: undefined } };

/** The message appears after 300 ms. */
export const Loading: Story = { args: { report: undefined, src: SLOW_FILE }, beforeEach: neverAnswers };

export const FailedWithProblems: Story = { args: { report: UNREADABLE } };

export const FailedToLoad: Story = { args: { report: undefined, src: BROKEN_FILE }, beforeEach: answersWithFailure };

export const RefusedEntry: Story = { args: { report: changed(ganzhou, 'stations', { unit: '人' }) } };

export const Sizes: Story = { render: (args) => atWidths(() => provider(args)) };

export const LongLabels: Story = {
  args: {
    report: changed(ganzhou, 'people-served', {
      label: { zh: '累计服务低保家庭、特困人员、农村“三留守”人员、困难老年人、残疾人等重点群体', en: 'People served, in every group that the plan puts first' },
    }),
  },
};

export const TwoLanguages: Story = { render: (args) => inLanguages(() => provider(args)) };

export const Elder: Story = { render: (args) => looking(args, { elder: true }) };

export const Themes: Story = { render: (args) => inThemes((theme) => looking(args, { theme })) };

/** The colours of the visitor's system in place of ours: nothing is lost with them. In a browser: DevTools, Rendering, forced-colors. */
export const ForcedColours: Story = { tags: ['forced-colors'] };

/** On paper: black and grey, every figure with its source. In a browser: DevTools, Rendering, print. */
export const Print: Story = { tags: ['print'], render: (args) => onPaper(provider(args)) };
