import { css } from 'lit';

/** What comes with the table, when it comes. */
export const tableStyles = css`
  .summary {
    margin: 1em 0;
  }
  .scroll {
    overflow-x: auto;
    container: figures / inline-size;
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
  /* On a narrow page each row is a short entry of a list: name and figure, beneath them its time and words. */
  @container figures (max-width: 32em) {
    .figures,
    .figures tbody {
      display: block;
      min-width: 0;
    }
    .figures thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .figures tr {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      padding: 0.6em 0;
      border-bottom: 1px solid var(--_rule);
    }
    .figures tr > * {
      flex: 1 1 100%;
      padding: 0;
      border: 0;
    }
    .figures tr > th {
      flex: 1 1 45%;
      padding-inline-end: 0.8em;
    }
    .figures .cell-figure {
      flex: 0 1 auto;
      margin-inline-start: auto;
      text-align: end;
      white-space: normal;
    }
    .cell-time {
      color: var(--_muted);
    }
  }
  .documents {
    list-style: none;
    margin: 0.8em 0;
    padding: 0;
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
