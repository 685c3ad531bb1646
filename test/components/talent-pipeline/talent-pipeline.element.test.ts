import { expect, fixture, html } from '@open-wc/testing';
import type { TalentPipelineElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { hearComplaints } from '../../fixtures/complaints.ts';
import { realReports, type RealId } from '../../fixtures/real-reports.ts';
import { observation, rawReport } from '../../fixtures/reports.ts';
import { openTable, quiet, shown, shownEach } from '../../fixtures/shown.ts';

const drawn = (report: unknown, lang = 'zh-CN') => fixture<TalentPipelineElement>(html`<talent-pipeline lang=${lang} .report=${report}></talent-pipeline>`);
const widths = (at: Element, selector: string) => Array.from(at.shadowRoot!.querySelectorAll(selector), (bar) => bar.getAttribute('width'));

describe('<talent-pipeline>', () => {
  describe('of the real reports', () => {
    let real: Awaited<ReturnType<typeof realReports>>;
    before(async () => (real = await realReports()));

    it('shows 赣州, without a word of an exam', async () => {
      const at = await drawn(real.ganzhou);
      expect(shownEach(at, '.stage')).to.deep.equal([
        '社工专业人才 截至目前（日期未写明） 11686名',
        '持证社工 截至目前（日期未写明） 836名 推算 社工专业人才中 7.15% = 836 ÷ 11686',
      ]);
      await openTable(at);
      expect(shown(at)).not.to.contain('考试');
      expect(shown(await drawn(real.ganzhou, 'en'))).not.to.match(/exam/i);
    });

    it('shows 赣州 in English', async () => {
      expect(shownEach(await drawn(real.ganzhou, 'en'), '.stage')).to.deep.equal([
        'Social work professionals as of the report (date not stated) 11,686 people',
        'Certified social workers as of the report (date not stated) 836 people computed 7.15% = 836 ÷ 11,686 (share of social work professionals)',
      ]);
    });

    it('shows 九江: declared and computed share apart, certified dashed', async () => {
      const at = await drawn(real.jiujiang);
      expect(shownEach(at, '.stage')).to.deep.equal([
        '报名考试 今年（年份未写明） 4523人',
        '通过考试 今年（年份未写明） 1085人 考试通过率 达24%推算 23.99% = 1085 ÷ 4523（占报名者）',
        '持证社工 报告未写明',
      ]);
      const [, , certified] = at.shadowRoot!.querySelectorAll('.stage');
      expect(certified!.querySelector('.bar-missing')).not.to.equal(null);
      expect(certified!.querySelector('.bar-stock, .bar-ground')).to.equal(null);
      expect(widths(at, '.bar-flow')).to.deep.equal(['100.000%', '23.989%']);
    });

    it('shows 沧州: from 256 to 1197, with 583 inside', async () => {
      const at = await drawn(real.cangzhou);
      expect(shownEach(at, '.stage').slice(2)).to.deep.equal([
        '持证社工 2019年 256人',
        '持证社工 目前（日期未写明） 1197人 该句未写时点；“目前”见于前一句。 其中 通过考试 583人',
      ]);
      expect([...widths(at, '.bar-earlier'), ...widths(at, '.bar-stock'), ...widths(at, '.bar-part')]).to.deep.equal(['21.387%', '100.000%', '48.705%']);
    });

    it('shows 江苏: reached filled, wanted in outline', async () => {
      const at = await drawn(real.jiangsu);
      expect(shownEach(at, '.stage')).to.deep.equal(['持证社工 截至2021年底 达7.93万人', '持证社工 目标 · 到2025年 超10万人']);
      expect(widths(at, '.bar-stock')).to.deep.equal(['79.300%']);
      // More than 10万: an outline without an end.
      expect(at.shadowRoot?.querySelectorAll('.bar-target line')).to.have.lengthOf(3);
      expect(shownEach(await drawn(real.jiangsu, 'en'), '.stage [part=figure]')).to.deep.equal(['79,300 people', 'more than 100,000 people']);
    });

    it('holds every figure of the view in its table', async () => {
      for (const id of Object.keys(real) as RealId[]) {
        const at = await drawn(real[id]);
        await openTable(at);
        const rows = shownEach(at, 'tbody tr');
        expect(rows).to.have.lengthOf(at.view!.observations.length);
        at.view!.observations.forEach(({ printed = '' }, index) => expect(rows[index]).to.contain(printed));
      }
    });

    it('gives the page nothing to complain of', async () => {
      const complaints = hearComplaints();
      for (const id of Object.keys(real) as RealId[]) await quiet(await drawn(real[id]));
      complaints.stop();
      expect(complaints.heard).to.deep.equal([]);
    });
  });

  it('tears the end of a bar whose figure is open', async () => {
    const at = await drawn(
      rawReport([
        observation('exam_registrants', 100, { unit: '人' }),
        observation('exam_passes', { atLeast: 80 }, { unit: '人', hedge: '余', printed: '80余人' }),
      ]),
    );
    const [whole, open] = at.shadowRoot!.querySelectorAll('.bar');
    expect(whole!.querySelectorAll('.bar-flow')).to.have.lengthOf(1);
    expect(open!.querySelectorAll('.bar-flow')).to.have.lengthOf(4);
    expect(shown(at)).to.contain('80余人');
  });

  it('draws no bar for a figure that is withheld: its reason stands there', async () => {
    const at = await drawn(rawReport([observation('certified_social_workers', { missing: 'withheld' }, { unit: '人' })]));
    expect(shownEach(at, '.stage')).to.deep.equal(['持证社工 时间未写明 不予公开']);
    expect(at.shadowRoot!.querySelector('.bar')).to.equal(null);
  });

  it('marks each group as flow or stock', async () => {
    const of = rawReport([observation('exam_passes', 5, { unit: '人' }), observation('certified_social_workers', 9, { unit: '人' })]);
    expect(shownEach(await drawn(of), '.group-head')).to.deep.equal(['职业资格考试当期', '人才与持证现有']);
  });
});
