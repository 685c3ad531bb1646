import { expect } from 'chai';
import { draftOf } from '../../../src/data/draft/draft-of.ts';

const TEXT = `# 青河市：社工站建起来

截至目前，青河市建成社工站45个，覆盖率达90%。全市有社工人才1230名，其中持证社工310名，本科以上200名；培训社工12场。到2027年，力争持证社工超过800名。

今年，柳林镇社工站服务群众三千余人，新增社工机构4家。

（据《青河日报》）`;

const { figures, ...draft } = draftOf(TEXT);
const figure = (printed: string) => figures.find((one) => one.printed === printed);

describe('the draft of a report', () => {
  it('has the title, the place and the paper of the text', () => {
    expect(draft).to.deep.include({ title: '青河市：社工站建起来', place: '青河市', level: 'prefecture', publisher: '《青河日报》' });
  });

  it('reads numbers, units and hedges, and proposes the rest', () => {
    expect(figure('45个')).to.deep.include({ indicator: 'station_count?', value: 45, unit: '个', time: { kind: 'as-of', printed: '截至目前' } });
    expect(figure('三千余人')).to.deep.include({ indicator: 'people_served?', value: { atLeast: 3000 }, hedge: '余', place: '柳林镇?' });
  });

  it('proposes nothing certain: every figure has an indicator to be confirmed', () => {
    expect(figures.map(({ indicator }) => indicator).filter((code) => !code.endsWith('?'))).to.deep.equal([]);
  });

  it('marks a time that an earlier sentence has stated', () => {
    expect(figure('1230名')?.time).to.deep.equal({ kind: 'as-of', printed: '截至目前?' });
  });

  it('names the whole of what stands behind 其中, and not beyond the semicolon', () => {
    const whole = `${figure('1230名')?.id}?`;
    expect(figure('310名')?.partOf).to.equal(whole);
    expect(figure('200名')?.partOf).to.equal(whole);
    expect(figure('12场')).not.to.have.property('partOf');
  });

  it('takes what is hoped for as such', () => {
    expect(figure('超过800名')).to.deep.include({ role: 'intention?', value: { moreThan: 800 }, time: { kind: 'plan', to: '2027', printed: '到2027年' } });
  });

  it('proposes no indicator for an increase: it is no count of what stands', () => {
    expect(figure('4家')?.indicator).to.equal('?');
  });

  it('shows each figure in its sentence', () => {
    for (const { sentence, printed = '' } of figures) expect(sentence).to.include(printed);
  });

  it('of a text without numbers has no figures', () => {
    expect(draftOf('全市扎实推进社工站建设。').figures).to.deep.equal([]);
  });
});
