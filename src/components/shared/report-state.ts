/** The state of one report, as providers share it and elements show it. */
import type { AreaIndex } from '../../data/area-index.ts';
import type { Failure } from '../../data/failure.ts';
import type { Report } from '../../data/report.ts';

/**
 * What a page may set as `report`: one that `parseReport` has read, the parsed JSON of a file, or its text. Open, for those who have
 * types of their own for their files; what is no report is refused, with the reason in its place.
 */
export type ReportInput = object | string | null | undefined;

/**
 * `area`: the one chosen for all who show the report and name none of their own; undefined where nobody chooses.
 * `index`: the index of areas that the report, or its failure, comes from.
 */
export type ReportState = { readonly area?: string | undefined; readonly index?: AreaIndex } & (
  | { readonly status: 'waiting' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly report: Report }
  | { readonly status: 'index'; readonly areas: Areas }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: (() => void) | null }
);

/** Told of each state; answers whether it still wants to be. */
export type StateListener = (state: ReportState) => boolean;

/**
 * What an index of areas gives instead of a report: each element gets the state of the area that it asks for, a provider
 * the index itself; `chosen` is for those who name no area.
 */
export type Areas = (host: HTMLElement, listener: StateListener, chosen?: string) => Following;

export interface Following {
  /** Asks again: whenever the `area` of the host may have changed, or the host has come back. */
  readonly ask: () => void;
  /** When the host goes. */
  readonly leave: () => void;
}

/** Of what has no areas. */
export const NOWHERE: Following = { ask: () => {}, leave: () => {} };

export const WAITING: ReportState = { status: 'waiting' };
export const LOADING: ReportState = { status: 'loading' };
