import { expect } from 'chai';
import { coverageInWords } from '../../../src/data/rules/coverage-in-words.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { coverage, observation } from '../../fixtures/reports.ts';

describe('coverage-in-words', () => {
  it('notes rates in words, those of one wording together', () => {
    const found = coverageInWords(
      accepted([
        coverage({ words: '全覆盖' }, { id: 'general' }),
        coverage({ words: '基本全覆盖' }, { id: 'nearly', role: 'target' }),
        observation('certified_rate', { words: '全覆盖' }, { id: 'certified', unit: '%' }),
      ]),
    );
    expect(brief(found)).to.deep.equal([
      ['note', 'coverage-in-words', 'general', 'certified'],
      ['note', 'coverage-in-words', 'nearly'],
    ]);
    expect(found.map((one) => one.found['words'])).to.deep.equal(['全覆盖', '基本全覆盖']);
  });

  it('is quiet on a rate with a number, on one that is missing, and on words for a count', () => {
    const counted = observation('station_count', { words: '一批' }, { unit: '个' });
    expect(coverageInWords(accepted([coverage(1), coverage({ missing: 'not-stated' }, { id: 'missing' }), counted]))).to.deep.equal([]);
  });
});
