/** Everything that only some gauges need, in one chunk: promises, parts, areas, bars, rows, and the empty state. */
export { gaugeBar } from './gauge-bar.ts';
export { fullStyles as styles } from './gauge-full.styles.ts';
export { fullGaugeView } from './gauge-full.view.ts';
export type { GaugeEmpty } from './gauge-empty.ts';
export { marksOn, promisedArc, solidOf } from './gauge-promised.ts';
export { afterTemplate, noticeTemplate, ownTag, pieces, statedTemplate } from './gauge-rows.ts';
