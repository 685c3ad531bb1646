import { expect } from 'chai';
import { check } from '../../src/cli/commands/check.ts';
import { capped } from '../../src/data/cap-problems.ts';
import { countOf, kindOf } from '../../src/data/count-problems.ts';
import { problem, type Problem } from '../../src/data/problem.ts';
import { warningsAbout } from '../../src/data/report.ts';
import { memoryIo } from '../cli/harness/memory-io.ts';
import { checked, rawReport, stations } from '../fixtures/reports.ts';

const many = (count: number, code: Problem['code'], severity: Problem['severity'] = 'error') =>
  Array.from({ length: count }, (_, index) => problem(severity, code, `observations[${index}]`, {}, [`${code}-${index}`]));
const codes = (problems: readonly Problem[]) => [...new Set(problems.map(({ code }) => code))];

describe('the list of problems', () => {
  it('stays as it is where no kind has more than 200', () => {
    for (const problems of [[], many(1, 'negative'), [...many(200, 'negative'), ...many(200, 'fractional'), ...many(1, 'negative', 'warning')]])
      expect(capped(problems)).to.deep.equal(problems);
  });

  it('keeps the first 200 of a kind, in the order found, and counts the others', () => {
    const [first, ...rest] = many(201, 'negative');
    const problems = [first as Problem, ...many(2, 'fractional'), ...rest];
    const kept = capped(problems);
    expect(kept.slice(0, -1)).to.deep.equal(problems.slice(0, -1));
    expect(kept[kept.length - 1]).to.deep.equal(problem('error', 'and-more', '', { code: 'negative', count: 1 }, ['negative-200']));
  });

  it('counts errors and warnings of one code apart', () => {
    const kept = capped([...many(300, 'unknown-reference', 'warning'), ...many(250, 'unknown-reference', 'error')]);
    expect(kept.filter(({ code }) => code === 'and-more').map(({ severity, found }) => [severity, found['count']])).to.deep.equal([
      ['warning', '100'],
      ['error', '50'],
    ]);
  });

  it('stands for as many as there were, and knows what it stands for', () => {
    const problems = [...many(20_000, 'negative'), ...many(5, 'shape')];
    expect(countOf(capped(problems))).to.equal(20_005);
    expect(new Set(capped(problems).map(kindOf))).to.deep.equal(new Set(['negative', 'shape']));
  });

  it('still tells of a warning about any figure, kept or counted', () => {
    const kept = capped(many(500, 'rate-differs', 'warning'));
    expect(['rate-differs-3', 'rate-differs-499'].map((id) => codes(warningsAbout(kept, [{ id }])))).to.deep.equal([['rate-differs'], ['and-more']]);
  });
});

describe('a report of 20,000 broken entries', () => {
  const broken = rawReport(Array.from({ length: 20_000 }, (_, index) => stations(-1, { id: `s${index}` })));

  it('keeps some 200 problems, their number, and what it refused', () => {
    const { problems, refused, observations } = checked(broken);
    expect([problems.length, countOf(problems), observations.length, [...refused]]).to.deep.equal([201, 20_000, 0, ['station_count']]);
  });

  it('is told of by zhanbao check with all its errors counted, and some 200 lines', async () => {
    const io = memoryIo({ 'broken.json': broken });
    expect(await check(['broken.json'], {}, io)).to.equal(1);
    const lines = io.said().stdout.trimEnd().split('\n');
    expect(lines[0]).to.match(/20000 条中 0 条可用，20000 个错误/);
    expect(lines).to.have.length(202);
    expect(lines[201]).to.match(/and-more {2}同类问题（negative）另有 19800 处/);
    const json = memoryIo({ 'broken.json': broken });
    await check(['broken.json'], { json: true }, json);
    expect(JSON.parse(json.said().stdout)).to.have.property('errors', 20_000);
  });
});
