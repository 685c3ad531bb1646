import type { Observation, Report } from '../../data/report.ts';

/** The visitor has asked for the source of a figure. Fired before the card opens; `preventDefault()` keeps it closed, for a page that shows sources itself. */
export class FigureSelectEvent extends Event {
  constructor(
    /** The figure: `id`, `indicator`, `quantity`, `printed`, `sources` and the other fields of its entry. */
    readonly observation: Observation,
    /** The report that contains it. */
    readonly report: Report,
  ) {
    super('figure-select', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'figure-select': FigureSelectEvent;
  }
}
