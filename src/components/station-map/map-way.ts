/**
 * The way into areas and back, as a breadcrumb, and on to areas that only an index knows. An area is gone into where the
 * report says more of what lies in it, or where the index that the report comes from (0018) has a file for it. Fetched when a
 * visitor first chooses an area, and where there is an index.
 */
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { findArea, type Area, type AreaIndex } from '../../data/area-index.ts';
import { textIn, type Lang } from '../../data/language.ts';
import type { Report } from '../../data/report.ts';
import { findPlace } from '../../data/select.ts';
import { AreaSelectEvent } from './area-select-event.ts';
import { COUNTS, isFirst, RATE } from './counts.ts';
import type { MapArea } from './map-areas.ts';
import type { MapMessages } from './station-map.messages.ts';

export const styles = css`
  .way {
    margin: 0.4em 0;
    font-size: 0.875em;
  }
  .way ul {
    display: flex;
    flex-wrap: wrap;
    margin: 0.2em 0 0;
    padding: 0;
    list-style: none;
  }
  .way li {
    margin-inline-end: 1em;
  }
  @media print {
    .way {
      display: none;
    }
  }
`;

export type Host = LitElement & { area: string; src: string; from: string };

/** What is shown, and the index that it comes from. */
export interface Here {
  readonly report: Report | undefined;
  readonly index: AreaIndex | undefined;
  /** The areas that the map itself offers. */
  readonly areas: readonly MapArea[];
  readonly lang: Lang;
}

interface Step {
  /** What `area` was, or is to be. */
  readonly area: string;
  readonly code: string;
  readonly name: string;
}

export class Way {
  private steps: readonly Step[] = [];
  /** A visitor has gone somewhere: the way stands at its top as well. */
  private led = false;
  /** What this has set; where the page has set another, the way is over. */
  private at = '';

  constructor(private readonly host: Host) {
    host.requestUpdate();
  }

  /** Whether there is something to go into. */
  into({ id, code }: Pick<MapArea, 'id' | 'code'>, { report, index, lang }: Here): boolean {
    const { host } = this;
    const from = report && findPlace(report, String(host.area ?? ''));
    const filed = index && [code, id].find((asked) => asked !== '' && findArea(index, asked) !== undefined);
    const to = filed ?? (report && tellsPartsOf(report, id) ? id : undefined);
    if (to === undefined || !from || from.id === id) return false;
    this.lead(to, [...this.known, { area: host.area ?? '', code: from.code ?? '', name: textIn(from.name, lang) }]);
    return true;
  }

  /** What had the focus goes with the area that is left: the focus goes to the name of the one that is come to. */
  private lead(to: string, steps: readonly Step[]): void {
    const { host } = this;
    const { activeElement } = host.renderRoot as ShadowRoot;
    this.steps = steps;
    this.led = true;
    host.area = this.at = to;
    if (activeElement) void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('.way [aria-current]')?.focus());
  }

  template(here: Here, messages: MapMessages): TemplateResult | typeof nothing {
    const above = stepsAbove(this.host.area ?? '', here) ?? this.known;
    const below = stepsBelow(this.host.area ?? '', here);
    if (above.length + below.length === 0 && !(this.led && this.host.area === this.at)) return nothing;
    const link = (step: Step) => html`<button class="quiet" type="button" @click=${() => this.go(step)}>${step.name}</button>`;
    return html`<nav class="way" aria-label=${messages.way}>
      ${above.map((step) => html`${link(step)} › `)} <span tabindex="-1" aria-current="location">${nameOf(this.host.area ?? '', here)}</span>
      ${
        below.length === 0
          ? nothing
          : html`<ul aria-label=${messages.areas}>
              ${below.map((step) => html`<li>${link(step)}</li>`)}
            </ul>`
      }
    </nav>`;
  }

  private get known(): readonly Step[] {
    return this.host.area === this.at ? this.steps : [];
  }

  /** Who follows the map goes with it. */
  private go(step: Step): void {
    const at = this.known.findIndex(({ area }) => area === step.area);
    this.lead(step.area, at < 0 ? [] : this.known.slice(0, at));
    this.host.dispatchEvent(new AreaSelectEvent(step.area, step.code, step.name));
  }
}

/** Asked of the report: a map with boundaries also offers areas that lie in another than the place shown. */
function tellsPartsOf({ places, observations }: Report, id: string): boolean {
  const parts = new Set(places.filter(({ parent }) => parent === id).map((part) => part.id));
  return observations.some((one) => parts.has(one.place) && [...COUNTS, RATE].includes(one.indicator) && !isFirst(one));
}

function nameOf(area: string, { report, index, lang }: Here): string {
  const found = (report && findPlace(report, area)) ?? (index && findArea(index, area));
  return found ? textIn(found.name, lang) : area;
}

/** What the area lies in, from the top, as index and report say; undefined where neither does. */
function stepsAbove(area: string, { report, index, lang }: Here): readonly Step[] | undefined {
  if (!index) return undefined;
  const steps: Step[] = [];
  const seen = new Set<string>();
  let at: { readonly parent?: string | undefined } | null | undefined = findArea(index, area) ?? (report && findPlace(report, area));
  while (at?.parent !== undefined && !seen.has(at.parent)) {
    const { parent } = at;
    seen.add(parent);
    const filed = index.areas.find(({ id }) => id === parent);
    at = filed ?? report?.places.find(({ id }) => id === parent);
    if (filed) steps.unshift(stepTo(filed, lang));
  }
  return steps.length > 0 ? steps : undefined;
}

/** The areas of the index within this one that the map does not offer itself. */
function stepsBelow(area: string, { index, areas, lang }: Here): readonly Step[] {
  const here = index && findArea(index, area);
  if (!index || !here) return [];
  const offered = new Set(areas.flatMap(({ id, code }) => [id, code]));
  return index.areas.filter(({ parent, id, code = id }) => parent === here.id && !offered.has(id) && !offered.has(code)).map((one) => stepTo(one, lang));
}

function stepTo({ id, code = '', name }: Area, lang: Lang): Step {
  return { area: id, code, name: textIn(name, lang) };
}
