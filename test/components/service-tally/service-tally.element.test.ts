import { expect, fixture, html } from '@open-wc/testing';
import type { ServiceTallyElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { hearComplaints } from '../../fixtures/complaints.ts';
import { realJson, realReport, realReports, type RealId } from '../../fixtures/real-reports.ts';
import { observation, rawReport } from '../../fixtures/reports.ts';
import { freshUrl, openServer } from '../../fixtures/requests.ts';
import { openTable, quiet, shown, shownEach, untilShown, untilState } from '../../fixtures/shown.ts';

const drawn = (report: unknown, lang = 'zh-CN') => fixture<ServiceTallyElement>(html`<service-tally lang=${lang} .report=${report}></service-tally>`);
const served = (value: RawObservation['value'], more: Partial<RawObservation> = {}) => observation('people_served', value, { unit: '人', ...more });
/** Figures that are drawn with an open end. */
const open = (at: Element) =>
  Array.from(at.shadowRoot!.querySelectorAll('.how'))
    .filter((cell) => cell.querySelector('.open'))
    .map((cell) => cell.querySelector('[part=figure]')?.textContent);

describe('a bar of the tally', () => {
  /** Of the value: where its solid length ends, and the pieces before and beyond the number, which stands at 44 of 88. */
  const ends = async (value: RawObservation['value'], hedge: string) => {
    const year = (date: string, more: RawObservation) => ({ ...more, id: date, time: { kind: 'year', date } }) as const;
    const at = await drawn(rawReport([year('2021', served(value, { hedge })), year('2022', served(200))]));
    await untilShown(at, '200');
    const [bar] = at.shadowRoot!.querySelectorAll('svg.bar');
    const [solid, ...pieces] = Array.from(bar!.querySelectorAll('rect.value')).map(
      (rect) => [Number(rect.getAttribute('x')), Number(rect.getAttribute('width'))] as const,
    );
    return [solid?.[1], pieces.filter(([x, width]) => x + width <= 44).length, pieces.filter(([x]) => x > 44).length];
  };

  it('is sharp where the figure is, and breaks up beyond 余, before 近, on both sides of 约', async () => {
    expect(await ends(100, '')).to.deep.equal([44, 0, 0]);
    expect(await ends({ atLeast: 100 }, '余')).to.deep.equal([44, 0, 3]);
    expect(await ends({ nearly: 100 }, '近')).to.deep.equal([32, 3, 0]);
    expect(await ends({ about: 100 }, '约')).to.deep.equal([32, 3, 3]);
  });
});

describe('<service-tally>', () => {
  describe('of the real reports', () => {
    let real: Awaited<ReturnType<typeof realReports>>;
    before(async () => (real = await realReports()));

    it('shows 赣州, with an open end where the text says 余 and only there', async () => {
      const at = await drawn(real.ganzhou);
      expect(shownEach(at, '[part=figure]')).to.deep.equal(['8万余人', '1000余次', '6000余人', '96万元', '305个', '76名', '44家']);
      expect(open(at)).to.deep.equal(['8万余人', '1000余次', '6000余人']);
      expect(shownEach(at, '[part=workflow] li')).to.deep.equal(['群众点单', '站（点）派单', '社工接单', '群众评单']);
      expect(shown(at, '[part=workflow] .group-head')).to.equal('服务流程 数量未写明');
      expect(shown(at, '[part=names]')).to.contain('服务领域 社会救助、养老服务、儿童福利、社区治理、社会事务等');
    });

    it('marks each note at its figure and writes it once', async () => {
      const at = await drawn(real.ganzhou);
      expect(shownEach(at, 'sup')).to.deep.equal(['，见注1', '，见注2', '，见注3']);
      expect(shownEach(at, '[part=notes] li').map((note) => note.slice(0, 9))).to.deep.equal(['注1 累计起点未写', '注2 岗位是为居民', '注3 与“提供岗位']);
    });

    it('says a mark apart from the label it stands at, and shows the letter alone', async () => {
      const at = await drawn(real.ganzhou, 'en');
      await untilShown(at, 'Posts provided');
      expect(shownEach(at, '.row:has(sup) .what')).to.deep.equal(['People served, see note a', 'Posts provided, see note b', 'Graduates employed, see note c']);
      expect(shownEach(at, '[part=notes] li').map((note) => note.slice(0, 10))).to.deep.equal(['Note a The', 'Note b The', 'Note c The']);
      const said = [...at.shadowRoot!.querySelectorAll('.note-mark .hidden')];
      expect(said).to.have.lengthOf(6);
      said.forEach((one) => expect(one.getBoundingClientRect().width).to.be.at.most(1));
    });

    it('sets the points of an open end clear of the figure: behind one at the left, below one at the right', async () => {
      const at = await drawn(real.ganzhou);
      const rows = Array.from(at.shadowRoot!.querySelectorAll('.how')).filter((cell) => cell.querySelector('.open'));
      const [lead, ...others] = rows.map((cell) => {
        const [points, unit] = [cell.querySelector('.open')!.getBoundingClientRect(), cell.querySelector('.unit')!.getBoundingClientRect()];
        return { behind: points.left - unit.right, below: points.top - unit.bottom };
      });
      expect(lead!.behind).to.be.at.least(2);
      expect(others).to.have.lengthOf(2);
      others.forEach(({ below }) => expect(below).to.be.at.least(2));
    });

    it('marks a target with a sign, not with a length that could be measured', async () => {
      const at = await drawn(await realReport('jiangsu'));
      await untilShown(at, '≥2个');
      expect(at.shadowRoot!.querySelectorAll('.how .mark')).to.have.lengthOf(1);
      at.shadowRoot!.querySelectorAll('.mark').forEach((mark) => expect(mark.getBoundingClientRect().width).to.be.at.most(24));
    });

    it('lays the label over the large number, not the number over the label, where colours are forced and each text has a ground', async function () {
      // WebKit forces no colours, and its boxes of text do not touch.
      if (!CSS.supports('forced-color-adjust', 'none')) this.skip();
      const at = await drawn(await realJson('ganzhou'));
      const label = at.shadowRoot!.querySelector('.first .what')!;
      const text = document.createRange();
      text.selectNode(Array.from(label.childNodes).find(({ nodeValue }) => nodeValue?.includes('服务人数'))!);
      const { left, bottom } = text.getBoundingClientRect();
      expect(at.shadowRoot!.querySelector('.first .number')!.getBoundingClientRect().top).to.be.below(bottom - 2);
      expect(at.shadowRoot!.elementFromPoint(left + 4, bottom - 1)?.className).to.equal('what');
    });

    it('keeps the words of a name whole beside a long figure', async () => {
      const at = await drawn(real.cangzhou, 'en');
      at.style.width = '300px';
      await untilShown(at, 'Community organisations incubated');
      const name = Array.from(at.shadowRoot!.querySelectorAll('.what')).find(({ textContent }) => textContent?.includes('incubated'))!;
      const text = Array.from(name.childNodes).find(({ nodeValue }) => nodeValue?.includes('organisations'))!;
      const word = document.createRange();
      const from = text.nodeValue!.indexOf('organisations');
      word.setStart(text, from);
      word.setEnd(text, from + 'organisations'.length);
      expect(word.getClientRects()).to.have.lengthOf(1);
    });

    it('shows 沧州: one section apart with its flag, and the warning spelt out', async () => {
      const at = await drawn(real.cangzhou);
      expect(shownEach(at, '.apart .group-head')).to.deep.equal(['社工项目 自2020年首个市级购买社工服务项目落地至今', '社工站 自2020年以来']);
      expect(shownEach(at, '.flag')).to.deep.equal(['※ 口径不一，分开列出，不相加']);
      expect(shownEach(at, '.each')).to.deep.equal([
        '推算 平均每期次（120万人次 ÷ 600余期次） 至多2000人次',
        '推算 平均每期次（1.2万余人次 ÷ 2163期次） 至少5.5人次',
      ]);
      await untilShown(at, '两组统计口径不一：“120万人次 / 600余期次”与“1.2万余人次 / 2163期次”');
    });

    it('shows 沧州’s warning in English', async () => {
      const at = await drawn(real.cangzhou, 'en');
      await untilShown(at, 'Two tallies are on different bases');
      expect(shown(at, '.flag')).to.contain('Counted on different bases: listed separately, not added up');
    });

    it('makes a button of every figure that the report states, and none of our own arithmetic', async () => {
      for (const id of Object.keys(real) as RealId[]) {
        const at = await drawn(real[id]);
        const reached = new Set(Array.from(at.shadowRoot!.querySelectorAll<HTMLElement>('button[data-of]'), ({ dataset }) => dataset['of']));
        expect([...reached].sort()).to.deep.equal(at.view!.observations.map((one) => one.id).sort());
        expect(at.shadowRoot!.querySelectorAll('.each button')).to.have.lengthOf(0);
      }
    });

    it('holds every figure of the view in its table, and its paragraph', async () => {
      for (const id of ['ganzhou', 'jiujiang', 'cangzhou'] as const) {
        const at = await drawn(real[id]);
        await openTable(at);
        const rows = shownEach(at, 'tbody tr');
        expect(rows).to.have.lengthOf(at.view!.observations.length);
        at.view!.observations.forEach(({ printed = '' }, index) => expect(rows[index]).to.contain(printed));
        expect(shown(at, '.summary')).to.equal(at.view!.summary);
      }
    });

    it('gives the page nothing to complain of', async () => {
      const complaints = hearComplaints();
      for (const id of Object.keys(real) as RealId[]) await quiet(await drawn(real[id]));
      complaints.stop();
      expect(complaints.heard).to.deep.equal([]);
    });
  });

  describe('its states', () => {
    it('waits for a report', async () => {
      const at = await fixture<ServiceTallyElement>(html`<service-tally lang="zh-CN"></service-tally>`);
      expect(at.getAttribute('state')).to.equal('waiting');
    });

    it('loads, fails with a way to try again, and is ready', async () => {
      const server = openServer();
      const at = await fixture<ServiceTallyElement>(html`<service-tally lang="zh-CN" src=${freshUrl()}></service-tally>`);
      expect(at.getAttribute('state')).to.equal('loading');
      server.last().answerText('', 500);
      await untilShown(at, '重试');
      expect(at.getAttribute('state')).to.equal('failed');
      at.shadowRoot!.querySelector<HTMLButtonElement>('.failure button')!.click();
      await untilState(at, 'loading');
      server.last().answer(rawReport([served(5)]));
      await untilState(at, 'ready');
      server.close();
    });

    it('is empty with the reason, and with the fields that are named without figures', async () => {
      const at = await drawn(await realReport('guandu'));
      expect(at.getAttribute('state')).to.equal('empty');
      expect(shown(at, '.reason')).to.equal('报告未写明服务的数字。');
      expect(shown(at, '.listed')).to.contain('服务领域 学生健康成长、教师压力放松、家校共育等');
      expect(shown(await drawn(await realReport('shishi'), 'en'), '.reason')).to.equal('The report states no figures on services.');
    });
  });

  describe('its marks', () => {
    it('draws bars for parts and for like figures only: persons, person-times and yuan do not compare', async () => {
      const unlike = rawReport([served(5), observation('resources_linked_yuan', 960_000, { unit: '元' })]);
      expect((await drawn(unlike)).shadowRoot!.querySelectorAll('[part=drawing] svg')).to.have.lengthOf(0);
      expect((await drawn(await realJson('linze'))).shadowRoot!.querySelectorAll('.bar')).to.have.lengthOf(3);
      const part = rawReport([served(8), served(2, { id: 'part', by: { group: '老年人' }, partOf: 'people_served' })]);
      expect((await drawn(part)).shadowRoot!.querySelectorAll('.bar .value')).to.have.lengthOf(2);
    });

    it('makes the same button of a figure in a comparison as of any other', async () => {
      const at = await drawn(rawReport([2023, 2024].map((year) => served(year, { id: `in-${year}`, time: { kind: 'year', date: `${year}` } }))));
      expect(at.shadowRoot!.querySelectorAll('.row .bar')).to.have.lengthOf(2);
      const other = await drawn(rawReport([served(2023, { id: 'in-2023' })]));
      const [own, usual] = [at, other].map((one) => one.shadowRoot!.querySelector('[data-of=in-2023]')!.cloneNode(true) as Element);
      const plain = (button: Element) => [
        button.attributes.length,
        ...Array.from(button.attributes, ({ name, value }) => `${name}=${value}`).sort(),
        ...Array.from(button.children, ({ outerHTML }) => outerHTML.replace(/<!--.*?-->/g, '')),
      ];
      expect(plain(own!)).to.deep.equal(plain(usual!));
    });

    it('tells target, forecast and hope apart without colour', async () => {
      const roles = ['target', 'forecast', 'intention'] as const;
      const at = await drawn(rawReport(roles.map((role, index) => served(index + 5, { id: role, role }))));
      expect(shownEach(at, '.group-head').map((head) => head.slice(0, 2))).to.deep.equal(['目标', '预计', '力争']);
      roles.forEach((role) => expect(at.shadowRoot!.querySelectorAll(`dd .mark.${role}`)).to.have.lengthOf(1));
    });
  });

  describe('its key', () => {
    const key = (at: Element) => Array.from(at.shadowRoot!.querySelectorAll('.key > *'), (one) => one.textContent?.trim());

    it('tells the dots of an open end and no other mark, to those who look: a head says what is promised', async () => {
      const hedged = served({ atLeast: 5 }, { hedge: '余', printed: '5余人' });
      expect(key(await drawn(rawReport([served(5)])))).to.deep.equal([]);
      const at = await drawn(rawReport([hedged]));
      expect(key(at)).to.deep.equal(['不止此数']);
      expect(at.shadowRoot!.querySelector('.key')!.getAttribute('aria-hidden')).to.equal('true');
      const goals = (['forecast', 'target'] as const).map((role) => served(7, { id: role, role }));
      expect(key(await drawn(rawReport(goals), 'en'))).to.deep.equal([]);
      expect(key(await drawn(await realReport('ulanqab')))).to.deep.equal(['不止此数']);
      expect(key(await drawn(await realReport('jiangshan')))).to.deep.equal([]);
    });

    it('names an open end that only a bar has', async () => {
      const part = served({ atLeast: 2 }, { id: 'part', by: { group: '老年人' }, partOf: 'people_served', hedge: '余', printed: '2余人' });
      expect(key(await drawn(rawReport([served(8), part])))).to.deep.equal(['不止此数']);
    });
  });

  describe('a change', () => {
    const report = (people: number) => rawReport([served(people), observation('activities_held', 7, { unit: '场' })]);
    /** What changes in the drawing while something is done. */
    async function changes(at: ServiceTallyElement, act: () => void): Promise<readonly MutationRecord[]> {
      const records: MutationRecord[] = [];
      const watcher = new MutationObserver((found) => void records.push(...found));
      watcher.observe(at.shadowRoot!.querySelector('.drawing')!, { attributes: true, childList: true, characterData: true, subtree: true });
      act();
      await at.updateComplete;
      records.push(...watcher.takeRecords());
      watcher.disconnect();
      return records;
    }

    it('of heading, theme or elder mode leaves the drawing and its view alone', async () => {
      const at = await drawn(report(5));
      const { view } = at;
      expect(await changes(at, () => Object.assign(at, { heading: '成效', theme: 'red', elder: true }))).to.have.lengthOf(0);
      expect(at.view).to.equal(view);
    });

    it('of one figure touches that figure and no other', async () => {
      const at = await drawn(report(5));
      const records = await changes(at, () => (at.report = report(6)));
      expect(records.map(({ target }) => target.parentElement?.closest('button')?.dataset['of'])).to.deep.equal(['people_served']);
    });

    /** Drawn with other figures, and what shows changes has come. */
    async function changed(at: ServiceTallyElement, to = 6): Promise<void> {
      at.report = report(to);
      await at.updateComplete;
      await import('../../../src/components/service-tally/show-changes.ts');
      await quiet(at);
    }

    it('of one figure tints that figure for a moment', async () => {
      const at = await drawn(report(5));
      await changed(at);
      const moving = Array.from(at.shadowRoot!.querySelectorAll<HTMLElement>('button')).filter((button) => button.getAnimations().length > 0);
      expect(moving.map(({ dataset }) => dataset['of'])).to.deep.equal(['people_served']);
    });

    it('that follows soon tints it anew, and leaves no tint beneath', async () => {
      const at = await drawn(report(5));
      const tints = () => Array.from(at.shadowRoot!.querySelectorAll('button')).flatMap((button) => button.getAnimations());
      await changed(at);
      const [before] = tints();
      await changed(at, 7);
      expect(tints()).to.have.lengthOf(1);
      expect(tints()[0]).not.to.equal(before);
    });

    it('moves nothing where another report has a figure of the same id, and lets no bar glide to it', async () => {
      const whole = (people: number, id: string) =>
        rawReport([served(people), observation('people_served', 2, { id: 'part', unit: '人', by: { group: '儿童' }, partOf: 'people_served' })], { id });
      const at = await drawn(whole(5, 'one'));
      const duration = () => getComputedStyle(at.shadowRoot!.querySelector('.bar .value')!).transitionDuration;
      at.report = whole(6, 'one');
      await quiet(at);
      expect(duration()).to.equal('0.4s');
      const tinted = () => Array.from(at.shadowRoot!.querySelectorAll('button')).flatMap((button) => button.getAnimations());
      tinted().forEach((animation) => animation.cancel());
      at.report = whole(7, 'another');
      await at.updateComplete;
      await import('../../../src/components/service-tally/show-changes.ts');
      await quiet(at);
      expect(duration()).to.equal('0s');
      expect(tinted()).to.deep.equal([]);
    });

    it('moves nothing where reduced motion is asked for, at first sight, or in another language', async () => {
      const moving = (at: ServiceTallyElement) => Array.from(at.shadowRoot!.querySelectorAll('button')).flatMap((button) => button.getAnimations());
      const at = await drawn(report(5));
      expect(moving(at)).to.have.lengthOf(0);
      at.lang = 'en';
      await untilShown(at, 'Overall');
      expect(moving(at)).to.have.lengthOf(0);
      const real = window.matchMedia;
      window.matchMedia = (query) => ({ ...real(query), matches: query.includes('reduced-motion') });
      await changed(at);
      window.matchMedia = real;
      expect(moving(at)).to.have.lengthOf(0);
    });
  });
});
