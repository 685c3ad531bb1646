/**
 * A report that was split by area: the index says which file holds which area, and each element gets the file of the area that it asks
 * for. Loaded when the content of a `src` is not a report.
 */
import { findArea, INDEX_FORMAT, readIndex, type AreaIndex } from '../../data/area-index.ts';
import type { Failure } from '../../data/failure.ts';
import { problem } from '../../data/problem.ts';
import { Files, type AreaFile } from './area-files.ts';
import { LOADING, NOWHERE, type Areas, type ReportState } from './report-state.ts';
import { loads } from './report-store.ts';

type Failed = ReportState & { readonly status: 'failed' };

/** The latest index of each address, so that all who name it share its files. */
const indexes = new Map<string, { readonly json: unknown; readonly state: ReportState; readonly files: Files }>();

/** The state of the index if the failed report is one, otherwise the failure. */
export function indexOr(failed: Failed, src: string): ReportState {
  const json = failed.failure.kind === 'invalid' ? (failed.failure.json as { readonly format?: unknown } | null) : null;
  if (json?.format !== INDEX_FORMAT) return failed;
  const url = new URL(src, document.baseURI).href;
  const known = indexes.get(url);
  if (known?.json === json) return known.state;
  const index = readIndex(json);
  if ('path' in index) return { ...failed, failure: { kind: 'invalid', problems: [problem('error', 'shape', index.path, { expected: index.expected })] } };
  // Not a report, but an answer worth keeping for the next element that asks.
  loads.set(url, Promise.resolve({ ok: false, failure: failed.failure }));
  // The index was fetched again, so its files must be too.
  known?.files.forget();
  const files = new Files(url);
  const state: ReportState = { status: 'index', areas: areasOf(index, files, () => state) };
  indexes.set(url, { json, state, files });
  return state;
}

function areasOf(index: AreaIndex, files: Files, itself: () => ReportState): Areas {
  return (host, listener, chosen = '') => {
    if ('state' in host)
      return {
        ask: () => {
          files.heardBy(host);
          listener(itself());
        },
        leave: () => files.leave(host),
      };
    let asked: string | null = null;
    let file: AreaFile | null = null;
    let following = NOWHERE;
    const follow = (from: AreaFile, area: string) => {
      let heard: ReportState | null = null;
      let told: ReportState = LOADING;
      // A listener that comes back to the same state gets the same object, so that it need not draw.
      const tell = (state: ReportState) => {
        if (state !== heard) told = { ...(heard = state), index };
        return asked === area && listener(told);
      };
      following = { ask: () => from.follow(tell), leave: () => from.leave(tell) };
      following.ask();
    };
    const failed = (failure: Failure) => listener({ status: 'failed', failure, retry: null, index });
    const ask = () => {
      const area = String((host as { readonly area?: string | null }).area || chosen);
      if (area === asked) return following.ask();
      asked = area;
      following.leave();
      following = NOWHERE;
      const found = findArea(index, area);
      // An area inside the one shown has no file of its own: it is in the current one.
      if (!found && file?.holds(area)) return follow(file, area);
      if (!found) return void failed({ kind: 'no-such-area', area });
      if (!files.has(found)) return void failed({ kind: 'elsewhere', file: found.file });
      file = files.of(found);
      follow(file, area);
    };
    return { ask, leave: () => following.leave() };
  };
}
