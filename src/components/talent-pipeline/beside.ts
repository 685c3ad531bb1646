/** Fetched by a pipeline whose report has more than stages: the view, templates and styles of what is beside them. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../data/language.ts';
import { chartsTemplate, openChartStyles, type OpenHost } from '../indicator-chart/open-charts.ts';
import { keyStyles, keyTemplate } from '../shared/mark-key.ts';
import { besideMessages } from './beside.messages.ts';
import { notesTemplate, noteTemplate, valueTemplate } from './entry-template.ts';
import type { Block } from './group.view.ts';
import { hasOpenEnd } from './key.view.ts';
import type { Entry } from './line.view.ts';
import { markStyles } from './mark-more.styles.ts';
import type { PipelineView } from './talent-pipeline.view.ts';

export { barTemplate, dotsTemplate } from './mark-more.ts';
export { isSameTime, mayBeOfOneTime } from '../../data/like-figures.ts';
export { besideGroups } from './beside.view.ts';
export { gapRemarks } from './promise.view.ts';

export const styles = css`
  ${openChartStyles}
  ${markStyles}
  .block {
    padding: 0.6em 0 0;
  }
  .block + .block,
  ol + .block {
    margin-top: 0.6em;
    border-top: 1px solid var(--_rule);
  }
  .block-head {
    margin: 0 0 0.2em;
  }
  .upward {
    display: inline-block;
  }
  .open {
    display: block;
    width: 1.1em;
    margin: 0.25em 0 0;
    border-bottom: 3px dotted var(--_accent);
  }
  .row .open {
    margin-inline-start: auto;
  }
  .cells .open {
    display: inline-block;
    margin-inline-start: 0.4em;
  }
  ${keyStyles}
  .cells {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(6.5em, 100%), 1fr));
    grid-gap: 0.6em 1.2em;
    align-items: start;
  }
  .cells li {
    min-width: 0;
  }
  .cells .number {
    font-size: 1.35em;
  }
  .cells .label {
    display: block;
    line-height: 1.4;
    font-size: 0.875em;
  }
  .cells .note {
    word-break: normal;
  }
`;

/** What follows the subjects: the key to the dots of open ends (not for screen readers), and the charts. */
export function afterTemplate(view: PipelineView, host: OpenHost, lang: Lang): unknown {
  const key = hasOpenEnd(view.groups) ? [{ mark: html`<b class="open"></b>`, text: besideMessages(lang).orMore }] : [];
  return [keyTemplate(key), chartsTemplate(view, host, lang)];
}

export function blockTemplate({ label, note, cells, remark }: Block): TemplateResult {
  return html`<div class="block">
    ${label || note ? html`<p class="block-head">${label}${noteTemplate(note)}</p>` : nothing}
    <ul class="cells">
      ${cells.map((cell) => cellTemplate(cell))}
    </ul>
    ${remark ? html`<p class="remark">${remark}</p>` : nothing}
  </div>`;
}

function cellTemplate(cell: Entry): TemplateResult {
  const { label, remark, promised } = cell;
  return html`<li class=${promised ? 'promised' : ''}>
    ${label ? html`<span class="label">${label}</span>` : nothing}${valueTemplate(cell)}${notesTemplate(cell)}${noteTemplate(remark)}
  </li>`;
}
