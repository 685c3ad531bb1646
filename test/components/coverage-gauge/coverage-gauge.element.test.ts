import { expect, fixture, html } from '@open-wc/testing';
import type { CoverageGaugeElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { hearComplaints } from '../../fixtures/complaints.ts';
import { realReports, type RealId } from '../../fixtures/real-reports.ts';
import { coverage, observation, rawReport } from '../../fixtures/reports.ts';
import { openTable, quiet, shown, shownEach, untilShown } from '../../fixtures/shown.ts';

const drawn = (report: unknown, lang = 'zh-CN') => fixture<CoverageGaugeElement>(html`<coverage-gauge lang=${lang} .report=${report}></coverage-gauge>`);
const count = (at: Element, selector: string) => at.shadowRoot!.querySelectorAll(selector).length;
const facts = (at: Element) => shownEach(at, '.fact');

describe('<coverage-gauge>', () => {
  describe('of the real reports', () => {
    let real: Awaited<ReturnType<typeof realReports>>;
    before(async () => (real = await realReports()));

    it('shows 赣州', async () => {
      const at = await drawn(real.ganzhou);
      expect(at.getAttribute('state')).to.equal('ready');
      expect(shown(at, '.reading')).to.equal('达60%');
      expect(facts(at)).to.deep.equal([
        '社工站 178个',
        '推算 基数约 292—299 个乡镇（街道） 报告未写明基数；按四舍五入和去尾两种可能计算',
        '计划时间进度 时间过半',
        '计划任务进度 任务过半',
        '目标 报告未写明',
      ]);
      expect(shown(at, '.verdict')).to.equal('双过半：已实现（时间过半，任务过半）；任务是否快于时间，无法判断');
      expect(shown(at, '[part=source]')).to.equal('来源：《江南都市报》，日期未写明 “江西：赣州市社工站覆盖率达60%”');
    });

    it('shows 赣州 in English', async () => {
      const at = await drawn(real.ganzhou, 'en');
      expect(shown(at, '.reading')).to.equal('reaching 60%');
      expect(facts(at)[0]).to.equal('Social-work stations 178 stations');
      expect(facts(at)[1]).to.contain('computed base of about 292–299 townships and subdistricts');
      expect(facts(at)[4]).to.equal('Target not stated in the report');
    });

    it('shows 九江 as empty with the reason: no drawing, no scale, no 0%', async () => {
      for (const lang of ['zh-CN', 'en']) {
        const at = await drawn(real.jiujiang, lang);
        expect(at.getAttribute('state')).to.equal('empty');
        expect(shown(at, '.reason')).to.match(/报告未写明社工站覆盖率|The report does not state station coverage/);
        expect(shown(at)).not.to.contain('%');
        expect(count(at, 'svg')).to.equal(0);
        expect(shownEach(at, '.row')[0]).to.match(/192/);
      }
    });

    it('shows 沧州 in words, and 100% nowhere, in the table neither', async () => {
      for (const lang of ['zh-CN', 'en']) {
        const at = await drawn(real.cangzhou, lang);
        expect(shown(at, '[part=figure]')).to.contain('全覆盖');
        await openTable(at);
        expect(shown(at)).not.to.contain('100%');
        expect(shown(at, '.scale')).to.equal(lang === 'en' ? '0all' : '0全部');
      }
    });

    it('shows 江苏 as a target, with the present not stated', async () => {
      const at = await drawn(real.jiangsu);
      expect([shown(at, '.reading'), shown(at, '.caption')]).to.deep.equal(['达到100%', '目标 · 到2025年 · 基数：乡镇（街道）']);
      expect(facts(at)).to.deep.equal(['当前 报告未写明']);
      expect(count(at, '.gauge .value')).to.equal(0);
    });

    it('holds every figure it shows in its table, with the words as printed', async () => {
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

  it('shows a stated zero as 0%, which an absent rate is not', async () => {
    expect(shown(await drawn(rawReport([coverage(0)])), '.reading')).to.equal('0%');
    expect(shown(await drawn(rawReport([coverage({ missing: 'not-collected' })]))))
      .to.contain('未统计')
      .and.not.to.contain('%');
  });

  it('follows its indicator from one rate to another', async () => {
    const at = await drawn(rawReport([coverage(0.6), observation('certified_rate', 0.07, { unit: '%' })]));
    at.setAttribute('indicator', 'certified_rate');
    await untilShown(at, '持证率');
    expect(shown(at, '.reading')).to.equal('7%');
    at.removeAttribute('indicator');
    await untilShown(at, '社工站覆盖率');
  });

  it('sets what is reached apart from what is promised by more than colour', async () => {
    const [reached, promised] = [await drawn(rawReport([coverage(0.6)])), await drawn(rawReport([coverage(0.6, { role: 'forecast' })]))];
    const weight = (at: Element) => getComputedStyle(at.shadowRoot!.querySelector('.number')!).fontWeight;
    expect(weight(reached)).not.to.equal(weight(promised));
    expect(count(promised, '.value')).to.equal(0);
    expect(shown(promised, '.caption')).to.contain('预计');
  });

  it('tells a rate above 100% in its figure', async () => {
    expect(shown(await drawn(rawReport([coverage(1.2)])), '.reading')).to.equal('120%');
  });
});
