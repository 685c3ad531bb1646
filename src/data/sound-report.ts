/**
 * unknown → Report if it has no fault at all, otherwise null: the first check of a page. Only if it fails does the page fetch
 * `parse-report.ts`, which reads the same and says what is wrong (docs/decisions/0031).
 */
import { buildReport } from './build-report.ts';
import { fitter } from './fits-shape.ts';
import { FORMAT } from './format-version.ts';
import { inWords, plainPrint } from './plain-print.ts';
import type { Report } from './report.ts';
import type { Frame } from './schema.ts';
import { frameShape } from './shapes.generated.ts';

export function soundReport(input: unknown): Report | null {
  let sound = fitter(frameShape)(input) && (input as Frame).format === FORMAT;
  if (!sound) return null;
  const unsound = () => void (sound = false);
  const unread = () => {
    sound = false;
    return inWords('');
  };
  const report = buildReport(input as Frame, {
    shape: unsound,
    note: unsound,
    print: (raw, amount, unitKind) => plainPrint(raw, amount, unitKind) ?? unread(),
    written: () => [],
  });
  return sound ? report : null;
}
