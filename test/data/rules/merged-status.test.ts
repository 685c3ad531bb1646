import { expect } from 'chai';
import { mergedStatus } from '../../../src/data/rules/merged-status.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { stations } from '../../fixtures/reports.ts';

describe('merged-status', () => {
  it('notes each figure whose status is one of two', () => {
    const found = mergedStatus(accepted([stations(12, { id: 'a', by: { status: '启动试点或完成' } }), stations(3, { id: 'b', by: { status: '试点/挂牌' } })]));
    expect(brief(found)).to.deep.equal([
      ['note', 'merged-status', 'a'],
      ['note', 'merged-status', 'b'],
    ]);
    expect(found[0]?.found).to.include({ status: '启动试点或完成', figure: '社工站 12个' });
  });

  it('is quiet on one status, on none, and on 或 in another dimension', () => {
    const figures = [stations(1, { id: 'a', by: { status: '试点' } }), stations(2, { id: 'b' }), stations(3, { id: 'c', by: { group: '困难老人或残疾人' } })];
    expect(mergedStatus(accepted(figures))).to.deep.equal([]);
  });
});
