/**
 * A Data Package (datapackage.org, 1.0 and 2.0) with a mapping file → a raw report.
 *
 * The package declares its words for missing values, its number format and its sources; the mapping says what the columns mean. Parsing
 * the CSV itself is left to a CSV reader.
 */
import * as z from 'zod/mini';
import type { Source } from '../schema.ts';
import { problemLog, refused, type ImportResult, type ProblemLog } from './import-problem.ts';
import type { MissingValue } from './mapping.ts';
import { readDate } from './read-time.ts';
import { reportFromTable } from './rows.ts';
import { valueOf } from './shape-problems.ts';
import type { Row } from './table.ts';

const missingSchema = z.optional(z.array(z.union([z.string(), z.object({ value: z.string(), label: z.optional(z.string()) })])));

const fieldSchema = z.object({
  name: z.string(),
  missingValues: missingSchema,
  decimalChar: z.optional(z.string()),
  groupChar: z.optional(z.string()),
});

const sourceSchema = z.object({ title: z.optional(z.string()), path: z.optional(z.string()) });

const resourceSchema = z.object({
  name: z.string(),
  title: z.optional(z.string()),
  schema: z.optional(z.object({ fields: z.array(fieldSchema), missingValues: missingSchema })),
  sources: z.optional(z.array(sourceSchema)),
});

const packageSchema = z.object({
  title: z.optional(z.string()),
  created: z.optional(z.string()),
  homepage: z.optional(z.string()),
  contributors: z.optional(z.array(z.object({ title: z.optional(z.string()), role: z.optional(z.string()), roles: z.optional(z.array(z.string())) }))),
  sources: z.optional(z.array(sourceSchema)),
  resources: z.array(resourceSchema),
});

type Package = z.infer<typeof packageSchema>;
type Resource = z.infer<typeof resourceSchema>;

/** The rows of one resource. Its name may be omitted if the package has only one. */
export interface PackageTable {
  readonly rows: readonly Row[];
  readonly resource?: string;
}

/** The report of one table of a package. `descriptor` is datapackage.json and `mapping` a mapping file, both as parsed JSON. */
export function reportFromDataPackage(descriptor: unknown, { rows, resource: name }: PackageTable, mapping: unknown): ImportResult {
  const log = problemLog();
  const found = valueOf(packageSchema.safeParse(descriptor), 'datapackage', log);
  const resource = found && resourceOf(found, name, log);
  if (!found || !resource) return refused(log);
  const { fields = [], missingValues } = resource.schema ?? {};
  const byName = new Map(fields.map((field) => [field.name, field]));
  const frame = {
    title: resource.title ?? found.title,
    sources: sourcesOf(found, resource),
    // What a field declares overrides what the table declares.
    missingOf: (column: string): readonly MissingValue[] | undefined => byName.get(column)?.missingValues ?? missingValues,
    plain: (column: string, text: string) => plainNumber(text, byName.get(column) ?? {}),
  };
  return reportFromTable(rows, mapping, frame, log);
}

function resourceOf({ resources }: Package, name: string | undefined, log: ProblemLog): Resource | null {
  const matching = name === undefined ? resources : resources.filter((resource) => resource.name === name);
  const [only, ...others] = matching;
  if (only && others.length === 0) return only;
  log.note('error', 'shape', 'datapackage.resources', { expected: 'resource' });
  return null;
}

/** The sources declared by package or table, or else the package itself. */
function sourcesOf({ title, created, homepage, contributors = [], sources }: Package, resource: Resource): readonly Source[] | undefined {
  const publisher = contributors.find(({ role, roles = [] }) => role === 'publisher' || roles.includes('publisher'))?.title;
  const date = created === undefined ? null : readDate(created);
  const common = { ...(publisher !== undefined && { publisher }), ...(date !== null && { date }) };
  const named = (resource.sources ?? sources ?? []).flatMap(({ title: document, path }, index) => {
    const name = document ?? path;
    return name === undefined ? [] : [{ id: `source-${index + 1}`, document: name, ...(path !== undefined && { link: path }) }];
  });
  if (named.length > 0) return named.map((source) => ({ ...source, ...common }));
  return title === undefined ? undefined : [{ id: 'package', document: title, ...common, ...(homepage !== undefined && { link: homepage }) }];
}

/** The number 1.234,5 with a decimal comma as 1234.5. Text of a field that declares no separators stays as it is. */
function plainNumber(text: string, { decimalChar = '.', groupChar }: { decimalChar?: string | undefined; groupChar?: string | undefined }): string {
  const ungrouped = groupChar === undefined || groupChar === '' ? text : text.split(groupChar).join('');
  return decimalChar === '.' || decimalChar === '' ? ungrouped : ungrouped.split(decimalChar).join('.');
}
