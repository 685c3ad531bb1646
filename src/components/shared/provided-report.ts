/**
 * Connects an element with an `<indicator-report>` that encloses it or that it names by id. Fetched by elements without a report of their
 * own, so that a page with one gauge and its `src` does not need it.
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

/** Calls back with the state of the provider with this id, or of the enclosing one, now and at each change. Returns a function that stops it. */
export function watch(host: Host, id: string, listener: Listener): () => void {
  if (id) return watchProvider(host, id, listener);
  const known = enclosing.get(host) ?? consume(host);
  known.listener = listener;
  listener(known.state);
  return () => (known.listener = () => {});
}

/** Creates the one consumer of a host; lit requests the context again wherever the host is moved. */
function consume(host: Host): Enclosing {
  const made: Enclosing = { state: WAITING, listener: () => {} };
  enclosing.set(host, made);
  // After a move the enclosing provider is a different one, which has not answered yet.
  host.addController({ hostDisconnected: () => (made.state = WAITING) });
  const callback = (state: ReportState) => {
    made.state = state;
    made.listener(state);
  };
  host.addController(new ContextConsumer(host, { context: reportContext, subscribe: true, callback }));
  return made;
}
