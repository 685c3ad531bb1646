/** A heading of the given level: a plain paragraph for 0, level 3 for anything that is not a level. */
import { html, type TemplateResult } from 'lit';

export function headingTemplate(text: string, level: number): TemplateResult {
  switch (level) {
    case 0:
      return html`<p class="heading" part="heading">${text}</p>`;
    case 2:
      return html`<h2 class="heading" part="heading">${text}</h2>`;
    case 4:
      return html`<h4 class="heading" part="heading">${text}</h4>`;
    case 5:
      return html`<h5 class="heading" part="heading">${text}</h5>`;
    case 6:
      return html`<h6 class="heading" part="heading">${text}</h6>`;
    default:
      return html`<h3 class="heading" part="heading">${text}</h3>`;
  }
}
