import { define } from '../shared/define.ts';
import { StationMapElement } from './station-map.element.ts';

define('station-map', StationMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'station-map': StationMapElement;
  }
}
export { StationMapElement };
