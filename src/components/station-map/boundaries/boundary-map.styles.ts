import { css } from 'lit';
import { listStyles } from '../stations/list.styles.ts';

export const boundaryMapStyles = css`
  ${listStyles}
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
  /* What runs at once tells that the colours have changed: a canvas keeps those that it was painted with. */
  canvas {
    color: var(--_ink);
    outline-color: var(--_accent);
    transition: 1ms;
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
    fill: url(#missing);
  }
  .dash {
    stroke: var(--_muted);
    stroke-width: 1;
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
  /* With a rim of paper, for the darkest land is as dark as they are. */
  .station-mark {
    fill: var(--_accent);
    stroke: var(--_ground);
    stroke-width: 1.6;
    paint-order: stroke;
  }
  .station-dots {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .station-dots.rim {
    stroke: var(--_ground);
    stroke-width: 3;
  }
  .station-mark.hollow {
    fill: var(--_ground);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .station-mark.unstated {
    fill: var(--_muted);
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
  /* Its own ink and paper, whatever the theme: a label no longer than its words. */
  .review {
    display: block !important;
    visibility: visible !important;
    width: fit-content;
    margin: 4px 0 0;
    font: 12px/1.5 sans-serif !important;
    color: #333 !important;
    background: #fff !important;
    box-shadow: 0 0 0 2px #fff;
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
    font-size: 0.875em;
    text-align: center;
  }
  .map-tools [aria-disabled='true'] {
    color: var(--_muted);
    border-color: var(--_rule);
    cursor: default;
  }
  /* Muted is as loud as all else there. */
  @media (forced-colors: active) {
    .map-tools [aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
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
    /* What cannot shrink reaches into the map, not out of the page. */
    display: flex;
    align-items: flex-end;
    justify-content: flex-end;
    max-width: 24%;
  }
  ::slotted(img) {
    max-width: 100%;
    height: auto;
  }
  .readout {
    min-height: 1.5em;
    margin: 0.3em 0 0;
    font-size: 0.875em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    margin: 0.2em 0 0.6em;
    padding: 0;
    list-style: none;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .legend li {
    margin-inline-end: 1.2em;
  }
  .swatch {
    vertical-align: -0.2em;
  }
  @media print {
    .map-tools,
    .readout {
      display: none;
    }
  }
`;
