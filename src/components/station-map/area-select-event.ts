/** The visitor chose an area. Cancel it to keep the map from going into the area itself. */
export class AreaSelectEvent extends Event {
  constructor(
    /** What the `area` attribute of any element understands. */
    readonly area: string,
    /** Its administrative code; empty where the report gives none. */
    readonly code: string,
    /** Its name, in the language of the map. */
    readonly areaName: string,
  ) {
    super('area-select', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'area-select': AreaSelectEvent;
  }
}
