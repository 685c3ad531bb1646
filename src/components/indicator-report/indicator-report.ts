import { define } from '../shared/define.ts';
import { IndicatorReportElement } from './indicator-report.element.ts';

define('indicator-report', IndicatorReportElement);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-report': IndicatorReportElement;
  }
}
export { IndicatorReportElement };
/** @internal Connects elements to a provider. They fetch both at once, so that the provider is defined before anyone asks. */
export { watch } from '../shared/provided-report.ts';
