/** The real reports that say something of social workers. */
export const REPORTS = ['cangzhou', 'ganzhou', 'guandu', 'heilongjiang', 'hexian', 'jiangshan', 'jiangsu', 'jiujiang', 'mashan', 'tacheng', 'ulanqab'] as const;
