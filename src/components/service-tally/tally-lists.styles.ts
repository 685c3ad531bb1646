import { css } from 'lit';

/** The strip of steps, names without figures. */
export const listStyles = css`
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
`;
