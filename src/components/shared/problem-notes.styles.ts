import { css } from 'lit';

/** What comes with the notes on problems, when there are any. */
export const noteStyles = css`
  .problems.warned {
    padding: 0.5em 0 0.1em 0.8em;
    border-inline-start: 3px solid var(--_warn);
  }
  .copy {
    color: var(--_warn);
  }
  .problems summary {
    color: var(--_warn);
    font-weight: 700;
  }
  .problems ul,
  .failure ul {
    list-style: disc;
    margin: 0.3em 0 0.4em;
    padding-inline-start: 1.25em;
  }
  [data-warned]::after {
    content: '※';
    content: '※' / '';
    margin-inline-start: 0.15em;
    font-size: max(0.8125rem, 12px);
    font-weight: 400;
    vertical-align: 0.5em;
    color: var(--_warn);
  }
  .quiet {
    border: 1px solid var(--_accent);
    border-radius: 2px;
    padding: 0.25em 0.8em;
  }
  .failure {
    padding: 0.8em 1em;
    border: 1px solid var(--_warn);
    border-inline-start-width: 4px;
    margin-top: 0.6em;
  }
  .failure p {
    margin: 0.3em 0;
  }
  code {
    font-family: ui-monospace, Consolas, monospace;
    color: var(--_muted);
  }
`;
