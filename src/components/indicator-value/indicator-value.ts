import { define } from '../shared/define.ts';
import { IndicatorValueElement } from './indicator-value.element.ts';

define('indicator-value', IndicatorValueElement);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-value': IndicatorValueElement;
  }
}
export { IndicatorValueElement };
