/** What the view models of all elements have in common: ready-made strings and rows, or the reason why there is nothing to show. Pure. */
import { textIn, type Lang } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import type { Problem } from '../../data/problem.ts';
import { refusals, sourceOf, warningsAbout, type Observation, type Report } from '../../data/report.ts';
import type { Place } from '../../data/schema.ts';
import { findPlace } from '../../data/select.ts';
import { sharedMessages } from './messages.ts';
import { sourceText } from './wording.ts';

/** The options that all elements share. */
export interface ViewOptions {
  readonly lang: Lang;
  /** Code, name or id of a place; '' for the report's first. */
  readonly area: string;
}

export interface Framed {
  readonly heading: string;
  /** Place and time of what is shown: 江西省赣州市 · 截至目前（日期未写明）. */
  readonly subtitle: string;
  /** The whole in one paragraph, for those who do not see the drawing. */
  readonly summary: string;
  /** What is shown, for the table, the CSV file and the links to sources. */
  readonly observations: readonly Observation[];
  readonly report: Report;
  /** `title` is the document's, if `text` names the publisher; it is for print, which leaves out the table. */
  readonly sources: readonly { readonly text: string; readonly link: string | null; readonly title: string }[];
  /** Warnings about figures shown here. */
  readonly warnings: readonly Problem[];
  /** Entries of the report that were refused. */
  readonly refused: readonly Problem[];
}

/** There is nothing to show: the reason, and what the report does say. */
export interface EmptyView extends Framed {
  readonly kind: 'empty';
  readonly reason: string;
}

export interface FrameParts {
  readonly heading: string;
  readonly place: Place;
  readonly observations: readonly Observation[];
  /** The observation whose time the subtitle states; none where the figures differ in time. */
  readonly timed?: Observation | undefined;
  readonly summary: string;
}

export function framed(report: Report, parts: FrameParts, lang: Lang): Framed {
  return {
    heading: parts.heading,
    subtitle: [textIn(parts.place.name, lang), parts.timed && timeText(parts.timed.time, lang)].filter(Boolean).join(' · '),
    summary: parts.summary,
    observations: parts.observations,
    report,
    sources: sourcesOf(report, parts.observations, lang),
    warnings: warningsAbout(report.problems, parts.observations),
    refused: refusals(report),
  };
}

/** Whether a figure shown here could contradict another: one of the same indicator, its part, or the figures of its rate. */
export function mayDisagree({ observations, report }: Framed): boolean {
  const ids = new Set(observations.map(({ id }) => id));
  const indicators = new Set(observations.map(({ indicator }) => indicator));
  const alike = report.observations.filter(({ indicator, partOf }) => indicators.has(indicator) || ids.has(partOf || ''));
  return alike.length > indicators.size || observations.some(({ partOf, rate }) => partOf || rate);
}

/** The view with those of the findings that are about its figures. */
export function withWarnings<View extends Framed>(view: View, found: readonly Problem[]): View {
  return { ...view, warnings: [...view.warnings, ...warningsAbout(found, view.observations)] };
}

/** Why there is nothing to show for these indicators: the report does not state them, or the check refused them. */
export function noneText(report: Report, indicators: readonly string[], none: string, lang: Lang): string {
  return indicators.some((indicator) => report.refused.has(indicator)) ? sharedMessages(lang).unchecked : none;
}

/** The place asked for, or an empty view saying that the report does not have it. */
export function placeOrEmpty(report: Report, heading: string, { area, lang }: ViewOptions): Place | EmptyView {
  const place = findPlace(report, area);
  if (place) return place;
  // A checked report has at least one place.
  const parts = { heading, place: report.places[0] as Place, observations: [], summary: '' };
  return { kind: 'empty', ...framed(report, parts, lang), subtitle: '', reason: sharedMessages(lang).noSuchArea(area) };
}

function sourcesOf(report: Report, observations: readonly Observation[], lang: Lang): Framed['sources'] {
  const ids = new Set(observations.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const cited = [...ids].flatMap((id) => sourceOf(report, id) || []);
  return (cited.length > 0 ? cited : report.sources.slice(0, 1)).map((source) => ({
    text: sourceText(source, lang),
    link: safeLink(source.link),
    title: source.publisher ? ` “${textIn(source.document, lang)}”` : '',
  }));
}

/** Only http, https and relative links become links; anything else stays text. */
export function safeLink(link: string | undefined): string | null {
  if (link === undefined) return null;
  try {
    return /^https?:$/.test(new URL(link, 'https://relative.invalid').protocol) ? link : null;
  } catch {
    return null;
  }
}
