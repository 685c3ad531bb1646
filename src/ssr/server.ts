/**
 * zhanbao/ssr: for a server that renders with `@lit-labs/ssr`. An element whose `report` comes from `parseReport` is rendered completely,
 * with declarative shadow DOM; any other is left as written, and draws in the page (docs/decisions/0033).
 */
import { LitElementRenderer } from '@lit-labs/ssr';
import { checkedReport } from '../data/build-report.ts';
import { IndicatorElement } from '../components/shared/indicator-element.ts';
import { drawAtOnce, isDrawn } from './draw-at-once.ts';

drawAtOnce();
LitElementRenderer.renderOptions.push((element) => {
  if (!(element instanceof IndicatorElement)) return undefined;
  // An unchecked report might have to wait for the module that explains its faults.
  const report = checkedReport(element.report);
  return report && isDrawn(element, report) ? undefined : { disableSsr: true };
});
