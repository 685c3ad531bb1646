import { define } from '../shared/define.ts';
import { IndicatorReportElement } from './indicator-report.element.ts';

define('indicator-report', IndicatorReportElement);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-report': IndicatorReportElement;
  }
}
export { IndicatorReportElement };
