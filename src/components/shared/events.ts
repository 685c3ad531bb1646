/** The events of the kit: typed, bubbling, composed; fired on load or by the visitor, never by a property the page set. */
import type { Failure } from '../../data/failure.ts';
import type { Report } from '../../data/report.ts';

const REACHING_OUT = { bubbles: true, composed: true };

/** A report was loaded and checked. */
export class ReportReadyEvent extends Event {
  constructor(
    /** The report as it was read and checked. */
    readonly report: Report,
  ) {
    super('report-ready', REACHING_OUT);
  }
}

/** A report could not be loaded or read. */
export class ReportFailedEvent extends Event {
  constructor(
    /** Why: its `kind`, with what that kind has to say. */
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
