import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/components/service-tally/service-tally.ts';
import '../src/components/station-map/station-map.ts';
import '../src/components/talent-pipeline/talent-pipeline.ts';
import { settled } from '../.storybook/settled.ts';
import { commonArgs, commonArgTypes, given, type CommonArgs } from './arguments.ts';
import { changed, REPORTS } from './reports.ts';

type Args = CommonArgs & { /** Id of the observation whose card is open. */ readonly of: string; readonly lang: string };
type Story = StoryObj<Args>;

const { cangzhou, ganzhou, jiujiang, tacheng } = REPORTS;

function tally({ report, theme, elder, lang }: Args): TemplateResult {
  return html`<service-tally lang=${lang} .report=${report} theme=${given(theme)} ?elder=${elder}></service-tally>`;
}

function pipeline({ report, theme, elder, lang }: Args): TemplateResult {
  return html`<talent-pipeline lang=${lang} .report=${report} theme=${given(theme)} ?elder=${elder}></talent-pipeline>`;
}

function map({ report, theme, elder, lang }: Args): TemplateResult {
  return html`<station-map lang=${lang} .report=${report} theme=${given(theme)} ?elder=${elder}></station-map>`;
}

/** Presses the figure, as a visitor would. */
const open: Story['play'] = async ({ canvasElement, args }) => {
  await settled(canvasElement);
  const at = canvasElement.querySelector('service-tally, talent-pipeline, station-map');
  at?.shadowRoot?.querySelector<HTMLElement>(`[data-of="${args.of}"]`)?.click();
};

const meta: Meta<Args> = {
  title: 'figure source',
  args: { ...commonArgs, report: ganzhou, of: 'people-served', lang: 'zh-CN' },
  argTypes: { ...commonArgTypes, lang: { options: ['zh-CN', 'en'], control: 'inline-radio' } },
  render: tally,
  play: open,
};
export default meta;

/** The phrase, the meaning of 余, the time whose start is not stated, the article. */
export const Overview: Story = {};

/** Open no card: press a figure, or reach it with Tab and the arrow keys. */
export const Playground: Story = { tags: ['!autodocs'], args: { report: 'ganzhou', of: '' } };

export const English: Story = { args: { lang: 'en' } };

/** Larger type, targets of 44 pixels. */
export const Elder: Story = { args: { elder: true } };

/** A part: declared as part of its whole, the share marked as computed. */
export const DeclaredAndComputed: Story = { args: { report: jiujiang, of: 'passes' }, render: pipeline };

/** A figure that contradicts another: the mark beside it, the words of the warning in the card. */
export const Warned: Story = { args: { report: cangzhou, of: 'project-attendances' } };

/** Inferred: the text does not state it outright. */
export const Inferred: Story = { args: { report: tacheng, of: 'stations' }, render: map };

/** What the author of the report did not take down is said to be missing. */
export const NotPrinted: Story = { args: { report: changed(ganzhou, 'jobs', { printed: undefined }), of: 'jobs' } };

export const Red: Story = { args: { theme: 'red' } };
