/**
 * zhanbao/html: a report as plain HTML for the default slot of an element: a sentence, a table with every figure as it reads elsewhere,
 * notes on contradictions, and the source. For search engines, and for visitors whose browser runs no scripts. Pure: needs no DOM, and
 * the same report always gives the same text. The figures come from the views of the element itself.
 */
import '../languages/en/index.ts';
import { indicatorValueView } from '../components/indicator-value/indicator-value.view.ts';
import type { ReportInput } from '../components/shared/report-state.ts';
import { checkedReport } from '../data/build-report.ts';
import { langOf, type Lang } from '../data/language.ts';
import { readReportJson, readReportText, type LoadResult } from '../data/load-report.ts';
import { failureHtml, viewHtml } from './parts.ts';
import { escaped } from './escape.ts';
import type { FallbackTag } from './fallback-tags.ts';
import { viewOf } from './views.ts';

/** What to render. Apart from `element` and `lang`, the options are the attributes of the element, with its defaults. */
export interface HtmlOptions {
  /** Tag of the element; `coverage-gauge` by default. */
  readonly element?: FallbackTag | 'indicator-value';
  /** `zh-CN` (default) or `en`. */
  readonly lang?: string;
  readonly area?: string;
  readonly indicator?: string;
  /** `coverage-gauge`: include the areas inside. */
  readonly areas?: boolean;
  /** `coverage-gauge`: include goals shown by other elements. */
  readonly goals?: boolean;
  /** `indicator-chart`: the preset. */
  readonly preset?: string;
  /** `indicator-value`: id of the observation. */
  readonly observation?: string;
  readonly period?: string;
  readonly by?: string;
  readonly figureRole?: string;
}

/**
 * The fallback of one element as HTML, to be put inside its tag. If the input is not a report, the HTML says why, as the element would.
 * Never throws.
 */
export function renderToHtml(report: ReportInput, options: HtmlOptions = {}): string {
  const { element = 'coverage-gauge', area = '', indicator = '', areas = false, goals = false, preset = '' } = options;
  const lang = langOf(options.lang ?? 'zh-CN');
  const read = readInput(report);
  if (!read.ok) return failureHtml(read.failure, lang);
  if (element === 'indicator-value') return valueHtml(read, options, lang);
  return viewHtml(viewOf(element, read.report, { lang, area, indicator, areas, goals, preset }), lang);
}

/** The figure alone; '' where there is not exactly one. */
function valueHtml({ report }: LoadResult & { ok: true }, options: HtmlOptions, lang: Lang): string {
  const { observation = '', indicator = '', area = '', period = '', by = '', figureRole: role = '' } = options;
  const view = indicatorValueView(report, { observation, indicator, area, period, by, role }, { lang });
  return view.kind === 'value' ? escaped(view.figure.text) : '';
}

function readInput(input: ReportInput): LoadResult {
  const report = checkedReport(input);
  if (report) return { ok: true, report };
  return typeof input === 'string' ? readReportText(input) : readReportJson(input);
}
