/** Answers that come in any order: what the page chose last is what stays. */
import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import type { ReportProbe } from '../../fixtures/probe.ts';
import '../../fixtures/probe.ts';
import { rawReport } from '../../fixtures/reports.ts';
import { freshUrl } from '../../fixtures/requests.ts';

const FILES = 4;
/** The last file is always missing. */
const outcome = (file: number) => (file === FILES - 1 ? 'failed:status' : `ready:file-${file}`);

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('src' as const), file: fc.nat(FILES - 1) }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ kind: 'report' } as const, { kind: 'no report' } as const, { kind: 'move' } as const, { kind: 'no src' } as const),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

describe('ReportController, when answers overtake each other', () => {
  const real = window.fetch;
  afterEach(() => {
    window.fetch = real;
    document.body.replaceChildren();
  });

  it('keeps what was chosen last, in 300 sequences of choices and answers', async () => {
    await fc.assert(fc.asyncProperty(fc.scheduler(), fc.array(step, { minLength: 2, maxLength: 8 }), keepsTheLast), { numRuns: 300 });
  });
});

async function keepsTheLast(scheduler: fc.Scheduler, steps: readonly Step[]): Promise<void> {
  const urls = Array.from({ length: FILES }, () => new URL(freshUrl(), location.href).href);
  const asked: string[] = [];
  window.fetch = (input) => {
    asked.push(String(input));
    const file = urls.indexOf(String(input));
    const answer = file === FILES - 1 ? new Response('', { status: 404 }) : new Response(JSON.stringify(rawReport([], { id: `file-${file}` })));
    return scheduler.schedule(Promise.resolve(answer), `answer ${file}`);
  };
  const element = document.createElement('report-probe');
  document.body.append(element);
  scheduler.scheduleSequence(steps.map((one) => ({ label: JSON.stringify(one), builder: () => take(element, one, urls) })));
  await scheduler.waitIdle();

  const expected = expectedOf(steps);
  await waitUntil(() => element.now === expected, `${expected}, not ${element.now}`, { interval: 1, timeout: 1000 });
  await settle();
  expect(element.now).to.equal(expected);
  expect(element.log[element.log.length - 1] ?? 'waiting').to.equal(expected === 'waiting' || expected === 'ready:property' ? expected : `${expected}!`);
  const answered = asked.filter((url) => url !== urls[FILES - 1]);
  expect(new Set(answered).size, 'each file asked for once').to.equal(answered.length);
  element.remove();
}

async function take(element: ReportProbe, one: Step, urls: readonly string[]): Promise<void> {
  if (one.kind === 'src') element.src = urls[one.file] ?? '';
  if (one.kind === 'no src') element.src = '';
  if (one.kind === 'report') element.report = rawReport([], { id: 'property' });
  if (one.kind === 'no report') element.report = undefined;
  if (one.kind === 'move') document.body.append(element);
  await element.updateComplete;
}

function expectedOf(steps: readonly Step[]): string {
  let file: number | null = null;
  let property = false;
  for (const one of steps) {
    if (one.kind === 'src') file = one.file;
    if (one.kind === 'no src') file = null;
    if (one.kind === 'report' || one.kind === 'no report') property = one.kind === 'report';
  }
  return property ? 'ready:property' : file === null ? 'waiting' : outcome(file);
}

/** Lets everything that is already under way come to its end. */
async function settle(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve());
      port1.start();
      port2.postMessage(null);
    });
  }
}
