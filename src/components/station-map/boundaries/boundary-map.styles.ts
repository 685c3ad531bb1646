import { css } from 'lit';

export const boundaryMapStyles = css`
  .map-frame {
    position: relative;
  }
  .map-box {
    position: relative;
    overflow: hidden;
    /* What is pointed at changes here alone. */
    contain: content;
    touch-action: pan-y;
    cursor: default;
  }
  .map-box.zoomed {
    touch-action: none;
    cursor: move;
  }
  .map-box > svg,
  .map-box > canvas {
    display: block;
    width: 100%;
    height: auto;
  }
  .map-box > .over {
    position: absolute;
    top: 0;
    left: 0;
    pointer-events: none;
  }
  /* What has no class lets the tiles be seen; they are below what is drawn, and lighter. */
  .map-box.tiled {
    --_track: transparent;
  }
  .map-box > .tiles {
    z-index: -1;
    opacity: 0.6;
  }
  .land {
    stroke: var(--_ink);
    stroke-width: 0.6;
    stroke-linejoin: round;
    fill: none;
  }
  .land.shaded {
    fill: var(--_accent);
  }
  .land.plain {
    fill: var(--_track);
  }
  .land.missing {
    fill: url(#hatch);
  }
  .hatch-line {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 0.7;
    opacity: 0.5;
  }
  .symbol {
    fill: var(--_accent);
    fill-opacity: 0.5;
    stroke: var(--_accent);
    stroke-width: 1.2;
  }
  .symbol.light {
    fill: var(--_ground);
    fill-opacity: 0.85;
    stroke: var(--_ink);
  }
  .station-mark {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1;
  }
  .station-dots {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .station-mark.hollow {
    fill: var(--_ground);
  }
  .station-mark.unstated {
    fill: var(--_muted);
    stroke: none;
  }
  .pointed {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.2;
    stroke-linejoin: round;
  }
  .label-text {
    font-size: 12px;
    text-anchor: middle;
    fill: var(--_ink);
    stroke: var(--_ground);
    stroke-width: 2.5px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .label-figure {
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .unreviewed {
    position: absolute;
    top: 40%;
    left: 0;
    right: 0;
    margin: 0;
    text-align: center;
    font: 700 16px/1.4 sans-serif !important;
    color: #b3121d !important;
    background: #fff !important;
    visibility: visible !important;
    pointer-events: none;
  }
  .review {
    display: block !important;
    visibility: visible !important;
    margin: 4px 0 0;
    font: 12px/1.5 sans-serif !important;
    color: #333 !important;
    background: #fff !important;
    opacity: 1 !important;
  }
  .map-tools {
    display: flex;
    justify-content: flex-end;
    margin: 0 0 4px;
  }
  .map-tools button {
    min-width: max(28px, var(--zb-target, 24px));
    min-height: max(28px, var(--zb-target, 24px));
    margin: 0 0 0 4px;
    padding: 0 6px;
    border: 1px solid var(--_muted);
    border-radius: 2px;
    background: var(--_ground);
    color: var(--_ink);
    font: inherit;
    font-size: 0.8125em;
    line-height: 1;
    cursor: pointer;
  }
  .map-tools button:disabled {
    color: var(--_muted);
    border-style: dashed;
    cursor: default;
  }
  .picture-holder {
    position: absolute;
    width: 0;
    height: 0;
    overflow: hidden;
  }
  slot[name='inset'] {
    position: absolute;
    right: 4px;
    bottom: 4px;
    display: block;
    max-width: 24%;
  }
  .readout {
    min-height: 1.5em;
    margin: 0.3em 0 0;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    list-style: none;
    margin: 0.2em 0 0.6em;
    padding: 0;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .legend li {
    margin-inline-end: 1.2em;
  }
  .swatch {
    vertical-align: -0.2em;
  }
  .filters,
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin: 0.4em 0;
    font-size: 0.875em;
  }
  .filters label {
    margin-inline-end: 1em;
  }
  .search input,
  .filters select {
    font: inherit;
    margin-inline-start: 0.4em;
    max-width: 100%;
  }
  .area-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    column-gap: 1.5em;
    max-height: 18em;
    overflow-y: auto;
    contain: content;
    list-style: none;
    margin: 0.4em 0;
    padding: 0;
    border-top: 1px solid var(--_rule);
    border-bottom: 1px solid var(--_rule);
  }
  .area-list li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    break-inside: avoid;
    padding: 0.15em 0.4em;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums lining-nums;
    cursor: pointer;
  }
  .area-list li:hover,
  .area-list .active {
    background: var(--_track);
  }
  .area-list [aria-selected='true'] {
    text-decoration: underline 2px var(--_accent);
    font-weight: 700;
  }
  @media print {
    .map-tools,
    .filters,
    .search,
    .readout {
      display: none;
    }
    .area-list {
      max-height: none;
      overflow: visible;
    }
  }
`;
