import { expect } from 'chai';
import { promiseAsActual } from '../../../src/data/rules/promise-as-actual.ts';
import { problemText } from '../../../src/data/problem-text.ts';
import type { Problem } from '../../../src/data/problem.ts';
import type { RawObservation, Time } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { stations } from '../../fixtures/reports.ts';

const sources = [
  { id: 'paper', document: '某报', date: '2022-01-07' },
  { id: 'late', document: '年鉴', date: '2026' },
  { id: 'undated', document: '某网' },
];
const found = (more: Partial<RawObservation>) => promiseAsActual(accepted([stations(128, more)], { sources }));
const plan = (to: string): Time => ({ kind: 'plan', to });

describe('promise-as-actual', () => {
  it('warns of a plan that ends after its document and has no role', () => {
    expect(brief(found({ time: plan('2025') }))).to.deep.equal([['warning', 'promise-as-actual', 'station_count']]);
    expect(found({ time: plan('2022-12-31') })).to.have.length(1);
    expect(found({ role: 'actual', time: plan('2025') })).to.have.length(1);
  });

  it('warns of the words of a promise, in the phrase or in its time', () => {
    const phrases = ['力争达到128个', '预计建成128个', '目标是128个', '到2025年建成128个'];
    expect(phrases.map((printed) => found({ printed }).length)).to.deep.equal([1, 1, 1, 1]);
    expect(found({ time: { kind: 'as-of', printed: '预计年底' } })).to.have.length(1);
    expect(found({ time: { kind: 'as-of', printed: '到2025年' } })).to.have.length(1);
  });

  it('warns of what is planned, meant or hoped for, whatever its word', () => {
    const phrases = [
      '拟新建20个',
      '计划新增20个',
      '将新建20个',
      '确保建成20个',
      '争取建成20个',
      '拟于2025年建成20个',
      '有望达到20个',
      '2025年底前建成20个',
      '计划到2025年新建20个',
      '将达到20个',
      '争取今年达到20个',
      '2025年6月前建成20个',
      '即将建成20个',
      '计划再建成20个',
    ];
    expect(phrases.filter((printed) => promiseAsActual(accepted([stations(20, { printed })], { sources })).length !== 1)).to.deep.equal([]);
  });

  it('is quiet on results in words like these', () => {
    const phrases = [
      '争取资金建成20个',
      '争取到20个',
      '确保了20个按期建成',
      '超计划建成20个',
      '按计划新建20个',
      '完成计划20个',
      '模拟建设20个',
      '将20个站点升级',
      '行动计划20个',
      '2021年底前建成20个',
      '2022年1月前建成20个',
      '计划生育服务站20个',
    ];
    expect(phrases.filter((printed) => promiseAsActual(accepted([stations(20, { printed })], { sources })).length > 0)).to.deep.equal([]);
  });

  it('says why, and what to write', () => {
    const [ahead] = found({ time: plan('2025') }) as [Problem];
    const [hoped] = found({ printed: '力争达到128个' }) as [Problem];
    expect(problemText(ahead, 'zh')).to.match(/的期限（2025）晚于文件日期（2022-01-07），却记作实际（actual）.*请写明 role：target、forecast 或 intention/);
    expect(problemText(hoped, 'en')).to.match(/says “力争”, yet it is recorded as actual/);
  });

  it('is quiet where the role is given', () => {
    const roles = ['target', 'forecast', 'intention'] as const;
    expect(roles.flatMap((role) => found({ role, printed: '力争到2025年建成128个', time: plan('2025') }))).to.deep.equal([]);
  });

  it('is quiet on results: of a time before the document, of a comparison with a promise, of a target met', () => {
    const phrases = ['到2021年建成128个', '到2022年建成128个', '超过预计的128个', '完成目标任务128个', '建成128个'];
    expect(phrases.flatMap((printed) => found({ printed }))).to.deep.equal([]);
    expect(found({ time: plan('2021') })).to.deep.equal([]);
    expect(found({ time: plan('2022') })).to.deep.equal([]);
    expect(found({ time: { kind: 'plan', from: '2021' } })).to.deep.equal([]);
  });

  it('is quiet on dates where a source is later or has none, and on what is missing', () => {
    expect(found({ time: plan('2025'), source: ['paper', 'late'] })).to.deep.equal([]);
    expect(found({ time: plan('2025'), source: 'undated' })).to.deep.equal([]);
    expect(promiseAsActual(accepted([stations({ missing: 'not-yet-due' }, { time: plan('2025') })], { sources }))).to.deep.equal([]);
  });
});
