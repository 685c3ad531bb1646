/**
 * Migrates older versions of the format to the current one, one step per version. The only place that knows an old format.
 *
 * A step takes unchecked JSON, does not modify it, and returns what the next version would say instead. What it cannot make sense of it
 * leaves to the check. Why every page carries this: docs/decisions/0017.
 */
export interface Step {
  /** The version that it reads: zhanbao/1. */
  readonly from: string;
  /** The version that it makes. `migrated` writes it into the document. */
  readonly to: string;
  readonly change: (report: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** None so far: `zhanbao/1` is the first version. */
export const STEPS: readonly Step[] = [];

/** The document after all steps that apply to its version; the document itself where none does. */
export function migrated(document: unknown, steps: readonly Step[] = STEPS): unknown {
  return steps.reduce((report, { from, to, change }) => {
    const known = Object(report) as Record<string, unknown>;
    return known['format'] === from ? { ...change(known), format: to } : report;
  }, document);
}
