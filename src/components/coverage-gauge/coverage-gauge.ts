import { define } from '../shared/define.ts';
import { CoverageGaugeElement } from './coverage-gauge.element.ts';

define('coverage-gauge', CoverageGaugeElement);

declare global {
  interface HTMLElementTagNameMap {
    'coverage-gauge': CoverageGaugeElement;
  }
}
export { CoverageGaugeElement };
