/**
 * The mapping file: which column of a table means what. A person writes it once beside a table.
 *
 * Wherever a cell is asked for, plain text is a constant and {"column": "…"} reads a column. Keys that are not
 * known are errors: a slip of spelling must not import a column as something else.
 */
import * as z from 'zod/mini';
import { frameSchema, observationSchema, reportSchema } from '../schema.ts';
import type { ProblemLog } from './import-problem.ts';
import { valueOf } from './shape-problems.ts';

const columnName = z.string().check(z.minLength(1));

const columnSchema = z.strictObject({
  column: columnName,
  /** What the words of the column stand for: {"个案": "case_count"}. A word that is not here is a problem. */
  words: z.optional(z.record(z.string(), z.string())),
  /** What an empty cell stands for; '' is none at all, which for a breakdown is the whole. */
  empty: z.optional(z.string()),
});

const cellSchema = z.union([z.string(), columnSchema]);
const cell = z.optional(cellSchema);
const observation = observationSchema.def.shape;

const timeSchema = z.strictObject({
  /** Where absent, a stock is as of its date and a flow is in it. */
  kind: z.optional(observation.time.def.innerType.def.shape.kind),
  date: cell,
  from: cell,
  to: cell,
});

const figureSchema = z.strictObject({
  value: z.strictObject({ column: columnName }),
  indicator: cellSchema,
  unit: cell,
  hedge: cell,
  /** A share that stands as 0.6, not as 60. */
  fraction: z.optional(z.boolean()),
  /** The column that says why a value is missing, in words of `missingValues`. */
  whyMissing: z.optional(columnSchema),
  by: z.optional(z.record(z.string(), cellSchema)),
  role: cell,
  time: z.optional(timeSchema),
  label: observation.label,
  note: cell,
  counting: observation.counting,
  binding: observation.binding,
  comparison: observation.comparison,
});

/** The last of the values of an observation: what is missing, and why. */
const missingReason = observation.value.def.options[10].def.shape.missing;

/** As in Table Schema, with a reason of ours. Where it is absent the value is missing and not stated. */
const missingSchema = z.union([z.string(), z.strictObject({ value: z.string(), label: z.optional(z.string()), reason: z.optional(missingReason) })]);

const mappingSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** Of the report. */
  id: frameSchema.def.shape.id,
  title: z.optional(frameSchema.def.shape.title),
  places: z.optional(reportSchema.def.shape.places),
  sources: z.optional(reportSchema.def.shape.sources),
  indicators: reportSchema.def.shape.indicators,
  terms: reportSchema.def.shape.terms,
  /** Of each row. Without it a row is of the first of `places`. */
  place: z.optional(z.strictObject({ code: cell, name: cell, level: cell, parent: cell, codeSystem: z.optional(z.string()), vintage: z.optional(z.string()) })),
  time: z.optional(timeSchema),
  source: cell,
  /** A name of the row, unlike all others; figures are then called NAME.INDICATOR, which `partOf` can name. */
  row: cell,
  partOf: cell,
  figures: z.array(figureSchema).check(z.minLength(1)),
  missingValues: z.optional(z.array(missingSchema)),
  /** Columns that are left out on purpose. */
  ignore: z.optional(z.array(z.string())),
});

/** What each column of a table means; docs/recipes/README.md tells its keys. */
export type Mapping = z.infer<typeof mappingSchema>;
export type FigureMapping = z.infer<typeof figureSchema>;
export type TimeMapping = z.infer<typeof timeSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type Column = z.infer<typeof columnSchema>;
export type MissingValue = z.infer<typeof missingSchema>;

/** The mapping, or null with its problems noted. */
export function readMapping(input: unknown, log: ProblemLog): Mapping | null {
  return valueOf(mappingSchema.safeParse(input), 'mapping', log);
}
