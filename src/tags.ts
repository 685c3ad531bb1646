/** The provider and the four elements that pages usually combine. A page with several of them loads them as one file. */
export const TOGETHER = ['indicator-report', 'coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map'] as const;

/** All elements of the kit, by tag: what the loader looks for, and what the build makes entries of. */
export const TAGS = [...TOGETHER, 'indicator-value', 'indicator-table', 'indicator-chart'] as const;
