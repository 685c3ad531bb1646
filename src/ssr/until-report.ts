/** Puts off the first drawing until the report has come or failed: what a server has drawn must not give way to a word of waiting. */
import type { LitElement } from 'lit';
import type { ReportController } from '../components/shared/report-controller.ts';

/** What the base class keeps to itself. */
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
      // Asked for anew whenever something is set or has come.
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
