/** Delays the first update until the report is ready or has failed, so that the server's drawing does not give way to "waiting". */
import type { LitElement } from 'lit';
import type { ReportController } from '../components/shared/report-controller.ts';

/** Internals of the base class. */
interface Inside {
  readonly reports: ReportController;
  requestUpdate(...changed: unknown[]): void;
  scheduleUpdate(): void | Promise<unknown>;
}

export function untilReport(element: LitElement): void {
  const host = element as unknown as Inside;
  const { requestUpdate, scheduleUpdate } = host;
  host.scheduleUpdate = async () => {
    await new Promise<void>((resolve) => {
      const look = (again: boolean) => {
        host.reports.update(again);
        if (host.reports.state.status !== 'waiting' && host.reports.state.status !== 'loading') resolve();
      };
      // Check again whenever a property is set or the state changes.
      host.requestUpdate = (...changed) => {
        requestUpdate.apply(host, changed);
        look(changed[0] === 'report');
      };
      look(false);
    });
    Object.assign(host, { requestUpdate, scheduleUpdate });
    return scheduleUpdate.call(host);
  };
}
