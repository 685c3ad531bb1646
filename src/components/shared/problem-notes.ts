/**
 * What went wrong, in sentences: failures of loading, refused entries, contradictory figures. Each sentence says where and what to do.
 * Loaded only by a page that has something to report.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { countOf } from '../../data/count-problems.ts';
import type { Lang } from '../../data/language.ts';
import type { Failure } from '../../data/failure.ts';
import type { Problem } from '../../data/problem.ts';
import { dateText } from '../../data/period.ts';
import { problemText } from '../../data/problem-text-shown.ts';
import type { Report } from '../../data/report.ts';
import { failureText, noteMessages } from './problem-notes.messages.ts';
import { NOTES_TITLE } from './problem-marks.ts';
import { givenLongAgo } from './report-store.ts';
import { tryAgain } from './try-again.ts';
import type { Framed } from './view.ts';
import { warn } from './warn.ts';

export { markFigures } from './problem-marks.ts';
export { noteStyles as styles } from './problem-notes.styles.ts';

const SHOWN_AT_MOST = 20;

/** The notes on a report that could be drawn: that it is an old copy, its warnings (open), its refusals (behind their count). */
export function problemNotes({ warnings, refused, report }: Framed, lang: Lang): unknown {
  const messages = noteMessages(lang);
  const given = givenLongAgo.get(report);
  return [
    given ? html`<p class="copy" part="problems">${messages.copy(dateOf(report, lang), dateText(dayOf(given), lang))}</p>` : nothing,
    warnings.length === 0 ? nothing : notes('warned', messages.warned(warnings.length), warnings, lang),
    refused.length === 0 ? nothing : notes('refused', messages.refused(countOf(refused)), refused, lang),
  ];
}

/** The date of its latest source. */
function dateOf({ sources }: Report, lang: Lang): string | null {
  const latest = sources.flatMap(({ date }) => date ?? []).reduce((last, date) => (date > last ? date : last), '');
  return latest === '' ? null : dateText(latest, lang);
}

/** The local day in the form of the format. */
function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The element that announces a failure: of those that share a report, only the first. */
const voices = new WeakMap<Failure, object>();

/** The failed state: what happened, what to do, and a button to try again. `voice` is the element that shows it. */
export function failureTemplate(failure: Failure, retry: (() => void) | null, lang: Lang, voice: object = failure): TemplateResult {
  const messages = noteMessages(lang);
  if (!voices.has(failure)) {
    voices.set(failure, voice);
    if (isMistaken(failure) && isGiven(voice)) warn(({ warnReport }) => warnReport(failureText(failure, lang)));
  }
  const speaks = voices.get(failure) === voice;
  // An alert is announced when it appears, which not every screen reader does for a status; `polite` makes it wait its turn.
  return html`<div class="failure" part="failure" role=${speaks ? 'alert' : nothing} aria-live=${speaks ? 'polite' : nothing}>
    <strong>${messages.failed}</strong>
    <p>${failure.file === undefined ? nothing : html`<code>${failure.file}</code>${lang === 'zh' ? '：' : ': '}`}${failureText(failure, lang)}</p>
    ${failure.kind === 'invalid' ? items(failure.problems, lang) : nothing}
    ${retry ? html`<button class="quiet" type="button" @click=${(event: Event) => tryAgain(event, retry)}>${messages.retry}</button>` : nothing}
  </div>`;
}

/** The document is not a report at all, rather than a report with faults. */
function isMistaken(failure: Failure): boolean {
  return failure.kind === 'not-json' || (failure.kind === 'invalid' && failure.problems.some(({ code }) => code === 'not-a-report' || code === 'unreadable'));
}

/** Whether code of the page has set the report, on this element or on the provider around it. */
function isGiven(voice: object): boolean {
  const around = voice instanceof Element ? voice.closest('indicator-report') : null;
  return [voice, around].some((one) => ((one as { readonly report?: unknown } | null)?.report ?? null) !== null);
}

function notes(kind: 'warned' | 'refused', title: string, problems: readonly Problem[], lang: Lang): TemplateResult {
  return html`<details class="problems ${kind}" part="problems" ?open=${kind === 'warned'}>
    <summary id=${kind === 'warned' ? NOTES_TITLE : nothing}>${title}</summary>
    ${items(problems, lang)}
  </details>`;
}

function items(problems: readonly Problem[], lang: Lang): TemplateResult {
  const shown = problems.slice(0, SHOWN_AT_MOST);
  const rest = countOf(problems.slice(SHOWN_AT_MOST));
  return html`<ul>
    ${shown.map((found) => html`<li>${problemText(found, lang)}${found.severity === 'error' && found.path ? html` <code>${found.path}</code>` : nothing}</li>`)}
    ${rest > 0 ? html`<li>${noteMessages(lang).more(rest)}</li>` : nothing}
  </ul>`;
}
