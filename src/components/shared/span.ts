/** Words in a class of their own. One template for all of them: each that a page draws with is parsed once, before its first figure stands. */
import { html, type TemplateResult } from 'lit';

export function span(name: string, words: unknown): TemplateResult {
  return html`<span class=${name}>${words}</span>`;
}
