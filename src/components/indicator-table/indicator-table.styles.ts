import { css } from 'lit';

/** The table of everything: rules and type, no boxes. */
export const indicatorTableStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    margin: 0 -0.4em 0.4em;
    font-size: 0.875em;
  }
  .tools label {
    flex: 1 1 7.5em;
    max-width: 14em;
    margin: 0 0.4em 0.5em;
    color: var(--_muted);
  }
  .tools .search {
    flex: 2 1 13em;
    max-width: none;
  }
  .tools span {
    display: block;
    font-size: 0.875em;
  }
  input,
  select {
    box-sizing: border-box;
    width: 100%;
    min-height: max(2.4em, var(--zb-target, 24px));
    padding: 0.25em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: 2px;
    background: var(--_ground);
    color: inherit;
    font: inherit;
  }
  .count {
    margin: 0 0 0.2em;
    font-size: 0.875em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .count .quiet {
    margin-inline-start: 0.6em;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Room for the ring of the focus, which is cut at the edge of what scrolls. */
  .scroll {
    margin: 0 -2px;
    padding: 0 2px;
    font-size: 0.9375em;
  }
  .scroll button {
    outline-offset: 0;
  }
  .scroll.long {
    max-height: 36em;
    overflow: auto;
    border-bottom: 1px solid var(--_rule);
  }
  .scroll.long thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--_ground);
  }
  table {
    table-layout: fixed;
    min-width: 36em;
  }
  thead th:nth-child(1) {
    width: 32%;
  }
  thead th:nth-child(2) {
    width: 17%;
  }
  thead th:nth-child(3) {
    width: 21%;
  }
  thead th {
    padding-top: 0.2em;
    border-bottom: 1px solid var(--_ink);
    font-size: 0.9375em;
  }
  .cell-figure {
    white-space: normal;
    word-break: keep-all;
  }
  .cell-time {
    color: var(--_muted);
  }
  .arrow {
    margin-inline-start: 0.3em;
    opacity: 0.5;
  }
  [aria-sort='ascending'] .sort,
  [aria-sort='descending'] .sort {
    font-weight: 700;
  }
  [aria-sort='ascending'] .arrow,
  [aria-sort='descending'] .arrow {
    opacity: 1;
  }
  .open {
    display: block;
    position: relative;
    width: 100%;
    padding-inline-start: 1.1em;
  }
  /* Filled to its end: a clause that is longer than the line was cut before its bracket. */
  .open small {
    word-break: normal;
  }
  .open::before {
    content: '+';
    content: '+' / '';
    position: absolute;
    left: 0;
    inset-inline-start: 0;
  }
  .open[aria-expanded='true']::before {
    content: '−';
    content: '−' / '';
  }
  .open:hover {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
  }
  .open .tag {
    color: var(--_warn);
  }
  .group th {
    padding: 1.2em 0 0.3em;
    border-bottom: 1px solid var(--_ink);
    font-weight: 700;
  }
  .many {
    margin-inline-start: 0.5em;
    font-weight: 400;
    color: var(--_muted);
  }
  .promised .cell-figure {
    font-weight: 400;
  }
  .files {
    margin: 0.8em 0 0;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .files .quiet {
    margin-inline-start: 0.5em;
  }
  .quiet[disabled] {
    color: var(--_muted);
    cursor: default;
  }
`;
