/**
 * Frame of the right shape → Report. The entries of its sections are checked one by one, so that a broken entry is refused alone while
 * the rest stands. `Faults` decides what happens with the broken ones.
 */
import { cyclesAmong } from './cycles-among.ts';
import { fitter } from './fits-shape.ts';
import type { Problem, Severity } from './problem.ts';
import type { Print } from './plain-print.ts';
import type { Amount } from './quantity.ts';
import { contextOf, readObservation, type Refuse } from './read-observation.ts';
import type { Observation, Report } from './report.ts';
import type { Frame, RawObservation, Sections } from './schema.ts';
import type { Shape } from './shape.ts';
import { sectionShapes } from './shapes.generated.ts';

/** What to do about faults. A page first needs to know only whether there are any; what they are matters once it has to say so. */
export interface Faults {
  /** What can be used of an entry that does not have its shape; undefined where nothing can. */
  readonly shape: (shape: Shape, entry: unknown, path: string) => unknown;
  readonly note: (severity: Severity, code: Problem['code'], path: string, found: Record<string, unknown>, about: readonly string[]) => void;
  /** How the figure was printed. The quick check of a page (`plain-print.ts`) knows only the usual phrases. */
  readonly print: (raw: RawObservation, amount: Amount, unitKind: string, refuse: Refuse) => Print;
  readonly written: () => readonly Problem[];
}

/**
 * A report built here carries, under this symbol, a function that returns the report itself. The symbol is the same in every copy of the
 * kit, and a framework may hand on a proxy of the report.
 */
const CHECKED = Symbol.for('zhanbao/1/checked');

/** The report built here, even if a framework has wrapped it; null for an object that merely has its shape. */
export function checkedReport(value: unknown): Report | null {
  try {
    return (value as { readonly [CHECKED]: () => Report })[CHECKED]();
  } catch {
    return null;
  }
}

/** The report of a frame that has the right shape. Its problems are those that `faults` has recorded by then. */
export function buildReport(frame: Frame, faults: Faults): Report {
  const read = <Name extends keyof Sections>(name: Name) => {
    const entries: Sections[Name][] = [];
    readEach(name, frame[name] || [], faults, (entry) => entries.push(entry));
    return entries;
  };
  const indicators = read('indicators');
  const context = contextOf(frame, indicators);
  const observations: Observation[] = [];
  readEach('observations', frame.observations, faults, (entry, index) => {
    const observation = readObservation(entry, index, context, faults);
    if (observation) observations.push(observation);
  });
  checkReferences(observations, context.byId, frame.observations, faults);
  const report: Report = {
    ...frame,
    terms: frame.terms || {},
    indicators,
    observations,
    refused: context.refused,
    stations: read('stations'),
    networks: read('networks'),
    lists: read('lists'),
    milestones: read('milestones'),
    models: read('models'),
    problems: faults.written(),
  };
  // Not enumerable, so that a copy, which may have been changed, is checked again.
  Object.defineProperty(report, CHECKED, { value: () => report });
  return report;
}

/** Passes on the entries of a section that have the right shape, with their index; the others become problems. */
function readEach<Name extends keyof Sections>(
  name: Name,
  entries: readonly unknown[],
  faults: Faults,
  take: (entry: Sections[Name], index: number) => void,
): void {
  const shape = sectionShapes[name];
  const fits = fitter(shape);
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    // Shapes and types are generated from one schema; a test keeps them in agreement.
    if (fits(entry)) {
      take(entry as Sections[Name], index);
      continue;
    }
    const usable = faults.shape(shape, entry, `${name}[${index}]`);
    if (usable !== undefined) take(usable as Sections[Name], index);
  }
}

/** Notes references to nothing. A refused entry has its own error and does not count as missing. */
function checkReferences(observations: readonly Observation[], byId: ReadonlyMap<string, Observation>, entries: readonly unknown[], { note }: Faults): void {
  const written = new Set(byId.size < entries.length ? entries.map((entry) => Object(entry).id) : []);
  const cycles = cyclesAmong(observations, ({ partOf }) => (partOf === undefined ? partOf : byId.get(partOf)));
  for (const one of observations) {
    const { id, partOf, rate, mayOverlap } = one;
    if (partOf === undefined && !rate && !mayOverlap) continue;
    for (const ref of [partOf, rate?.numerator, rate?.denominator, ...(mayOverlap || [])]) {
      if (ref !== undefined && !byId.has(ref) && !written.has(ref)) note('warning', 'unknown-reference', id, { found: ref }, [id]);
    }
    if (cycles.has(one)) note('warning', 'part-of-itself', id, { found: id }, [id]);
  }
}
