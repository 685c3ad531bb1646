/**
 * “展开图表” under another element: which of its figures can be drawn, for visitors who open the chart. If nothing can honestly be drawn,
 * there is nothing to open. The chart element and Vega are loaded when it is opened, not before.
 */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../data/language.ts';
import { within } from '../../data/part-of-place.ts';
import type { Report } from '../../data/report.ts';
import type { Place } from '../../data/schema.ts';
import { findPlace } from '../../data/select.ts';
import { reportContext } from '../indicator-report/report-context.ts';
import { sharedMessages } from '../shared/messages.ts';
import type { ReportState } from '../shared/report-state.ts';
import type { Framed } from '../shared/view.ts';
import { openMessages } from './open-charts.messages.ts';
import { seriesOf, tells } from './series.ts';

/** Hides what the surrounding element already shows: heading, table, source, notes. A panel has a name of its own. */
export const openChartStyles = css`
  .charts {
    margin-top: 0.9em;
  }
  .charts indicator-chart {
    margin-top: 0.6em;
    /* As large as what is around it: not scaled twice, nor set as small as its head. */
    font-size: 1.1429em;
  }
  .charts indicator-chart::part(panel-title) {
    display: block;
  }
  .charts indicator-chart::part(heading),
  .charts indicator-chart::part(subtitle),
  .charts indicator-chart::part(problems),
  .charts indicator-chart::part(table),
  .charts indicator-chart::part(source) {
    display: none;
  }
  .charts indicator-chart::part(frame) {
    padding: 0;
    border: 0;
  }
  .charts indicator-chart::part(drawing) {
    margin: 0;
  }
`;

/** The surrounding element. Theme and size are inherited through its tokens. */
export interface OpenHost {
  readonly area: string;
  readonly requestUpdate: () => void;
}

/** For each element with an open chart: what the chart was given, and the function that passes on a new report. */
interface Opened {
  report: Report;
  answer: (state: ReportState) => void;
}

const opened = new WeakMap<OpenHost, Opened>();

export function chartsTemplate(view: Framed, host: OpenHost, lang: Lang): TemplateResult | typeof nothing {
  const { report } = view;
  const place = findPlace(report, host.area);
  if (!place || !isDrawable(view, place)) return nothing;
  const state: ReportState = { status: 'ready', report };
  const known = opened.get(host);
  if (known && known.report !== report) Object.assign(known, { report }).answer(state);
  // By context rather than as a property: beside the classic script, the chart belongs to another copy of the kit, which trusts only what it has checked.
  const give = (event: Event) => {
    if (!isRequest(event)) return;
    event.stopPropagation();
    opened.set(host, { report, answer: event.callback });
    event.callback(state);
  };
  const codes = [...new Set(view.observations.map(({ indicator }) => indicator))].join(' ');
  return html`<details class="charts" part="charts" @toggle=${(event: Event) => onToggle(event, report, host)} @context-request=${give}>
    <summary>${openMessages(lang).open}</summary>
    ${known ? html`<indicator-chart preset="multiples" heading-level="0" area=${place.id} indicator=${codes}></indicator-chart>` : nothing}
    <p class="status" role="status" hidden>${sharedMessages(lang).lost}</p>
  </details>`;
}

function isRequest(event: Event): event is Event & { readonly callback: (state: ReportState) => void } {
  return (event as { readonly context?: unknown }).context === reportContext;
}

const drawable = new WeakMap<Framed, boolean>();

function isDrawable(view: Framed, place: Place): boolean {
  const known = drawable.get(view);
  if (known !== undefined) return known;
  const { report, observations } = view;
  const codes = new Set(observations.map(({ indicator }) => indicator));
  const isHere = within(report, place);
  const ours = report.observations.filter((one) => codes.has(one.indicator) && isHere(one.place));
  const found = seriesOf(report, ours).some(tells);
  drawable.set(view, found);
  return found;
}

/** The tag of the chart once it is defined; an empty box until then. */
function onToggle({ currentTarget }: Event, report: Report, host: OpenHost): void {
  const details = currentTarget as HTMLDetailsElement;
  const lost = details.querySelector<HTMLElement>(':scope > .status');
  if (!details.open || !lost) return;
  if (!opened.has(host)) opened.set(host, { report, answer: () => {} });
  host.requestUpdate();
  import('./indicator-chart.ts').then(
    () => (lost.hidden = true),
    () => (lost.hidden = false),
  );
}
