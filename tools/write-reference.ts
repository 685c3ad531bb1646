/**
 * Writes the reference page of the format, `docs/format.md` (zh) and `docs/format.en.md`, from `reference.zh.md` and
 * `reference.en.md`: each `{{…}}` there is a table made from the schema with its notes, the catalogue, the units, the
 * hedges or the rules. `--check` writes nothing and fails where a page is stale; a folder may be named instead of docs.
 */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemLine } from '../src/cli/commands/check.ts';
import { auditReport } from '../src/data/audit-report.ts';
import { CATALOGUE } from '../src/data/catalogue.ts';
import type { Lang } from '../src/data/language.ts';
import { parseReport } from '../src/data/parse-report.ts';
import { KIND_OF_UNIT } from '../src/data/units.ts';
import { FIELD_NOTES, KIND_NOTES } from './field-notes.ts';
import { FIELDS, unmatched } from './format-fields.ts';
import { catalogueTable, choicesTable, fieldsTable, genericUnits, hedgesTable, problemsText, unitsTable } from './reference-tables.ts';

const MADE: Readonly<Record<Lang, string>> = {
  zh: '由 `npm run schema` 生成；文字在 tools/reference.zh.md 和 tools/field-notes.ts，请勿直接修改本页',
  en: 'Made by `npm run schema` from tools/reference.en.md and tools/field-notes.ts; do not edit this page',
};

/** What the full check says of the worked example, the last whole report on the page. */
function checkText(text: string, lang: Lang): string {
  const whole = jsonBlocks(text)
    .filter((block) => typeof block === 'object' && block !== null && 'format' in block)
    .pop();
  const parsed = parseReport(whole);
  if (!parsed.ok) throw new Error(`The worked example is not a report: ${JSON.stringify(parsed.problems)}`);
  const lines = [...parsed.problems, ...auditReport(parsed.report)].map((found) => problemLine(found, lang).trim());
  return ['```', ...lines, '```'].join('\n');
}

/** The JSON of a page, block by block; also of blocks inside a list. */
export function jsonBlocks(markdown: string): readonly unknown[] {
  return [...markdown.matchAll(/^( *)```json\n([^]*?)^\1```$/gm)].map(([, , text = '']) => JSON.parse(text) as unknown);
}

/** Where a section is described; its heading may say what the key means: ### places 地点. */
function sectionAnchor(text: string, name: string): string {
  const heading = new RegExp(`^### (${name}\\b.*)$`, 'm').exec(text)?.[1];
  if (heading === undefined) throw new Error(`The page has no heading for ${name}.`);
  return anchorOf(heading);
}

/** The fragment by which GitHub links to a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replace(/ /g, '-');
}

function contents(text: string): string {
  return [...text.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => `- [${heading}](#${anchorOf(heading)})`).join('\n');
}

function pageOf(lang: Lang): string {
  const text = readFileSync(new URL(`reference.${lang}.md`, import.meta.url), 'utf8');
  const asked = new Set<string>();
  const filled: Readonly<Record<string, (of: string) => string>> = {
    contents: () => `<!-- ${MADE[lang]} -->\n\n${contents(text)}`,
    fields: (of) => fieldsTable(of, lang, (name) => sectionAnchor(text, name)),
    choices: (of) => choicesTable(of, lang),
    check: () => checkText(text, lang),
    catalogue: () => catalogueTable(lang),
    units: () => unitsTable(lang),
    generic: () => genericUnits(lang),
    hedges: () => hedgesTable(lang),
    problems: () => problemsText(lang),
  };
  const page = text.replace(/\{\{(\w+) ?([\w.]*)\}\}/g, (mark, name: string, of: string) => {
    const fill = filled[name];
    if (!fill) throw new Error(`The page asks for ${mark}, which nothing fills.`);
    asked.add(of);
    return fill(of);
  });
  const left = [...FIELDS.keys()].filter((name) => !asked.has(name));
  if (left.length > 0) throw new Error(`reference.${lang}.md leaves out ${left.join(', ')}.`);
  return page;
}

/** The pages by file name. */
function referencePages(): Readonly<Record<string, string>> {
  const paths = [...FIELDS.values()].flatMap((fields) => fields.map(({ path }) => path));
  const kinds = [...[...CATALOGUE.values()].map(({ unitKind }) => unitKind), ...KIND_OF_UNIT.values()];
  const wrong = [...unmatched(paths, Object.keys(FIELD_NOTES), 'FIELD_NOTES'), ...unmatched(kinds, Object.keys(KIND_NOTES), 'KIND_NOTES')];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return { 'format.md': pageOf('zh'), 'format.en.md': pageOf('en') };
}

function run(args: readonly string[]): void {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? fileURLToPath(new URL('../docs', import.meta.url));
  for (const [name, text] of Object.entries(referencePages())) {
    const file = join(folder, name);
    if (!args.includes('--check')) writeFileSync(file, text);
    else if (read(file) !== text) {
      console.error(`${file} is stale: run npm run schema and commit it.`);
      process.exitCode = 1;
    }
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

// Imported by the tests, run by `npm run schema`.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) run(process.argv.slice(2));
