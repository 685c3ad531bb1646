import { expect } from 'chai';
import fc from 'fast-check';
import { withoutMarks, writtenTwice } from '../../src/data/hidden-in-json.ts';
import { isPlain } from '../../src/data/plain-json.ts';

const plain = (text: string) => isPlain(text, JSON.parse(text));

describe('a JSON text that hides nothing', () => {
  ['{}', '[]', '"a:b"', '{"a":{"a":[{"a":1}]}}', '{"a":"{\\"a\\":1,\\"a\\":2}"}', ' {\r\n "a" : 1.0e2 }\n', '{"":1}', '{"__proto__":1}'].forEach((text) => {
    it(`is ${text.trim()}`, () => expect([plain(text), writtenTwice(text)]).to.deep.equal([true, null]));
  });

  it('is whatever an engine has written', () => {
    fc.assert(
      fc.property(
        fc.jsonValue().map((value) => JSON.stringify(withoutMarks(value), null, 1)),
        (text) => {
          expect([plain(text), writtenTwice(text)]).to.deep.equal([true, null]);
        },
      ),
    );
  });
});

describe('a field that is written twice', () => {
  [
    { text: '{"value":178,"value":871}', field: 'value', line: 1 },
    { text: '{"a":1,\n"b":[{"c":1,\n "c" :1}]}', field: 'c', line: 3 },
    { text: '{"a":1,"\\u0061":2}', field: 'a', line: 1 },
    { text: '{"a":{"b":1},"a":{}}', field: 'a', line: 1 },
    { text: '{"__proto__":1,"__proto__":2}', field: '__proto__', line: 1 },
    { text: '{"x":"\\\\","y":1,"x":2}', field: 'x', line: 1 },
    { text: '{"a":1,"a":2,"b":"\\u0020:"}', field: 'a', line: 1 },
    { text: '{"a":1,"a":2,"b":"\\u003a"}', field: 'a', line: 1 },
    { text: '{"a":1,"a":2,"b":"\\u0022:"}', field: 'a', line: 1 },
    { text: '{"value":178,"val\u200eue":871}', field: 'value', line: 1 },
    { text: '{"\\u2066value\\u2069":178,"value":871}', field: 'value', line: 1 },
  ].forEach(({ text, field, line }) => {
    it(`is found in ${JSON.stringify(text)}`, () => {
      expect([plain(text), writtenTwice(text)]).to.deep.equal([false, { field, line }]);
    });
  });
});

describe('whatever stands beside it, a field that is written twice', () => {
  /** Letters as they are or escaped, by turns that the property chooses. */
  const written = (value: string, turns: readonly boolean[]) =>
    `"${Array.from(value, (letter, index) => (turns[index % turns.length] ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : JSON.stringify(letter).slice(1, -1))).join('')}"`;
  const text = fc.string({ unit: fc.constantFrom('"', ' ', ':', '\n', '\\', ',', '}', 'a', '\u3000') });

  it('is never plain', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), fc.array(fc.boolean(), { minLength: 1 }), (fields, turns) => {
        const entries = fields.map(([name, value]) => `${written(name, turns)} :${written(value, turns)}`);
        expect(plain(`{${[...entries, entries[0]].join(',')}}`)).to.equal(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('marks of direction', () => {
  it('are found as signs and as escapes, in texts and in names', () => {
    expect(['{"a":"\u202e"}', '{"a":"\\u2066x"}', '{"\u200f":1}', '["\\u061C"]'].map(plain)).to.deep.equal([false, false, false, false]);
  });

  it('are found in a text of any length', () => {
    const long = '甲'.repeat(1e6);
    expect([plain(`["${long}"]`), plain(`["${long}\\u202E"]`), plain(`["${long}\u202e"]`)]).to.deep.equal([true, false, false]);
  });
});
