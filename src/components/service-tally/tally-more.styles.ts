import { css } from 'lit';
import { openChartStyles } from '../indicator-chart/open-charts.ts';
import { keyStyles } from '../shared/mark-key.ts';

/** What comes with `tally-more.ts`, when it comes. */
export const moreStyles = css`
  ${openChartStyles}
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
  .key .mark {
    width: 3.6em;
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
  .method .over-6 > .how .number {
    font-size: 1.15em;
  }
  .method {
    min-width: 0;
    padding-inline-start: 0.5em;
    border-inline-start: 2px solid var(--_rule);
  }
  .method.missing .note {
    padding: 0.2em 0.4em;
    border: 1px dashed var(--_muted);
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
  .method .row {
    display: block;
    padding: 0.1em 0;
    border: 0;
  }
  .method .how {
    margin: 0;
    text-align: start;
  }
  .method .mark,
  .method .open {
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
  .workflow {
    display: flex;
    flex-wrap: wrap;
    list-style: none;
    counter-reset: step;
  }
  /* All steps in one line where there is room for them, else each in a line of its own. */
  .workflow li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    box-sizing: border-box;
    flex: 1 1 calc((34em - 100%) * 999);
    min-width: 20%;
    max-width: 100%;
    padding: 0.35em 0;
    counter-increment: step;
    border-top: 3px solid var(--_accent);
  }
  .workflow li.uncounted {
    border-top: 1px dashed var(--_muted);
  }
  /* The lines of the steps are the line under their head. */
  [part='workflow'] .group-head {
    border: 0;
  }
  .drawing .workflow li > * {
    margin-inline-end: 0.8em;
  }
  .step::before {
    content: counter(step) ' ';
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .reason ~ .listed {
    margin-top: 1.3em;
  }
  .listed p + p {
    margin-top: 0.3em;
    font-size: 0.9375em;
  }
  .mark.target,
  .mark.forecast,
  .mark.intention {
    height: 6px;
    overflow: visible;
  }
  .mark path,
  .target rect,
  .intention rect {
    fill: none;
    stroke: var(--_accent);
  }
  .target rect {
    stroke-dasharray: 4 2;
  }
  .intention rect {
    stroke-dasharray: 1 3;
  }
  @media (forced-colors: active) {
    .mark path,
    .target rect,
    .intention rect {
      stroke: Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .moves .bar .value {
      transition: width 0.4s ease-out;
    }
  }
`;
