/** Elements that show several figures. Their fallback is a sentence and a table. */
export const FALLBACK_TAGS = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map', 'indicator-table', 'indicator-chart'] as const;
export type FallbackTag = (typeof FALLBACK_TAGS)[number];
