/** The events of the kit: typed, bubbling and composed; fired on load or by the visitor, never because the page set a property. */
import type { Failure } from '../../data/failure.ts';
import type { Report } from '../../data/report.ts';

const REACHING_OUT = { bubbles: true, composed: true };

/** A report was loaded and checked. */
export class ReportReadyEvent extends Event {
  constructor(
    /** The report as read and checked. */
    readonly report: Report,
  ) {
    super('report-ready', REACHING_OUT);
  }
}

/** A report could not be loaded or read. */
export class ReportFailedEvent extends Event {
  constructor(
    /** Why: a `kind`, and the details that belong to it. */
    readonly failure: Failure,
  ) {
    super('report-failed', REACHING_OUT);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'report-ready': ReportReadyEvent;
    'report-failed': ReportFailedEvent;
  }
}
