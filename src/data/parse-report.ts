/**
 * unknown → Report, or problems. Never throws.
 *
 * Each broken entry is refused alone and named. Unknown keys are dropped with a warning.
 */
import { buildReport, type Faults } from './build-report.ts';
import { capped } from './cap-problems.ts';
import { checkShape, type ShapeIssue } from './check-shape.ts';
import { checkPrint } from './check-value.ts';
import { withRefused } from './entry-paths.ts';
import { FORMAT } from './format-version.ts';
import { migrated, STEPS, type Step } from './migrate.ts';
import { plainPrint } from './plain-print.ts';
import { problem, type Problem } from './problem.ts';
import type { Report } from './report.ts';
import type { Frame } from './schema.ts';
import { frameShape } from './shapes.generated.ts';

/** The report with everything found wrong in it, or what keeps the document from being read at all. */
export type ParseResult =
  | { readonly ok: true; readonly report: Report; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks parsed JSON and reads it as a report, also from an older version of the format. Never throws. `ok` is false only where the
 * document as a whole cannot be read; otherwise entries with an error are left out, and `problems` (the same list as `report.problems`)
 * names them.
 */
export function parseReport(input: unknown): ParseResult {
  return parseWith(STEPS, input);
}

/** Like `parseReport`, with other migration steps or another check of print. For tests. */
export function parseWith(steps: readonly Step[], input: unknown, print = lookAtPrint): ParseResult {
  try {
    return readAny(migrated(input, steps), print);
  } catch {
    // Reading JSON cannot throw, but reading an object set by a page can: a getter, or a revoked proxy.
    return refused(problem('error', 'unreadable', ''));
  }
}

/** The quick check of print first; the full one takes three times as long and accepts the same usual phrases. */
const lookAtPrint: Faults['print'] = (raw, amount, unitKind, refuse) => plainPrint(raw, amount, unitKind) ?? checkPrint(raw, amount, unitKind, refuse);

function readAny(input: unknown, print: Faults['print']): ParseResult {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return refused(problem('error', 'not-a-report', '', { found: input }));
  const format = (input as Record<string, unknown>)['format'];
  if (format !== FORMAT)
    return refused(problem('error', format === undefined ? 'format-missing' : 'format-unknown', 'format', { found: format, expected: FORMAT }));
  const { ok, value, issues } = checkShape(frameShape, input);
  const problems = shapeProblems(issues, '', input);
  if (!ok) return { ok: false, problems };
  const report = buildReport(value as Frame, writtenDown(problems, print));
  return { ok: true, report, problems: report.problems };
}

function refused(...problems: Problem[]): ParseResult {
  return { ok: false, problems };
}

function writtenDown(problems: Problem[], print: Faults['print']): Faults {
  const gone = new Set<string>();
  return {
    shape(shape, entry, path) {
      const { ok, value, issues } = checkShape(shape, entry);
      problems.push(...shapeProblems(issues, path, entry));
      if (ok) return value;
      gone.add(path);
      return undefined;
    },
    note: (...fault) => void problems.push(problem(...fault)),
    print,
    written: () => withRefused(capped(problems), gone),
  };
}

function shapeProblems(issues: readonly ShapeIssue[], prefix: string, input: unknown): Problem[] {
  return issues.map(({ path, expected }) => {
    const at = path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), prefix);
    if (expected === null) return problem('warning', 'unknown-key', at, { found: path[path.length - 1] });
    const value = path.reduce<unknown>((within, key) => (within as Record<string | number, unknown> | undefined)?.[key], input);
    // In quotation marks, because "12" is not a number.
    return problem('error', 'shape', at, {
      expected,
      ...(value === undefined ? { missing: 'yes' } : { found: typeof value === 'string' ? JSON.stringify(value) : value }),
    });
  });
}
