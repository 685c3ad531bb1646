/** The state of one report, as providers share it and elements show it. */
import type { AreaIndex } from '../../data/area-index.ts';
import type { Failure } from '../../data/failure.ts';
import type { Report } from '../../data/report.ts';

/**
 * What a page may set as `report`: the report of `parseReport`, the parsed JSON of a file, or its text. The type is open for the sake of
 * pages that have their own types for their files; what is not a report is refused, and the element shows the reason.
 */
export type ReportInput = object | string | null | undefined;

/**
 * The state of a report. `area` is the one chosen for all elements that name none of their own, undefined where nobody has chosen;
 * `index` is the index of areas that the report, or its failure, comes from.
 */
export type ReportState = { readonly area?: string | undefined; readonly index?: AreaIndex } & (
  | { readonly status: 'waiting' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly report: Report }
  | { readonly status: 'index'; readonly areas: Areas }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: (() => void) | null }
);

/** Receives each state; returns whether it wants to hear the next. */
export type StateListener = (state: ReportState) => boolean;

/**
 * What an index of areas provides instead of a report: each element gets the state of the area that it asks for, a provider gets the
 * index itself. `chosen` is for elements that name no area.
 */
export type Areas = (host: HTMLElement, listener: StateListener, chosen?: string) => Following;

export interface Following {
  /** Asks again; to be called whenever the `area` of the host may have changed, or the host has come back. */
  readonly ask: () => void;
  /** To be called when the host leaves. */
  readonly leave: () => void;
}

/** For reports without areas. */
export const NOWHERE: Following = { ask: () => {}, leave: () => {} };

export const WAITING: ReportState = { status: 'waiting' };
export const LOADING: ReportState = { status: 'loading' };
