/** What the gauge does rather than what it says: waiting for what a report needs, changing, shapes, ways to the source. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { CoverageGaugeElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { hearComplaints } from '../../fixtures/complaints.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { coverage, observation, rawReport, stations } from '../../fixtures/reports.ts';
import { openTable, quiet, shown, shownEach, until } from '../../fixtures/shown.ts';

const drawn = async (set: Partial<CoverageGaugeElement>, lang = 'zh-CN') => {
  const at = await fixture<CoverageGaugeElement>(html`<coverage-gauge lang=${lang}></coverage-gauge>`);
  Object.assign(at, set);
  await at.updateComplete;
  return at;
};
const all = (at: Element, selector: string) => Array.from(at.shadowRoot!.querySelectorAll<HTMLElement>(selector));

describe('<coverage-gauge>, while it needs more than the plainest gauge', () => {
  /** The first state that the element gives itself, and what it shows then. */
  const first = async (report: object) => {
    const at = document.createElement('coverage-gauge');
    at.report = report;
    document.body.append(at);
    await until(at, () => at.hasAttribute('state'), 'a state');
    const found = [at.getAttribute('state'), all(at, '.figure').length];
    await at.updateComplete;
    const then = at.getAttribute('state');
    at.remove();
    return [...found, then];
  };

  it('shows no figure until it can show the right one', async () => {
    expect(await first(await realJson('jiangsu'))).to.deep.equal(['loading', 0, 'ready']);
    expect(await first(await realJson('jiujiang'))).to.deep.equal(['loading', 0, 'empty']);
  });

  it('shows the plainest at once', async () => {
    const [state, figures] = await first(await realJson('ganzhou'));
    expect(state).to.equal('ready');
    expect(figures).to.be.above(0);
  });
});

describe('<coverage-gauge>, figure by figure', () => {
  it('marks a large figure that is our own arithmetic as ours', async () => {
    const group = (level: string, value: number) => observation('certified_social_workers', value, { id: level, unit: '人', by: { level } });
    const goal = observation('certified_social_workers', 90, { id: 'goal', unit: '人', role: 'target' });
    const reading = async (...groups: RawObservation[]) => {
      const [large] = all(await drawn({ report: rawReport([...groups, goal]) }), '.reading');
      return large!.textContent!.replace(/\s/g, '');
    };
    expect(await reading(group('初级', 6), group('中级', 75))).to.equal('推算75—81人');
    expect(await reading(group('初级', 6))).to.equal('6人');
  });

  const ids = 'ganzhou heilongjiang jiangshan jiangsu jiujiang linze mashan national shangrao yangpu'.split(' ');
  ids.forEach((id) =>
    it(`leads from every figure of ${id} to its observation`, async () => {
      for (const lang of ['zh-CN', 'en']) {
        const at = await drawn({ report: await realJson(id) }, lang);
        const known = at.view!.observations.map((one) => one.id);
        const figures = all(at, '.figure');
        expect(figures.length).to.be.above(0);
        // Our own arithmetic has no source and says so; what is missing has none either.
        const without = figures.filter((figure) => figure.localName !== 'button');
        without.forEach((figure) => expect(figure.parentElement!.textContent).to.match(/推算|computed/));
        figures.filter((figure) => figure.localName === 'button').forEach((figure) => expect(known).to.include(figure.dataset['of']));
      }
    }),
  );

  it('tells the same in the paragraph, in the table and in the drawing', async () => {
    for (const lang of ['zh-CN', 'en']) {
      const at = await drawn({ report: await realJson('jiangsu') }, lang);
      await openTable(at);
      const told = shown(at, '.summary');
      const inTable = shownEach(at, '.cell-figure');
      for (const figure of all(at, '.drawing button.figure')) {
        const text = figure.textContent!.replace(/\s+/g, ' ').trim();
        expect(told).to.contain(text);
        expect(inTable).to.include(text);
      }
    }
  });
});

describe('<coverage-gauge>, when something changes', () => {
  it('touches the heading alone for another heading', async () => {
    const at = await drawn({ report: await realJson('mashan') });
    const touched: string[] = [];
    const observer = new MutationObserver((records) => records.forEach(({ target }) => touched.push((target.parentElement ?? (target as Element)).className)));
    observer.observe(at.shadowRoot!, { attributes: true, childList: true, characterData: true, subtree: true });
    at.heading = '另一标题';
    await quiet(at);
    observer.disconnect();
    expect([...new Set(touched)]).to.deep.equal(['heading']);
  });

  it('moves where the value of the same figure changed, and only there', async () => {
    const at = await drawn({ report: rawReport([coverage(0.6)]) });
    const value = () => all(at, '.value')[0]!;
    const [node, duration] = [value(), () => getComputedStyle(value()).transitionDuration];
    expect(duration(), 'as it is drawn first').to.equal('0s');
    at.report = rawReport([coverage(0.7)]);
    await at.updateComplete;
    expect([value() === node, value().getAttribute('stroke-dasharray')]).to.deep.equal([true, '70 100']);
    expect(duration()).to.contain('0.5s');
    at.report = rawReport([coverage(0.2)], { id: 'another' });
    await at.updateComplete;
    expect(duration(), 'another report').to.equal('0s');
  });

  it('never moves where the visitor wants no motion', async function () {
    await emulateMedia({ reducedMotion: 'reduce' });
    // Nobody can tell WebKitGTK what its visitor wants.
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.skip();
    const at = await drawn({ report: rawReport([coverage(0.6)]) });
    at.report = rawReport([coverage(0.7)]);
    await at.updateComplete;
    expect(getComputedStyle(all(at, '.value')[0]!).transitionDuration).to.equal('0s');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});

describe('<coverage-gauge>, its shapes', () => {
  it('are arc, bar and text, with the same words', async () => {
    const report = await realJson('ganzhou');
    const [arc, bar, text] = [await drawn({ report }), await drawn({ report, shape: 'bar' }), await drawn({ report, shape: 'text' })];
    expect([arc, bar, text].map((at) => all(at, '.gauge > svg').length)).to.deep.equal([1, 1, 0]);
    expect(all(bar, '.gauge > svg.bar')).to.have.lengthOf(1);
    expect([arc, bar, text].map((at) => shown(at, '.reading'))).to.deep.equal(['达60%', '达60%', '达60%']);
    expect(shown(bar, '.fact')).to.equal(shown(arc, '.fact'));
  });

  it('are the arc for an unknown one, with one warning', async () => {
    const complaints = hearComplaints();
    const set = { report: rawReport([coverage(0.6)]), shape: 'donut' as 'arc' };
    const at = await drawn(set);
    await drawn(set);
    await import('../../../src/components/shared/warn-attribute.ts');
    await quiet(at);
    complaints.stop();
    expect(all(at, '.shape-arc > svg')).to.have.lengthOf(1);
    expect(complaints.heard).to.deep.equal(['warn: <coverage-gauge> shape="donut": allowed are arc, bar, text; the default is used.']);
  });

  it('become one line when compact: name, figure, bar; the way to the source remains', async () => {
    const at = await drawn({ report: await realJson('ganzhou'), compact: true });
    const seen = (selector: string) => all(at, selector).filter((one) => one.getBoundingClientRect().width > 0).length;
    expect([seen('.heading'), seen('button.figure'), seen('.bar')]).to.deep.equal([1, 1, 1]);
    expect([seen('.subtitle'), seen('.fact'), seen('.source'), seen('details')]).to.deep.equal([0, 0, 0, 0]);
    expect(at.getBoundingClientRect().height).to.be.below(48);
  });

  it('keep a promise apart from what is reached when compact', async () => {
    const at = await drawn({ report: await realJson('jiangsu'), compact: true });
    expect(shown(at, '.caption')).to.contain('目标');
  });
});

describe('<coverage-gauge>, area by area', () => {
  it('shows each with its name, figure and bar', async () => {
    const places = [
      { id: 'city', name: '某市', level: 'prefecture' as const },
      { id: 'a', name: '甲县', level: 'county' as const, parent: 'city' },
      { id: 'b', name: '乙县', level: 'county' as const, parent: 'city' },
    ];
    const report = rawReport([coverage(0.6), coverage(0.9, { id: 'a', place: 'a' }), stations(3, { id: 'n', place: 'b' })], { places });
    const at = await drawn({ report, areas: true });
    expect(shownEach(at, '.row-name')).to.deep.equal(['甲县']);
    expect(shownEach(at, '.row-figure')).to.deep.equal(['90%']);
    expect(all(at, '.row .bar')).to.have.lengthOf(1);
  });
});
