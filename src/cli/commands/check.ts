/** `zhanbao check FILE…`: what is wrong with each report, and what to do. */
import { auditReport } from '../../data/audit-report.ts';
import { countOf } from '../../data/count-problems.ts';
import { problemText } from '../../data/problem-text.ts';
import type { Problem, Severity } from '../../data/problem.ts';
import { EXIT, type Exit, type Io } from '../io.ts';
import { likelyCode } from '../likely-code.ts';
import { MESSAGES } from '../messages.ts';
import { readReportFile, type Read, type ReadReport } from '../read-report.ts';

export interface CheckOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** One problem in words: how bad, what kind, where, and what to do. */
export interface ToldProblem {
  readonly severity: Severity;
  readonly code: string;
  readonly where: string;
  readonly sentence: string;
  /** Of how many: one may stand for many of its kind. */
  readonly count: number;
}

export interface CheckedFile {
  readonly file: string;
  /** How many entries can be used, of those in the file. */
  readonly observations: number;
  readonly entries: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Why the file could not be used at all. */
  readonly failure: { readonly code: string; readonly sentence: string } | null;
  readonly problems: readonly (Problem & { readonly sentence: string })[];
}

export async function check(files: readonly string[], { json = false, strict = false }: CheckOptions, io: Io): Promise<Exit> {
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const one = checkedFile(file, await readReportFile(io, file), io.lang);
    checked.push(one);
    if (!json) io.stdout(humanText(one, io));
  }
  const sum = (of: 'errors' | 'warnings' | 'notes') => checked.reduce((total, one) => total + one[of], 0);
  const totals = { errors: sum('errors'), warnings: sum('warnings'), notes: sum('notes') };
  if (json) io.stdout(`${JSON.stringify({ ...totals, files: checked }, null, 2)}\n`);
  return totals.errors > 0 || (strict && totals.warnings > 0) ? EXIT.problems : EXIT.fine;
}

/** What is to be said of a file that was read, or could not be. */
export function checkedFile(file: string, read: Read<ReadReport>, lang: Io['lang']): CheckedFile {
  const problems = read.ok ? [...read.value.report.problems, ...auditReport(read.value.report)] : read.problems;
  const failure = read.ok ? null : { code: read.failure.kind, sentence: MESSAGES[lang].failure[read.failure.kind](read.failure.found) };
  const number = (severity: Severity) => countOf(problems.filter((found) => found.severity === severity));
  return {
    file,
    observations: read.ok ? read.value.report.observations.length : 0,
    entries: read.ok ? read.value.raw.observations.length : 0,
    // A file that cannot be used is an error, even if no problem names a location in it.
    errors: Math.max(number('error'), failure ? 1 : 0),
    warnings: number('warning'),
    notes: number('note'),
    failure,
    problems: problems.map((found) => ({ ...found, sentence: sentenceOf(found, lang) })),
  };
}

function humanText({ file, failure, problems, ...counts }: CheckedFile, { lang }: Io): string {
  const { summary } = MESSAGES[lang];
  const colon = lang === 'zh' ? '：' : ': ';
  const lines = [`${file}${colon}${failure ? failure.sentence : summary(counts)}`, ...problems.map((found) => problemLine(found, lang))];
  return `${lines.join('\n')}\n`;
}

/** Severity, code, path and sentence in one line, with the id of a refused entry, whose path is only a number. */
export function problemLine(found: Problem, lang: Io['lang']): string {
  return lineOf(toldOf(found, lang), lang);
}

export function toldOf(found: Problem, lang: Io['lang'], where = pathOf(found, lang)): ToldProblem {
  return { severity: found.severity, code: found.code, where, sentence: sentenceOf(found, lang), count: countOf([found]) };
}

export function lineOf({ severity, code, where, sentence }: ToldProblem, lang: Io['lang']): string {
  return `  ${[MESSAGES[lang].severity[severity], code, where, sentence].filter((part) => part !== '').join('  ')}`;
}

/** Authors are told more than readers: the code that was probably meant. */
function sentenceOf(found: Problem, lang: Io['lang']): string {
  const meant = found.code === 'unknown-indicator' ? likelyCode(found.found['found'] ?? '') : null;
  return problemText(found, lang) + (meant === null ? '' : MESSAGES[lang].meant(meant));
}

function pathOf({ severity, path, about }: Problem, lang: Io['lang']): string {
  const [id] = about;
  const index = /\d+/.exec(path)?.[0];
  // An entry without an id got one from its position, which is in the path.
  if (severity !== 'error' || index === undefined || id === undefined || id.endsWith(`-${index}`)) return path;
  return lang === 'zh' ? `${path}（${id}）` : `${path} (${id})`;
}
