import { css } from 'lit';

/** A figure that reads as part of its sentence: the sentence's font, a dotted underline, no box, no extra space. */
export const indicatorValueStyles = css`
  :host {
    display: inline;
    color: inherit;
    font-size: inherit;
    line-height: inherit;
    letter-spacing: inherit;
  }
  /* A line may be broken after any button, before a full stop too: not where it is not to wrap and a word joiner of the same text follows. */
  [title] {
    white-space: nowrap;
  }
  [title] > * {
    white-space: normal;
  }
  .figure,
  .number {
    font-size: inherit;
    font-weight: inherit;
    letter-spacing: inherit;
    line-height: inherit;
  }
  .hedge,
  .unit {
    margin: 0;
  }
  .figure-words {
    font-weight: inherit;
  }
  button.figure {
    max-width: calc(100% - 1em);
    border-radius: 0;
    background-image: linear-gradient(to right, var(--_accent) 34%, transparent 34%);
    background-position: 0 100%;
    background-size: 3px 1px;
    background-repeat: repeat-x;
  }
  /* One line under a figure, not two: the base has its own under numbers and under words. */
  button .number {
    background: none;
  }
  /* Words may take two lines, and none of them may be higher than its neighbours. */
  button.figure-words {
    overflow-wrap: anywhere;
    background-image: none;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  button.figure:hover {
    background-image: linear-gradient(var(--_accent), var(--_accent));
  }
  .figure.unstated {
    display: inline;
    padding: 0;
    border: 0;
    font-size: inherit;
  }
  @media print {
    button.figure {
      background-image: none;
    }
  }
  @media (forced-colors: active) {
    button.figure {
      background-image: none;
      text-decoration: underline;
      text-decoration-style: dotted;
    }
  }
`;
