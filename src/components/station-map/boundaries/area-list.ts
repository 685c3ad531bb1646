/** The areas of the map as a list for keys, eyes and ears: one stop for Tab, arrows within, Enter chooses. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyTarget, showActive } from '../stations/list-keys.ts';
import { searchFor } from '../stations/name-search.ts';
import type { BoundaryMap } from './boundary-map.ts';
import type { ListedArea } from './boundary-view.ts';

const ROWS_AT_MOST = 200;
const ROWS_AT_FIRST = 40;
/** Areas and stations that are found by reading. */
const SEARCHED = 12;

/** `stations`: how many the report names. */
export function areaListTemplate({ messages, settled, visit, pointing }: BoundaryMap, areas: readonly ListedArea[], stations: number): TemplateResult {
  const { query, active, selected } = visit;
  const isWanted = searchFor(query);
  const found = isWanted ? areas.filter(({ name, figures }) => isWanted(name, figures.place.code)) : areas;
  const listed = found.slice(0, ROWS_AT_MOST);
  // At first a few: the picture comes before rows that nobody has scrolled to.
  const rows = settled ? listed : listed.slice(0, ROWS_AT_FIRST);
  // What a search leaves out is left out as well: on paper nobody sees that there was one.
  const left = areas.length - listed.length;
  const idOf = ({ target }: Event) => (target as Element).closest('li')?.dataset['area'] ?? '';
  const at = rows.findIndex(({ id }) => id === active);
  const onKey = (event: KeyboardEvent) => {
    const here = rows[at];
    const next = rows[keyTarget(event, at, rows.length)];
    if (next) {
      visit.activate(next.id);
      showActive(event);
    } else if ((event.key === 'Enter' || event.key === ' ') && here) visit.select(here.id);
    else return;
    event.preventDefault();
  };
  return html`${
      areas.length + stations > SEARCHED
        ? html`<label class="search"
            >${messages.search} <input type="search" .value=${query} @input=${(event: Event) => visit.search((event.target as HTMLInputElement).value)}
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
      @click=${(event: Event) => visit.select(idOf(event))}
      @pointerover=${(event: Event) => pointing.on(idOf(event))}
      @pointerleave=${() => pointing.on('')}
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
