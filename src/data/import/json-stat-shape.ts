/**
 * The shape of a JSON-stat 2.0 dataset (json-stat.org/full), and the options that supply what the format cannot say.
 *
 * Cells are checked one by one elsewhere, so that a broken one is left out alone.
 */
import * as z from 'zod/mini';
import { frameSchema, observationSchema, reportSchema } from '../schema.ts';

const texts = z.record(z.string(), z.string());
const notes = z.union([z.array(z.string()), z.string()]);

const categorySchema = z.object({
  index: z.optional(z.union([z.array(z.string()), z.record(z.string(), z.number())])),
  label: z.optional(texts),
  child: z.optional(z.record(z.string(), z.array(z.string()))),
  coordinates: z.optional(z.record(z.string(), z.tuple([z.number(), z.number()]))),
  unit: z.optional(
    z.record(
      z.string(),
      z.object({
        decimals: z.optional(z.number()),
        label: z.optional(z.string()),
        symbol: z.optional(z.string()),
        position: z.optional(z.enum(['start', 'end'])),
        multiplier: z.optional(z.unknown()),
      }),
    ),
  ),
  note: z.optional(z.record(z.string(), notes)),
});

const dimensionSchema = z.object({ label: z.optional(z.string()), category: categorySchema, note: z.optional(notes) });

export const datasetSchema = z.object({
  id: z.array(z.string()),
  size: z.array(z.number()),
  role: z.optional(z.object({ time: z.optional(z.array(z.string())), geo: z.optional(z.array(z.string())), metric: z.optional(z.array(z.string())) })),
  dimension: z.record(z.string(), dimensionSchema),
  value: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]),
  status: z.optional(z.union([z.string(), z.array(z.unknown()), z.record(z.string(), z.unknown())])),
  label: z.optional(z.string()),
  source: z.optional(z.string()),
  updated: z.optional(z.string()),
  href: z.optional(z.string()),
  note: z.optional(notes),
});

export type Dataset = z.infer<typeof datasetSchema>;
export type DatasetDimension = z.infer<typeof dimensionSchema>;

const observation = observationSchema.def.shape;
const place = frameSchema.def.shape.places.def.element;
const indicator = reportSchema.def.shape.indicators.def.innerType.def.element.def.shape;
const level = place.def.shape.level;

const metricSchema = z.strictObject({
  /** The indicator of the metric; the metric's own id if absent. */
  code: z.optional(z.string()),
  /** What it counts, and whether it is a stock or a flow, for indicators that are not in the catalogue. */
  unitKind: z.optional(indicator.unitKind),
  nature: z.optional(indicator.nature),
  definition: indicator.definition,
  /** The counter in the terms of this format, in place of the dataset's unit; values are then multiplied by ten to the `power`. */
  unit: z.optional(z.string()),
  power: z.optional(z.number()),
  /** The share is given as 0.6, not as 60. */
  fraction: z.optional(z.boolean()),
  role: observation.role,
  comparison: observation.comparison,
});

/** The reasons why a value is missing: the last alternative of an observation's value. */
const reason = observation.value.def.options[10].def.shape.missing;
const flag = observation.flags.def.innerType.def.element;

export const REASONS: readonly string[] = Object.keys(reason.def.entries);
export const FLAGS: readonly string[] = Object.keys(flag.def.entries);

export const optionsSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** Id of the report. */
  id: frameSchema.def.shape.id,
  /** The language of the labels; Chinese if absent. */
  lang: z.optional(z.enum(['zh', 'en'])),
  /** The labels in the other language. */
  labels: z.optional(texts),
  title: z.optional(frameSchema.def.shape.title),
  /** Which dimension has which role, where the dataset does not say or names several. */
  roles: z.optional(z.strictObject({ time: z.optional(z.string()), geo: z.optional(z.string()), metric: z.optional(z.string()) })),
  /** By category of the metric dimension. */
  indicators: z.optional(z.record(z.string(), metricSchema)),
  /** The only indicator of a dataset without a metric dimension. */
  indicator: z.optional(metricSchema),
  /** The level of all places, or of each category. */
  level: z.optional(z.union([level, z.record(z.string(), level)])),
  codeSystem: place.def.shape.codeSystem,
  vintage: place.def.shape.vintage,
  crs: z.optional(place.def.shape.point.def.innerType.def.shape.crs),
  /** The place of a dataset without a geographic dimension. */
  place: z.optional(place),
  /** The time of a dataset without a time dimension. */
  time: observation.time,
  /** The times of categories that cannot be read: {"2024/25": {"kind": "plan", "from": "2024-09", "to": "2025-08"}}. */
  times: z.optional(z.record(z.string(), observation.time.def.innerType)),
  /** What dimensions are called in `by`: {"sex": "group"}. */
  dimensions: z.optional(texts),
  /** For each dimension, the category that stands for the whole, so that its figures have no breakdown. */
  totals: z.optional(texts),
  /** What status codes mean; `normal` means nothing in particular. */
  status: z.optional(z.record(z.string(), z.union([reason, flag, observation.role.def.innerType, z.literal('normal')]))),
  retrieved: reportSchema.def.shape.sources.def.element.def.shape.retrieved,
});

export type JsonStatOptions = z.infer<typeof optionsSchema>;
export type MetricMapping = z.infer<typeof metricSchema>;
export type StatusMeaning = NonNullable<JsonStatOptions['status']>[string];
