import { expect } from 'chai';
import { inRow } from '../../../src/components/shared/in-row.ts';

describe('inRow', () => {
  const TABLE: readonly (readonly [string, readonly string[], string, string, string])[] = [
    ['nothing', [], '、', '；', ''],
    ['one name with the sign within', ['党组书记、局长'], '、', '；', '党组书记、局长'],
    ['plain names', ['养老服务', '社会救助'], '、', '；', '养老服务、社会救助'],
    ['names of which one has the sign within', ['残疾人“自我认识、能力提升”小组', '亲子小组'], '、', '；', '残疾人“自我认识、能力提升”小组；亲子小组'],
    ['English names with commas', ['Runtu, Guandu', 'Jiaxin'], ', ', '; ', 'Runtu, Guandu; Jiaxin'],
  ];
  TABLE.forEach(([what, names, sign, stronger, row]) => it(`sets ${what} apart`, () => expect(inRow(names, sign, stronger)).to.equal(row)));
});
