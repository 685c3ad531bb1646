/**
 * zhanbao/ssr: for a server that draws with `@lit-labs/ssr`. An element whose `report` is one that `parseReport` has read is drawn
 * whole, with declarative shadow DOM; any other is left as it is written, and draws in the page.
 */
import { LitElementRenderer } from '@lit-labs/ssr';
import { checkedReport } from '../data/build-report.ts';
import { IndicatorElement } from '../components/shared/indicator-element.ts';
import { drawAtOnce, isDrawn } from './draw-at-once.ts';

/** Of more rows than this a table shows those alone that are near. */
const LONG = 150;

drawAtOnce();
LitElementRenderer.renderOptions.push((element) => {
  if (!(element instanceof IndicatorElement)) return undefined;
  const { theme } = element;
  const report = checkedReport(element.report);
  // A long table stands in the page in pieces only; a report that was not read yet may have to wait for
  // the reader of its faults, an element with a theme of its own for its colours.
  return !theme && isDrawn(element) && report && report.observations.length < LONG ? undefined : { disableSsr: true };
});
