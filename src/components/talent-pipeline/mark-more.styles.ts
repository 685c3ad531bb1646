import { css } from 'lit';

/** How the marks look that only some pipelines have. */
export const markStyles = css`
  /* Whole lines: dashes are what the report does not state. */
  .bar-target {
    fill: none;
    stroke: var(--_accent);
  }
  .bar-ground {
    fill: var(--_track);
  }
  .bar .tone-part,
  .bar .tone-flow,
  .bar .tone-low {
    fill: var(--_tint);
  }
  .bar .tone-middle {
    fill: var(--_accent);
  }
  .bar .tone-high {
    fill: var(--_ink);
  }
  .bar .tone-low,
  .bar .tone-middle,
  .bar .tone-high {
    stroke: var(--_ground);
    stroke-width: 1;
  }
  i.tone-low,
  i.tone-flow,
  .of-bar .tone-part {
    border-color: var(--_tint);
  }
  i.tone-high {
    border-color: var(--_ink);
  }
  /* Cut out, and not of one border: the other three are black in forced colours. */
  i.tone-flow {
    clip-path: polygon(0 0, 50% 50%, 0 100%);
  }
  .dots {
    margin: 6px 0 3px;
    line-height: 13px;
    font-size: 0;
  }
  i.dot-ring {
    border-width: 1.5px;
  }
  i.dot-rest {
    border-color: var(--_tint);
  }
  @media (forced-colors: active) {
    i.dot-rest {
      border-width: 1px;
    }
    .bar-ground {
      stroke: var(--_ink);
    }
  }
`;
