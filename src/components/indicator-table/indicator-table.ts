import { define } from '../shared/define.ts';
import { IndicatorTableElement } from './indicator-table.element.ts';

define('indicator-table', IndicatorTableElement);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-table': IndicatorTableElement;
  }
}
export { IndicatorTableElement };
