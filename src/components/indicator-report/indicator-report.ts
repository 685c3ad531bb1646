import { define } from '../shared/define.ts';
import { IndicatorReportElement } from './indicator-report.element.ts';

define('indicator-report', IndicatorReportElement);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-report': IndicatorReportElement;
  }
}
export { IndicatorReportElement };
/** @internal The way to it, for the elements: they fetch both at once, and the provider is defined before anyone asks. */
export { watch } from '../shared/provided-report.ts';
