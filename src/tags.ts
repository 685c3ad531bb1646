/** The elements of the kit, by tag: what the loader looks for and the build makes an entry of. */
export const TAGS = [
  'indicator-report',
  'coverage-gauge',
  'talent-pipeline',
  'service-tally',
  'station-map',
  'indicator-value',
  'indicator-table',
  'indicator-chart',
] as const;
