/**
 * “展开图表” under another element: what of its figures may stand in a drawing, for the visitor who opens it. Where nothing
 * honest can be drawn there is nothing to open. The chart comes when it is opened, and Vega with it; not a byte before.
 */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../data/language.ts';
import { isWithin } from '../../data/part-of-place.ts';
import type { Place } from '../../data/schema.ts';
import { findPlace } from '../../data/select.ts';
import { messagesIn } from '../shared/languages.ts';
import { sharedMessages } from '../shared/messages.ts';
import type { Framed } from '../shared/view.ts';
import { seriesOf, tells } from './series.ts';

export interface OpenMessages {
  readonly open: string;
}

const zh: OpenMessages = { open: '展开图表' };

/** What stands around the chart says it already: heading, table, source, notes. A panel names itself. */
export const openChartStyles = css`
  .charts {
    margin-top: 0.9em;
  }
  .charts indicator-chart {
    margin-top: 0.6em;
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

/** The element around it, as far as its chart looks and speaks like it. */
export interface OpenHost {
  readonly area: string;
  readonly theme: string;
  readonly elder: boolean;
}

export function chartsTemplate(view: Framed, { area, theme, elder }: OpenHost, lang: Lang): TemplateResult | typeof nothing {
  const { report } = view;
  const place = findPlace(report, area);
  if (!place || !isDrawable(view, place)) return nothing;
  const codes = [...new Set(view.observations.map(({ indicator }) => indicator))].join(' ');
  return html`<details class="charts" part="charts" @toggle=${onToggle}>
    <summary>${(messagesIn('charts', lang) ?? zh).open}</summary>
    <indicator-chart
      preset="multiples"
      heading-level="0"
      area=${place.id}
      indicator=${codes}
      theme=${theme}
      ?elder=${elder}
      .report=${report}
    ></indicator-chart>
    <p class="status" role="alert" hidden>${sharedMessages(lang).lost}</p>
  </details>`;
}

const drawable = new WeakMap<Framed, boolean>();

function isDrawable(view: Framed, place: Place): boolean {
  const known = drawable.get(view);
  if (known !== undefined) return known;
  const { report, observations } = view;
  const codes = new Set(observations.map(({ indicator }) => indicator));
  const ours = report.observations.filter((one) => codes.has(one.indicator) && isWithin(report, one.place, place));
  const found = seriesOf(report, ours).some(tells);
  drawable.set(view, found);
  return found;
}

/** The tag of the chart is known once it is here; until then it is an empty box. */
function onToggle({ currentTarget }: Event): void {
  const details = currentTarget as HTMLDetailsElement;
  const lost = details.querySelector<HTMLElement>(':scope > .status');
  if (!details.open || !lost) return;
  import('./indicator-chart.ts').then(
    () => (lost.hidden = true),
    () => (lost.hidden = false),
  );
}
