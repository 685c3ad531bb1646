import { css } from 'lit';

export const indicatorChartStyles = css`
  .panels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: 0 1.6em;
  }
  .several {
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
  }
  .panel {
    min-width: 0;
    margin-bottom: 1.2em;
  }
  .panels:not(.several) .panel {
    max-width: 48em;
  }
  .panel-title {
    margin: 0 0 0.2em;
    font-weight: 700;
  }
  .panels:not(.several) .panel-title {
    display: none;
  }
  .panel-time {
    margin-inline-start: 0.3em;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
  }
  .told {
    margin: 0 0 0.5em;
  }
  .several .told {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .plot {
    position: relative;
  }
  .canvas {
    min-height: 6em;
    overflow: hidden;
    direction: ltr;
  }
  .canvas svg {
    display: block;
    max-width: 100%;
  }
  .readout {
    min-height: 1.6em;
    margin: 0.3em 0 0;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .readout .figure .number {
    font-size: 1em;
    letter-spacing: 0;
  }
  .readout .figure {
    color: var(--_ink);
  }
  .readout button.figure {
    border-bottom: 1px dotted var(--_accent);
  }
  .pictures {
    margin: 0.4em 0 0;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .pictures button {
    margin-inline-start: 0.5em;
    padding: 0.25em 0.8em;
    border: 1px solid var(--_accent);
    border-radius: 2px;
  }
  .paper {
    display: none;
  }
  @media print {
    /* A drawing that was far from the eye is not there: its figures are. */
    .paper {
      display: block;
      margin: 0;
    }
    .canvas:empty {
      height: 0 !important;
      min-height: 0;
    }
    .pictures,
    .readout {
      display: none;
    }
    .panel {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_tint: Highlight;
      --_track: GrayText;
    }
  }
`;
