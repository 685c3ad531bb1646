import { expect } from 'chai';
import { jsonFault } from '../../src/cli/json-fault.ts';

describe('JSON that is none', () => {
  for (const [what, text, at, sign] of [
    ['a full-width colon', '{\n  "a"：1}', 2, '：'],
    ['a full-width comma', '{"a": 1，\n"b": 2}', 1, '，'],
    ['curly quotation marks', '{\n\n“a”: 1}', 3, '“'],
    ['single quotation marks', "{\n'a': 1}", 2, "'"],
    ['full-width digits', '{"a":\n１７８}', 2, '１'],
    ['a remark', '{\n"a": 1 // 站\n}', 2, '/'],
    ['per cent', '{"b": "，",\n"a": 60%}', 2, '%'],
    ['万', '{"a": 8万}', 1, '万'],
  ] as const)
    it(`is told with its line and its sign: ${what}`, () => {
      expect(jsonFault(text, null)).to.deep.equal({ line: at, sign });
      expect(jsonFault(text, at)).to.deep.equal({ line: at, sign });
    });

  it('names no sign where the fault is elsewhere, and none inside a text', () => {
    for (const [text, line] of [
      ['{\n"a": "1，2"\n"b": 2}', 3],
      ['{"a": 1,}', 1],
      ['{\n"a": 1 "b": 2}\n：', 2],
      ['{"a": 1,000}', 1],
      ['{"a": "1', null],
    ] as const)
      expect(jsonFault(text, line), text).to.deep.equal({ line: line ?? 1, sign: '' });
  });

  it('that ends too early has the line that the engine says, which may be none', () => {
    expect([jsonFault('', null), jsonFault('{', 1)]).to.deep.equal([
      { line: null, sign: '' },
      { line: 1, sign: '' },
    ]);
  });
});
