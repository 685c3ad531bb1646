import { css } from 'lit';

export const talentPipelineStyles = css`
  .groups {
    columns: 24em var(--zb-columns, 3);
    column-gap: 2.6em;
    margin-bottom: -1em;
  }
  .group {
    padding-bottom: 1.5em;
    break-inside: avoid;
  }
  .group:only-child {
    column-span: all;
  }
  .group-head {
    margin: 0;
    padding-bottom: 0.25em;
    border-bottom: 1px solid var(--_ink);
    font-weight: 700;
  }
  .group-head .note {
    font-weight: 400;
  }
  ol,
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .stage {
    padding: 0.6em 0;
    border-top: 1px solid var(--_rule);
  }
  ol > :first-child {
    border-top: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
  }
  .row > :last-child {
    margin-inline-start: auto;
    text-align: end;
  }
  .name {
    flex: 1 1 7em;
    min-width: 0;
    margin-inline-end: 1em;
  }
  .row > .figure-words {
    flex: 0 1 auto;
    margin: 0;
    text-align: start;
  }
  .note {
    display: block;
    margin: 0;
    line-height: 1.45;
  }
  .figure-small .number {
    font-size: 1.15em;
  }
  .bar {
    display: block;
    width: 100%;
    height: 14px;
    margin: 0.35em 0 0.25em;
    overflow: hidden;
  }
  .head {
    overflow: visible;
  }
  .bar-flow,
  .bar-stock {
    fill: var(--_accent);
  }
  .bar-earlier {
    fill: var(--_tint);
  }
  /* Circles of border, which print even where backgrounds do not. */
  i {
    display: inline-block;
    box-sizing: border-box;
    width: 9px;
    height: 9px;
    margin: 0 4px 0 0;
    border: 5px solid var(--_accent);
    border-radius: 50%;
  }
  .prefix {
    color: var(--_muted);
  }
  /* In line with its neighbours, which have a tone of the drawing; a transparent border is black in forced colours. */
  i.tone-none {
    visibility: hidden;
  }
  i ~ .note {
    margin-inline-start: 14px;
  }
  li:only-child > i.tone-none {
    display: none;
  }
  .of-bar i {
    border-radius: 0;
  }
  .remark {
    margin: 0.15em 0 0;
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_muted);
    word-break: keep-all;
  }
  .rate {
    margin-top: 0.2em;
    font-size: 0.9375em;
  }
  .rate .number {
    font-size: 1.35em;
  }
  .rail {
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_accent);
    font-size: 0.8125em;
    line-height: 1.7;
    color: var(--_muted);
  }
  .rail.broken {
    border-inline-start-style: dotted;
  }
  .rail + .stage {
    border-top: 0;
  }
  /* Columns within pages: a group was cut behind its head at the foot of a page. */
  @media print {
    .groups {
      columns: auto;
    }
  }
`;
