/** The context in which a provider shares its report. The key is the same across copies of the kit (`createContext` would only give it its type). */
import type { Context } from '@lit/context';
import type { ReportState } from '../shared/report-state.ts';

export const reportContext = Symbol.for('zhanbao/1/report') as Context<symbol, ReportState>;
