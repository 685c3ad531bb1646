import { css } from 'lit';
import { openChartStyles } from '../indicator-chart/open-charts.ts';
import { keyStyles } from '../shared/mark-key.ts';
import { listStyles } from './tally-lists.styles.ts';

/** What comes with `tally-more.ts`, when it comes. */
export const moreStyles = css`
  ${openChartStyles}
  .section + .section {
    margin-top: 0.9em;
  }
  .section-head {
    margin-bottom: 0.7em;
    padding-bottom: 0.15em;
    border-bottom: 2px solid var(--_ink);
    font-size: 1.15em;
    font-weight: 700;
  }
  .how .figure + .figure {
    margin-inline-start: 0.7em;
  }
  .open {
    display: block;
    width: 1.1em;
    margin: 0.25em 0 0;
    margin-inline-start: auto;
    border-bottom: 3px dotted var(--_accent);
  }
  /* Behind a figure that stands at the left: below it they would lie on the line under its number. */
  .method .open,
  .first > dl:first-of-type > .row:first-child > .how .open {
    display: inline-block;
    margin-inline-start: 0.4em;
  }
  .mark {
    display: block;
    width: 1.25em;
    height: 6px;
    overflow: visible;
    margin: 0.25em 0 0;
    margin-inline-start: auto;
  }
  .value {
    fill: var(--_accent);
  }
  .whole {
    fill: var(--_tint);
  }
  .bar {
    display: block;
    width: 100%;
    height: 0.6em;
    margin-top: 0.3em;
  }
  ${keyStyles}
  .drawing .key {
    margin-top: 1em;
  }
  .flow,
  .names {
    line-height: 1.5;
  }
  .flow b,
  .names b {
    color: var(--_ink);
  }
  .method-row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(5.6em, 100%), 1fr));
    grid-gap: 0.5em 0.9em;
    padding-top: 0.5em;
  }
  .method-row.words {
    grid-template-columns: repeat(auto-fit, minmax(min(6.8em, 100%), 1fr));
  }
  .method-row.long {
    grid-template-columns: repeat(auto-fit, minmax(min(10.5em, 100%), 1fr));
  }
  .method .how .number {
    font-size: 1.35em;
  }
  .method .over-6 > .how .number,
  .method .over-8 > .how .number {
    font-size: 1.15em;
  }
  .method {
    min-width: 0;
    padding-inline-start: 0.5em;
    border-inline-start: 2px solid var(--_rule);
  }
  .method-head,
  .method .row:first-child .what {
    font-weight: 700;
  }
  .method-head + .ledger .row:first-child .what {
    font-weight: inherit;
  }
  .method .what {
    margin: 0;
  }
  .method .what .note {
    font-weight: 400;
  }
  .method .note {
    word-break: normal;
  }
  .method .row {
    display: block;
    padding: 0.1em 0;
    border: 0;
  }
  .method .how {
    margin: 0;
    text-align: start;
  }
  .method .mark {
    margin-inline-start: 0;
  }
  .apart .columns {
    columns: 17em var(--zb-columns, 3);
    padding-inline-start: 0.9em;
    border-inline-start: 3px double var(--_warn);
  }
  .flag {
    margin-bottom: 0.5em;
    font-size: 0.9375em;
    font-weight: 700;
    color: var(--_warn);
  }
  /* Inline: a paragraph with boxes in it is none to those who listen. */
  .each {
    display: inline-flex;
    width: 100%;
    flex-wrap: wrap;
    align-items: baseline;
    padding-top: 0.4em;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .each .what {
    flex-basis: 14em;
  }
  ${listStyles}
  .mark path,
  .target rect,
  .intention rect {
    fill: none;
    stroke: var(--_accent);
  }
  .intention rect {
    stroke-dasharray: 1 3;
  }
  @media (forced-colors: active) {
    .whole {
      fill: none;
      stroke: var(--_ink);
      vector-effect: non-scaling-stroke;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .moves .bar .value {
      transition: width 0.4s ease-out;
    }
  }
`;
