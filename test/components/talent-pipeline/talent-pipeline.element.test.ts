import { expect, fixture, html } from '@open-wc/testing';
import { TalentPipelineElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { hearComplaints } from '../../fixtures/complaints.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import { observation, rawReport } from '../../fixtures/reports.ts';
import { openTable, quiet, shown, shownEach, untilShown, untilState } from '../../fixtures/shown.ts';
import { passes, people, registrants } from './pipelines.ts';
import { REPORTS } from './reports.ts';

const drawn = (report: unknown, lang = 'zh-CN') => fixture<TalentPipelineElement>(html`<talent-pipeline lang=${lang} .report=${report}></talent-pipeline>`);
const real = async (id: string, lang?: string) => drawn(await realJson(id), lang);
const each = (at: Element, selector: string) => Array.from(at.shadowRoot!.querySelectorAll(selector));
const widths = (at: Element, selector: string) => each(at, selector).map((bar) => bar.getAttribute('width'));

describe('<talent-pipeline>', () => {
  describe('of the real reports', () => {
    it('shows 赣州, without a word of an exam', async () => {
      const at = await real('ganzhou');
      expect(shownEach(at, '.stage')).to.deep.equal([
        '社工专业人才 11686名',
        '其中 持证社工 836名 级别构成 报告未写明 推算 7.15% = 836名 ÷ 11686名（以社工专业人才为基数）',
        '驻站社工 报告未写明',
      ]);
      await openTable(at);
      expect(shown(at)).not.to.contain('考试');
      expect(shown(await real('ganzhou', 'en'))).not.to.match(/exam/i);
    });

    it('shows 九江: declared and computed share apart, a flow as arrows, what is not stated in a dashed box', async () => {
      const at = await real('jiujiang');
      expect(shownEach(at, '.stage').slice(0, 2)).to.deep.equal([
        '报名考试 4523人',
        '其中 通过考试 1085人 考试通过率 达24% 推算 23.99% = 1085人 ÷ 4523人（占报名者）',
      ]);
      expect(widths(at, '.bar-flow > rect')).to.deep.equal(['100.000%', '23.989%']);
      const silent = each(at, '.stage').filter((stage) => stage.textContent?.includes('报告未写明'));
      const edges = silent.map((stage) => getComputedStyle(stage.querySelector('.unstated')!).borderTopStyle);
      expect([edges, silent.flatMap((stage) => [...stage.querySelectorAll('.bar')])]).to.deep.equal([['dashed', 'dashed'], []]);
    });

    it('shows 沧州: from 256 to 1197, with 583 as an arrow inside, and reachable', async () => {
      const at = await real('cangzhou');
      expect([...widths(at, '.bar-earlier'), ...widths(at, '.bar-stock'), ...widths(at, '.tone-flow > rect')]).to.deep.equal([
        '21.387%',
        '100.000%',
        '48.705%',
      ]);
      expect(each(at, '.parts button').map((button) => button.getAttribute('data-of'))).to.deep.equal(['passes']);
      expect(shownEach(at, '.rail')).to.deep.equal(['相隔多久未写明']);
    });

    it('gives no mark, in forced colours either, to what is not drawn, and sets a time under the words that it belongs to', async () => {
      const at = await real('cangzhou');
      const [flow, silent] = each(at, '.parts i');
      expect([flow, silent].map((mark) => getComputedStyle(mark!).visibility)).to.deep.equal(['visible', 'hidden']);
      expect(getComputedStyle(flow!).clipPath, 'the head of an arrow').to.contain('polygon');
      const left = (node: Element) => Math.round(node.getBoundingClientRect().left);
      expect(left(flow!.parentElement!.querySelector('.note')!)).to.equal(left(flow!.nextElementSibling!));
    });

    it('shows 塔城: dots below 10余, and a key to them and to nothing else, for those who look', async () => {
      const at = await real('tacheng');
      const [key, ...more] = each(at, '.key');
      expect(more).to.deep.equal([]);
      expect(Array.from(key!.children, (one) => one.textContent)).to.deep.equal(['不止此数']);
      expect(key!.getAttribute('aria-hidden')).to.equal('true');
      expect(each(at, '.cells .open').map((dots) => dots.previousElementSibling?.textContent)).to.deep.equal(['10余场次']);
      expect(shownEach(await real('tacheng', 'en'), '.key > *')).to.deep.equal(['or more']);
    });

    it('shows 江苏: reached filled, wanted in outline without an end, with no number of years between', async () => {
      const at = await real('jiangsu');
      expect(widths(at, '.bar-stock')[0]).to.equal('79.300%');
      expect(each(at, '.bar-target')[0]!.querySelectorAll('line')).to.have.lengthOf(3);
      expect(shownEach(at, '.rail')).to.deep.equal([]);
      expect(shownEach(await real('jiangsu', 'en'), '.stage [part=figure]').slice(0, 2)).to.deep.equal(['reaching 79,300 people', 'more than 100,000 people']);
    });

    it('shows 和县: 60 people one by one, 22 of them told apart, and the hole among the subsidies', async () => {
      const at = await real('hexian');
      const [moved] = each(at, '.dots');
      expect([moved!.querySelectorAll('i').length, moved!.querySelectorAll('.tone-part').length]).to.deep.equal([60, 22]);
      expect(shownEach(at, '.cells .unstated')).to.deep.equal(['报告未写明', '金额未写明', '金额未写明']);
    });

    it('leads from every figure of the view to its source, in both languages', async () => {
      for (const id of REPORTS)
        for (const lang of ['zh-CN', 'en']) {
          const at = await real(id, lang);
          const buttons = new Set(each(at, '.drawing button').map((button) => button.getAttribute('data-of')));
          expect([...buttons], id).to.have.members(at.view!.observations.map(({ id: of }) => of));
        }
    });

    it('holds every figure of the view in its table, and the whole in a paragraph', async () => {
      for (const id of ['hexian', 'jiujiang', 'mashan']) {
        const at = await real(id);
        await openTable(at);
        const rows = shownEach(at, 'tbody tr');
        expect(rows).to.have.lengthOf(at.view!.observations.length);
        at.view!.observations.forEach(({ printed = '' }, index) => expect(rows[index]).to.contain(printed));
        expect(shown(at, '.summary')).to.equal(at.view!.summary);
      }
    });

    it('gives the page nothing to complain of', async () => {
      const complaints = hearComplaints();
      for (const id of REPORTS) await quiet(await real(id));
      complaints.stop();
      expect(complaints.heard).to.deep.equal([]);
    });
  });

  it('tears the end of a bar whose figure is open', async () => {
    const at = await drawn(rawReport([registrants(100), passes({ atLeast: 80 }, { hedge: '余', printed: '80余人' })]));
    const [whole, open] = each(at, '.bar-flow');
    expect([whole!.querySelectorAll('.head').length, open!.querySelectorAll('.head').length]).to.deep.equal([1, 0]);
    expect(open!.querySelectorAll('rect')).to.have.lengthOf(4);
    expect(shown(at)).to.contain('80余人');
  });

  it('draws no bar for a figure that is withheld: its reason stands there', async () => {
    const at = await drawn(rawReport([observation('certified_social_workers', { missing: 'withheld' }, { unit: '人' })]));
    expect(shownEach(at, '.stage')[0]).to.equal('持证社工 时间未写明 不予公开');
    expect(each(at, '.stage')[0]!.querySelectorAll('.bar')).to.have.lengthOf(0);
  });

  it('marks a group as flow or stock where all its figures are of now', async () => {
    const [flow, stock] = [passes(500, { time: { kind: 'year-to-date' } }), people('certified_social_workers', 900, { time: { kind: 'as-of' } })];
    const heads = async (...figures: (typeof flow)[]) =>
      shownEach(await drawn(rawReport(figures)), '.group-head').flatMap((head) => /当期|现有/.exec(head) ?? []);
    expect(await heads(flow, stock)).to.deep.equal(['当期', '现有']);
    const goal = people('certified_social_workers', 1000, { id: 'goal', role: 'target' });
    expect(await heads({ ...flow, time: { kind: 'since', from: '2021' } }, stock, goal)).to.deep.equal([]);
    expect(await heads(passes(500), { ...stock, time: { kind: 'year', date: '2019' } })).to.deep.equal([]);
  });

  describe('when something changes', () => {
    const exam = (value: number) => rawReport([registrants(1000), passes(value)]);

    it('moves the mark of the figure that changed, and touches no other', async () => {
      const at = await drawn(exam(200));
      const [first, second] = each(at, '.bar-flow > rect');
      at.report = exam(400);
      await at.updateComplete;
      expect(each(at, '.bar-flow > rect')).to.deep.equal([first, second]);
      expect([first!.getAttribute('width'), second!.getAttribute('width')]).to.deep.equal(['100.000%', '40.000%']);
    });

    it('draws nothing anew for a heading or a theme', async () => {
      const at = await real('hexian');
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => void changes.push(...records));
      observer.observe(at.shadowRoot!.querySelector('.drawing')!, { subtree: true, childList: true, attributes: true, characterData: true });
      at.heading = '人才';
      at.theme = 'red';
      await quiet(at);
      observer.disconnect();
      expect(changes).to.deep.equal([]);
      expect(shown(at, '.heading')).to.equal('人才');
    });
  });

  describe('states', () => {
    it('waits without a report, shows it when it comes, and tells why there is nothing', async () => {
      const at = await fixture<TalentPipelineElement>(html`<talent-pipeline></talent-pipeline>`);
      expect(at.getAttribute('state')).to.equal('waiting');
      at.report = await realJson('jiujiang');
      await untilState(at, 'ready');
      at.report = await realJson('shangrao');
      await untilState(at, 'empty');
      expect(shown(at, '.reason')).to.equal('报告未写明社工人才的数字。');
    });

    it('loads, and fails with a reason and a way to try again', async () => {
      const at = await fixture<TalentPipelineElement>(html`<talent-pipeline src="/nowhere/none.json"></talent-pipeline>`);
      expect(at.getAttribute('state')).to.equal('loading');
      await untilState(at, 'failed');
      await untilShown(at, '404');
      expect(each(at, 'button')).to.have.lengthOf(1);
    });

    it('says so where the figures beside the stages cannot be fetched, and keeps the stages', async () => {
      class Offline extends TalentPipelineElement {
        protected override needs(): () => Promise<never> {
          return () => Promise.reject(new Error('offline'));
        }
      }
      customElements.define('offline-pipeline', Offline);
      const at = document.createElement('offline-pipeline') as Offline;
      at.report = await realJson('jiujiang');
      await fixture(html`<div>${at}</div>`);
      await at.updateComplete;
      const lost = '部分内容未能载入，请刷新网页。';
      expect(shown(at)).to.contain('4523').and.to.contain(lost);
      // Something else that comes does not make up for it.
      await openTable(at);
      expect(shown(at)).to.contain(lost);
      // A bar with an end would say that there is no more of them.
      at.report = rawReport([registrants(100), passes({ atLeast: 80 }, { hedge: '余', printed: '80余人' }), passes(90, { id: 'goal', role: 'target' })]);
      await untilShown(at, '80余人');
      expect(widths(at, '.stage .bar:not(.bar-gap) rect')).to.deep.equal(['100.000%']);
    });
  });
});
