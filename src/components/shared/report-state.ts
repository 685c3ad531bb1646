/** The state of one report, as providers share it and elements show it. */
import type { Failure } from '../../data/load-report.ts';
import type { Report } from '../../data/report.ts';

export type ReportState =
  | { readonly status: 'waiting' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly report: Report }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: (() => void) | null };

export const WAITING: ReportState = { status: 'waiting' };
export const LOADING: ReportState = { status: 'loading' };
