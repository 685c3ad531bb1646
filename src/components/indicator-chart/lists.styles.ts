import { css } from 'lit';

/** Type and rules, no boxes. What is promised stands on a dashed line, what is there on none. */
export const listStyles = css`
  .promises,
  .times,
  .times ul {
    max-width: 48em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .promises > li {
    padding: 0.7em 0;
    border-top: 1px solid var(--_rule);
    break-inside: avoid;
  }
  .promises > li:first-child {
    padding-top: 0;
    border: 0;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
  }
  .entry-name {
    flex: 1 1 12em;
    margin: 0;
    padding-inline-end: 1em;
  }
  .promises .entry-name {
    font-weight: 700;
  }
  .entry-aside {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
  }
  .times .number {
    font-size: 1.35em;
  }
  dl {
    margin: 0.3em 0 0;
    font-size: 0.9375em;
  }
  dl > div {
    display: flex;
  }
  dt {
    flex: 0 0 4em;
    color: var(--_muted);
  }
  dd {
    flex: 1;
    min-width: 0;
    margin: 0;
  }
  .present {
    display: inline-block;
    margin-inline-end: 1em;
  }
  .present .number {
    font-size: 1em;
    letter-spacing: 0;
  }
  .times > li {
    position: relative;
    padding: 0 0 1em 1.2em;
    border-inline-start: 1px solid var(--_rule);
  }
  .times > li:last-child {
    padding-bottom: 0;
  }
  .times > li::before {
    content: '';
    position: absolute;
    top: 0.5em;
    left: -4px;
    width: 7px;
    height: 7px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .undated + .times > li::before {
    border: 1px solid var(--_accent);
    background: var(--_ground);
  }
  .when {
    margin: 0;
    font-weight: 700;
  }
  .times ul > li {
    margin-top: 0.25em;
  }
  .undated {
    margin: 1.4em 0 0.7em;
    color: var(--_muted);
  }
`;
