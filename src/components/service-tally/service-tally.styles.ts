import { css } from 'lit';

export const serviceTallyStyles = css`
  .figure-small .number {
    font-size: 1.15em;
  }
  .group + .group {
    margin-top: 1.3em;
  }
  .group-head {
    margin: 0;
    font-weight: 700;
  }
  .group-head .note {
    font-weight: 400;
    margin-inline-start: 0.5em;
  }
  .flag {
    margin: 0.1em 0 0;
    font-size: 0.875em;
    color: var(--_warn);
    font-weight: 700;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.5em, 100%), 1fr));
    grid-gap: 0 1.6em;
    margin: 0.3em 0 0;
  }
  .cell {
    padding: 0.55em 0 0.5em;
    border-top: 1px solid var(--_rule);
    min-width: 0;
  }
  .cell dt {
    font-size: 0.9375em;
  }
  .cell dd {
    margin: 0;
  }
  .cell .note {
    display: block;
  }
  .open {
    display: block;
    width: 100%;
    max-width: 3.4em;
    height: 4px;
    margin: 0.25em 0 0.15em;
  }
  .open rect {
    fill: var(--_accent);
  }
  .promised .number {
    font-weight: 400;
    color: var(--_accent);
  }
  .parts {
    margin: 0.2em 0 0;
    padding-inline-start: 0.7em;
    border-inline-start: 2px solid var(--_accent);
  }
  .group.first .cell:first-child .number {
    font-size: 3.1em;
    letter-spacing: -0.02em;
  }
  .group.first .cell:first-child {
    grid-column: 1 / -1;
  }
  .workflow {
    display: flex;
    flex-wrap: wrap;
    list-style: none;
    margin: 0.5em 0 0.2em;
    padding: 0;
    counter-reset: step;
  }
  .workflow li {
    flex: 1 1 7.5em;
    padding: 0.35em 0.8em 0.35em 0;
    border-top: 2px solid var(--_accent);
    counter-increment: step;
    font-size: 0.9375em;
  }
  .workflow li::before {
    content: counter(step) ' ';
    color: var(--_accent);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .open rect {
      fill: Highlight;
    }
  }
`;
