import { css } from 'lit';

/** What comes with the table, when it comes. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
  }
  .long {
    max-height: 80vh;
    overflow-y: auto;
  }
  .long thead th {
    position: sticky;
    top: 0;
    background: var(--_ground);
  }
  table {
    width: 100%;
    min-width: 30em;
    border-collapse: collapse;
    margin: 0.4em 0 0.6em;
  }
  th,
  td {
    padding: 0.4em 0.8em 0.4em 0;
    border-bottom: 1px solid var(--_rule);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  thead th {
    color: var(--_muted);
    white-space: nowrap;
  }
  .cell-figure {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    white-space: nowrap;
  }
  small {
    display: block;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .quiet {
    border: 1px solid var(--_accent);
    border-radius: 2px;
    padding: 0.25em 0.8em;
  }
  @media print {
    .quiet {
      display: none;
    }
    .scroll {
      max-height: none;
      overflow: visible;
    }
    table {
      min-width: 0;
    }
  }
`;
