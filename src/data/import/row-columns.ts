/** Checks that a table and its mapping name the same columns. */
import type { ProblemLog } from './import-problem.ts';
import type { Mapping } from './mapping.ts';
import type { Row } from './table.ts';

/** Whether the table has every column of the mapping. Columns of the table that are not used are noted. */
export function columnsAgree(rows: readonly Row[], mapping: Mapping, log: ProblemLog): boolean {
  const present = new Set<string>();
  for (const row of rows) for (const column of Object.keys(row)) present.add(column);
  const used = columnsOf(mapping);
  const known = new Set([...used.map(({ column }) => column), ...(mapping.ignore ?? [])]);
  for (const column of present) if (!known.has(column)) log.note('warning', 'column-unused', column, { found: column });
  const absent = rows.length === 0 ? [] : used.filter(({ column }) => !present.has(column));
  for (const { column, path } of absent) log.note('error', 'column-missing', path, { found: column });
  return absent.length === 0;
}

/** Every {"column": "…"} of the mapping, with its place in it. */
function columnsOf({ place, time, source, row, partOf, figures }: Mapping): readonly { readonly column: string; readonly path: string }[] {
  const found: { column: string; path: string }[] = [];
  const walk = (node: unknown, path: string, key: string): void => {
    // The keys of `words` and `by` come from the table, and one of them may be called column.
    if (typeof node !== 'object' || node === null || key === 'words') return;
    if (key !== 'by' && 'column' in node && typeof node.column === 'string') found.push({ column: node.column, path: `${path}.column` });
    for (const [name, child] of Object.entries(node)) walk(child, Array.isArray(node) ? `${path}[${name}]` : `${path}.${name}`, name);
  };
  walk({ place, time, source, row, partOf, figures }, 'mapping', '');
  return found;
}
