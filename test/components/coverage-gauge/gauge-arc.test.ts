import { expect, fixture, html } from '@open-wc/testing';
import { fullGaugeView } from '../../../src/components/coverage-gauge/gauge-full.view.ts';
import { gaugeArc } from '../../../src/components/coverage-gauge/gauge-arc.ts';
import * as promised from '../../../src/components/coverage-gauge/gauge-promised.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { coverage, observation, report } from '../../fixtures/reports.ts';

const drawn = async (...observations: RawObservation[]) => {
  const view = fullGaugeView(report(observations), { lang: 'zh', area: '', indicator: '', shape: 'arc', areas: false, goals: false });
  if (view.kind !== 'gauge') throw new Error(view.reason);
  return (await fixture<HTMLElement>(html`<div>${gaugeArc(view, promised)}</div>`)).querySelector('svg')!;
};
/** How much of the arc is filled, in percent. */
const filled = (svg: SVGElement) =>
  Array.from(svg.querySelectorAll('.value:not([stroke-dashoffset])'), (path) => parseFloat(path.getAttribute('stroke-dasharray')!));
/** Where a mark crosses the arc, 0 on the left to 1 on the right. */
const markAt = (svg: SVGElement, kind: string) => {
  const [x = 0, y = 0] =
    /M([\d.-]+) ([\d.-]+)/
      .exec(svg.querySelector(`.tick-${kind}`)?.getAttribute('d') ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  return 1 - Math.atan2(118 - y, x - 120) / Math.PI;
};

describe('gaugeArc', () => {
  const shares: readonly (readonly [number, number])[] = [
    [0, 0],
    [0.6, 60],
    [1, 100],
  ];
  shares.forEach(([share, percent]) =>
    it(`fills ${percent} of 100 for a rate of ${share}`, async () => expect(filled(await drawn(coverage(share)))).to.deep.equal([percent])),
  );

  it('draws what lies above 100 % as an arc of its own, to the same scale', async () => {
    expect(filled(await drawn(coverage(1.2))).map(Math.round)).to.deep.equal([100, 20]);
  });

  it('fills all for full coverage in words, nothing for “basically” full: that is dashed', async () => {
    expect(filled(await drawn(coverage({ words: '全覆盖' })))).to.deep.equal([100]);
    const basically = await drawn(coverage({ words: '基本全覆盖' }));
    expect(filled(basically)).to.deep.equal([]);
    expect(basically.querySelector('.dashed')).not.to.equal(null);
    expect(basically.querySelectorAll('.track')).to.have.lengthOf(0);
  });

  it('hatches what is forecast or hoped for, on a dashed track', async () => {
    for (const role of ['forecast', 'intention'] as const) {
      const svg = await drawn(coverage(0.8, { role }));
      expect(filled(svg)).to.deep.equal([]);
      expect(svg.querySelector('[stroke="url(#hatch)"]')?.getAttribute('stroke-dasharray')).to.equal('80 100');
      expect(svg.querySelector('.dashed')).not.to.equal(null);
    }
  });

  it('fills nothing for a target: it is a mark on an empty, dashed arc', async () => {
    const svg = await drawn(coverage(1, { role: 'target' }));
    expect(filled(svg)).to.deep.equal([]);
    expect(svg.querySelectorAll('[stroke="url(#hatch)"]')).to.have.lengthOf(0);
    expect(markAt(svg, 'target')).to.be.closeTo(1, 0.001);
  });

  it('marks a target where it is, and keeps the time of a plan off the scale of coverage', async () => {
    const time = observation('plan_time_elapsed_share', 0.25, { unit: '%' });
    const svg = await drawn(coverage(0.6), coverage(0.9, { id: 'goal', role: 'target' }), time);
    expect(markAt(svg, 'target')).to.be.closeTo(0.9, 0.001);
    expect(svg.querySelectorAll('.tick-time')).to.have.lengthOf(0);
  });

  it('goes on in strokes behind an open end, and not beyond the arc', async () => {
    const strokes = async (value: RawObservation['value'], hedge: string) =>
      (await drawn(coverage(value, { hedge }))).querySelectorAll('[stroke-dashoffset]').length;
    expect(await strokes({ moreThan: 0.6 }, '超')).to.equal(3);
    expect(await strokes({ moreThan: 0.99 }, '超')).to.equal(0);
    expect(await strokes({ lessThan: 0.6 }, '不足')).to.equal(0);
    expect(await strokes(0.6, '达')).to.equal(0);
  });

  it('is a picture only: hidden from those who listen, without a style attribute', async () => {
    const svg = await drawn(coverage({ moreThan: 0.6 }, { hedge: '超' }), coverage(0.9, { id: 'goal', role: 'target' }));
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.querySelectorAll('[style]')).to.have.lengthOf(0);
    expect(svg.textContent?.trim()).to.equal('');
  });
});
