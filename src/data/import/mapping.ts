/**
 * The mapping file, which says what the columns of a table mean. A person writes it once for a table.
 *
 * Wherever a cell is asked for, plain text is a constant and {"column": "…"} reads a column. Unknown keys are errors, so that a misspelled
 * one cannot import a column as something else.
 */
import * as z from 'zod/mini';
import { frameSchema, observationSchema, reportSchema } from '../schema.ts';
import type { ProblemLog } from './import-problem.ts';
import { valueOf } from './shape-problems.ts';

const columnName = z.string().check(z.minLength(1));

const columnSchema = z.strictObject({
  column: columnName,
  /** What the words of the column stand for: {"个案": "case_count"}. Any other word is a problem. */
  words: z.optional(z.record(z.string(), z.string())),
  /** What an empty cell stands for; '' for nothing, which in a breakdown means the whole. */
  empty: z.optional(z.string()),
});

const cellSchema = z.union([z.string(), columnSchema]);
const cell = z.optional(cellSchema);
const observation = observationSchema.def.shape;

const timeSchema = z.strictObject({
  /** If absent, a stock is as of its date and a flow happened in it. */
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
  /** The share is given as 0.6, not as 60. */
  fraction: z.optional(z.boolean()),
  /** The column with the reason why a value is missing, in words of `missingValues`. */
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

/** The last alternative of an observation's value: missing, and why. */
const missingReason = observation.value.def.options[10].def.shape.missing;

/** As in Table Schema, with a reason added. Without a reason the value is missing and not stated. */
const missingSchema = z.union([z.string(), z.strictObject({ value: z.string(), label: z.optional(z.string()), reason: z.optional(missingReason) })]);

const mappingSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** Id of the report. */
  id: frameSchema.def.shape.id,
  title: z.optional(frameSchema.def.shape.title),
  places: z.optional(reportSchema.def.shape.places),
  sources: z.optional(reportSchema.def.shape.sources),
  indicators: reportSchema.def.shape.indicators,
  terms: reportSchema.def.shape.terms,
  /** The place of each row. If absent, rows belong to the first of `places`. */
  place: z.optional(z.strictObject({ code: cell, name: cell, level: cell, parent: cell, codeSystem: z.optional(z.string()), vintage: z.optional(z.string()) })),
  time: z.optional(timeSchema),
  source: cell,
  /** A unique name for the row; its figures are then called NAME.INDICATOR, to which `partOf` can refer. */
  row: cell,
  partOf: cell,
  figures: z.array(figureSchema).check(z.minLength(1)),
  missingValues: z.optional(z.array(missingSchema)),
  /** Columns that are left out on purpose. */
  ignore: z.optional(z.array(z.string())),
});

/** What each column of a table means; docs/recipes/README.md describes the keys. */
export type Mapping = z.infer<typeof mappingSchema>;
export type FigureMapping = z.infer<typeof figureSchema>;
export type TimeMapping = z.infer<typeof timeSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type Column = z.infer<typeof columnSchema>;
export type MissingValue = z.infer<typeof missingSchema>;

/** The mapping; null with its problems noted. */
export function readMapping(input: unknown, log: ProblemLog): Mapping | null {
  return valueOf(mappingSchema.safeParse(input), 'mapping', log);
}
