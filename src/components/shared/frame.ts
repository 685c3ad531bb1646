/** The frame around every drawing: heading, place and time, the drawing, notes, table, source. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../data/language.ts';
import { headingTemplate } from './heading.ts';
import { sharedMessages } from './messages.ts';
import type * as Notes from './problem-notes.ts';
import type { tableTemplate } from './figure-table.ts';
import { span } from './span.ts';
import type { Framed } from './view.ts';
import { unled } from './wording.ts';

export interface FrameOptions {
  readonly lang: Lang;
  readonly heading: string;
  readonly headingLevel: number;
  /** Renders the problems of the view; undefined until loaded, which happens only if there are any. */
  readonly notes: Pick<typeof Notes, 'problemNotes'> | undefined;
  /** Renders the table; null until the visitor opens it. */
  readonly table: typeof tableTemplate | null;
  readonly onTable: () => void;
}

export function frameTemplate(view: Framed, drawing: unknown, options: FrameOptions): TemplateResult {
  const messages = sharedMessages(options.lang);
  return html`<figure class="frame" part="frame">
    <figcaption>
      ${headingTemplate(options.heading || view.heading, options.headingLevel)}
      <p class="subtitle" part="subtitle">${unled(view.subtitle)}</p>
    </figcaption>
    <div class="drawing" part="drawing">${drawing}</div>
    ${options.notes && options.notes.problemNotes(view, options.lang)}
    ${
      view.observations.length === 0
        ? nothing
        : html`<details class="data" part="table" @toggle=${options.onTable}>
            <summary>${messages.table}</summary>
            ${options.table && options.table(view, options.lang)}
          </details>`
    }
    <p class="source" part="source">
      ${view.sources.map(({ text, link, title }, index) => {
        const before = index === 0 ? messages.source + messages.colon : options.lang === 'zh' ? '；' : '; ';
        const named = title && span('title', title);
        return link === null ? html`${before + text}${named}` : html`${before}<a href=${link} rel="noopener noreferrer">${text}</a>${named}`;
      })}
    </p>
  </figure>`;
}
