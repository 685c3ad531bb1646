/** The events of the kit: typed, bubbling, composed; fired on load or by the visitor, never by a property the page set. */
import type { Failure } from '../../data/load-report.ts';
import type { Report } from '../../data/report.ts';

/** A report was loaded and checked. */
export class ReportReadyEvent extends Event {
  static readonly eventName = 'report-ready';
  constructor(readonly report: Report) {
    super(ReportReadyEvent.eventName, { bubbles: true, composed: true });
  }
}

/** A report could not be loaded or read. */
export class ReportFailedEvent extends Event {
  static readonly eventName = 'report-failed';
  constructor(readonly failure: Failure) {
    super(ReportFailedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'report-ready': ReportReadyEvent;
    'report-failed': ReportFailedEvent;
  }
}
