/** Who named a provider by `from="id"`: told whatever becomes of the one of that id, wherever it stands and whenever it comes. */
import { WAITING, type ReportState } from './report-state.ts';
import { warn } from './warn.ts';

type Listener = (state: ReportState) => void;

/** What a provider offers to those who name it. */
export interface ProviderElement extends HTMLElement {
  readonly state: ReportState;
}

interface Watcher {
  readonly host: HTMLElement;
  readonly id: string;
  readonly listener: Listener;
}

/** A script may bring the provider later; who waits for so long has more likely named it wrongly. */
const LONG_MS = 2000;

/** Of all copies of the kit on a page: the chart of a page with the classic script is a module. */
const watchers = ((globalThis as Record<symbol, unknown>)[Symbol.for('zhanbao/1/watchers')] ??= new Set()) as Set<Watcher>;

/** Calls back with the state of the provider of this id, now and at each change. Returns the way to stop. */
export function watchProvider(host: HTMLElement, id: string, listener: Listener): () => void {
  const watcher = { host, id, listener };
  watchers.add(watcher);
  const provider = findById(host, id);
  listener(stateOf(provider));
  if (!isProvider(provider)) setTimeout(warnOfNobody, LONG_MS, watcher);
  return () => watchers.delete(watcher);
}

/** Tells everyone who named this provider. One that left the page, or an id, says so with `null`; another of that id takes its place. */
export function announce(provider: ProviderElement, state: ReportState | null, named = provider.id): void {
  for (const { host, id, listener } of watchers) {
    if (named !== id) continue;
    const found = findById(host, id);
    if (state === null) listener(stateOf(found));
    else if (found === provider) listener(state);
  }
}

/** Who names nobody, or one that is not there yet, waits: what it showed before is of another. */
function stateOf(found: Element | null): ReportState {
  return isProvider(found) ? found.state : WAITING;
}

/** Another element may have the id, or one that is not defined yet. */
function isProvider(found: Element | null): found is ProviderElement {
  return found !== null && 'state' in found;
}

function warnOfNobody(watcher: Watcher): void {
  const { host, id } = watcher;
  if (!watchers.has(watcher) || isProvider(findById(host, id))) return;
  if (host.ownerDocument.readyState === 'loading') setTimeout(warnOfNobody, LONG_MS, watcher);
  else warn(({ warnNobody }) => warnNobody(host.localName, id));
}

/** The element of this id in the same tree, else in the document. */
function findById(host: HTMLElement, id: string): Element | null {
  const root = host.getRootNode();
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  return near ?? host.ownerDocument.getElementById(id);
}
