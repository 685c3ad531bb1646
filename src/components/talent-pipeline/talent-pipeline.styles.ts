import { css } from 'lit';

export const talentPipelineStyles = css`
  .group + .group {
    margin-top: 1.4em;
  }
  .group-head {
    display: flex;
    align-items: baseline;
    margin: 0 0 0.3em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .group-head .tag {
    margin-inline-start: 0.6em;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .stage {
    padding: 0.55em 0;
    border-top: 1px solid var(--_rule);
  }
  .row {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
  }
  .row > :last-child {
    margin-inline-start: 1em;
    text-align: end;
  }
  .row .note {
    display: block;
    margin: 0;
  }
  .promised .number {
    font-weight: 400;
    color: var(--_accent);
  }
  .bar {
    display: block;
    width: 100%;
    height: 14px;
    margin: 0.35em 0 0.15em;
    overflow: visible;
  }
  .bar-flow,
  .bar-stock {
    fill: var(--_accent);
  }
  .bar-earlier {
    fill: var(--_tint);
  }
  .bar-target {
    fill: none;
    stroke: var(--_accent);
    stroke-dasharray: 4 3;
  }
  .bar-part {
    fill: var(--_tint);
  }
  .bar-ground {
    fill: var(--_track);
  }
  .bar-missing {
    fill: none;
    stroke: var(--_muted);
    stroke-dasharray: 4 3;
  }
  .rate {
    margin: 0.1em 0 0;
    font-size: 0.875em;
  }
  .rate.computed {
    color: var(--_muted);
  }
  .others {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    grid-gap: 0.2em 1.4em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .others li {
    padding: 0.5em 0;
    border-top: 1px solid var(--_rule);
  }
  @media (forced-colors: active) {
    .bar-flow,
    .bar-stock {
      fill: Highlight;
    }
    .bar-ground {
      fill: none;
      stroke: CanvasText;
    }
    .bar-earlier,
    .bar-part {
      fill: GrayText;
    }
  }
`;
