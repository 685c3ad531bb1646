/** English for the chart. */
import type { ChartMessages } from '../../components/indicator-chart/indicator-chart.messages.ts';
import type { ListMessages } from '../../components/indicator-chart/lists.messages.ts';
import type { OpenMessages } from '../../components/indicator-chart/open-charts.messages.ts';
import type { SpecMessages } from '../../components/indicator-chart/spec.messages.ts';
import type { SummaryMessages } from '../../components/indicator-chart/chart-summary.messages.ts';
import { many } from './data.ts';

export const chart: ChartMessages = {
  heading: 'Chart',
  headings: { trend: (name) => `${name}: over time`, compare: (name) => `${name}: comparison`, parts: (name) => `${name}: parts` },
  presets: { trend: 'Trend', compare: 'Comparison', parts: 'Parts', multiples: 'Small multiples' },
  chosen: (preset) => `chosen by the data: ${preset.toLowerCase()}`,
  none: 'The report has no figures that can be compared in one chart: that takes two or more of one indicator, with the same kind of unit and time, or parts of a whole.',
  refused: { trend: 'No trend is drawn', compare: 'No comparison is drawn', parts: 'No parts are drawn', multiples: 'No small multiples are drawn' },
  because: {
    'too-few': 'there are no two figures that can be compared',
    units: 'the units are of different kinds and cannot be compared',
    times: 'the times, or the kinds of time, differ and cannot be compared',
    natures: 'figures at a point in time and figures over a period cannot be compared',
    levels: 'the areas are of different levels and cannot be compared',
  },
  ownScales: 'each chart has its own scale; do not compare one chart with another',
  notToScale: 'some times have no date: shown in order, not to scale',
  notSummed: 'the parts may overlap and need not add up to the whole',
  share: (share, part, whole) => `${share} = ${part} ÷ ${whole}`,
  failed: 'The chart could not be drawn; all figures are in the table below.',
  hint: 'Point at the chart, or use the arrow keys, to read a figure and see its source.',
  walk: 'use the left and right arrow keys to read each point',
  points: (count) => many(count, 'figure'),
  download: 'Download picture',
  own: 'Chart defined by this page',
  separator: '; ',
};

export const summary: SummaryMessages = {
  said: (name, promised, figure) => `${[name, promised].filter(Boolean).join(', ')} (${figure})`,
  changes: { up: 'an increase', down: 'a decrease', same: 'unchanged', unknown: 'whether it rose or fell cannot be determined' },
  highest: (who, two) => `${two ? 'higher' : 'highest'}: ${who}`,
  lowest: (who, two) => `${two ? 'lower' : 'lowest'}: ${who}`,
  alike: (count, figure) => `all ${count} are the same (${figure})`,
  tied: (count, figure) => `${count} with ${figure} each`,
  noOrder: 'figures are hedged (“more than”, “about”), so which is higher cannot be determined',
  ofThese: (what) => `of these, ${what}`,
  ofStated: (what) => `of those stated, ${what}`,
  without: (count) => `${count} without a figure`,
  and: ', ',
  sentence: (clauses) => {
    const text = clauses.join('; ');
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
  },
  own: (count) => `Drawn by this page from ${many(count, 'figure')} of this report.`,
};

export const spec: SpecMessages = {
  size: 'The specification (spec) is too large; 200 kB at most.',
  json: 'The specification (spec) is not valid JSON.',
  shape: 'The specification (spec) is not Vega-Lite: it must be an object with mark, layer, facet, concat or the like.',
  origin: 'The specification (spec) must come from the same origin as the page.',
  unreachable: 'The specification (spec) could not be loaded; check its address.',
  data: 'The specification (spec) may use only the data of this report: write "data": {"name": "observations"}, without url or values.',
  failed: 'An expression or an encoding of the specification (spec) failed, or the drawing program could not be loaded; the chart is not drawn.',
  column: (columns) => `The specification (spec) uses columns that do not exist: ${columns.join(', ')}.`,
};

export const lists: ListMessages = {
  headings: { plan: 'Goals and deadlines', timeline: 'Timeline' },
  told: {
    plan: (count, present) => `${count === 1 ? '1 entry' : `${count} entries`}; the current figure is stated for ${present || 'none'}.`,
    timeline: (count, undated) => `${count === 1 ? '1 entry' : `${count} entries`}${undated > 0 ? `, ${undated} of them without a date or a year` : ''}.`,
  },
  none: { plan: 'The report states no target, forecast or hoped-for figure.', timeline: 'The report states no event, phase or deadline.' },
  deadline: 'Deadline',
  base: 'Base',
  counting: 'Counted as',
  countings: { total: 'total', increment: 'addition', cumulative: 'cumulative' },
  binding: { binding: 'binding', indicative: 'indicative' },
  present: 'Current',
  notStated: 'not stated in the report',
  noPresent: 'not stated for this indicator',
  undated: 'Date or year not stated (in the order of the text)',
  asPrinted: (date, printed) => `${date} (printed “${printed}”)`,
  separator: '; ',
  list: ', ',
};

export const charts: OpenMessages = {
  open: 'Open charts',
  heading: 'Chart',
  missing:
    "The chart could not be loaded; its figures are in the table below. This page uses the classic script: charts also need the folders elements and chunks beside it and, under Trusted Types, lit-html 'allow-duplicates'.",
};
