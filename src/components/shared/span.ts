/** Text in a span with a class. One template for all of them, since each template of a page has to be parsed before its first figure appears. */
import { html, type TemplateResult } from 'lit';

export function span(name: string, words: unknown): TemplateResult {
  return html`<span class=${name}>${words}</span>`;
}
