/** The context in which a provider shares its report. The key is the same across copies of the kit. */
import { createContext } from '@lit/context';
import type { ReportState } from '../shared/report-state.ts';

export const reportContext = createContext<ReportState>(Symbol.for('zhanbao/1/report'));
