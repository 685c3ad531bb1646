/** The visitor chose an area. Cancel it to keep the map from going into the area itself. */
export class AreaSelectEvent extends Event {
  /** `area`: what the `area` attribute of any element understands. */
  constructor(
    readonly area: string,
    readonly code: string,
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
