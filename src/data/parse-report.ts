/**
 * unknown → Report, or problems. Never throws.
 *
 * The frame is checked whole; the entries of its sections one by one, so that a broken one is refused
 * alone and named while the rest stands.
 */
import { capped } from './cap-problems.ts';
import { checkShape, type ShapeIssue } from './check-shape.ts';
import { fitter } from './fits-shape.ts';
import { FORMAT } from './format-version.ts';
import { migrated, STEPS, type Step } from './migrate.ts';
import { problem, type Problem } from './problem.ts';
import { contextOf, readObservation } from './read-observation.ts';
import { observationsById, type Observation, type Report } from './report.ts';
import type { Frame, Sections } from './schema.ts';
import { frameShape, sectionShapes } from './shapes.generated.ts';

export type ParseResult =
  | { readonly ok: true; readonly report: Report; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const checked = new WeakSet<object>();

/** Whether this is a report that `parseReport` made, not just something of its shape. */
export function isReport(value: unknown): value is Report {
  return checked.has(value as object);
}

/** Reads a report from parsed JSON, also one of an older format. Problems that refuse an entry are in `report.problems` as well. */
export function parseReport(input: unknown): ParseResult {
  return parseWith(STEPS, input);
}

/** The same with other steps from older formats, for tests. */
export function parseWith(steps: readonly Step[], input: unknown): ParseResult {
  try {
    return readAny(migrated(input, steps));
  } catch {
    // JSON cannot throw when it is read; an object that a page sets can: a getter, a proxy that was revoked.
    return refused(problem('error', 'unreadable', ''));
  }
}

function readAny(input: unknown): ParseResult {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return refused(problem('error', 'not-a-report', '', { found: input }));
  const format = (input as Record<string, unknown>)['format'];
  if (format !== FORMAT)
    return refused(problem('error', format === undefined ? 'format-missing' : 'format-unknown', 'format', { found: format, expected: FORMAT }));
  const frame = checkShape(frameShape, input);
  const problems = shapeProblems(frame.issues, '');
  return frame.ok ? readSections(frame.value as Frame, problems) : { ok: false, problems };
}

function refused(...problems: Problem[]): ParseResult {
  return { ok: false, problems };
}

function readSections(frame: Frame, problems: Problem[]): ParseResult {
  const read = <Name extends keyof Sections>(name: Name) => {
    const entries: Sections[Name][] = [];
    readEach(name, frame[name] ?? [], problems, (entry) => entries.push(entry));
    return entries;
  };
  const indicators = read('indicators');
  const context = contextOf(frame, indicators);
  const observations: Observation[] = [];
  readEach('observations', frame.observations, problems, (entry, index) => {
    const observation = readObservation(entry, index, context, problems);
    if (observation) observations.push(observation);
  });
  for (const found of danglingReferences(observations, observationsById(observations, context.byId), frame.observations)) problems.push(found);
  const report: Report = {
    ...frame,
    terms: frame.terms ?? {},
    indicators,
    observations,
    refused: context.refused,
    stations: read('stations'),
    networks: read('networks'),
    lists: read('lists'),
    milestones: read('milestones'),
    models: read('models'),
    problems: capped(problems),
  };
  checked.add(report);
  return { ok: true, report, problems: report.problems };
}

/** Takes the entries of a section that have the right shape, with their place in it; the others become problems. */
function readEach<Name extends keyof Sections>(
  name: Name,
  entries: readonly unknown[],
  problems: Problem[],
  take: (entry: Sections[Name], index: number) => void,
): void {
  const shape = sectionShapes[name];
  const fits = fitter(shape);
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    // The shapes are made from the schema that the types are made from; a test holds the two together.
    if (fits(entry)) {
      take(entry as Sections[Name], index);
      continue;
    }
    const { ok, value, issues } = checkShape(shape, entry);
    problems.push(...shapeProblems(issues, `${name}[${index}]`));
    if (ok) take(value as Sections[Name], index);
  }
}

/** What names nothing. An entry that was refused has its own error, and is not missing. */
function danglingReferences(observations: readonly Observation[], byId: ReadonlyMap<string, Observation>, entries: readonly unknown[]): Problem[] {
  const written = new Set(byId.size < entries.length ? entries.map((entry) => Object(entry).id) : []);
  const cycles = partOfCycles(observations, byId);
  const found: Problem[] = [];
  for (const { id, partOf, rate, mayOverlap } of observations) {
    if (partOf === undefined && !rate && !mayOverlap) continue;
    for (const ref of [partOf, rate?.numerator, rate?.denominator, ...(mayOverlap ?? [])]) {
      if (ref !== undefined && !byId.has(ref) && !written.has(ref)) found.push(problem('warning', 'unknown-reference', id, { found: ref }, [id]));
    }
    if (cycles.has(id)) found.push(problem('warning', 'part-of-itself', id, { found: id }, [id]));
  }
  return found;
}

/** Ids of the observations that are a part of themselves. Each is walked over once: a chain may be long. */
function partOfCycles(observations: readonly Observation[], byId: ReadonlyMap<string, Observation>): ReadonlySet<string> {
  const walked = new Set<string>();
  const cycles = new Set<string>();
  for (const start of observations) {
    if (start.partOf === undefined) continue;
    const steps: string[] = [];
    let at: Observation | undefined = start;
    while (at && !walked.has(at.id)) {
      walked.add(at.id);
      steps.push(at.id);
      at = byId.get(at.partOf ?? '');
    }
    const again = at ? steps.indexOf(at.id) : -1;
    if (again >= 0) steps.slice(again).forEach((id) => cycles.add(id));
  }
  return cycles;
}

function shapeProblems(issues: readonly ShapeIssue[], prefix: string): Problem[] {
  return issues.map(({ path, expected }) => {
    const at = path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), prefix);
    return expected === null ? problem('warning', 'unknown-key', at, { found: path[path.length - 1] }) : problem('error', 'shape', at, { expected });
  });
}
