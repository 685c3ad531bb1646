import { css } from 'lit';
import { keyStyles } from '../shared/mark-key.ts';

/** What comes with targets, parts, areas and the shapes other than the arc. */
export const fullStyles = css`
  .dashed {
    stroke: var(--_muted);
  }
  .tick-target,
  .ink {
    stroke: var(--_accent);
  }
  .tick-time {
    stroke: var(--_ink);
  }
  .bar {
    display: block;
    overflow: visible;
    margin: 0.1em 0;
  }
  .bar .track {
    fill: var(--_track);
    stroke: none;
  }
  .bar .value {
    fill: var(--_accent);
    stroke: none;
  }
  .cell {
    stroke: var(--_accent);
  }
  .drawing > .shape-bar,
  .drawing > .shape-text {
    display: flex;
    flex-basis: 100%;
    flex-direction: column;
    max-width: none;
  }
  .shape-bar .reading,
  .shape-text .reading {
    margin: 0;
    min-height: 0;
    text-align: start;
    order: -1;
  }
  .shape-bar .caption,
  .shape-text .caption {
    text-align: start;
  }
  .notice {
    margin: 0 0 0.8em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .group {
    margin: 1.3em 0 0;
  }
  .group-title {
    margin: 0;
    padding: 0 0 0.25em;
    border-bottom: 1px solid var(--_ink);
    font-weight: 700;
  }
  .rows {
    container-type: inline-size;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(20em, 100% / var(--zb-columns, 3) - 2.5em)), 1fr));
    column-gap: 2.5em;
  }
  .rows,
  .row-facts {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .row {
    padding: 0.6em 0;
    border-bottom: 1px solid var(--_rule);
    min-width: 0;
  }
  .row:only-child {
    padding-inline-end: max(0px, 100% - 44em);
  }
  .row-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
  }
  .row-name {
    margin-inline-end: 1em;
  }
  .row-figure {
    margin-inline-start: auto;
    text-align: end;
  }
  .row .number {
    font-size: 1.35em;
    font-size: min(1.35em, 12cqi);
  }
  .row .figure-words {
    font-size: 1em;
  }
  .row .figure-small .number {
    font-size: 1em;
  }
  .row-caption {
    display: grid;
    grid-template-columns: minmax(30%, 1fr) auto;
    margin: 0;
    font-size: 0.8125em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .row-end {
    margin-inline-start: 1em;
    text-align: end;
    overflow-wrap: normal;
  }
  .casing {
    stroke: var(--_ground);
  }
  .row-facts {
    display: flex;
    flex-wrap: wrap;
    margin-top: 0.2em;
    font-size: 0.875em;
  }
  .row-facts li {
    margin-inline-end: 1.4em;
  }
  .row-text,
  li.unstated {
    color: var(--_muted);
  }
  .notes {
    margin: 0.6em 0 0;
  }
  .piece {
    display: inline-block;
  }
  .heard {
    font-size: 0;
  }
  .point {
    word-spacing: 1em;
    background: radial-gradient(currentColor 0.07em, transparent 0.12em);
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  ${keyStyles}
  .key .bar {
    width: 28px;
  }
  :host([compact]) {
    display: inline-block;
    vertical-align: baseline;
    max-width: 100%;
  }
  :host([compact]) .frame {
    border: 0;
    padding: 0;
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    max-width: 100%;
  }
  :host([compact]) .heading {
    font-size: 1em;
    font-weight: 400;
    margin-inline-end: 0.5em;
  }
  :host([compact]) .subtitle,
  :host([compact]) .notice,
  :host([compact]) .scale,
  :host([compact]) dl,
  :host([compact]) .verdict,
  :host([compact]) .group,
  :host([compact]) .notes,
  :host([compact]) .key,
  :host([compact]) .data,
  :host([compact]) .source {
    display: none;
  }
  :host([compact]) .drawing {
    margin: 0;
  }
  :host([compact]) .reason {
    padding: 0;
    border: 0;
    color: var(--_muted);
  }
  :host([compact]) .gauge {
    flex-flow: row wrap;
    align-items: baseline;
    container-type: normal;
  }
  :host([compact]) .figure-lead .number {
    font-size: 1.15em;
  }
  :host([compact]) .figure-words.figure-lead {
    font-size: 1em;
  }
  :host([compact]) .caption {
    margin: 0 0 0 0.5em;
  }
  :host([compact]) .bar {
    width: 4.5em;
    align-self: center;
    margin: 0 0 0 0.5em;
  }
  /* The rule of the source follows at once. */
  @media print {
    .row:last-child {
      border-bottom: 0;
    }
  }
  @media (forced-colors: active) {
    .bar .track {
      stroke: var(--_ink);
    }
  }
`;
