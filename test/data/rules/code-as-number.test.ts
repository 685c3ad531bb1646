import { expect } from 'chai';
import { codeAsNumber } from '../../../src/data/rules/code-as-number.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation, stations } from '../../fixtures/reports.ts';

const models = ['1231', '123X', '1+12', '三个3'].map((code) => ({ code, parts: [] }));

describe('code-as-number', () => {
  it('warns of a number that is part of the name of a plan', () => {
    const figures = [
      observation('project_count', 1231, { id: 'whole', unit: '个', printed: '“1231”工作法' }),
      observation('project_count', 123, { id: 'open', unit: '个', printed: '123X模式' }),
    ];
    // The parser reads no numeral out of 123X, so it has nothing to compare.
    expect(brief(codeAsNumber(accepted(figures, { models })))).to.deep.equal([
      ['warning', 'code-as-number', 'whole'],
      ['warning', 'code-as-number', 'open'],
    ]);
  });

  it('is quiet on the same number counted elsewhere, on another number beside the name, and on parts that may be counted', () => {
    const figures = [
      stations(1231, { id: 'counted', printed: '1231个' }),
      stations(30, { id: 'beside', printed: '“1231”工作法在30个站推行' }),
      stations(12, { id: 'parts', printed: '“1+12”体系' }),
      observation('group_sessions', 3, { id: 'threes', unit: '次', printed: '“三个3”：至少3次', value: { atLeast: 3 } }),
    ];
    expect(codeAsNumber(accepted(figures, { models }))).to.deep.equal([]);
  });

  it('knows only the plans of the report', () => {
    expect(codeAsNumber(accepted([stations(1231, { printed: '“1231”' })]))).to.deep.equal([]);
  });
});
