/** The context in which a provider shares its report. Its key is the same in all copies of the kit (`createContext` would only add the type). */
import type { Context } from '@lit/context';
import type { ReportState } from '../shared/report-state.ts';

export const reportContext = Symbol.for('zhanbao/1/report') as Context<symbol, ReportState>;
