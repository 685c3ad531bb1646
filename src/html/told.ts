/** Elements that show several figures. Their fallback is a sentence and a table. */
export const TOLD = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map', 'indicator-table', 'indicator-chart'] as const;
export type Told = (typeof TOLD)[number];
