/** The areas of the map as a list for keys, eyes and ears: one stop for Tab, arrows within, Enter chooses. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyTarget, showActive } from '../stations/list-keys.ts';
import { searchFor } from '../stations/name-search.ts';
import type { ListedArea } from './boundary-view.ts';
import type { BoundaryMessages } from './boundary.messages.ts';

export interface ListState {
  readonly areas: readonly ListedArea[];
  /** Until then the first rows alone: the picture comes before rows that nobody has scrolled to. */
  readonly settled: boolean;
  /** There are more than one finds by reading. */
  readonly searched: boolean;
  readonly query: string;
  /** Ids: the one that arrows stand on, the one chosen. */
  readonly active: string;
  readonly selected: string;
}

export interface ListActions {
  readonly onQuery: (query: string) => void;
  readonly onActive: (id: string) => void;
  /** The pointer is on it, and arrows stand where they stood. */
  readonly onPoint: (id: string) => void;
  readonly onSelect: (id: string) => void;
}

const ROWS_AT_MOST = 200;
const ROWS_AT_FIRST = 40;

export function found(areas: readonly ListedArea[], query: string): readonly ListedArea[] {
  const isWanted = searchFor(query);
  return isWanted ? areas.filter(({ name, figures }) => isWanted(name, figures.place.code)) : areas;
}

export function areaListTemplate(
  { areas, settled, searched, query, active, selected }: ListState,
  actions: ListActions,
  messages: BoundaryMessages,
): TemplateResult {
  const listed = found(areas, query).slice(0, ROWS_AT_MOST);
  const rows = settled ? listed : listed.slice(0, ROWS_AT_FIRST);
  // What a search leaves out is left out as well: on paper nobody sees that there was one.
  const left = areas.length - listed.length;
  const idOf = ({ target }: Event) => (target as Element).closest('li')?.dataset['area'] ?? '';
  const at = rows.findIndex(({ id }) => id === active);
  const onKey = (event: KeyboardEvent) => {
    const to = keyTarget(event.key, at, rows.length);
    const row = rows[to];
    if (row) {
      actions.onActive(row.id);
      showActive(event);
    } else if ((event.key === 'Enter' || event.key === ' ') && rows[at]) actions.onSelect((rows[at] as ListedArea).id);
    else return;
    event.preventDefault();
  };
  return html`${
      searched
        ? html`<label class="search"
            >${messages.search} <input type="search" .value=${query} @input=${(event: Event) => actions.onQuery((event.target as HTMLInputElement).value)}
          /></label>`
        : nothing
    }
    <ul
      class="area-list"
      role="listbox"
      ?hidden=${rows.length === 0}
      tabindex="0"
      aria-label=${messages.list}
      aria-activedescendant=${at < 0 ? nothing : `row-${at}`}
      @keydown=${onKey}
      @click=${(event: Event) => actions.onSelect(idOf(event))}
      @pointerover=${(event: Event) => actions.onPoint(idOf(event))}
      @pointerleave=${() => actions.onPoint('')}
    >
      ${rows.map(
        ({ id, name, figures: { line, missing }, outline }, index) =>
          html`<li id=${`row-${index}`} role="option" class=${index === at ? 'active' : ''} data-area=${id} aria-selected=${id === selected}>
            <span>${name}${outline < 0 ? html` <span class="tag">${messages.noOutline}</span>` : nothing}</span>
            <span class=${missing ? 'unstated' : ''}>${missing ? messages.noFigure : line}</span>
          </li>`,
      )}
    </ul>
    <p class="note" role="status">${left ? messages.more(left, listed.length) : ''}</p>`;
}
