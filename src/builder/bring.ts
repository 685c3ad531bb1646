/** What a person brings (bytes of a report or of a table) → what can be shown of it, and what `zhanbao` would say of it. */
import '../languages/en/data.ts';
import { checkedFile, toldOf, type ToldProblem } from '../cli/commands/check.ts';
import { jsonText } from '../cli/json-text.ts';
import { MESSAGES } from '../cli/messages.ts';
import { readReportFile, type FileFailure } from '../cli/read-report.ts';
import type { readTable as ReadTable } from '../cli/read-table.ts';
import { toldOfTable } from '../cli/table-problems.ts';
import { auditReport } from '../data/audit-report.ts';
import type { Lang } from '../data/language.ts';
import { parseReport } from '../data/parse-report.ts';
import type { Report } from '../data/report.ts';
import { rawOf } from '../data/table.ts';

export interface Brought {
  /** As the person knows it: ganzhou.json. */
  readonly name: string;
  readonly isTable: boolean;
  /** The report as JSON, as it stands or as it was made of a table; null where there is none. */
  readonly text: string | null;
  readonly report: Report | null;
  readonly findings: (lang: Lang) => Findings;
}

/** What is to be said of it. */
export interface Findings {
  /** Why it cannot be used at all; '' where it can. */
  readonly failure: string;
  /** Figures that are used, of all that it has. */
  readonly observations: number;
  readonly entries: number;
  readonly problems: readonly ToldProblem[];
}

/** By its name a table, whatever is in it: what Chinese Excel calls CSV is in GB18030, and that of a business system has other columns. */
const TABLE = /\.(?:csv|xls[xm]?|et)$/i;
const NO_JSON: readonly FileFailure['kind'][] = ['charset', 'not-json', 'html'];
const NONE = { text: null, report: null };

/** `fetchReader` fetches what reads tables; rejects where it does. */
export async function bring(name: string, bytes: Uint8Array, fetchReader = (): Promise<typeof ReadTable> => fetchTableReader()): Promise<Brought> {
  const read = await readReportFile({ read: () => Promise.resolve(bytes) }, name);
  if (!read.ok && (read.failure.kind === 'table' || (TABLE.test(name) && NO_JSON.includes(read.failure.kind))))
    return bringTable(name, bytes, await fetchReader());
  const text = read.ok ? new TextDecoder().decode(bytes) : null;
  const findings = (lang: Lang) => {
    const { failure, problems, observations, entries } = checkedFile(name, read, lang);
    return { failure: failure?.sentence ?? '', observations, entries, problems: problems.map((found) => toldOf(found, lang)) };
  };
  return { name, isTable: false, text, report: read.ok ? read.value.report : null, findings };
}

/** A table with errors is no report: it is where they are corrected. */
async function bringTable(name: string, bytes: Uint8Array, readTable: typeof ReadTable): Promise<Brought> {
  const table = await readTable(bytes);
  if (!table.ok) return { name, isTable: true, ...NONE, findings: (lang) => unusable(table.failure, lang) };
  const result = rawOf(table.value.sheets);
  const parsed = parseReport(result.raw);
  const problems = parsed.ok ? [...parsed.problems, ...auditReport(parsed.report)] : parsed.problems;
  const report = parsed.ok && [...result.problems, ...problems].every(({ severity }) => severity !== 'error') ? parsed.report : null;
  const findings = (lang: Lang) => ({
    failure: '',
    observations: parsed.ok ? parsed.report.observations.length : 0,
    entries: (result.raw['observations'] as readonly unknown[] | undefined)?.length ?? 0,
    problems: toldOfTable(result, problems, lang),
  });
  return { name, isTable: true, text: report && jsonText(result.raw), report, findings };
}

function unusable({ kind, found }: FileFailure, lang: Lang): Findings {
  return { failure: MESSAGES[lang].failure[kind](found), observations: 0, entries: 0, problems: [] };
}

async function fetchTableReader(): Promise<typeof ReadTable> {
  return (await import('../cli/read-table.ts')).readTable;
}
