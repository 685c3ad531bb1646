/** An element with its parts outlined and named where they stand, beside the manifest's list of parts, slots and tokens. */
import { html, nothing, type TemplateResult } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };

interface Listed {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

interface Declared {
  readonly tagName?: string;
  readonly cssParts?: readonly Listed[];
  readonly slots?: readonly Listed[];
  readonly cssProperties?: readonly Listed[];
}

export function anatomy(tag: string, drawing: TemplateResult): TemplateResult {
  const { cssParts = [], slots = [], cssProperties = [] } = declarationOf(tag);
  const outlines = document.createElement('style');
  outlines.textContent = cssParts.map((part, index) => outlineOf(tag, part.name, index)).join('\n');
  return html`${outlines}
    <div class="anatomy">
      <div>${drawing}</div>
      <div>
        ${list(
          '::part()',
          cssParts.map((part, index) => ({ ...part, mark: String(index + 1) })),
        )}
        ${list(
          'slot',
          slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
        )}
        ${list('--zb-*', cssProperties)}
      </div>
    </div>`;
}

function declarationOf(tag: string): Declared {
  const declared = (manifest.modules as readonly { readonly declarations: readonly Declared[] }[])
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!declared) throw new Error(`The manifest has no <${tag}>.`);
  return declared;
}

/** A part may stand many times; each wears the number that the list explains. */
function outlineOf(tag: string, part: string, index: number): string {
  return `${tag}::part(${part}) { outline: 1px dashed #a31aa3; outline-offset: 1px; }
${tag}::part(${part})::before { content: '${index + 1}'; margin-inline-end: 3px; padding: 0 4px; border-radius: 3px; background: #a31aa3; color: #fff; font: 11px/1.45 monospace; vertical-align: text-top; place-self: start; }`;
}

function list(title: string, items: readonly (Listed & { readonly mark?: string })[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<p class="caption">${title}</p>
    <dl class="names">
      ${items.map(
        ({ name, description, mark }) =>
          html`<dt>${mark ? html`<span class="mark">${mark}</span>` : nothing}<code>${name}</code></dt>
            <dd>${description}</dd>`,
      )}
    </dl>`;
}
