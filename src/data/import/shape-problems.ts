/** Converts zod's issues with a hand-written document into import problems. zod's own sentences are not shown. */
import type * as z from 'zod/mini';
import type { ProblemLog } from './import-problem.ts';

type Parsed<Value> =
  | { readonly success: true; readonly data: Value }
  | { readonly success: false; readonly error: { readonly issues: readonly z.core.$ZodIssue[] } };

/** The value, or null with the problems noted at their paths below `at`. */
export function valueOf<Value>(parsed: Parsed<Value>, at: string, log: ProblemLog): Value | null {
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const path = issue.path.reduce<string>((text, key) => joined(text, key), at);
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) log.note('error', 'unknown-key', joined(path, key), { found: key });
    else log.note('error', 'shape', path, { expected: expectedBy(issue) });
  }
  return null;
}

/** An own property of a record from a document; `constructor` is not one. */
export function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}

function joined(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? String(key) : `${path}.${String(key)}`;
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  return issue.code === 'too_small' ? 'not-empty' : 'form';
}
