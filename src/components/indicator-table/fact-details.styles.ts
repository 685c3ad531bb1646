import { css } from 'lit';

/** What comes with the first row opened: the parts of the card, laid out across the width of a table. */
export const factDetailsStyles = css`
  .details td {
    padding: 0.5em 0.8em 0.9em 1.1em;
    border-inline-start: 3px solid var(--_accent);
  }
  .details dl,
  .details p,
  .card-sources {
    margin: 0;
  }
  .pause {
    position: absolute;
  }
  .details dl > div {
    display: flex;
    margin: 0.15em 0;
  }
  .details dt {
    flex: 0 0 8em;
    color: var(--_muted);
  }
  .details dd {
    flex: 1;
    min-width: 0;
    margin: 0;
  }
  .details .computed {
    color: var(--_muted);
  }
  .details q {
    quotes: '“' '”';
  }
  .card-sources {
    padding: 0;
    list-style: none;
  }
  .card-sources b {
    font-weight: 400;
  }
  .card-details {
    color: var(--_muted);
  }
  .details .card-warning {
    margin-bottom: 0.5em;
    color: var(--_warn);
  }
`;
