import { expect } from 'chai';
import { importProblemText, type ImportProblem, type ImportProblemCode } from '../../../src/data/import/index.ts';
import { problemLog } from '../../../src/data/import/import-problem.ts';

/** What each sentence names; the type holds the list to the codes. */
const FOUND: Readonly<Record<ImportProblemCode, readonly string[]>> = {
  shape: [],
  'unknown-key': ['found'],
  'not-json-stat': ['found'],
  'cube-differs': ['found', 'expected'],
  'too-large': ['found', 'most'],
  'role-unclear': ['found'],
  'not-carried': ['found'],
  unused: ['found'],
  'source-not-stated': [],
  'duplicate-id': ['found'],
  'column-missing': ['found'],
  'column-unused': ['found'],
  'indicator-unmapped': ['found', 'expected'],
  'place-unclear': ['found'],
  'level-not-stated': ['found'],
  'crs-not-stated': [],
  'time-not-read': ['found'],
  'status-unmapped': ['found'],
  'status-contradicts': ['found'],
  'reason-not-stated': ['found'],
  'word-unmapped': ['found', 'expected'],
  'hierarchy-not-kept': ['found'],
  'decimals-differ': ['found', 'expected'],
  'cell-empty': ['row', 'column'],
  'not-a-number': ['found'],
  'hedge-unclear': ['found'],
  'unit-conflict': ['found', 'expected'],
  'share-unclear': ['found'],
  'share-small': ['column', 'found'],
  more: ['code', 'count'],
};

const problem = (code: ImportProblemCode, found: Readonly<Record<string, string>> = {}): ImportProblem => ({ severity: 'error', code, path: '', found });

describe('the sentence of an import problem', () => {
  for (const [code, names] of Object.entries(FOUND) as [ImportProblemCode, readonly string[]][]) {
    it(`of ${code} is whole in both languages and names what was found`, () => {
      const found = Object.fromEntries(names.map((name) => [name, `«${name}»`]));
      const [zh, en] = [importProblemText(problem(code, found), 'zh'), importProblemText(problem(code, found), 'en')];
      expect(zh).to.match(/[一-鿿].*[。]$/);
      expect(en)
        .to.match(/^[“«A-Z].*\.$/)
        .and.not.match(/[一-鿿]/);
      for (const name of names)
        expect(
          [zh, en].every((text) => text.includes(`«${name}»`)),
          name,
        ).to.equal(true);
      for (const lang of ['zh', 'en'] as const) expect(importProblemText(problem(code), lang)).not.to.match(/undefined|\[object/);
    });
  }

  it('says what stands for a shape, in words', () => {
    expect(importProblemText(problem('shape', { expected: 'array' }), 'zh')).to.equal('此处应为列表 […]，请改正。');
    expect(importProblemText(problem('shape', { expected: 'text' }), 'en')).to.include('{"zh": "…", "en": "…"}');
  });
});

describe('the log of an import', () => {
  it('cuts what it quotes, and quotes no documents', () => {
    const log = problemLog();
    log.note('error', 'not-a-number', 'value[0]', { found: 'x'.repeat(100), list: [1], object: { a: 1 }, none: undefined, nothing: null });
    expect(log.list()[0]?.found).to.deep.equal({ found: `${'x'.repeat(60)}…`, list: '[…]', object: '{…}', none: '', nothing: '' });
  });

  it('counts by code', () => {
    const log = problemLog();
    for (let index = 0; index < 101; index++) log.note('warning', 'unused', String(index));
    log.note('error', 'shape', '');
    expect(log.list()).to.have.length(102);
    expect(log.list()[101]).to.deep.equal({ severity: 'warning', code: 'more', path: '', found: { code: 'unused', count: '1' } });
  });
});
