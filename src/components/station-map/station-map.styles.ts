import { css } from 'lit';

export const stationMapStyles = css`
  .figure-small .number {
    font-size: 1.15em;
  }
  .tiers,
  .areas,
  .entries,
  .notes {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  /* A name and its figure are read together only where they are near. */
  .tiers,
  .entries {
    max-width: 48em;
  }
  .tier {
    position: relative;
    padding: 0.6em 0;
  }
  .tier + .tier {
    border-top: 1px solid var(--_rule);
  }
  .area,
  .entries li {
    padding: 0.3em 0;
    border-bottom: 1px solid var(--_rule);
  }
  .row,
  .entries li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }
  .row > span:not(.figure) {
    margin-inline-end: 1em;
  }
  .row > .figure,
  .entries li > :last-child {
    margin-inline-start: auto;
  }
  /* Below the name of its tier; in an area beside the name, with its figure at the end of the line. */
  .tier .note {
    flex-basis: 100%;
  }
  .area .figure {
    order: 1;
  }
  .squares {
    display: block;
    max-width: 100%;
    height: auto;
    margin: 0.5em 0 0.1em;
    overflow: visible;
  }
  .squares path {
    fill: var(--_accent);
  }
  .squares.pilot path,
  .squares .outline {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    transform: scale(0.998);
  }
  .linked {
    box-sizing: border-box;
    padding-left: 1.5em;
  }
  /* A tick a tier, and a line from each to the next: behind the last comes nothing. */
  .linked .tier::before {
    content: '';
    position: absolute;
    top: 1.7em;
    left: -1.2em;
    width: 0.9em;
    border-top: 1px solid var(--_muted);
  }
  .linked .tier:not(:last-child)::before {
    bottom: -1.75em;
    border-left: 1px solid var(--_muted);
  }
  .areas {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0 1.2em;
  }
  /* Sentences need more room than numbers. */
  .areas:has(.station) {
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
  }
  .area {
    padding: 0.5em 0;
    min-width: 0;
    max-width: 26em;
  }
  /* Its first figure stands beside it where there is room. */
  .area-name {
    float: left;
    margin-inline-end: 0.6em;
    border-bottom: 1px dotted var(--_muted);
  }
  .area-name[aria-pressed='true'] {
    border-bottom: 2px solid var(--_accent);
    font-weight: 700;
  }
  .station {
    margin: 0.2em 0 0;
    font-size: 0.875em;
  }
  .station .note {
    font-size: 1em;
  }
  .group-head {
    margin: 1.1em 0 0;
    padding-bottom: 0.25em;
    border-bottom: 1px solid var(--_ink);
    font-weight: 700;
  }
  .notes {
    margin-top: 0.8em;
  }
`;
