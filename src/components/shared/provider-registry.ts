/** Elements that name a provider by `from="id"` are told of every change of the provider with that id, wherever it is and whenever it appears. */
import { WAITING, type ReportState } from './report-state.ts';
import { warn } from './warn.ts';

type Listener = (state: ReportState) => void;

/** What a provider offers to elements that name it. */
export interface ProviderElement extends HTMLElement {
  readonly state: ReportState;
}

interface Watcher {
  readonly host: HTMLElement;
  readonly id: string;
  readonly listener: Listener;
}

/** A script may add the provider later; after this time a wrong id is more likely. */
const LONG_MS = 2000;

/** Shared by all copies of the kit on a page: with the classic script, the chart is a module of its own. */
const watchers = ((globalThis as Record<symbol, unknown>)[Symbol.for('zhanbao/1/watchers')] ??= new Set()) as Set<Watcher>;

/** Calls back with the state of the provider with this id, now and at each change. Returns a function that stops it. */
export function watchProvider(host: HTMLElement, id: string, listener: Listener): () => void {
  const watcher = { host, id, listener };
  watchers.add(watcher);
  const provider = findById(host, id);
  listener(stateOf(provider));
  if (!isProvider(provider)) setTimeout(warnOfNobody, LONG_MS, watcher);
  return () => watchers.delete(watcher);
}

/** Tells every element that names this provider. `null` means that it left the page or gave up this id; another with that id takes its place. */
export function announce(provider: ProviderElement, state: ReportState | null, named = provider.id): void {
  for (const { host, id, listener } of watchers) {
    if (named !== id) continue;
    const found = findById(host, id);
    if (state === null) listener(stateOf(found));
    else if (found === provider) listener(state);
  }
}

/** An element whose provider is not there waits: what it showed before came from another. */
function stateOf(found: Element | null): ReportState {
  return isProvider(found) ? found.state : WAITING;
}

/** An element with the id may be something else, or not defined yet. */
function isProvider(found: Element | null): found is ProviderElement {
  return found !== null && 'state' in found;
}

function warnOfNobody(watcher: Watcher): void {
  const { host, id } = watcher;
  if (!watchers.has(watcher) || isProvider(findById(host, id))) return;
  if (host.ownerDocument.readyState === 'loading') setTimeout(warnOfNobody, LONG_MS, watcher);
  else warn(({ warnNobody }) => warnNobody(host.localName, id));
}

/** The element with this id in the same tree, or else in the document. */
function findById(host: HTMLElement, id: string): Element | null {
  const root = host.getRootNode();
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  return near ?? host.ownerDocument.getElementById(id);
}
