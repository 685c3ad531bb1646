/** The real reports through the parser: what is said of each, and that each figure shows what its phrase holds. Node only: it reads files. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { checkReport } from '../../src/data/check-report.ts';
import { figureText } from '../../src/data/format.ts';
import { hedgeWords } from '../../src/data/hedges.ts';
import { readReport } from '../../src/data/load-report.ts';
import { amountOf, numberOf } from '../../src/data/quantity.ts';
import { readNumerals } from '../../src/data/read-numerals.ts';
import type { Observation, Report } from '../../src/data/report.ts';
import { reportSchema } from '../../src/data/schema.ts';
import { readEnglish } from '../../src/languages/en/read.ts';

/** Every report by its file, with all that is said of it: code, place, and the figures that it is about. */
const SAID: Readonly<Record<string, readonly (readonly [code: string, path: string, about: readonly string[]])[]>> = {
  'cangzhou.json': [['tallies-differ', 'project-attendances', ['project-attendances', 'project-activities', 'station-attendances', 'station-activities']]],
  'ganzhou.json': [],
  'guandu.json': [],
  'heilongjiang.json': [],
  'hexian.json': [],
  'jiangshan.json': [],
  'jiangsu.json': [],
  'jiujiang.json': [],
  'kunming.json': [],
  'linze.json': [],
  'mashan.json': [],
  'national.json': [],
  'shangrao.json': [],
  'shishi.json': [],
  'tacheng.json': [],
  'ulanqab.json': [],
  'yangpu.json': [],
};

const bytes = (file: string) => readFileSync(`reports/${file}`);
const nameOf = ({ id, printed }: Observation) => `${id}: ${printed ?? ''}`;

function read(file: string): Report {
  const result = readReport(bytes(file));
  if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.failure)}`);
  return result.report;
}

/** The figures of a report that do not keep to what is asked of them. */
function failing(file: string, keeps: (figure: Observation) => boolean): readonly string[] {
  return read(file)
    .observations.filter((figure) => !keeps(figure))
    .map(nameOf);
}

describe('the real reports', () => {
  it('are these', () => {
    expect(readdirSync('reports').filter((file) => file.endsWith('.json'))).to.have.members(Object.keys(SAID));
  });

  Object.entries(SAID).forEach(([file, said]) => {
    describe(file, () => {
      it(said.length === 0 ? 'is read without a word' : `is read with ${said.map(([code]) => code).join(', ')} and nothing else`, () => {
        const report = read(file);
        const problems = [...report.problems, ...checkReport(report)];
        expect(problems.map(({ code, path, about }) => [code, path, about])).to.deep.equal(said);
        expect(problems.filter(({ severity }) => severity !== 'warning')).to.deep.equal([]);
        expect(report.observations).to.have.lengthOf((JSON.parse(bytes(file).toString()) as { observations: unknown[] }).observations.length);
      });

      it('is right by the schema, with nothing that the schema does not know', () => {
        const raw: unknown = JSON.parse(bytes(file).toString());
        expect(reportSchema.parse(raw)).to.deep.equal(raw);
      });

      it('shows every number of a figure as its phrase has it, in both languages', () => {
        const shown = ({ quantity }: Observation) => readNumerals(figureText(quantity, 'zh').text).map(({ number }) => number);
        const inEnglish = ({ quantity }: Observation) => {
          const value = readEnglish(figureText(quantity, 'en').text)?.value;
          return value === undefined ? null : numberOf(amountOf(value));
        };
        const keeps = (figure: Observation) => {
          const number = numberOf(figure.quantity.amount);
          // 首家 and 时间过半 say their number in words, and are shown in those.
          const inWords = figureText(figure.quantity, 'zh').text === figure.printed;
          return number === null || ((inWords || shown(figure).includes(number)) && inEnglish(figure) === number);
        };
        expect(failing(file, keeps)).to.deep.equal([]);
      });

      it('shows a digit only where its phrase has a number', () => {
        expect(failing(file, ({ quantity }) => numberOf(quantity.amount) !== null || !/\d/.test(figureText(quantity, 'zh').text))).to.deep.equal([]);
      });

      it('shows every word of a hedge', () => {
        const keeps = ({ quantity }: Observation) => hedgeWords(quantity.hedge).every((word) => figureText(quantity, 'zh').text.includes(word));
        expect(failing(file, keeps)).to.deep.equal([]);
      });

      it('leaves no hedge of a phrase out of its value', () => {
        const hedged = /\d[万亿]?[余多]|[一二三四五六七八九十百千万][余多][万亿]?[人个元次名户]|不低于|不少于|至少|以上|≥/;
        expect(
          failing(file, ({ printed = '', quantity: { amount } }) => !hedged.test(printed) || amount.kind === 'bound' || amount.kind === 'words'),
        ).to.deep.equal([]);
      });
    });
  });
});
