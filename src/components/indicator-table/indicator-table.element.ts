import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Problem } from '../../data/problem.ts';
import type { Report } from '../../data/report.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { figureTableMessages } from '../shared/figure-table.messages.ts';
import { tableStyles } from '../shared/figure-table.styles.ts';
import { IndicatorElement } from '../shared/indicator-element.ts';
import type { EmptyView, ViewOptions } from '../shared/view.ts';
import { arranged, filtered, NO_QUERY, type Group, type Query } from './arrange.ts';
import type { detailsTemplate } from './fact-details.template.ts';
import type { FactRow } from './fact-rows.ts';
import { FILE_KINDS, type FileKind } from './file-kinds.ts';
import { tableMessages } from './indicator-table.messages.ts';
import { indicatorTableStyles } from './indicator-table.styles.ts';
import { indicatorTableView, type FactTableView } from './indicator-table.view.ts';
import { narrowAndPrintStyles } from './narrow-and-print.styles.ts';
import type { RowWindow } from './row-window.ts';
import { headTemplate, linesTemplate, toolsTemplate, type Line } from './table-templates.ts';
import { firstRow, lineAfter } from './walk.ts';

const NARROW = 560;
/** Up to this number of rows, all are in the page. */
const MOST_WHOLE = 200;

/**
 * Everything that a report says, as a table: every figure, target, list, milestone, station, network, model and source. It can be
 * searched, filtered, sorted among like units, opened row by row for the source, downloaded, and printed as a whole.
 *
 * @example
 * <indicator-table src="/data/jiujiang.json"></indicator-table>
 *
 * @slot - Fallback content: shown until the element is ready, or if it cannot be.
 * @fires report-ready - This element's own report was loaded and checked.
 * @fires report-failed - This element's own report could not be loaded or read.
 *
 * @csspart frame - The whole table with its heading.
 * @csspart heading - The heading.
 * @csspart subtitle - How many facts of which kind there are.
 * @csspart drawing - The tools and the table.
 * @csspart tools - Search and filters.
 * @csspart source - The source line.
 *
 * @without card card-close figure-select
 *
 * @cssprop --zb-accent - Links, buttons, the column sorted by.
 * @cssprop --zb-surface - Background, also of the header of a long table.
 */
export class IndicatorTableElement extends IndicatorElement<FactTableView> {
  static override styles = [baseStyles, tableStyles, indicatorTableStyles, narrowAndPrintStyles];

  static override properties: PropertyDeclarations = {
    indicator: {},
    query: { state: true },
    open: { state: true },
    details: { state: true },
    narrow: { state: true },
    found: { state: true },
  };

  /** Codes of the indicators to list, separated by spaces; everything if empty. */
  indicator = '';

  private query: Query = NO_QUERY;
  private open: ReadonlySet<string> = new Set();
  private details: typeof detailsTemplate | null = null;
  private narrow = false;
  private found: readonly Problem[] = [];
  private looked: Report | null = null;
  /** The row that has the keyboard focus. */
  private active = 0;
  /** Loaded with the first longer table; null once it cannot be fetched. */
  private rows: RowWindow | null | undefined = undefined;
  private readonly width = typeof ResizeObserver === 'function' ? new ResizeObserver(() => this.onWidth()) : null;
  private made: { readonly key: readonly unknown[]; readonly view: FactTableView | EmptyView } | null = null;
  private laid: { readonly key: readonly unknown[]; readonly groups: readonly Group[]; readonly lines: readonly Line[] } | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.width?.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.width?.disconnect();
  }

  /** Measured after the first rendering: a server does not know the width. */
  protected override firstUpdated(): void {
    super.firstUpdated();
    this.width?.observe(this);
  }

  /** Computed once per report, not again for every key typed into the search. */
  protected createView(report: Report, { lang, area }: ViewOptions): FactTableView | EmptyView {
    if (this.looked !== report) this.look(report);
    const key = [report, lang, area, this.indicator, this.found];
    if (!this.made || !same(this.made.key, key))
      this.made = { key, view: indicatorTableView(report, { lang, area, indicator: String(this.indicator ?? ''), found: this.found }) };
    return this.made.view;
  }

  protected renderDrawing(view: FactTableView): TemplateResult {
    const { locale: lang, query } = this;
    const messages = tableMessages(lang);
    const { lines, groups } = this.layOut(view);
    const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const long = lines.length > MOST_WHOLE && typeof IntersectionObserver === 'function' && this.rows !== null;
    if (long && !this.rows)
      import('./row-window.ts').then(
        ({ RowWindow: Rows }) => (this.rows ??= new Rows(this)),
        () => {
          this.rows = null;
          this.requestUpdate();
        },
      );
    // Until it is loaded, the first rows.
    const first = { from: 0, to: long ? MOST_WHOLE : lines.length, space: null };
    const blocks = (long && this.rows?.blocks(lines.length, this.active)) || [first];
    this.active = Math.max(firstRow(lines), Math.min(this.active, lines.length - 1));
    const { open, active } = this;
    const details = (row: FactRow) => (this.details ? this.details(view.report, row, lang, view.warnings) : nothing);
    return html`${toolsTemplate(view, query, messages, (change) => this.ask(change))}
      <p class="count" role="status">
        ${messages.shown(count, view.rows.length)}
        ${count < view.rows.length ? html`<button class="quiet" type="button" @click=${() => this.onClear()}>${messages.clear}</button>` : nothing}
      </p>
      <p class="hidden" id="keys">${messages.keys}</p>
      <div
        class="scroll ${long ? 'long' : ''}"
        tabindex=${long || !this.narrow ? '0' : nothing}
        role="group"
        aria-label=${view.heading}
        aria-describedby="keys"
      >
        <table
          class=${this.narrow ? 'narrow' : ''}
          role="table"
          aria-label=${view.heading}
          aria-rowcount=${lines.length + 1}
          @click=${(event: Event) => this.onClick(event)}
          @keydown=${(event: KeyboardEvent) => this.onKey(event, lines)}
        >
          ${headTemplate(query, figureTableMessages(lang).columns, messages, (sort) => this.onSort(sort))}
          ${blocks.map((block, index) => linesTemplate({ block, index, lines, open, active, details, messages, manyPlaces: view.choices.place.length > 1 }))}
        </table>
      </div>
      ${count === 0 ? html`<p class="reason">${messages.none}</p>` : nothing}
      <p class="files">
        ${messages.download}
        ${FILE_KINDS.map(
          (kind) =>
            html`<button class="quiet" type="button" ?disabled=${count === 0} @click=${() => this.onFile(kind, groups, view)}>${kind.toUpperCase()}</button>`,
        )}
      </p>`;
  }

  /** Contradictions between figures of the report. They come a moment later, since the table need not wait for them. */
  private look(report: Report): void {
    this.looked = report;
    this.found = [];
    void this.bring(import('../shared/disagreements.ts'), ({ disagreements }) => {
      if (this.looked === report) this.found = disagreements(report);
    });
  }

  /** The rows as asked for, with the titles of their groups, in one list. */
  private layOut(view: FactTableView): { readonly groups: readonly Group[]; readonly lines: readonly Line[] } {
    const key = [view, this.query];
    if (this.laid && same(this.laid.key, key)) return this.laid;
    const groups = arranged(filtered(view.rows, this.query), this.query, tableMessages(this.locale));
    const lines = groups.flatMap(({ head, rows }): Line[] => [
      ...(head && groups.length > 1 ? [{ head, count: rows.length }] : []),
      ...rows.map((row) => ({ row })),
    ]);
    // If only a mark has been added to the same rows, the reader's position stays.
    if (this.laid?.key[1] !== this.query || this.laid.lines.length !== lines.length) {
      this.rows?.reset();
      this.active = 0;
    }
    this.laid = { key, groups, lines };
    return this.laid;
  }

  /** In the next frame, because changing the table changes the height that is being observed. A hidden table has no width. */
  private onWidth(): void {
    requestAnimationFrame(() => {
      if (this.clientWidth > 0) this.narrow = this.clientWidth < NARROW;
    });
  }

  private ask(change: Partial<Query>): void {
    this.query = { ...this.query, ...change };
  }

  /** The button disappears with the filters; keyboard focus moves to the search field. */
  private onClear(): void {
    this.ask(NO_QUERY);
    this.renderRoot.querySelector<HTMLElement>('[type=search]')?.focus();
  }

  private onSort(sort: Query['sort']): void {
    const { query } = this;
    if (query.sort !== sort) this.ask({ sort, descending: false });
    else if (query.descending) this.ask({ sort: '', descending: false });
    else this.ask({ descending: true });
  }

  private onClick(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('button[data-key]');
    const key = button?.dataset['key'];
    if (key === undefined) return;
    const open = new Set(this.open);
    if (!open.delete(key)) open.add(key);
    this.open = open;
    this.active = Number(button?.dataset['line']);
    if (!this.details) void this.bring(import('./fact-details.template.ts'), ({ detailsTemplate: template }) => (this.details = template));
  }

  /** Up, down, page, first, last: moves between rows, whether they are in the page or not. */
  private onKey(event: KeyboardEvent, lines: readonly Line[]): void {
    if (!(event.target as Element).matches('button[data-key]')) return;
    const next = lineAfter(event.key, this.active, lines);
    if (next === null) return;
    event.preventDefault();
    this.active = next;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`button[data-line="${this.active}"]`)?.focus());
  }

  private onFile(kind: FileKind, groups: readonly Group[], { report, heading }: FactTableView): void {
    const rows = groups.flatMap(({ rows: of }) => of);
    void this.bring(import('./files.ts'), ({ downloadRows }) => downloadRows(rows, kind, `${report.id} ${heading}`));
  }
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((part, index) => Object.is(part, other[index]));
}
