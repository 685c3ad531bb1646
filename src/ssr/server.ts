/**
 * zhanbao/ssr: for a server that draws with `@lit-labs/ssr`. An element whose `report` is one that `parseReport` has read is drawn
 * whole, with declarative shadow DOM; any other is left as it is written, and draws in the page (docs/decisions/0033).
 */
import { LitElementRenderer } from '@lit-labs/ssr';
import { checkedReport } from '../data/build-report.ts';
import { IndicatorElement } from '../components/shared/indicator-element.ts';
import { drawAtOnce, isDrawn } from './draw-at-once.ts';

drawAtOnce();
LitElementRenderer.renderOptions.push((element) => {
  if (!(element instanceof IndicatorElement)) return undefined;
  // A report that was not read yet may have to wait for the reader of its faults.
  const report = checkedReport(element.report);
  return report && isDrawn(element, report) ? undefined : { disableSsr: true };
});
