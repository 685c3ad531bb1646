import { css } from 'lit';

export const coverageGaugeStyles = css`
  .drawing {
    display: flex;
    flex-wrap: wrap;
    column-gap: 2.5em;
  }
  .drawing > * {
    flex: 1 1 100%;
    min-width: 0;
  }
  .drawing > .gauge,
  .drawing > dl {
    flex-basis: 18em;
  }
  .gauge {
    max-width: 21em;
    margin: 0 auto;
  }
  .gauge,
  dl {
    container-type: inline-size;
  }
  svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  .track {
    stroke: var(--_track);
  }
  .value {
    stroke: var(--_accent);
  }
  .reading {
    text-align: center;
    margin-top: max(-4.1em, -22%);
    min-height: 4.1em;
    min-height: min(4.1em, 22cqi);
    position: relative;
  }
  .gauge .figure {
    font-size: min(1em, 9cqi);
  }
  .gauge .figure-words {
    font-size: min(1.75em, 10cqi);
  }
  .wide .reading {
    margin-top: 0.5em;
    min-height: 0;
  }
  .number {
    font-size: min(1.75em, 12cqi);
  }
  .gauge .number {
    font-size: min(3.1em, 19cqi);
  }
  .wide .number {
    font-size: 1.75em;
    font-size: min(2.35em, 12cqi);
  }
  .caption {
    margin: 0.2em 0 0;
    text-align: center;
    text-wrap: balance;
    word-break: keep-all;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .scale {
    display: flex;
    justify-content: space-between;
    font-size: 0.8125em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    padding: 0 0.1em;
  }
  /* From edge to edge of the half-circle. */
  .shape-arc .scale {
    padding: 0 4.6%;
  }
  .scale :last-child {
    margin-inline-start: 1em;
    text-align: end;
  }
  dl {
    align-self: center;
    max-width: 40em;
    margin: 1em 0 0;
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    padding: 0.4em 0;
    border-top: 1px solid var(--_rule);
  }
  .fact dt {
    margin-inline-end: 1em;
  }
  .fact dd {
    margin: 0;
    flex: 1 1 auto;
    text-align: end;
  }
  .fact.computed dt,
  .fact.computed dd {
    font-size: 0.875em;
    color: var(--_muted);
    text-align: start;
  }
  .fact.computed dd {
    flex-basis: 100%;
  }
  .verdict {
    margin: 0.2em 0 0;
    padding: 0.6em 0;
    border-top: 1px solid var(--_rule);
    font-weight: 700;
  }
  @media (prefers-reduced-motion: no-preference) {
    .moves .value {
      transition:
        stroke-dasharray 0.5s,
        width 0.5s;
    }
  }
  @media (forced-colors: active) {
    /* A line as far as the whole goes: two broad arcs would differ by colour alone. */
    .track {
      stroke: var(--_ink);
      stroke-width: 1;
    }
  }
`;
