/**
 * Styles of all elements: tokens with their defaults, the frame, figures, tables, notes. Text properties are set inside the shadow tree,
 * because rules of the page for the host itself (`* { letter-spacing: 6px }`) would take precedence over `:host`.
 */
import { css } from 'lit';

export const baseStyles = css`
  :host {
    display: block;
    --_accent: var(--zb-accent, #0b4ea2);
    --_ink: var(--zb-ink, #16191d);
    --_muted: var(--zb-muted, #4a5058);
    --_rule: var(--zb-rule, #c9ced6);
    --_track: var(--zb-track, #e4e8ee);
    --_tint: var(--zb-tint, #858e9b);
    --_warn: var(--zb-warn, #7a4200);
    --_surface: var(--zb-surface, transparent);
    --_ground: var(--zb-ground, var(--zb-surface, #ffffff));
    color: var(--_ink);
    font-family: var(--zb-font, inherit);
    font-size: calc(var(--zb-size, max(1em, 16px)) * var(--zb-scale, 1));
  }
  /* The browser forces words and boxes; what a drawing is painted with it leaves as it is. */
  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_ink: CanvasText;
      --_track: Canvas;
      --_ground: Canvas;
    }
  }
  /* Who asks for more contrast has no grey words and no pale lines, in any theme. */
  @media (forced-colors: active), (prefers-contrast: more) {
    :host {
      --_muted: var(--_ink);
      --_rule: var(--_ink);
    }
  }
  slot ~ * {
    line-height: 1.6;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    white-space: normal;
    text-wrap: pretty;
  }
  :host([elder]) {
    --zb-scale: 1.35;
    --zb-target: 44px;
    --zb-columns: 1;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .frame {
    margin: 0;
    padding: 0.9em var(--zb-inset, 0) var(--zb-inset, 0);
    border-top: 3px solid var(--_accent);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .heading {
    margin: 0;
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.35;
  }
  .subtitle,
  .source,
  .status,
  .note {
    margin: 0.2em 0 0;
    font-size: 0.875em;
    color: var(--_muted);
    /* Broken between phrases, in Chinese too; within one where the line is too short for it. */
    word-break: keep-all;
  }
  .drawing {
    margin: 1.1em 0 0.6em;
  }
  button,
  summary {
    min-height: var(--zb-target, 24px);
    cursor: pointer;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    letter-spacing: inherit;
  }
  .figure,
  button {
    font-variant-numeric: tabular-nums lining-nums;
    word-break: keep-all;
  }
  .number {
    white-space: nowrap;
    font-weight: 700;
    font-size: 1.75em;
    line-height: 1.1;
    letter-spacing: -0.01em;
  }
  .figure-lead .number {
    font-size: 3.1em;
  }
  .hedge {
    margin-inline-end: 0.12em;
  }
  .unit {
    margin-inline-start: 0.12em;
  }
  .figure-words {
    font-weight: 700;
  }
  .figure-words.figure-lead {
    font-size: 1.75em;
  }
  .tag,
  .figure.unstated,
  span.unstated {
    display: inline-block;
    padding: 0 0.35em;
    border: 1px solid;
    border-radius: 2px;
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.5;
    color: var(--_muted);
  }
  .tag {
    white-space: nowrap;
  }
  .promised .number,
  .promised .figure-words {
    font-weight: 400;
  }
  /* What the report does not state is a dashed box with the words in it, wherever its figure would stand. */
  .figure.unstated,
  span.unstated {
    border-style: dashed;
  }
  .reason {
    margin: 0;
    padding: 0.8em 1em;
    border: 1px dashed var(--_muted);
  }
  .source {
    padding-top: 0.55em;
    border-top: 1px solid var(--_rule);
  }
  details {
    margin: 0 0 0.4em;
    font-size: 0.875em;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_accent);
  }
  @media screen {
    /* Nearer to its figure than a border, which stands below the line box. */
    button .number,
    button.figure-words {
      background: linear-gradient(var(--_accent), var(--_accent)) 0 95% / 100% 1px no-repeat;
    }
    .title {
      display: none;
    }
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  @media print {
    .frame {
      border-top-color: var(--_ink);
    }
    figcaption,
    .section-head,
    .group-head,
    .group-title,
    .flag {
      break-after: avoid;
    }
    figcaption,
    .reason,
    .row,
    .fact,
    .note,
    li,
    tr,
    svg,
    .gauge {
      break-inside: avoid;
    }
    .verdict,
    .source {
      break-before: avoid;
    }
    .source a::after {
      content: ' ' attr(href);
    }
    details:not([open]) {
      display: none;
    }
  }
`;
