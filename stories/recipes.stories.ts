/** Whole pages, as a portal would build them from the elements: to copy from. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/index.ts';
import '../src/components/indicator-chart/indicator-chart.ts';
import '../src/components/indicator-table/indicator-table.ts';
import '../src/components/indicator-value/indicator-value.ts';
import { OUTLINES, RATED } from '../test/fixtures/county.ts';
import { handsOn } from './hands.ts';
import { REPORTS } from './reports.ts';

const { cangzhou, ganzhou, jiujiang } = REPORTS;

const meta: Meta = { title: 'recipes', tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;

/** A column of a county portal: one provider, how far and where side by side, people and services in columns of their own below; sentences for where no script runs. */
export const PortalColumn: StoryObj = {
  render: () =>
    html`<main>
      <h1>赣州市乡镇（街道）社工站建设</h1>
      <indicator-report .report=${ganzhou}>
        <div class="columns">
          <coverage-gauge heading-level="2"><p>社工站覆盖率达60%，社工站178个（截至目前）。</p></coverage-gauge>
          <station-map heading-level="2"><p>赣州市建有乡镇（街道）社工站178个。</p></station-map>
        </div>
        <talent-pipeline heading-level="2"><p>社工专业人才11686名，其中持证社工836名。</p></talent-pipeline>
        <service-tally heading-level="2"><p>累计服务群众八万余人。</p></service-tally>
      </indicator-report>
    </main>`,
};

/** A chapter of a year's report: prose with its figures kept in step, one drawing, every fact in a table at the end. */
export const AnnualReport: StoryObj = {
  render: () =>
    html`<main class="prose">
      <indicator-report .report=${cangzhou}>
        <h1>社会工作专业人才队伍</h1>
        <p>
          2019年，全市持证社工 <indicator-value indicator="certified_social_workers" period="2019">256人</indicator-value>；目前为
          <indicator-value observation="certified">1197人</indicator-value>；今年通过考试 <indicator-value indicator="exam_passes">583人</indicator-value>。
        </p>
        <talent-pipeline heading-level="2"></talent-pipeline>
        <indicator-chart heading-level="2" preset="trend"></indicator-chart>
        <h2>附：全部数据</h2>
        <indicator-table heading-level="0"></indicator-table>
      </indicator-report>
    </main>`,
};

/** Areas beside one another: where they lie, shaded by rates of one base, and each rate with its base; no ranking where the report gives none. */
export const CountyComparison: StoryObj = {
  render: () =>
    html`<main>
      <h1>各乡镇社工站覆盖率</h1>
      <indicator-report .report=${RATED}>
        <div class="columns">
          <station-map heading-level="2" .boundaries=${OUTLINES} review-number="测S(2026)001号" boundaries-source="测试图形，非真实边界"></station-map>
          <coverage-gauge heading-level="2" areas></coverage-gauge>
        </div>
      </indicator-report>
    </main>`,
};

/** One figure inside a sentence: the page's own words stand until the report is there, and a press leads to the source. */
export const OneFigureInProse: StoryObj = {
  render: () =>
    html`<main class="prose">
      <indicator-report id="jiujiang" .report=${jiujiang}></indicator-report>
      <h1>九江：考试通过人数</h1>
      <p>
        九江市今年共有 <indicator-value from="jiujiang" indicator="exam_registrants">4523人</indicator-value> 报名社会工作者职业资格考试，
        <indicator-value from="jiujiang" indicator="exam_passes">1085人</indicator-value> 通过。
      </p>
    </main>`,
  play: async ({ canvasElement }) => {
    const { press, reads, focused } = await handsOn(canvasElement, 'indicator-value');
    await press('[data-of]');
    await reads('[role=dialog]', '4523');
    await expect(focused()?.getAttribute('role')).toBe('dialog');
  },
};
