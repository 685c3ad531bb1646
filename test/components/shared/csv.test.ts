import { expect } from 'chai';
import { csvOf } from '../../../src/components/shared/csv.ts';
import type { RelatedRow } from '../../../src/components/shared/figure-relations.ts';

const EMPTY: RelatedRow = {
  id: '',
  indicator: '',
  name: '',
  breakdown: '',
  place: '',
  placeCode: '',
  figure: '',
  number: '',
  numberTo: '',
  openness: '',
  hedge: '',
  unit: '',
  unitKind: '',
  role: '',
  status: '',
  timeKind: '',
  time: '',
  printed: '',
  source: '',
  note: '',
  partOf: '',
  base: '',
  caveat: '',
};

/** The cell of `name`, the first column. */
const cell = (name: string) => {
  const [, ...lines] = csvOf([{ ...EMPTY, name }]).split('\r\n');
  return lines.join('\r\n').replace(/,{22}\r\n$/, '');
};

describe('csvOf', () => {
  it('starts with a mark, so that spreadsheets read it as UTF-8', () => {
    expect(csvOf([]).charCodeAt(0)).to.equal(0xfeff);
    expect(new TextEncoder().encode(csvOf([])).slice(0, 3)).to.deep.equal(new Uint8Array([0xef, 0xbb, 0xbf]));
  });

  it('names every column, each row having as many cells', () => {
    const [head = '', row = ''] = csvOf([EMPTY]).slice(1).split('\r\n');
    expect(head.split(',')).to.have.members(Object.keys(EMPTY));
    expect(row.split(',')).to.have.lengthOf(Object.keys(EMPTY).length);
  });

  it('ends every line with CRLF, the last as well', () => {
    expect(csvOf([EMPTY, EMPTY]).match(/\r\n/g)).to.have.lengthOf(3);
    expect(csvOf([EMPTY]).endsWith('\r\n')).to.equal(true);
  });

  it('quotes what holds a comma, a quotation mark or a line break, and nothing else', () => {
    expect(cell('8万余人')).to.equal('8万余人');
    expect(cell('a,b')).to.equal('"a,b"');
    expect(cell('a"b')).to.equal('"a""b"');
    expect(cell('a\nb')).to.equal('"a\nb"');
    expect(cell('a\r\nb')).to.equal('"a\r\nb"');
    expect(cell('')).to.equal('');
  });

  ['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1+1', '＠SUM(A1)', '=HYPERLINK("http://x","y")'].forEach((text) => {
    it(`cannot be run: ${JSON.stringify(text)} is led by an apostrophe`, () => {
      expect(cell(text).replace(/^"/, '')[0]).to.equal("'");
    });
  });

  it('leaves a negative number a number', () => {
    expect(csvOf([{ ...EMPTY, number: '-3.2' }])).to.contain(',-3.2,');
    expect(cell('-3.2%')).to.equal("'-3.2%");
  });
});
