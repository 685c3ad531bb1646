import { expect, fixture, html } from '@open-wc/testing';
import { gaugeBar } from '../../../src/components/coverage-gauge/gauge-bar.ts';
import { fullGaugeView } from '../../../src/components/coverage-gauge/gauge-full.view.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { coverage, observation, report, stations } from '../../fixtures/reports.ts';

const drawn = async (observations: readonly RawObservation[], indicator = '') => {
  const view = fullGaugeView(report(observations), { lang: 'zh', area: '', indicator, shape: 'bar', areas: false, goals: false });
  if (view.kind !== 'gauge') throw new Error(view.reason);
  return (await fixture<HTMLElement>(html`<div>${gaugeBar(view, 10)}</div>`)).querySelector('svg')!;
};
const widths = (svg: SVGElement, selector: string) => Array.from(svg.querySelectorAll(selector), (one) => Math.round(parseFloat(one.getAttribute('width')!)));
const markAt = (svg: SVGElement, kind: string) => Array.from(svg.querySelectorAll(`.tick-${kind}`), (one) => parseFloat(one.parentElement!.getAttribute('x')!));
const count = (svg: SVGElement, selector: string) => svg.querySelectorAll(selector).length;

describe('gaugeBar', () => {
  it('fills as much as the rate says, nothing for 0 %', async () => {
    expect(widths(await drawn([coverage(0.6)]), '.value')).to.deep.equal([60]);
    expect(widths(await drawn([coverage(0)]), '.value')).to.deep.equal([0]);
  });

  it('fills nothing where nothing is reached: a target is a tick on a dashed track', async () => {
    const svg = await drawn([coverage({ atLeast: 0.4 }, { role: 'target', hedge: '不低于' })]);
    expect([count(svg, '.value'), count(svg, '.track'), count(svg, '.dashed')]).to.deep.equal([0, 0, 1]);
    expect(markAt(svg, 'target')[0]).to.be.closeTo(40, 0.01);
  });

  it('hatches a forecast and a hope, also one in words, and leaves 基本全覆盖 without an end', async () => {
    for (const role of ['forecast', 'intention'] as const) {
      expect(widths(await drawn([coverage(0.8, { role })]), '.hatch')).to.deep.equal([80]);
      expect(widths(await drawn([coverage({ words: '全覆盖' }, { role })]), '.hatch')).to.deep.equal([100]);
      expect(count(await drawn([coverage({ words: '基本全覆盖' }, { role })]), '.hatch')).to.equal(0);
    }
  });

  it('hatches from what is reached to what is hoped for', async () => {
    const svg = await drawn([coverage(0.3), coverage({ words: '全覆盖' }, { id: 'hope', role: 'intention' })]);
    expect([widths(svg, '.hatch'), widths(svg, '.value')]).to.deep.equal([[100], [30]]);
  });

  it('is lengthened by what lies beyond the target, whose mark is then on the way', async () => {
    const svg = await drawn([stations(128, { id: 'now' }), stations(100, { id: 'goal', role: 'target' })], 'station_count');
    expect(widths(svg, '.value')).to.deep.equal([100]);
    expect(markAt(svg, 'target')[0]).to.be.closeTo(78.125, 0.01);
  });

  it('marks where 100 % is for a rate above it, far above it too', async () => {
    expect(markAt(await drawn([coverage(1.25)]), 'time')[0]).to.be.closeTo(80, 0.01);
    expect(markAt(await drawn([coverage(4)]), 'time')[0]).to.be.closeTo(25, 0.01);
  });

  it('breaks up where the end is open: behind it, before it, on both sides; and fills nothing below a bound', async () => {
    const solid = async (value: RawObservation['value'], hedge: string) => widths(await drawn([coverage(value, { hedge })]), '.value');
    expect(await solid({ moreThan: 0.6 }, '超')).to.deep.equal([60, 2, 2, 2]);
    expect(await solid({ nearly: 0.6 }, '近')).to.deep.equal([52, 2, 2, 2]);
    expect(await solid({ about: 0.6 }, '约')).to.deep.equal([56, 2, 2, 2]);
    const below = await drawn([coverage({ lessThan: 0.6 }, { hedge: '不足' })]);
    expect([widths(below, '.value'), widths(below, '.dots')]).to.deep.equal([[0], [60]]);
  });

  it('draws a state that is begun or complete one by one, in halftone', async () => {
    const cells = async (number: number) => {
      const indicators = [{ code: 'counties', name: '县', unitKind: 'counties', nature: 'stock' as const }];
      const of = report([observation('counties', number, { unit: '个', by: { status: '启动试点或完成' } })], { indicators });
      const view = fullGaugeView(of, { lang: 'zh', area: '', indicator: '', shape: 'arc', areas: false, goals: false });
      if (view.kind !== 'gauge') throw new Error(view.reason);
      return (await fixture<HTMLElement>(html`<div>${gaugeBar(view, 10)}</div>`)).querySelectorAll('rect.cell').length;
    };
    expect(await cells(12)).to.equal(12);
    expect(await cells(0), 'none').to.equal(0);
    expect(await cells(2000), 'too many to be seen').to.equal(0);
  });

  it('is a picture only, without a style attribute', async () => {
    const svg = await drawn([coverage({ moreThan: 0.6 }, { hedge: '超' }), coverage(0.9, { id: 'goal', role: 'target' })]);
    expect([svg.getAttribute('aria-hidden'), count(svg, '[style]'), svg.textContent?.trim()]).to.deep.equal(['true', 0, '']);
  });
});
