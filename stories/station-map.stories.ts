import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/components/station-map/station-map.ts';
import { anatomy } from './anatomy.ts';
import { commonArgs, commonArgTypes, given, type CommonArgs } from './arguments.ts';
import { opensTable, walksFigures } from './hands.ts';
import { walksStations, walksTiles } from './map-hands.ts';
import { atWidths, inLanguages, inThemes, onPaper } from './layout.ts';
import { COUNTY, OUTLINES, RATED } from '../test/fixtures/county.ts';
import { grid } from '../test/fixtures/geometry.ts';
import { changed, REPORTS, UNREADABLE, without } from './reports.ts';
import { answersWithFailure, BROKEN_FILE, neverAnswers, SLOW_FILE } from './server.ts';

type Story = StoryObj<CommonArgs>;

const { ganzhou, guandu, heilongjiang, jiangsu, jiujiang, linze, yangpu, shangrao } = REPORTS;

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

const SWAPPED = {
  ...OUTLINES,
  features: OUTLINES.features.map((feature, index) =>
    index === 0
      ? { ...feature, geometry: { ...feature.geometry, coordinates: feature.geometry.coordinates.map((ring) => ring.map(([x, y]) => [y, x])) } }
      : feature,
  ),
};

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

/** What can be styled from outside, labelled in place. */
export const Anatomy: Story = { render: (args) => anatomy('station-map', map(args)) };

export const Playground: Story = { tags: ['!autodocs'], args: { report: 'jiujiang' } };

/** X: a tier that has no fixed number; and types that one site may share. */
export const OpenTier: Story = { args: { report: yangpu } };

/** Towns and their stations, by name. */
export const AreasAndNames: Story = { tags: ['transcript'], args: { report: linze } };

/** 启动试点或完成 stays one state: half-filled squares, each an area and not a station. */
export const AreasInAState: Story = { args: { report: shangrao } };

/** 首家 is a rank, not a total. */
export const FirstOfItsKind: Story = { args: { report: guandu } };

export const MissingValue: Story = {
  args: { report: changed(jiujiang, 'stations', { value: { missing: 'not-collected' }, printed: '未统计' }) },
};

/** 不予公开: a figure exists but is withheld. */
export const Withheld: Story = { args: { report: changed(jiujiang, 'stations', { value: { missing: 'withheld' }, printed: '不予公开' }) } };

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

/** Squares shrink before they stand for more than one. */
export const ManySquares: Story = { args: { report: changed(ganzhou, 'stations', { value: 3_000, printed: '3000个' }) } };

export const Empty: Story = { args: { report: jiangsu } };

export const NoSuchArea: Story = { args: { area: '南昌市' } };

export const Waiting: Story = { args: { report: undefined } };

/** The message appears after 300 ms. */
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

/** One square for a hundred sites, the last of them in part. */
export const NationalCount: Story = { args: { report: changed(ganzhou, 'stations', { value: 29_000, printed: '29000个' }) } };

const REVIEW = '测S(2026)001号';

const TILES = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256"><path d="M0 0h256v256H0z" fill="#e2ecdc" stroke="#9a8"/><text x="8" y="24" font-size="16" fill="#465">')}{z}/{x}/{y}${encodeURIComponent('</text></svg>')}`;

function withBoundaries(args: CommonArgs, boundaries: object, review = REVIEW): TemplateResult {
  return html`<station-map
    .report=${args.report}
    .boundaries=${boundaries}
    boundaries-crs="CGCS2000"
    review-number=${review}
    boundaries-source="测试图形，非真实边界"
    ?allow-unreviewed=${review === ''}
    theme=${given(args.theme)}
    ?elder=${args.elder}
  ></station-map>`;
}

/** Counts as symbols, stations by how far they have come, short dashes for what the report does not state; what does not match is listed. */
export const Boundaries: Story = { tags: ['transcript'], args: { report: COUNTY }, render: (args) => withBoundaries(args, OUTLINES) };

/** Shaded by rates of one level that state their base. */
export const ShadedByRate: Story = { args: { report: RATED }, render: (args) => withBoundaries(args, OUTLINES) };

/** No review number, no outline: the areas stay tiles. */
export const BoundariesNotReviewed: Story = {
  args: { report: COUNTY },
  render: ({ report }) => html`<station-map .report=${report} .boundaries=${OUTLINES}></station-map>`,
};

/** For local work, with its mark. */
export const UnreviewedAllowed: Story = { args: { report: COUNTY }, render: (args) => withBoundaries(args, OUTLINES, '') };

/** Latitude before longitude in one area: the others are drawn. */
export const FaultyBoundaries: Story = { args: { report: COUNTY }, render: (args) => withBoundaries(args, SWAPPED) };

/** More than 2,000 areas: canvas, and SVG for print. */
export const ManyAreas: Story = { args: { report: COUNTY }, render: (args) => withBoundaries(args, grid({ columns: 60, rows: 50, detail: 6 })) };

/** Tiles of a map service below; here each is a picture that says which it is. */
export const BaseMap: Story = {
  args: { report: COUNTY },
  render: ({ report }) =>
    html`<station-map
      .report=${report}
      .boundaries=${OUTLINES}
      boundaries-crs="CGCS2000"
      review-number=${REVIEW}
      tiles=${TILES}
      tiles-review-number=${REVIEW}
      tiles-source="测试切片"
    ></station-map>`,
};

export const BoundariesInThemes: Story = { args: { report: RATED }, render: (args) => inThemes((theme) => withBoundaries({ ...args, theme }, OUTLINES)) };

/** The colours of the visitor's system in place of ours: nothing is lost with them. In a browser: DevTools, Rendering, forced-colors. */
export const ForcedColours: Story = { tags: ['forced-colors'], args: { report: yangpu } };

/** On paper: black and grey, every figure with its source. In a browser: DevTools, Rendering, print. */
export const Print: Story = { tags: ['print'], args: { report: linze }, render: (args) => onPaper(map(args)) };

/** Arrow keys go from figure to figure, Enter opens the source, Escape goes back. */
export const ByKeyboard: Story = { play: ({ canvasElement }) => walksFigures(canvasElement, 'station-map') };

/** Areas and the stations written in them are one stop; without boundaries arrows go through both. */
export const TilesByKeyboard: Story = { args: { report: COUNTY }, play: ({ canvasElement }) => walksTiles(canvasElement) };

/** Two lists, one stop each: an area is chosen, its stations are gone through, Escape leads back. */
export const StationsByKeyboard: Story = {
  args: { report: COUNTY },
  render: (args) => withBoundaries(args, OUTLINES),
  play: ({ canvasElement }) => walksStations(canvasElement),
};

/** More stations than are written: search, filter and a list of them, without any land. */
export const ManyStations: Story = {
  args: {
    report: {
      ...COUNTY,
      stations: Array.from({ length: 300 }, (_, index) => ({
        id: `m${index}`,
        name: `第${index + 1}社工站`,
        place: `t${index % 2}`,
        status: index % 3 === 0 ? ('pilot' as const) : ('operating' as const),
      })),
    },
  },
};

export const TableOpened: Story = { play: ({ canvasElement }) => opensTable(canvasElement, 'station-map') };
