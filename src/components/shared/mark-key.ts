/**
 * The key to the marks that an element uses, each listed once. Fetched with the code that draws the marks. Hidden from screen readers, who
 * get words beside the figures.
 */
import { css, html, nothing } from 'lit';

export interface KeyEntry {
  /** The mark, drawn by the same function as in the drawing. */
  readonly mark: unknown;
  readonly text: string;
}

export const keyStyles = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    margin: 1em 0 0;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .key > * {
    display: flex;
    align-items: center;
    margin-inline-end: 1.4em;
  }
  .key > * > :first-child {
    flex: none;
    margin: 0;
    margin-inline-end: 0.4em;
  }
`;

export function keyTemplate(entries: readonly KeyEntry[]): unknown {
  if (entries.length === 0) return nothing;
  return html`<p class="key" aria-hidden="true">${entries.map(({ mark, text }) => html`<span>${mark}${text}</span>`)}</p>`;
}
