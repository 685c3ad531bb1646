import { define } from '../shared/define.ts';
import { ServiceTallyElement } from './service-tally.element.ts';

define('service-tally', ServiceTallyElement);

declare global {
  interface HTMLElementTagNameMap {
    'service-tally': ServiceTallyElement;
  }
}
export { ServiceTallyElement };
