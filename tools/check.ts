/** Reads reports and prints what the parser says of them: `tsx tools/check.ts reports/*.json`. */
import { readFileSync } from 'node:fs';
import { readReport } from '../src/data/load-report.ts';
import { problemText } from '../src/data/problem-text.ts';

let errors = 0;
for (const file of process.argv.slice(2)) {
  const result = readReport(readFileSync(file));
  if (!result.ok && result.failure.kind !== 'invalid') {
    console.log(`${file}: ${JSON.stringify(result.failure)}`);
    errors += 1;
    continue;
  }
  const problems = result.ok ? result.report.problems : (result.failure as { problems: readonly import('../src/data/problem.ts').Problem[] }).problems;
  console.log(`${file}: ${result.ok ? `${result.report.observations.length} observations` : 'refused'}, ${problems.length} problems`);
  for (const problem of problems) {
    if (problem.severity === 'error') errors += 1;
    console.log(`  ${problem.severity} ${problem.code} ${problem.path}: ${problemText(problem, 'zh')}`);
  }
}
process.exitCode = errors > 0 ? 1 : 0;
