import { expect } from 'chai';
import { laterThanSource } from '../../../src/data/rules/later-than-source.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { stations } from '../../fixtures/reports.ts';

const sources = [
  { id: 'paper', document: '某报', date: '2022-01-07' },
  { id: 'late', document: '年鉴', date: '2023' },
  { id: 'undated', document: '某网' },
];
const asOf = (date: string, more: Parameters<typeof stations>[1] = {}) => accepted([stations(128, { time: { kind: 'as-of', date }, ...more })], { sources });

describe('later-than-source', () => {
  it('warns of a result of a time after its document', () => {
    const [found] = laterThanSource(asOf('2022-12-31'));
    expect(found?.found).to.include({ date: '2022-12-31', dated: '2022-01-07', figure: '社工站 128个' });
    expect(brief(laterThanSource(asOf('2022-12-31')))).to.deep.equal([['warning', 'later-than-source', 'station_count']]);
    expect(laterThanSource(asOf('2023'))).to.have.length(1);
  });

  it('is quiet where it may be of the same time or before', () => {
    expect(['2021', '2022', '2022-01', '2022-01-07', '2022-Q1', '--12-31'].flatMap((date) => laterThanSource(asOf(date)))).to.deep.equal([]);
  });

  it('is quiet on targets and forecasts, on plans, and where a source is later or has no date', () => {
    expect(laterThanSource(asOf('2025', { role: 'target' }))).to.deep.equal([]);
    expect(laterThanSource(asOf('2025', { role: 'forecast' }))).to.deep.equal([]);
    expect(laterThanSource(asOf('2025', { time: { kind: 'plan', date: '2025' } }))).to.deep.equal([]);
    expect(laterThanSource(asOf('2022-12-31', { source: ['paper', 'late'] }))).to.deep.equal([]);
    expect(laterThanSource(asOf('2022-12-31', { source: ['paper', 'undated'] }))).to.deep.equal([]);
  });
});
