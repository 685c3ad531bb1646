/**
 * The indicator report format `zhanbao/1`: its only definition.
 *
 * The TypeScript types below, the published JSON Schema, the table of shapes that a page checks with (`shapes.generated.ts`) and the
 * reference page are derived from it by `npm run schema`; zod itself does not reach a page (docs/decisions/0003). The schema knows only
 * shapes; what they cannot express (an unknown indicator, a unit of the wrong kind, a dangling reference) is up to `parse-report.ts`.
 */
import * as z from 'zod/mini';
import { FORMAT } from './format-version.ts';

/** Text for people: Chinese alone, or Chinese with English. */
const text = z.union([z.string(), z.object({ zh: z.string(), en: z.optional(z.string()) })]);

/** A finite JSON number. */
const finite = z.number();

const id = z.string().check(z.minLength(1), z.maxLength(120));

/** ISO 8601, as precise as the source: 2021, 2021-06, 2021-06-30, 2021-Q2, or --06-30 where the year is not stated. */
const PARTIAL_DATE = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4])?|--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))$/;
const partialDate = z.string().check(z.regex(PARTIAL_DATE));

const missingReason = z.enum(['not-stated', 'not-collected', 'not-applicable', 'withheld', 'not-yet-due']);

/** How much: a plain number is exact; any other form says how it is open. Shares are fractions (60% is 0.6). */
const value = z.union([
  finite,
  z.strictObject({ atLeast: finite }),
  z.strictObject({ moreThan: finite }),
  z.strictObject({ atMost: finite }),
  z.strictObject({ lessThan: finite }),
  z.strictObject({ nearly: finite }),
  z.strictObject({ about: finite }),
  z.strictObject({ from: finite, to: finite }),
  z.strictObject({ ordinal: finite }),
  z.strictObject({ words: z.string() }),
  z.strictObject({ missing: missingReason }),
]);

const time = z.object({
  /** Which kind of time the figure holds for. */
  kind: z.enum(['as-of', 'year', 'quarter', 'month', 'year-to-date', 'since', 'plan', 'event', 'not-stated']),
  /** The day, month, quarter or year itself; absent where the text states none. */
  date: z.optional(partialDate),
  from: z.optional(partialDate),
  /** The end of a plan, which is the deadline of a target. */
  to: z.optional(partialDate),
  /** The words that state the time, as printed. */
  printed: z.optional(z.string()),
});

const sourceRef = z.union([id, z.object({ id, page: z.optional(z.string()), quote: z.optional(z.string()) })]);
const sourceRefs = z.union([sourceRef, z.array(sourceRef)]);

const by = z.record(z.string(), z.string());
const ext = z.optional(z.unknown());

export const observationSchema = z.object({
  id: z.optional(id),
  indicator: id,
  /** Id of a place; the report's first place if absent. */
  place: z.optional(id),
  value,
  /** The counter or unit as printed: 个, 人次, %, 元. */
  unit: z.optional(z.string()),
  /** What the unit counts, where neither the unit nor the indicator says so. */
  unitKind: z.optional(z.string()),
  /** The hedge as printed: 余, 达, 超, 近, 约, 至少 … */
  hedge: z.optional(z.string()),
  /** The phrase that carries the figure, as printed. */
  printed: z.optional(z.string()),
  time: z.optional(time),
  role: z.optional(z.enum(['actual', 'target', 'forecast', 'intention'])),
  /** For targets: whether the figure is a total, an increase, or accumulated over the period. */
  counting: z.optional(z.enum(['total', 'increment', 'cumulative'])),
  /** For targets: binding (约束性) or indicative (预期性). */
  binding: z.optional(z.enum(['binding', 'indicative'])),
  /** Breakdown by named dimensions: {"tier": "乡镇（街道）"}. */
  by: z.optional(by),
  /** Id of the observation that this one is a part of (其中). */
  partOf: z.optional(id),
  /** Ids of observations that may contain or overlap this one; the text does not say. */
  mayOverlap: z.optional(z.array(id)),
  rate: z.optional(
    z.object({
      /** Ids of the observations that the declared rate relates, where the report has them. */
      numerator: z.optional(id),
      denominator: z.optional(id),
      /** The base in words: 占报名者. */
      basis: z.optional(text),
      baseDate: z.optional(partialDate),
    }),
  ),
  comparison: z.optional(
    z.object({
      kind: z.enum(['year-on-year', 'previous-period', 'since', 'yearly-average', 'points', 'multiple', 'rank']),
      /** What it is compared with, in words; absent where the text does not say. */
      base: z.optional(text),
    }),
  ),
  flags: z.optional(z.array(z.enum(['provisional', 'estimated', 'revised', 'inferred']))),
  /** The name of the figure, where the name of its indicator is too general. */
  label: z.optional(text),
  note: z.optional(text),
  source: z.optional(sourceRefs),
  ext,
});

const placeSchema = z.object({
  id,
  name: text,
  aliases: z.optional(z.array(z.string())),
  level: z.enum(['nation', 'province', 'prefecture', 'county', 'township', 'village', 'organisation']),
  code: z.optional(z.string()),
  codeSystem: z.optional(z.string()),
  /** The year of the code table. */
  vintage: z.optional(z.string()),
  parent: z.optional(id),
  point: z.optional(z.object({ lon: finite, lat: finite, crs: z.enum(['WGS84', 'CGCS2000', 'GCJ-02', 'BD-09']) })),
  ext,
});

const sourceSchema = z.object({
  id,
  document: text,
  publisher: z.optional(text),
  date: z.optional(partialDate),
  /** The date as printed, where it is not a full one: 日前. */
  datePrinted: z.optional(z.string()),
  link: z.optional(z.string()),
  retrieved: z.optional(partialDate),
  ext,
});

const indicatorSchema = z.object({
  code: id,
  name: text,
  /** What it counts: persons, attendances, stations, share, money … */
  unitKind: z.string(),
  /** A stock exists at a moment, a flow happens over a period; rates and constants are neither. */
  nature: z.enum(['stock', 'flow', 'none']),
  definition: z.optional(text),
  ext,
});

const stationSchema = z.object({
  id,
  name: text,
  place: z.optional(id),
  tier: z.optional(z.string()),
  types: z.optional(z.array(z.string())),
  status: z.optional(z.enum(['pilot', 'started', 'opened', 'operating', 'started-or-completed'])),
  opened: z.optional(time),
  operator: z.optional(text),
  staff: z.optional(id),
  point: placeSchema.def.shape.point,
  printed: z.optional(z.string()),
  source: z.optional(sourceRefs),
  ext,
});

const networkSchema = z.object({
  id: z.optional(id),
  name: z.optional(text),
  /** From the top down. `of` names the observation that counts the tier; `open` marks a tier without a number (X). */
  tiers: z.array(z.object({ name: text, of: z.optional(id), open: z.optional(z.boolean()), printed: z.optional(z.string()) })),
  printed: z.optional(z.string()),
  place: z.optional(id),
  time: z.optional(time),
  source: z.optional(sourceRefs),
  ext,
});

const listSchema = z.object({
  id: z.optional(id),
  /** What is listed, named like an indicator: workflow_steps, service_fields_listed … */
  kind: id,
  title: z.optional(text),
  items: z.array(text),
  /** The list ends with 等: there may be more. */
  open: z.optional(z.boolean()),
  /** The order of the items is meaningful. */
  ordered: z.optional(z.boolean()),
  printed: z.optional(z.string()),
  by: z.optional(by),
  role: observationSchema.def.shape.role,
  place: z.optional(id),
  time: z.optional(time),
  note: z.optional(text),
  source: z.optional(sourceRefs),
  ext,
});

const milestoneSchema = z.object({
  id: z.optional(id),
  kind: id,
  text,
  time,
  printed: z.optional(z.string()),
  by: z.optional(by),
  role: observationSchema.def.shape.role,
  place: z.optional(id),
  note: z.optional(text),
  source: z.optional(sourceRefs),
  ext,
});

/** A plan written as a code, such as 123X. The characters are not a number. */
const modelSchema = z.object({
  id: z.optional(id),
  code: z.string(),
  name: z.optional(text),
  parts: z.array(z.object({ mark: z.string(), text, printed: z.optional(z.string()), items: z.optional(z.array(text)) })),
  printed: z.optional(z.string()),
  place: z.optional(id),
  time: z.optional(time),
  note: z.optional(text),
  source: z.optional(sourceRefs),
  ext,
});

/** The sections whose entries are checked one by one, so that a broken entry is refused alone. */
export const sectionSchemas = {
  observations: observationSchema,
  indicators: indicatorSchema,
  stations: stationSchema,
  networks: networkSchema,
  lists: listSchema,
  milestones: milestoneSchema,
  models: modelSchema,
};

const unread = z.optional(z.array(z.unknown()));

/** The frame of a report: everything except the entries of the sections above. */
export const frameSchema = z.object({
  $schema: z.optional(z.string()),
  format: z.string(),
  id,
  title: text,
  places: z.array(placeSchema).check(z.minLength(1)),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  /** English for the Chinese words that stand in `by`: {"乡镇（街道）": "township"}. */
  terms: z.optional(z.record(z.string(), z.string())),
  observations: z.array(z.unknown()),
  indicators: unread,
  stations: unread,
  networks: unread,
  lists: unread,
  milestones: unread,
  models: unread,
  ext,
});

/** The whole format in one schema, from which JSON Schema and types are derived. */
export const reportSchema = z.extend(frameSchema, {
  format: z.literal(FORMAT),
  observations: z.array(observationSchema),
  indicators: z.optional(z.array(indicatorSchema)),
  stations: z.optional(z.array(stationSchema)),
  networks: z.optional(z.array(networkSchema)),
  lists: z.optional(z.array(listSchema)),
  milestones: z.optional(z.array(milestoneSchema)),
  models: z.optional(z.array(modelSchema)),
});

/** A report as in its JSON file, before any check. */
export type RawReport = z.infer<typeof reportSchema>;
/** One figure as in the file, before any check; docs/format.md describes the keys. */
export type RawObservation = z.infer<typeof observationSchema>;
export type Frame = z.infer<typeof frameSchema>;
export type Text = z.infer<typeof text>;
export type Value = z.infer<typeof value>;
export type MissingReason = z.infer<typeof missingReason>;
export type Time = z.infer<typeof time>;
export type Place = z.infer<typeof placeSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type SourceRef = z.infer<typeof sourceRef>;
export type IndicatorDefinition = z.infer<typeof indicatorSchema>;
export type Station = z.infer<typeof stationSchema>;
export type Network = z.infer<typeof networkSchema>;
export type List = z.infer<typeof listSchema>;
export type Milestone = z.infer<typeof milestoneSchema>;
export type Model = z.infer<typeof modelSchema>;
export type Role = NonNullable<RawObservation['role']>;
/** The entries of each section. */
export type Sections = { [Name in keyof typeof sectionSchemas]: z.infer<(typeof sectionSchemas)[Name]> };
