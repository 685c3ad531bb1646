/** What a page can choose, shown on the gauge: language, heading, place; and what it is told of the data. */
import { expect, fixture, html } from '@open-wc/testing';
import type { CoverageGaugeElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { hearComplaints, type Complaints } from '../../fixtures/complaints.ts';
import { coverage, observation, rawReport, stations } from '../../fixtures/reports.ts';
import { openTable, quiet, shown, shownEach, untilShown } from '../../fixtures/shown.ts';

const REPORT = rawReport([coverage(0.6, { hedge: '达', printed: '达60%' }), coverage(0.3, { id: 'county-rate', place: 'county' })], {
  places: [
    { id: 'city', name: { zh: '某市', en: 'A City' }, level: 'prefecture' },
    { id: 'county', name: '某县', level: 'county', code: '360721', parent: 'city' },
  ],
});

const gauge = (set: object = {}, report: unknown = REPORT) => {
  const at = Object.assign(document.createElement('coverage-gauge'), { report }, set);
  return fixture<CoverageGaugeElement>(html`<div>${at}</div>`).then(async () => (await at.updateComplete, at));
};

describe('an element of the kit', () => {
  let complaints: Complaints;
  beforeEach(() => (complaints = hearComplaints()));
  afterEach(() => {
    complaints.stop();
    // What warn-attribute.test.ts expects to be said is not a complaint.
    expect(complaints.heard.filter((said) => !/the default is used|what is no report/.test(said))).to.deep.equal([]);
  });

  describe('speaks the language', () => {
    it('that is nearest, two on one page', async () => {
      const root = await fixture(html`
        <div lang="en">
          <coverage-gauge .report=${REPORT}></coverage-gauge>
          <div lang="zh-CN"><coverage-gauge .report=${REPORT}></coverage-gauge></div>
        </div>
      `);
      const [english, chinese] = root.querySelectorAll('coverage-gauge');
      const parts = '[part=heading], [part=figure], [part=source]';
      expect(shownEach(english!, parts)).to.deep.equal(['Station coverage', 'reaching 60%', 'Source: 某报, date not stated']);
      expect(shownEach(chinese!, parts)).to.deep.equal(['社工站覆盖率', '达60%', '来源：某报，日期未写明']);
    });

    it('that its own attribute changes to, in the table as well', async () => {
      const at = await gauge();
      await openTable(at);
      expect(shown(at)).to.contain('达60%').and.to.contain('指标');
      at.lang = 'en';
      await untilShown(at, 'Station coverage');
      expect(shown(at)).to.contain('Indicator').and.not.to.contain('指标');
      at.removeAttribute('lang');
      await untilShown(at, '社工站覆盖率');
    });

    it('of its waiting and its failure', async () => {
      await untilShown(await gauge({ lang: 'en' }, null), 'Waiting for a report.');
      const failed = await gauge({ lang: 'en' }, 'no JSON');
      await untilShown(failed, 'The report cannot be shown');
    });
  });

  describe('is headed', () => {
    const headingOf = (at: Element) => {
      const heading = at.shadowRoot!.querySelector('[part=heading]');
      return `${heading?.localName}: ${heading?.textContent}`;
    };

    it('by its indicator, at level 3', async () => expect(headingOf(await gauge())).to.equal('h3: 社工站覆盖率'));

    it('at the level and by the words that the page gives', async () => {
      const at = await fixture(html`<coverage-gauge .report=${REPORT} heading-level="2" heading="我市进度"></coverage-gauge>`);
      expect(headingOf(at)).to.equal('h2: 我市进度');
    });

    it('by its indicator again when the page takes its words back', async () => {
      const at = await gauge({ heading: '我市进度' });
      at.setAttribute('heading', 'x');
      at.removeAttribute('heading');
      await at.updateComplete;
      expect(headingOf(at)).to.equal('h3: 社工站覆盖率');
    });

    it('by no heading at level 0', async () => expect(headingOf(await gauge({ headingLevel: 0 }))).to.equal('p: 社工站覆盖率'));
  });

  describe('shows the place', () => {
    it('that the page names, by code or name', async () => {
      for (const area of ['360721', '某县', 'county']) expect(shown(await gauge({ area }), '[part=figure], [part=subtitle]')).to.equal('某县 · 时间未写明|30%');
    });

    it('or says that the report has none of that name', async () => {
      const at = await gauge({ area: '别处' });
      expect(at.getAttribute('state')).to.equal('empty');
      expect(shown(at, '.reason')).to.equal('报告中没有地区“别处”，请改正 area。');
      expect(shown(at)).not.to.contain('60%');
    });

    it('first in the report once the attribute is gone', async () => {
      const at = await gauge();
      at.setAttribute('area', '某县');
      await untilShown(at, '30%');
      at.removeAttribute('area');
      await untilShown(at, '达60%');
    });

    [null, undefined].forEach((area) => {
      it(`first in the report where a framework sets ${area}`, async () => expect(shown(await gauge({ area }))).to.contain('达60%'));
    });

    it('whose code a framework sets as a number', async () => expect(shown(await gauge({ area: 360721 }))).to.contain('30%'));
  });

  it('throws nothing for properties of a wrong type', async () => {
    for (const wrong of [42, null, undefined, [], {}, true]) {
      const at = await gauge({ lang: 'en', heading: wrong, headingLevel: wrong, indicator: wrong, area: wrong });
      expect(['ready', 'empty']).to.include(at.getAttribute('state'));
    }
    for (const from of [42, null, [], {}]) {
      const at = await gauge({ from }, null);
      await quiet(at);
      expect(at.getAttribute('state')).to.equal('waiting');
    }
  });

  describe('tells what is wrong with the data', () => {
    it('a warning, open, beside the figures', async () => {
      const at = await gauge({}, rawReport([coverage(0.6, { printed: '60%' }), coverage(0.5, { id: 'b', printed: '50%' })]));
      await untilShown(at, '数据提示（1）');
      expect(shown(at, '.warned li')).to.equal('同一指标出现不同数字：60% / 50%；都予列出，请核实。');
      expect(at.shadowRoot!.querySelector<HTMLDetailsElement>('.warned')!.open).to.equal(true);
    });

    it('each refused entry with its path, while the rest is shown', async () => {
      const at = await gauge(
        {},
        rawReport([coverage(0.6), observation('no_such_indicator', 5), observation('people_served', 5, { unit: '场次' }), stations(178)]),
      );
      await untilShown(at, '2 处未通过检查');
      expect(shown(at)).to.contain('60%').and.to.contain('178个');
      expect(shownEach(at, '.refused code')).to.deep.equal(['observations[1].indicator', 'observations[2].unit']);
    });

    it('in the language of the page', async () => {
      const at = await gauge({ lang: 'en' }, rawReport([coverage(0.6), observation('no_such_indicator', 5)]));
      await untilShown(at, '1 entry of the report did not pass the check');
      expect(shown(at, '.refused li')).to.contain('Unknown indicator “no_such_indicator”');
    });

    it('and nothing where nothing is wrong', async () => {
      const at = await gauge();
      await quiet(at);
      expect(at.shadowRoot!.querySelectorAll('.problems')).to.have.lengthOf(0);
    });
  });

  it('keeps its table open when something else changes', async () => {
    const at = await gauge();
    await openTable(at);
    at.area = '某县';
    await untilShown(at, '30%');
    expect(at.shadowRoot!.querySelector('details')!.open).to.equal(true);
    expect(shownEach(at, 'tbody tr')).to.have.lengthOf(1);
    expect(shown(at, 'tbody')).to.contain('30%');
  });

  it('writes no style attribute, which a strict policy would refuse', async () => {
    const at = await gauge({ elder: true, theme: 'red' });
    expect(at.shadowRoot!.querySelectorAll('[style]')).to.have.lengthOf(0);
    expect([at.getAttribute('theme'), at.hasAttribute('elder')]).to.deep.equal(['red', true]);
  });
});
