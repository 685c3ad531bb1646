import { expect } from 'chai';
import { problemText } from '../../../src/data/problem-text.ts';
import type { Problem } from '../../../src/data/problem.ts';
import { quoteDiffers } from '../../../src/data/rules/quote-differs.ts';
import type { RawObservation, Value } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation } from '../../fixtures/reports.ts';

const found = (value: Value, printed: string, quote: string, more: Partial<RawObservation> = {}) =>
  quoteDiffers(accepted([observation('certified_social_workers', value, { unit: '人', printed, source: { id: 'paper', quote }, ...more })]));
const share = (value: Value, printed: string, quote: string, more: Partial<RawObservation> = {}) =>
  quoteDiffers(accepted([observation('certified_rate', value, { unit: '%', printed, source: { id: 'paper', quote }, ...more })]));

describe('quote-differs', () => {
  it('warns of a quotation with another number, hedge or unit', () => {
    expect(brief(found(38, '38人', '全县持证社工83人'))).to.deep.equal([['warning', 'quote-differs', 'certified_social_workers']]);
    expect(found(38, '38人', '持证社工38余人')).to.have.length(1);
    expect(found(38, '38人', '持证社工近38人')).to.have.length(1);
    expect(found(38, '38人', '培训38人次')).to.have.length(1);
    expect(found({ atLeast: 80000 }, '八万余人', '不足8万人', { hedge: '余' })).to.have.length(1);
    expect(found({ from: 30, to: 50 }, '30至50人', '持证社工30至60人')).to.have.length(1);
    expect(share(0.6, '60%', '持证率为65%')).to.have.length(1);
    const monthly = (quote: string) =>
      quoteDiffers(accepted([observation('subsidy_monthly_yuan', 300, { unit: '元/月', printed: '300元', source: { id: 'paper', quote } })]));
    expect(monthly('每月补贴400元')).to.have.length(1);
    expect(monthly('一次性奖励1500元，每月补贴300元')).to.deep.equal([]);
    expect(share(0.6, '60%', '持证率不低于60%')).to.have.length(1);
  });

  it('names the figure and the quotation, and what to correct', () => {
    const [one] = found(38, '38人', '持证社工83人') as [Problem];
    expect(problemText(one, 'zh')).to.match(/38人”与自己的引文“持证社工83人”不符.*改正 source\.quote/);
    expect(problemText(one, 'en')).to.match(/38人” does not match its own quotation, “持证社工83人”.*correct source\.quote/);
  });

  it('is quiet where the figure stands among others, or in other signs', () => {
    expect(found(38, '38人', '2021年，12个乡镇共有社工83人，其中持证38人')).to.deep.equal([]);
    expect(found(38, '38人', '持证社工三十八名')).to.deep.equal([]);
    expect(found(38, '38人', '持证社工达 38 人')).to.deep.equal([]);
    expect(found({ atLeast: 80000 }, '八万余人', '超过8万人', { hedge: '余' })).to.deep.equal([]);
    expect(found({ from: 30, to: 50 }, '30至50人', '每年30—50人')).to.deep.equal([]);
    expect(share(0.6, '60%', '覆盖率达60%日前')).to.deep.equal([]);
    expect(share(0.6, '60%', '百分之六十')).to.deep.equal([]);
    expect(share(-0.05, '下降5%', '比上年下降5%', { comparison: { kind: 'year-on-year' } })).to.deep.equal([]);
  });

  it('is quiet where the quotation counts nothing of the kind, and where the figure is inferred', () => {
    expect(found(38, '38人', '截至2021年底，12个乡镇')).to.deep.equal([]);
    expect(found(38, '38人', '持证社工队伍不断壮大')).to.deep.equal([]);
    expect(found(38, '38人', '83人', { flags: ['inferred'] })).to.deep.equal([]);
  });

  it('takes a number in thousands for the same, where no phrase says how it is printed', () => {
    const quoted = (quote: string) => quoteDiffers(accepted([observation('certified_social_workers', 12500, { unit: '人', source: { id: 'paper', quote } })]));
    expect(quoted('12.5人（千）')).to.deep.equal([]);
    expect(quoted('12600人')).to.have.length(1);
  });
});
