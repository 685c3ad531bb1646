/**
 * zhanbao/html: a report as plain HTML for the default slot of an element: a sentence, a table with every figure as it
 * reads everywhere, what does not agree, the source. What a search engine reads, and a visitor whose scripts do not run.
 * Pure: no DOM, the same text for the same report; the figures are those of the element, from the same views.
 */
import '../languages/en/index.ts';
import { indicatorValueView } from '../components/indicator-value/indicator-value.view.ts';
import type { ReportInput } from '../components/shared/report-state.ts';
import { checkedReport } from '../data/build-report.ts';
import { langOf, type Lang } from '../data/language.ts';
import { readReportJson, readReportText, type LoadResult } from '../data/load-report.ts';
import { failureHtml, viewHtml } from './parts.ts';
import { escaped } from './escape.ts';
import type { Told } from './told.ts';
import { viewOf } from './views.ts';

export { TOLD } from './told.ts';

/** Attributes as the element has them; all else is the element's own default. */
export interface HtmlOptions {
  /** `coverage-gauge` where nothing is said. */
  readonly element?: Told | 'indicator-value';
  /** `zh-CN` where nothing is said, or `en`. */
  readonly lang?: string;
  readonly area?: string;
  readonly indicator?: string;
  /** Of the gauge. */
  readonly areas?: boolean;
  /** Of the gauge. */
  readonly goals?: boolean;
  /** Of the chart. */
  readonly preset?: string;
  /** Of `indicator-value`. */
  readonly observation?: string;
  readonly period?: string;
  readonly by?: string;
  readonly figureRole?: string;
}

/** The fallback of one element; of what is no report the reason, as the element would say it. */
export function renderToHtml(report: ReportInput, options: HtmlOptions = {}): string {
  const { element = 'coverage-gauge', area = '', indicator = '', areas = false, goals = false, preset = '' } = options;
  const lang = langOf(options.lang ?? 'zh-CN');
  const read = readInput(report);
  if (!read.ok) return failureHtml(read.failure, lang);
  if (element === 'indicator-value') return valueHtml(read, options, lang);
  return viewHtml(viewOf(element, read.report, { lang, area, indicator, areas, goals, preset }), lang);
}

/** The figure alone; nothing where there is not exactly one. */
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
