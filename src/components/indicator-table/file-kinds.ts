/** The kinds of file that a table offers. The classic script has no workbook (`tools/vite-plugins.mjs`). */
export const FILE_KINDS = ['csv', 'xlsx', 'json'] as const;
export type FileKind = (typeof FILE_KINDS)[number];
