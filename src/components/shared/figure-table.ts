/**
 * The table under every drawing: the whole in a paragraph, then each figure with its time, role and printed words. Roles are explicit,
 * because in a narrow space the table is laid out as a list.
 */
import { html, type TemplateResult } from 'lit';
import { textIn, type Lang } from '../../data/language.ts';
import { downloadCsv } from './csv.ts';
import { figureCells, small } from './figure-cells.ts';
import { figureTableMessages } from './figure-table.messages.ts';
import { relatedRows, underName, type RelatedRow } from './figure-relations.ts';
import type { Framed } from './view.ts';

export { tableStyles as styles } from './figure-table.styles.ts';

/** From this number of rows the table scrolls: it would be a hundred screens long, and focus would jump into its middle. */
const LONG = 60;

export function tableTemplate({ report, observations, heading, subtitle, summary }: Framed, lang: Lang): TemplateResult {
  const { title, columns, csv } = figureTableMessages(lang);
  const rows = relatedRows(report, observations, lang);
  const several = new Set(rows.map(({ place }) => place)).size > 1;
  const cited = new Set(observations.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const documents = report.sources.flatMap(({ id, document }) => (cited.has(id) ? [textIn(document, lang)] : []));
  return html`<p class="summary">${summary}</p>
    <div class=${rows.length > LONG ? 'scroll long' : 'scroll'} tabindex="0" role="group" aria-label=${title}>
      <table class="figures" role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${Object.values(columns).map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map((row) => rowTemplate(row, several))}
        </tbody>
      </table>
    </div>
    <ul class="documents">
      ${documents.map((document) => html`<li>${document}</li>`)}
    </ul>
    <button class="quiet" type="button" @click=${() => downloadCsv(rows, `${subtitle} ${heading}`)}>${csv}</button>`;
}

/** The place is shown only where there are several. */
function rowTemplate(row: RelatedRow, several: boolean): TemplateResult {
  return html`<tr role="row">
    <th role="rowheader" scope="row">${row.name}${small([several ? row.place : '', underName(row)].filter(Boolean).join(' · '))}</th>
    ${figureCells(row)}
  </tr>`;
}
