import { expect } from 'chai';
import { printNotCompared } from '../../../src/data/rules/print-not-compared.ts';
import { problemText } from '../../../src/data/problem-text.ts';
import type { Problem } from '../../../src/data/problem.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { coverage, stations } from '../../fixtures/reports.ts';

const found = (...observations: readonly RawObservation[]) => printNotCompared(accepted(observations));

describe('print-not-compared', () => {
  it('says of a value that its phrase holds no number to compare it with', () => {
    expect(brief(found(stations(178, { printed: '若干个' })))).to.deep.equal([['note', 'print-not-compared', 'station_count']]);
    const phrases = ['数十个', '十几个', '近百个', '两三个', '翻两番', '一万五'];
    expect(phrases.filter((printed) => found(stations(50, { printed })).length !== 1)).to.deep.equal([]);
    expect(found(coverage(1, { printed: '基本全覆盖' }))).to.have.length(1);
    expect(found(stations({ from: 2, to: 3 }, { printed: '两三个' }))).to.have.length(1);
  });

  it('says what to do', () => {
    const [unread] = found(stations(178, { printed: '若干个' })) as [Problem];
    expect(problemText(unread, 'zh')).to.match(/若干个”中没有能读出的数字，数值 178 未能与原文核对/);
    expect(problemText(unread, 'en')).to.match(/the value 178 could not be compared with it/);
  });

  it('is quiet where the two were compared, and where there is nothing to compare', () => {
    expect(found(stations(178, { printed: '178个' }))).to.deep.equal([]);
    expect(found(stations(3000, { printed: '3千个' }))).to.deep.equal([]);
    expect(found(coverage(1, { printed: '全覆盖' }))).to.deep.equal([]);
    expect(found(stations(0, { printed: '无' }))).to.deep.equal([]);
    expect(found(stations({ ordinal: 1 }, { printed: '首家' }))).to.deep.equal([]);
    expect(found(stations(178))).to.deep.equal([]);
    expect(found(coverage({ words: '全覆盖' }, { printed: '全覆盖' }))).to.deep.equal([]);
    expect(found(stations(1, { printed: '阿西尔乡社工站', flags: ['inferred'] }))).to.deep.equal([]);
  });
});
