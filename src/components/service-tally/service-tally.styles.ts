import { css } from 'lit';

export const serviceTallyStyles = css`
  p,
  dl,
  dd,
  ol {
    margin: 0;
    padding: 0;
  }
  .drawing .note {
    margin: 0;
  }
  .columns {
    columns: 17em var(--zb-columns, 3);
    column-gap: 2.4em;
  }
  .group {
    break-inside: avoid;
    padding-bottom: 1.4em;
  }
  .group-head {
    break-inside: avoid;
    padding-bottom: 0.25em;
    border-bottom: 1px solid var(--_ink);
    font-weight: 700;
    line-height: 1.4;
  }
  .group-head .note {
    display: block;
    font-weight: 400;
  }
  .columns > .group > .time {
    padding-top: 0.5em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    padding: 0.4em 0;
    border-bottom: 1px solid var(--_rule);
  }
  /* No narrower than its longest word: the figure goes to a line of its own instead. */
  .what {
    /* Over the number below it: colours that are forced lay a ground behind each text. */
    position: relative;
    flex: 1 1 5.5em;
    max-width: 100%;
    overflow-wrap: break-word;
    margin-inline-end: 0.8em;
    line-height: 1.4;
  }
  .what .note {
    display: block;
  }
  .how {
    flex: 0 1 auto;
    min-width: 0;
    max-width: 100%;
    margin-inline-start: auto;
    text-align: end;
  }
  .full {
    flex: 0 0 100%;
    min-width: 0;
  }
  .pause {
    position: absolute;
  }
  .drawing .number {
    font-size: 1.35em;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .drawing .figure-small .number {
    font-size: 1.15em;
  }
  .first > dl:first-of-type > .row:first-child > .how .number {
    font-size: 3.1em;
    letter-spacing: -0.02em;
  }
  .first > dl:first-of-type > .over-5:first-child > .how .number {
    font-size: 2.35em;
  }
  .first > dl:first-of-type > .over-6:first-child > .how .number {
    font-size: 1.75em;
  }
  .first > dl:first-of-type > .over-8:first-child > .how .number {
    font-size: 1.35em;
  }
  .row.over-12 > .how .number,
  .first > dl:first-of-type > .over-12:first-child > .how .number {
    font-size: 1em;
  }
  .first > dl:first-of-type > .row:first-child > .how {
    flex: 1 0 100%;
    margin: 0.1em 0 0.3em;
    text-align: start;
  }
  .inside .ledger {
    margin-top: 0.3em;
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_rule);
  }
  .inside .row {
    padding: 0.2em 0;
    border: 0;
  }
  .prefix {
    color: var(--_muted);
  }
  .note-mark {
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 400;
    white-space: nowrap;
    margin-inline-start: 0.15em;
  }
  sup.note-mark {
    line-height: 0;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .notes {
    list-style: none;
    margin-top: 0.8em;
    columns: 22em var(--zb-columns, 3);
    column-gap: 2.4em;
    font-size: 0.8125em;
    line-height: 1.5;
    color: var(--_muted);
  }
  .notes li {
    display: flex;
    break-inside: avoid;
  }
  .notes .note-mark {
    flex: none;
    font-size: 1em;
    margin: 0;
    margin-inline-end: 0.5em;
  }
  .drawing .remark {
    margin-top: 0.6em;
  }
`;
