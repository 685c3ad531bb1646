import { css } from 'lit';

/** Lists of one stop, and what narrows them. */
export const listStyles = css`
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
  input,
  select {
    font: inherit;
    margin-inline-start: 0.4em;
    max-width: 100%;
    border: 1px solid;
    background: var(--_ground);
    color: inherit;
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
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    font-weight: 700;
  }
  .area-list:focus-visible .active {
    outline: 2px solid;
    outline-offset: -2px;
  }
  /* Rows below their box are neither laid out nor painted until they are scrolled to: 11 lines of as many columns as a screen has room for.
     Those in the box are, wherever it stands: a picture of the whole page must not have empty lists. */
  @media screen and (max-width: 2063px) {
    .area-list li:nth-child(n + 89) {
      content-visibility: auto;
      contain-intrinsic-size: 1.6em;
      contain-intrinsic-size: auto 1.6em;
    }
  }
  @media screen and (max-width: 1135px) {
    .area-list li:nth-child(n + 45) {
      content-visibility: auto;
      contain-intrinsic-size: 1.6em;
      contain-intrinsic-size: auto 1.6em;
    }
  }
  /* For the keys each row has its place. */
  .area-list:focus li:nth-child(n) {
    content-visibility: visible;
  }
  @media print {
    .filters,
    .search {
      display: none;
    }
    .area-list {
      max-height: none;
      overflow: visible;
    }
  }
`;
