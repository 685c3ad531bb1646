/** Hostile documents through the reader, without a browser: nothing thrown, no prototype changed, no entry dropped in silence, no number made up. */
import { spawnSync } from 'node:child_process';
import { checkReport } from '../../src/data/check-report.ts';
import { figureText } from '../../src/data/format.ts';
import { readReportText } from '../../src/data/load-report.ts';
import { soundReport } from '../../src/data/sound-report.ts';
import { timeText } from '../../src/data/period.ts';
import { problemText } from '../../src/data/problem-text.ts';
import { numberOf } from '../../src/data/quantity.ts';
import '../../src/languages/en/index.ts';
import { baseReport } from './base.ts';
import { randomDocument } from './documents.ts';
import { FIELDS, nameOfField, withText } from './fields.ts';
import { randomFrom, Tally, type Outcome } from './matrix.ts';
import { HOSTILE_TEXTS, MARKS, POLYGLOT } from './strings.ts';

const prototypes = () =>
  JSON.stringify(
    [Object, Array, Function, String, Number, Map, Set].map(({ prototype }) =>
      Reflect.ownKeys(prototype).map((key) => [String(key), typeof Object.getOwnPropertyDescriptor(prototype, key)?.value]),
    ),
  );

/** Small documents of every kind, changed at random: `npm test` reads 100,000, this run twice as many. */
const SMALL = 200_000;
/** The whole base report, which is slower to read. */
const WHOLE = 8_000;

export async function hostileParser({ brief }: { readonly brief: boolean }): Promise<Outcome> {
  const tally = new Tally();
  const before = prototypes();
  const test = (document: unknown, name: string) => {
    let found = '';
    try {
      found = faultOf(JSON.stringify(document));
    } catch (error) {
      found = `thrown: ${String(error)}`;
    }
    tally.check(found === '', `${name}: ${found}`);
  };
  const texts = brief ? [POLYGLOT] : [POLYGLOT, ...HOSTILE_TEXTS];
  for (const field of FIELDS) for (const { name, text } of texts) test(withText(baseReport(), field, text), `${name} in ${nameOfField(field)}`);
  const whole = brief ? 500 : WHOLE;
  for (let index = 0; tally.passed + tally.faults.length < whole; index++) test(randomDocument(randomFrom(index + 1e6)), `document ${index} of chance`);
  tally.check(prototypes() === before, 'a prototype has changed');
  if (brief) return tally.outcome('hostile data, the reader', `${whole} documents through the reader`);
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/mocha',
    ['--no-config', '--node-option', 'import=tsx', '--file', 'test/setup.ts', '--timeout', '600000', 'test/data/parse-report.fuzz.node.test.ts'],
    { encoding: 'utf8', env: { ...process.env, DOCUMENTS: String(SMALL) } },
  );
  tally.check(status === 0, `${stdout}${stderr}`.slice(-2000));
  return tally.outcome('hostile data, the reader', `${SMALL + whole} documents through the reader`);
}

/** What is wrong with the answer, '' where nothing is. */
function faultOf(text: string): string {
  const result = readReportText(text);
  if (!result.ok) {
    const { failure } = result;
    return failure.kind === 'invalid' && !failure.problems.some(({ severity }) => severity === 'error') ? 'refused without a reason' : '';
  }
  const { report } = result;
  const raw = (JSON.parse(text) as { readonly observations: readonly { readonly id?: string; readonly value?: unknown }[] }).observations;
  const named = new Set(report.problems.flatMap(({ severity, path }) => (severity === 'error' ? [/^observations\[(\d+)\]/.exec(path)?.[1]] : [])));
  // Of very many refusals the first are named and the others counted.
  const counted = report.problems.some(({ code }) => code === 'and-more');
  if (!counted && report.observations.length + named.size < raw.length) return `${raw.length - report.observations.length} entries gone, ${named.size} named`;
  const values = raw
    .map((entry): unknown => (Object(entry) as { readonly value?: unknown }).value)
    .flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : [value]));
  for (const { id, quantity, time } of report.observations) {
    const number = numberOf(quantity.amount);
    if (number !== null && !values.includes(number)) return `${id} is ${number}, which the document does not say`;
    for (const lang of ['zh', 'en'] as const) {
      const said = `${figureText(quantity, lang).text}${timeText(time, lang)}`;
      if (/\[object|undefined|NaN|function/.test(said)) return `${id} reads ${said.slice(0, 60)}`;
      if (said.search(MARKS) >= 0) return `${id} holds a mark of direction`;
    }
  }
  for (const found of [...report.problems.slice(0, 9), ...checkReport(report).slice(0, 9)])
    if (problemText(found, 'zh') === '' || problemText(found, 'en') === '') return `no words for ${found.code}`;
  const plain = soundReport(JSON.parse(text.replace(MARKS, '')));
  return plain && report.problems.length > 0 ? 'a page would take it as sound' : '';
}
