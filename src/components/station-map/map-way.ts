/**
 * The way into areas and back, as a breadcrumb. An area is gone into where the report says more of what lies in it, or
 * where the index that the report comes from has a file for it. Fetched when a visitor first chooses an area.
 */
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { findArea, INDEX_FORMAT, readIndex } from '../../data/area-index.ts';
import { textIn, type Lang } from '../../data/language.ts';
import type { Report } from '../../data/report.ts';
import { findPlace } from '../../data/select.ts';
import { loadOnce } from '../shared/report-store.ts';
import { AreaSelectEvent } from './area-select-event.ts';
import type { MapArea } from './map-areas.ts';

export const styles = css`
  .way {
    margin: 0.4em 0;
    font-size: 0.875em;
  }
  @media print {
    .way {
      display: none;
    }
  }
`;

export type Host = LitElement & { area: string; src: string; from: string };

interface Step {
  /** What `area` was. */
  readonly area: string;
  readonly name: string;
}

export class Way {
  private steps: readonly Step[] = [];
  /** What this has set; where the page has set another, the way is over. */
  private at = '';

  constructor(private readonly host: Host) {}

  async into({ id, code, deeper }: Pick<MapArea, 'id' | 'code' | 'deeper'>, report: Report, lang: Lang): Promise<void> {
    const { host } = this;
    const from = findPlace(report, String(host.area ?? ''));
    const to = deeper ? id : await this.filed(code, id);
    if (to === null || !from || from.id === id) return;
    this.steps = [...this.known, { area: host.area ?? '', name: textIn(from.name, lang) }];
    host.area = this.at = to;
  }

  template(name: string, label: string): TemplateResult | typeof nothing {
    if (this.known.length === 0) return nothing;
    return html`<nav class="way" aria-label=${label}>
      ${this.known.map((step, index) => html`<button class="quiet" type="button" @click=${() => this.back(index)}>${step.name}</button> › `)}
      <span role="status" aria-current="location">${name}</span>
    </nav>`;
  }

  private get known(): readonly Step[] {
    return this.host.area === this.at ? this.steps : [];
  }

  private back(to: number): void {
    const step = this.steps[to];
    if (!step) return;
    this.steps = this.steps.slice(0, to);
    this.host.area = this.at = step.area;
    // Who follows the map goes back with it.
    this.host.dispatchEvent(new AreaSelectEvent(step.area, '', step.name));
  }

  /** What the index calls the area; null where there is no index, or no such area in it. */
  private async filed(code: string, id: string): Promise<string | null> {
    const { host } = this;
    const provider = host.src ? host : host.from ? document.getElementById(host.from) : host.closest('indicator-report');
    const src = (provider as { readonly src?: string } | null)?.src;
    const loaded = src ? await loadOnce(src) : null;
    if (!loaded || loaded.ok || loaded.failure.kind !== 'invalid') return null;
    const { json } = loaded.failure as { readonly json?: { readonly format?: unknown } };
    const index = json?.format === INDEX_FORMAT ? readIndex(json) : null;
    if (!index || 'path' in index) return null;
    return [code, id].find((asked) => asked !== '' && findArea(index, asked) !== undefined) ?? null;
  }
}
