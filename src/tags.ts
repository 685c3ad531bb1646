/** The four that a page of a report is made of, and what hands the report to them: where a page has several they come in one file. */
export const TOGETHER = ['indicator-report', 'coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map'] as const;

/** The elements of the kit, by tag: what the loader looks for and the build makes an entry of. */
export const TAGS = [...TOGETHER, 'indicator-value', 'indicator-table', 'indicator-chart'] as const;
