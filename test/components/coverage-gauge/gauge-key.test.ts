import { expect, fixture, html } from '@open-wc/testing';
import type { CoverageGaugeElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import type { GaugeOptions } from '../../../src/components/coverage-gauge/coverage-gauge.view.ts';
import { fullGaugeView } from '../../../src/components/coverage-gauge/gauge-full.view.ts';
import { keyOf } from '../../../src/components/coverage-gauge/gauge-key.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { realReport } from '../../fixtures/real-reports.ts';
import { coverage, report } from '../../fixtures/reports.ts';
import { shown, shownEach } from '../../fixtures/shown.ts';

const OPTIONS: GaugeOptions = { lang: 'zh', area: '', indicator: '', shape: 'arc', areas: false, goals: false };
const keys = (of: ReturnType<typeof report>, more: Partial<GaugeOptions> = {}) => {
  const view = fullGaugeView(of, { ...OPTIONS, ...more });
  return view.kind === 'gauge' ? keyOf(view) : [];
};
const of = (...observations: readonly RawObservation[]) => keys(report(observations));
const promised = (role: 'target' | 'forecast' | 'intention', value: RawObservation['value'] = 0.8) =>
  coverage(value, { id: role, role, time: { kind: 'plan', to: '2025' } });
const drawn = async (shownReport: ReturnType<typeof report>, set: Partial<CoverageGaugeElement> = {}) => {
  const at = await fixture<CoverageGaugeElement>(html`<coverage-gauge lang="zh-CN" .report=${shownReport}></coverage-gauge>`);
  Object.assign(at, set);
  await at.updateComplete;
  return at;
};

describe('the key of the gauge', () => {
  it('is empty where all is reached and sharp', () => expect(of(coverage(0.6))).to.deep.equal([]));

  it('names nothing that words beside the marks say: a target, a forecast, a hope, a present that is not stated', () => {
    for (const role of ['target', 'forecast', 'intention'] as const) {
      expect(of(coverage(0.6), promised(role)), role).to.deep.equal([]);
      expect(of(promised(role)), role).to.deep.equal([]);
    }
    expect(of(promised('target', { words: '基本全覆盖' }))).to.deep.equal([]);
  });

  it('names an end that is not sharp, and what may be there', () => {
    expect(of(coverage({ atLeast: 0.6 }, { hedge: '以上' }))).to.deep.equal(['loose']);
    expect(of(coverage({ lessThan: 0.6 }, { hedge: '不足' }))).to.deep.equal(['between']);
    expect(of(coverage({ from: 0.6, to: 0.7 }))).to.deep.equal(['between']);
  });

  it('has nothing to say of a gauge that is only text', () => {
    expect(keys(report([promised('target')]), { shape: 'text' })).to.deep.equal([]);
  });

  it('names of the real reports the marks that stand there', async () => {
    const real = async (id: string) => keys(await realReport(id));
    for (const id of ['ganzhou', 'jiangshan', 'jiangsu', 'heilongjiang', 'shangrao']) expect(await real(id), id).to.deep.equal([]);
  });

  it('stands in one line below, for those who look, and not in a gauge of one line', async () => {
    const loose = report([coverage({ atLeast: 0.6 }, { hedge: '以上' })]);
    const at = await drawn(loose);
    expect(shownEach(at, '.key > *')).to.deep.equal(['末端不是确数']);
    expect(at.shadowRoot!.querySelector('.key')!.getAttribute('aria-hidden')).to.equal('true');
    const small = (await drawn(loose, { compact: true })).shadowRoot!.querySelector('.key')!;
    expect(getComputedStyle(small).display).to.equal('none');
  });
});

describe('a caption', () => {
  it('is broken between what it says, not within a bracket, where there is room', async () => {
    const at = await drawn(await realReport('heilongjiang'));
    at.parentElement!.style.width = '320px';
    const all = Array.from(at.shadowRoot!.querySelectorAll<HTMLElement>('.caption .piece'));
    expect(shown(at, '.caption')).to.equal('目标 · 年底（2022年，据上文） · 基数：本地街镇总数');
    expect(all.map(({ textContent }) => textContent)).to.deep.equal(['目标 ·', '年底（2022年，据上文） ·', '基数：本地街镇总数']);
    const line = all[0]!.offsetHeight;
    expect(all.map(({ offsetHeight }) => offsetHeight)).to.deep.equal([line, line, line]);
  });

  it('has a point between what it says in one line, and none at the end of a line', async () => {
    const at = await drawn(await realReport('heilongjiang'));
    for (const width of [600, 320, 200]) {
      at.parentElement!.style.width = `${width}px`;
      const points = Array.from(at.shadowRoot!.querySelectorAll<HTMLElement>('.caption .point'));
      const ends = points.map((point) => (point.previousElementSibling as HTMLElement).offsetTop !== (point.nextElementSibling as HTMLElement).offsetTop);
      expect(
        points.map((point) => point.offsetWidth === 0),
        `${width}`,
      ).to.deep.equal(ends);
    }
  });
});
