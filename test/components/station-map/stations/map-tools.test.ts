import { expect, fixture, html } from '@open-wc/testing';
import type { StationMapElement } from '../../../../src/index.ts';
import '../../../../src/index.ts';
import { COUNTY } from '../../../fixtures/county.ts';
import { count, root } from '../../../fixtures/county-map.ts';
import { shown, shownEach, until } from '../../../fixtures/shown.ts';

const drawn = (report: unknown) => fixture<StationMapElement>(html`<station-map lang="zh-CN" .report=${report}></station-map>`);
const stops = (at: Element) => Array.from(root(at).querySelectorAll<HTMLElement>('.area [tabindex]'));
const open = (at: Element) => stops(at).filter(({ tabIndex }) => tabIndex === 0);
const focused = (at: Element) => root(at).activeElement!.textContent!.replace(/\s+/g, ' ').trim();
const many = (amount: number) => ({
  ...COUNTY,
  stations: Array.from({ length: amount }, (_, index) => ({ id: `m${index}`, name: `${index}号站`, place: 't0', status: index % 2 ? 'pilot' : 'opened' })),
});

describe('areas without boundaries', () => {
  const key = async (at: Element & { updateComplete: Promise<unknown> }, name: string) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    root(at).activeElement!.dispatchEvent(event);
    await at.updateComplete;
    return event.defaultPrevented;
  };
  const entered = async (report: unknown = COUNTY) => {
    const at = await drawn(report);
    expect(open(at).length).to.equal(1);
    open(at)[0]!.focus();
    // The keys come with the focus.
    await until(at, () => Boolean((at as unknown as { tools: unknown }).tools), 'the keys');
    await at.updateComplete;
    return at;
  };

  it('are one stop for Tab with the stations written in them, and arrows go through both as they are read', async () => {
    const at = await entered();
    const heard = [focused(at)];
    for (let step = 0; step < 6; step++) {
      expect(await key(at, 'ArrowDown')).to.equal(true);
      heard.push(focused(at));
      expect(open(at)).to.deep.equal([root(at).activeElement]);
    }
    expect(heard).to.deep.equal(['东镇', '东镇社工站 运营 综合', '无坐标站', '零点站', '西镇', '西镇社工站 试点 学校', '南镇']);
    await key(at, 'End');
    expect(focused(at)).to.equal('远镇');
    await key(at, 'ArrowRight');
    expect(focused(at)).to.equal('远镇');
    await key(at, 'Home');
    expect(focused(at)).to.equal('东镇');
  });

  it('are gone back to with Escape, and leave other keys to the page', async () => {
    const at = await entered();
    await key(at, 'ArrowDown');
    await key(at, 'ArrowDown');
    await key(at, 'Escape');
    expect(focused(at)).to.equal('东镇');
    expect([await key(at, 'Tab'), await key(at, 'x')]).to.deep.equal([false, false]);
  });

  it('keep one stop when the report has fewer of them', async () => {
    const at = await entered();
    await key(at, 'End');
    at.report = { ...COUNTY, places: COUNTY.places.slice(0, 3), observations: COUNTY.observations.slice(0, 2), stations: [] };
    await until(at, () => count(at, '.area') === 2, 'two areas');
    await at.updateComplete;
    expect(open(at).length).to.equal(1);
  });

  it('offer no search where everything is written', async () => {
    const at = await entered();
    expect(count(at, '.search')).to.equal(0);
  });

  it('offer search, filter and list where there are more stations than are read through, and write none in the areas', async () => {
    const at = await drawn(many(61));
    await until(at, () => count(at, '.station-list') === 1, 'the list');
    expect(count(at, '.area .station')).to.equal(0);
    expect([count(at, '.station-list li'), shown(at, '.filters .note')]).to.deep.equal([50, '显示61个站点，共61个']);
    const select = root(at).querySelector('select')!;
    select.value = 'pilot';
    select.dispatchEvent(new Event('change'));
    await at.updateComplete;
    expect([count(at, '.station-list li'), shown(at, '.filters .note')]).to.deep.equal([30, '显示30个站点，共61个']);
    const heard: string[] = [];
    at.addEventListener('area-select', ({ areaName }) => heard.push(areaName));
    root(at).querySelector<HTMLElement>('.station-list li')!.click();
    await at.updateComplete;
    expect([heard, root(at).querySelector('[aria-pressed="true"]')!.textContent]).to.deep.equal([['东镇'], '东镇']);
    await expect(at).to.be.accessible();
  });

  it('are found by name and code where there are more than are drawn', async () => {
    const places = Array.from({ length: 500 }, (_, index) => ({
      id: `p${index}`,
      name: `${index}县`,
      level: 'county',
      parent: 'county',
      code: String(110000 + index),
    }));
    const report = {
      ...COUNTY,
      places: [COUNTY.places[0]!, ...places],
      observations: places.map(({ id }) => ({ ...COUNTY.observations[0]!, id: `n-${id}`, place: id })),
      stations: [],
    };
    const at = await drawn(report);
    await until(at, () => count(at, '.search') === 1, 'the search');
    expect([count(at, '.area'), shown(at)]).to.satisfy(([areas, text]: [number, string]) => areas === 120 && text.includes('另有380处'));
    for (const [query, found] of [
      ['499县', ['499县']],
      ['110498', ['498县']],
      ['无此县', []],
    ] as const) {
      const input = root(at).querySelector('input')!;
      input.value = query;
      input.dispatchEvent(new Event('input'));
      await at.updateComplete;
      expect(shownEach(at, '.area-name'), query).to.deep.equal(found);
      // On paper the search is not seen.
      expect(shown(at), query).to.contain(`另有${500 - found.length}处`);
    }
  });
});
