/**
 * The way to an `<indicator-report>`, enclosing or named by id. Loaded by elements that have no report of their own, so that a
 * page with one gauge and its `src` does without it. It brings the provider's tag with it: the provider is
 * defined before anyone asks.
 */
import { ContextConsumer } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import '../indicator-report/indicator-report.ts';
import { reportContext } from '../indicator-report/report-context.ts';
import type { ReportState } from './report-state.ts';

export { watchProvider } from './provider-registry.ts';

/** Calls back with the state of the enclosing provider, now and at each change. */
export function consumeProvided(host: ReactiveControllerHost & HTMLElement, callback: (state: ReportState) => void): void {
  host.addController(new ContextConsumer(host, { context: reportContext, subscribe: true, callback }));
}
