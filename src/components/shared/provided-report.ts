/**
 * The way to an `<indicator-report>`, enclosing or named by id. Loaded with the provider by elements that have no report of their
 * own, so that a page with one gauge and its `src` does without it.
 */
import { ContextConsumer } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { reportContext } from '../indicator-report/report-context.ts';
import { watchProvider } from './provider-registry.ts';
import { WAITING, type ReportState } from './report-state.ts';

type Host = ReactiveControllerHost & HTMLElement;
type Listener = (state: ReportState) => void;

interface Enclosing {
  state: ReportState;
  listener: Listener;
}

const enclosing = new WeakMap<Host, Enclosing>();

/** Calls back with the state of the provider of this id, or of the enclosing one, now and at each change. Returns the way to stop. */
export function watch(host: Host, id: string, listener: Listener): () => void {
  if (id) return watchProvider(host, id, listener);
  const known = enclosing.get(host) ?? consume(host);
  known.listener = listener;
  listener(known.state);
  return () => (known.listener = () => {});
}

/** One consumer a host for all times: lit asks anew wherever the host is put. */
function consume(host: Host): Enclosing {
  const made: Enclosing = { state: WAITING, listener: () => {} };
  enclosing.set(host, made);
  // Wherever it is put next, the enclosing provider is another one until it answers.
  host.addController({ hostDisconnected: () => (made.state = WAITING) });
  const callback = (state: ReportState) => {
    made.state = state;
    made.listener(state);
  };
  host.addController(new ContextConsumer(host, { context: reportContext, subscribe: true, callback }));
  return made;
}
