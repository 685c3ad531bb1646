/** The visitor has moved, zoomed, filtered or chosen on the map. `mapView` set as `map-view` brings the same view back. */
export class MapViewChangeEvent extends Event {
  constructor(
    /** Window, filter and choice, for `map-view`. */
    readonly mapView: string,
  ) {
    super('map-view-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'map-view-change': MapViewChangeEvent;
  }
}
