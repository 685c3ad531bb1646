import { css } from 'lit';

export const stationMapStyles = css`
  .figure-small .number {
    font-size: 1.15em;
  }
  .tiers {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .tier {
    padding: 0.6em 0;
    border-top: 1px solid var(--_rule);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
  }
  .row > :first-child {
    margin-inline-end: 1em;
  }
  .squares {
    display: block;
    max-width: 100%;
    height: auto;
    margin: 0.5em 0 0.1em;
  }
  .squares path {
    fill: var(--_accent);
  }
  .unstated-box {
    display: inline-block;
    padding: 0.2em 0.8em;
    border: 1px dashed var(--_muted);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .entries {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .entries li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.3em 0;
    border-top: 1px solid var(--_rule);
  }
  .group-head {
    margin: 1.1em 0 0.3em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .notes {
    margin: 0.8em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .squares path {
      fill: Highlight;
    }
  }
`;
