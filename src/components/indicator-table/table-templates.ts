/**
 * The templates of the table: search and filters, the header to sort by, blocks of rows. Roles are explicit, because in a narrow space the
 * table is laid out as a list.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { figureCells, small } from '../shared/figure-cells.ts';
import type { TableMessages } from '../shared/figure-table.messages.ts';
import { underName } from '../shared/figure-relations.ts';
import type { Query } from './arrange.ts';
import type { FactRow } from './fact-rows.ts';
import type { FactTableMessages } from './indicator-table.messages.ts';
import type { FactTableView } from './indicator-table.view.ts';
import type { Block } from './row-window.ts';

/** A row, or the title of a group of rows. */
export type Line = { readonly row: FactRow } | { readonly head: string; readonly count: number };

const FILTERS = ['kind', 'indicator', 'place', 'year', 'role'] as const;
const COLUMNS = ['name', 'figure', 'time', 'printed'] as const;

export function toolsTemplate({ choices }: FactTableView, query: Query, messages: FactTableMessages, ask: (change: Partial<Query>) => void): TemplateResult {
  return html`<form class="tools" part="tools" @submit=${(event: Event) => event.preventDefault()}>
    <label class="search"
      ><span>${messages.search}</span
      ><input type="search" .value=${query.text} @input=${(event: Event) => ask({ text: (event.target as HTMLInputElement).value })}
    /></label>
    ${FILTERS.map((filter) => {
      const options = choices[filter];
      return options.length < 2
        ? nothing
        : html`<label
            ><span>${messages.filter[filter]}</span
            ><select @change=${(event: Event) => ask({ [filter]: (event.target as HTMLSelectElement).value })}>
              <option value="" ?selected=${query[filter] === ''}>${messages.all}</option>
              ${options.map(({ value, label }) => html`<option value=${value} ?selected=${query[filter] === value}>${label}</option>`)}
            </select></label
          >`;
    })}
  </form>`;
}

export function headTemplate(
  query: Query,
  columns: TableMessages['columns'],
  messages: FactTableMessages,
  sortBy: (sort: Query['sort']) => void,
): TemplateResult {
  return html`<thead role="rowgroup">
    <tr role="row" aria-rowindex="1">
      ${COLUMNS.map((column) => {
        // The list has more than indicators.
        const name = column === 'name' ? messages.item : columns[column];
        if (column === 'printed') return html`<th role="columnheader" scope="col">${name}</th>`;
        const state = query.sort !== column ? 'none' : query.descending ? 'descending' : 'ascending';
        return html`<th role="columnheader" scope="col" aria-sort=${state}>
          <button class="sort" type="button" title=${messages.sortBy(name)} @click=${() => sortBy(column)}>
            ${name}<span class="arrow" aria-hidden="true">${state === 'none' ? '↕' : state === 'ascending' ? '↑' : '↓'}</span>
          </button>
        </th>`;
      })}
    </tr>
  </thead>`;
}

export interface Lines {
  readonly block: Block;
  readonly index: number;
  readonly lines: readonly Line[];
  readonly open: ReadonlySet<string>;
  readonly active: number;
  readonly details: (row: FactRow) => unknown;
  readonly messages: FactTableMessages;
  /** The place is shown only where there are several. */
  readonly manyPlaces: boolean;
}

export function linesTemplate(of: Lines): TemplateResult {
  const { block, index, lines } = of;
  if (block.space !== null)
    return html`<tbody role="presentation" aria-hidden="true" data-block=${index} data-space>
      <tr>
        <td colspan="4" height=${block.space}></td>
      </tr>
    </tbody>`;
  return html`<tbody role="rowgroup" data-block=${index}>
    ${lines.slice(block.from, block.to).map((line, at) => ('row' in line ? rowTemplate(line.row, block.from + at, of) : groupTemplate(line, block.from + at)))}
  </tbody>`;
}

function groupTemplate({ head, count }: { readonly head: string; readonly count: number }, number: number): TemplateResult {
  return html`<tr class="group" role="row" aria-rowindex=${number + 2}>
    <th role="rowheader" colspan="4" scope="rowgroup">${head}<span class="many">${count}</span></th>
  </tr>`;
}

/** The details are inside the row itself, so that the number of rows does not change. */
function rowTemplate(row: FactRow, number: number, { active, open, details, messages, manyPlaces }: Lines): TemplateResult {
  const { key, kind, name, place, roleKey, text, warned } = row;
  const opened = open.has(key);
  const promised = kind === 'figure' && roleKey !== 'actual';
  return html`<tr class="fact ${promised ? 'promised' : ''}" role="row" aria-rowindex=${number + 2}>
      <th role="rowheader" scope="row">
        <button
          class="open"
          type="button"
          data-key=${key}
          data-line=${number}
          tabindex=${number === active ? '0' : '-1'}
          aria-expanded=${opened ? 'true' : 'false'}
        >
          ${name}${warned ? html` <span class="tag">${messages.warned}</span>` : nothing}${small([manyPlaces ? place : '', underName(row)].filter(Boolean).join(' · '))}
        </button>
      </th>
      ${figureCells({ ...row, role: roleKey === 'actual' ? '' : row.role, printed: text || row.printed, quoted: text === '' })}
    </tr>
    ${
      opened
        ? html`<tr class="details" role="row" aria-rowindex=${number + 2}>
            <td role="cell" colspan="4" aria-colspan="4">${details(row)}</td>
          </tr>`
        : nothing
    }`;
}
