import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** The report once, for all elements on the page; `<` must not end the script. */
const inline = (json) => unsafeHTML(`<script type="application/json">${JSON.stringify(json).replace(/</g, '\\u003c')}</script>`);

/** `report` draws on the server; the same report as JSON brings the page to life. */
export const page = (report, json) => html`
  <indicator-report>
    ${inline(json)}
    <coverage-gauge .report=${report}><p>社工站覆盖率达60%，社工站178个。</p></coverage-gauge>
    <talent-pipeline .report=${report}></talent-pipeline>
    <service-tally .report=${report}></service-tally>
    <station-map .report=${report}></station-map>
    <indicator-table .report=${report}></indicator-table>
    <indicator-chart .report=${report}></indicator-chart>
    <p>全市建有社工站 <indicator-value indicator="station_count">178个</indicator-value>。</p>
  </indicator-report>
`;
