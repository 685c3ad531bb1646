/**
 * From older versions of the format to this one, a step a version, in their order: the only place that knows an old format.
 *
 * A step takes parsed JSON that nobody has checked, leaves it as it is, and gives what the next version would have in its
 * place; what it cannot make sense of it leaves for the check to name. Why it stands in every page: docs/decisions/0017.
 */
export interface Step {
  /** The version that it reads: zhanbao/1. */
  readonly from: string;
  /** The version that it makes, which it need not write itself. */
  readonly to: string;
  readonly change: (report: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** None so far: `zhanbao/1` is the first. */
export const STEPS: readonly Step[] = [];

/** The document in the newest version that the steps lead to; itself where none is for it. */
export function migrated(document: unknown, steps: readonly Step[] = STEPS): unknown {
  return steps.reduce((report, { from, to, change }) => {
    const known = Object(report) as Record<string, unknown>;
    return known['format'] === from ? { ...change(known), format: to } : report;
  }, document);
}
