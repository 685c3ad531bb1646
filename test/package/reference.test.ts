/** The reference page: what it shows and says must hold, in both languages; the generator must notice what is missing. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { auditReport } from '../../src/data/audit-report.ts';
import { HEDGES } from '../../src/data/hedges.ts';
import { parseReport } from '../../src/data/parse-report.ts';
import type { RawObservation, RawReport } from '../../src/data/schema.ts';
import { FIELD_NOTES } from '../../tools/field-notes.ts';
import { FIELDS, unmatched, type JsonSchema } from '../../tools/format-fields.ts';
import { jsonBlocks } from '../../tools/write-reference.ts';
import { checked, observation, rawReport } from '../fixtures/reports.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = ['docs/format.md', 'docs/format.en.md'];
const page = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');

type Part = Partial<RawReport>;

const isWhole = (block: unknown): block is RawReport => 'format' in (block as object);

/** A block that is no whole report holds one observation, several, or sections of a report. */
function partOf(block: unknown): Part {
  if (Array.isArray(block)) return { observations: block as RawObservation[] };
  return 'indicator' in (block as object) ? { observations: [block as RawObservation] } : (block as Part);
}

/** The parts of one chapter as one report: they refer to each other. */
function together(parts: readonly Part[]): RawReport {
  const sum: Record<string, unknown> = { ...rawReport() };
  for (const [key, entries] of parts.flatMap((part) => Object.entries(part)))
    sum[key] = [...((sum[key] as unknown[] | undefined) ?? []), ...(entries as unknown[])];
  return sum as unknown as RawReport;
}

const chapters = (text: string) =>
  text.split(/^## /m).map((chapter): [title: string, blocks: readonly unknown[]] => [chapter.split('\n')[0] ?? '', jsonBlocks(chapter)]);

describe('the examples of the reference page', () => {
  for (const path of PAGES) {
    for (const [title, blocks] of chapters(page(path)).filter(([, found]) => found.length > 0)) {
      it(`are read without a problem: ${path}, ${title}`, () => {
        const whole = blocks.filter(isWhole);
        const parts = together(blocks.filter((block) => !isWhole(block)).map(partOf));
        for (const report of [...whole, parts]) expect(parseReport(report).problems).to.deep.equal([]);
      });
    }
  }

  it('are the same in both languages', () => {
    const [zh, en] = PAGES.map((path) => jsonBlocks(page(path)));
    expect(zh).to.have.length.above(15);
    expect(en).to.deep.equal(zh);
  });

  it('lead step by step to the report at the end', () => {
    const [, blocks] = chapters(page('docs/format.md')).find(([, found]) => found.some(isWhole))!;
    const [frame, done] = blocks.filter(isWhole);
    const { observations, indicators, lists } = together(blocks.filter((block) => !isWhole(block)).map(partOf));
    expect({ ...frame, observations, indicators, lists, terms: done?.terms }).to.deep.equal(done);
  });

  it('end in a report of which the full check has no error and no warning', () => {
    const done = jsonBlocks(page('docs/format.md')).filter(isWhole).pop();
    const found = auditReport(checked(done));
    expect(found.map(({ severity }) => severity)).to.deep.equal(['note', 'note']);
  });

  it('of single keys fit what may stand there', () => {
    const ajv = new Ajv2020({ strict: false });
    const nodes = new Map<string, JsonSchema>([...FIELDS.values()].flat().map(({ path, node }) => [path, node]));
    // Examples of a value, and of a kind of time, show the whole object.
    const shapeOf = (path: string) =>
      nodes.get(path.startsWith('value.') ? 'observations.value' : path.includes('=') ? `observations.${path.split('.')[0]}` : path);
    const examples = Object.entries(FIELD_NOTES).filter(([, { example }]) => example !== undefined);
    expect(examples).to.have.length.above(100);
    for (const [path, { example }] of examples) expect(ajv.validate(shapeOf(path) ?? false, example), path).to.equal(true);
  });
});

describe('what the reference page says', () => {
  it('of each hedge is what the parser takes', () => {
    for (const [word, { kind, position }] of HEDGES) {
      const value = kind === 'exact' ? 100 : ({ [kind]: 100 } as unknown as { about: number });
      const printed = position === 'before' ? `${word}100人` : `100${word}人`;
      const { problems } = checked(rawReport([observation('people_served', value, { unit: '人', hedge: word, printed })]));
      expect(problems, word).to.deep.equal([]);
      for (const path of PAGES)
        expect(page(path), word).to.match(new RegExp(`\\| [^|]*${word}[^|]* \\| \`${kind === 'exact' ? '100' : `\\{ "${kind}": 100 \\}`}\` \\|`));
    }
  });

  const PRINTED: readonly [printed: string, value: number, compared: boolean][] = [
    ['八万人', 80_000, true],
    ['两人', 2, true],
    ['１７８人', 178, true],
    ['1,234人', 1234, true],
    ['一万二千人', 12_000, true],
    ['3千人', 3000, true],
    ['2个亿', 200_000_000, true],
    ['三点五万人', 35_000, true],
    ['十几人', 5, false],
    ['数十人', 5, false],
  ];
  for (const [printed, value, compared] of PRINTED) {
    it(`of ${printed} holds: ${compared ? 'it is compared with the value' : 'it is not compared'}`, () => {
      const codes = (number: number) => checked(rawReport([observation('people_served', number, { unit: '人', printed })])).problems.map(({ code }) => code);
      expect(codes(value)).to.deep.equal([]);
      expect(codes(value + 1)).to.deep.equal(compared ? ['printed-differs'] : []);
    });
  }

  it('leaves a hedge out that it does not know, and refuses it where it is written', () => {
    const nearly = (more: Partial<RawObservation>) =>
      checked(rawReport([observation('people_served', { nearly: 100 }, { unit: '人', printed: '大概100人', ...more })]));
    expect(nearly({}).problems).to.deep.equal([]);
    expect(nearly({ hedge: '大概' }).problems.map(({ code }) => code)).to.deep.equal(['hedge-differs']);
  });
});

describe('the generator of the reference page', () => {
  it('names a key of the format that has no note, and a note that has no key', () => {
    expect(unmatched(['places.id', 'places.name'], ['places.name', 'places.nmae'], 'FIELD_NOTES')).to.deep.equal([
      'places.id has no note in FIELD_NOTES',
      'places.nmae stands in FIELD_NOTES but not in the format',
    ]);
  });

  it('finds each page stale that was changed or is not there, and writes none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhanbao-reference-'));
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'tools/write-reference.ts', folder, ...args], { cwd: ROOT, encoding: 'utf8' });
    try {
      const absent = run('--check');
      expect([absent.status, absent.stderr]).to.deep.equal([1, staleSentences(folder, 'format.md', 'format.en.md')]);
      expect(run().status).to.equal(0);
      expect(run('--check').status).to.equal(0);
      appendFileSync(join(folder, 'format.en.md'), '\n');
      const changed = run('--check');
      expect([changed.status, changed.stderr]).to.deep.equal([1, staleSentences(folder, 'format.en.md')]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function staleSentences(folder: string, ...names: readonly string[]): string {
  return names.map((name) => `${join(folder, name)} is stale: run npm run schema and commit it.\n`).join('');
}
