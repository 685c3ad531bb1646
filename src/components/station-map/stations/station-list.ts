/** Stations as a list for keys, eyes and ears: one stop for Tab, arrows within. Drawn beside both maps; each says what a station leads to. */
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../../data/language.ts';
import { termIn, type Report } from '../../../data/report.ts';
import type { Place, Station } from '../../../data/schema.ts';
import { mapMessages } from '../station-map.messages.ts';
import { aside } from '../tier-templates.ts';
import { underMark } from './one-mark.ts';
import { keyTarget, showActive } from './list-keys.ts';
import { choicesOf, passing, type StationFilter } from './station-filter.ts';
import { stationListMessages } from './station-list.messages.ts';
import { stationRows, type StationRows, type StationsAsked } from './station-rows.ts';
import { stationsIn } from './stations-in.ts';

export interface StationActions {
  readonly onFilter: (change: Partial<StationFilter>) => void;
  /** Keys or pointer have come to a station; null: they have left. The picture follows the keys. */
  readonly onPoint: (station: Station | null, follow?: boolean) => void;
  readonly onSelect: (station: Station) => void;
  /** Back to the areas. */
  readonly onBack: () => void;
}

type Here = Pick<StationsAsked, 'report' | 'place' | 'lang'>;

export class StationList {
  /** The one that arrows stand on. */
  private active: Station | null = null;
  private here: { readonly inputs: readonly unknown[]; readonly stations: readonly Station[] } | null = null;
  private found: { readonly inputs: readonly unknown[]; readonly rows: StationRows } | null = null;

  constructor(
    private readonly update: () => void,
    private readonly actions: StationActions,
  ) {}

  /** What the readout of the map says of a mark with several stations; '' of one with one. */
  readonly under = underMark;

  /** What the stations of the place can be told apart by. */
  filters({ report, place, lang }: Here, filter: StationFilter): unknown {
    const stations = this.of(report, place);
    const choices = choicesOf(stations);
    const messages = stationListMessages(lang);
    const keys = (['tier', 'type', 'status'] as const).filter((key) => choices[key].length > 0);
    if (keys.length === 0) return nothing;
    const word = (key: keyof StationFilter, choice: string) =>
      key === 'status' ? mapMessages(lang).status[choice as keyof ReturnType<typeof mapMessages>['status']] : termIn(report, choice, lang);
    const shown = passing(stations, filter).stations.length;
    return html`<div class="filters">
      ${keys.map(
        (key) =>
          html`<label
            >${messages.filters[key]}
            <select @change=${(event: Event) => this.actions.onFilter({ [key]: (event.target as HTMLSelectElement).value })}>
              <option value="" .selected=${filter[key] === ''}>${messages.all}</option>
              ${choices[key].map((choice) => html`<option value=${choice} .selected=${filter[key] === choice}>${word(key, choice)}</option>`)}
            </select></label
          >`,
      )}
      <span class="note">${messages.shown(shown, stations.length)}</span>
    </div>`;
  }

  template(asked: StationsAsked): TemplateResult | typeof nothing {
    const { report, place, lang, filter, query } = asked;
    const stations = this.of(report, place);
    if (stations.length === 0) return nothing;
    const messages = stationListMessages(lang);
    const { stations: those } = passing(stations, filter);
    const { rows, count, of } = this.rows(asked, those);
    const narrowed = query.trim() !== '' || those !== stations;
    const told = narrowed ? (count > 0 ? messages.matching : messages.none) : count > 0 ? messages.list : messages.unnamed;
    const title = told(textIn(of.name, lang), count);
    const listed = rows.map(({ station }) => station);
    const { active } = this;
    // By its id where the report has come again.
    const at = active && !listed.includes(active) ? listed.findIndex(({ id }) => id === active.id) : listed.indexOf(active as Station);
    const stationOf = ({ target }: Event) => listed[Number((target as Element).closest('li')?.dataset['row'] ?? -1)];
    const onKey = (event: KeyboardEvent) => {
      const next = listed[keyTarget(event, at, rows.length)];
      const here = listed[at];
      if (next) {
        this.point(next);
        showActive(event);
      } else if ((event.key === 'Enter' || event.key === ' ') && here) this.actions.onSelect(here);
      else if (event.key === 'Escape') this.actions.onBack();
      else return;
      event.preventDefault();
    };
    const onClick = (event: Event) => {
      const station = stationOf(event);
      if (!station) return;
      this.point(station);
      this.actions.onSelect(station);
    };
    const list = html`<ul
        class="area-list station-list"
        role="listbox"
        tabindex="0"
        aria-label=${title}
        aria-activedescendant=${at < 0 ? nothing : `station-${at}`}
        @keydown=${onKey}
        @click=${onClick}
        @focus=${() => this.actions.onPoint(listed[at] ?? null)}
        @blur=${() => this.actions.onPoint(null)}
        @pointerover=${(event: Event) => this.actions.onPoint(stationOf(event) ?? null)}
        @pointerleave=${() => this.actions.onPoint(null)}
      >
        ${rows.map(
          ({ entry, home, together }, index) =>
            html`<li id=${`station-${index}`} role="option" class=${index === at ? 'active' : ''} data-row=${index} aria-selected=${index === at}>
              <span>${entry.name}</span>
              <span
                >${home ? html`<span class="note">${home}</span> ` : nothing}${aside(entry)}${together > 1 ? html` <span class="note">${messages.oneMark(together)}</span>` : nothing}</span
              >
            </li>`,
        )}
      </ul>
      ${count > rows.length ? html`<p class="note">${messages.more(count - rows.length)}</p>` : nothing}`;
    // One place that tells what filter, search and a chosen area have left.
    return html`<p class="group-head" role="status">${title}</p>
      ${count > 0 ? list : nothing}`;
  }

  private point(station: Station): void {
    this.active = station;
    this.actions.onPoint(station, true);
    this.update();
  }

  private of(report: Report, place: Place): readonly Station[] {
    const inputs = [report, place];
    if (this.here && same(this.here.inputs, inputs)) return this.here.stations;
    const stations = stationsIn(report, place);
    this.here = { inputs, stations };
    return stations;
  }

  /** One walk a change, not one a rendering. */
  private rows(asked: StationsAsked, those: readonly Station[]): StationRows {
    const { report, place, lang, area, query, shown } = asked;
    const inputs = [report, place, lang, area, query, shown, those];
    if (this.found && same(this.found.inputs, inputs)) return this.found.rows;
    const rows = stationRows(asked, those);
    this.found = { inputs, rows };
    return rows;
  }
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((value, index) => value === other[index]);
}
