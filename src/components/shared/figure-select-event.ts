import type { Observation, Report } from '../../data/report.ts';

/** The visitor has asked where a figure comes from. Fired before the card opens; `preventDefault()` keeps it shut, for a page with a way of its own. */
export class FigureSelectEvent extends Event {
  constructor(
    /** The figure: `id`, `indicator`, `quantity`, `printed`, `sources` and the rest of its entry. */
    readonly observation: Observation,
    /** The report that it stands in. */
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
