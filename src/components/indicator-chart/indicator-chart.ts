import { define } from '../shared/define.ts';
import { IndicatorChartElement } from './indicator-chart.element.ts';

define('indicator-chart', IndicatorChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-chart': IndicatorChartElement;
  }
}
export { IndicatorChartElement };
