import { css } from 'lit';

/** On a narrow page each row is a short entry of a list; on paper everything stands and nothing is to be pressed. */
export const narrowAndPrintStyles = css`
  .narrow {
    display: block;
    min-width: 0;
  }
  .narrow thead,
  .narrow tbody {
    display: block;
  }
  .narrow thead tr {
    display: flex;
    align-items: baseline;
  }
  .narrow thead th {
    flex: 1;
    width: auto;
  }
  .narrow thead th:last-child {
    display: none;
  }
  .narrow tr.fact {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    padding: 0.5em 0;
    border-bottom: 1px solid var(--_rule);
  }
  .narrow tr.fact > * {
    padding: 0;
    border: 0;
  }
  .narrow .fact th {
    flex: 1 1 55%;
    box-sizing: border-box;
    padding-inline-end: 0.8em;
  }
  .narrow .fact .cell-figure {
    flex: 0 1 auto;
    max-width: 45%;
    text-align: end;
  }
  .narrow .fact .cell-time,
  .narrow .fact .cell-printed {
    flex: 1 1 100%;
    padding-inline-start: 1.1em;
    font-size: calc(0.875em / 0.9375);
  }
  .narrow .group,
  .narrow .details {
    display: block;
  }
  .narrow .group th,
  .narrow .details td {
    display: block;
  }
  .narrow .details dl > div {
    display: block;
  }
  .narrow [data-space] tr,
  .narrow [data-space] td {
    display: block;
  }
  @media print {
    .tools,
    .files,
    .count,
    .arrow {
      display: none;
    }
    .scroll.long {
      max-height: none;
      overflow: visible;
    }
    /* A button is left out where Chromium repeats the heads on the next page. */
    .sort {
      display: contents;
    }
    .open::before {
      content: none;
    }
    .open,
    .narrow .fact .cell-time,
    .narrow .fact .cell-printed {
      padding: 0;
    }
  }
`;
