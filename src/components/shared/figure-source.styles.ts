import { css } from 'lit';

/** What comes with the card, when it comes. It stands above the page and is opaque, though the surface of the page may not be. */
export const sourceStyles = css`
  .card {
    position: fixed;
    top: 0;
    right: auto;
    bottom: auto;
    left: 0;
    z-index: 2147483647;
    box-sizing: border-box;
    width: 25em;
    max-width: 100vw;
    margin: 0;
    padding: 0.4em 1em 0.9em;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_muted);
    border-top: 3px solid var(--_accent);
    background: var(--_ground);
    background-image: linear-gradient(var(--_surface), var(--_surface));
    color: var(--_ink);
    box-shadow: 0 0.3em 1.2em rgba(0, 0, 0, 0.16);
    font-size: calc(var(--zb-size, clamp(16px, 1rem, 24px)) * var(--zb-scale, 1));
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .card.on-dark {
    --_ground: var(--zb-ground, #14171b);
  }
  .card[popover] {
    position: absolute;
  }
  .card p {
    margin: 0.2em 0 0;
  }
  .card-top {
    position: sticky;
    top: 0;
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    margin-inline-end: -0.5em;
    background: var(--_ground);
    background-image: linear-gradient(var(--_surface), var(--_surface));
  }
  .card .card-name {
    margin: 0;
    padding-top: 0.35em;
    font-weight: 700;
  }
  .card-by {
    font-weight: 400;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .card-printed,
  .card-rows,
  .card-sources,
  .card-warning {
    font-size: 0.875em;
  }
  .card-hedge {
    display: block;
    color: var(--_muted);
  }
  .card q {
    quotes: '“' '”';
    font-weight: 700;
  }
  .card .card-warning {
    margin: 0.6em 0 0;
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--_warn);
    color: var(--_warn);
  }
  .card-rows {
    margin: 0.7em 0 0;
  }
  .card-rows > div {
    display: flex;
    flex-wrap: wrap;
    padding: 0.25em 0;
    border-top: 1px solid var(--_rule);
  }
  .card dt {
    flex: 0 0 5.6em;
    margin-inline-end: 0.8em;
    color: var(--_muted);
  }
  .card dd {
    flex: 1 1 9em;
    min-width: 0;
    margin: 0;
  }
  .card .computed {
    color: var(--_muted);
  }
  .card .card-head {
    margin-top: 0.7em;
    padding-top: 0.5em;
    border-top: 1px solid var(--_ink);
    font-size: 0.875em;
    font-weight: 700;
  }
  .card-sources {
    margin: 0.1em 0 0;
    padding: 0;
    list-style: none;
  }
  .card-sources li + li {
    margin-top: 0.5em;
  }
  .card-sources b {
    font-weight: 400;
  }
  .card-details {
    display: block;
    color: var(--_muted);
  }
  .card-close {
    flex: none;
    box-sizing: border-box;
    min-width: max(34px, var(--zb-target, 24px));
    min-height: max(34px, var(--zb-target, 24px));
    margin: 0;
  }
  .card-close svg {
    display: block;
    width: 1.1em;
    height: 1.1em;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .card a {
    display: inline-block;
    min-height: var(--zb-target, 24px);
  }
  .card:focus {
    outline: 1px solid var(--_accent);
    outline-offset: -1px;
  }
  @media (forced-colors: active) {
    .card {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .card {
      display: none;
    }
  }
`;
