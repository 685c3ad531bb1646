import { expect } from '@open-wc/testing';
import { COUNTY } from '../../../fixtures/county.ts';
import { count, mapOf, root } from '../../../fixtures/county-map.ts';
import { shown, shownEach, until } from '../../../fixtures/shown.ts';

const list = (at: Element) => root(at).querySelector<HTMLElement>('.station-list')!;
const ready = async (given = {}) => {
  const at = await mapOf(given);
  await until(at, () => list(at) !== null, 'a list of stations');
  return at;
};
const key = async (at: Element & { updateComplete: Promise<unknown> }, name: string) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  list(at).dispatchEvent(event);
  await at.updateComplete;
  return event.defaultPrevented;
};
const active = (at: Element) => {
  const row = root(at).querySelector('.station-list .active');
  expect(list(at).getAttribute('aria-activedescendant')).to.equal(row?.id ?? null);
  return row?.querySelector('span')?.textContent;
};
/** The one place that tells what filter, search and a chosen area have left. */
const told = (at: Element) => shown(at, '.group-head[role="status"]');
const ring = (at: Element) => root(at).querySelector('.pointer-outline')!.getAttribute('d');

describe('the stations of a map with boundaries', () => {
  it('are a list of their own: name, area, state and what else is said of each, also of those that the map cannot place', async () => {
    const at = await ready();
    expect(list(at).getAttribute('aria-label')).to.equal('某县：报告列出的站点5个');
    expect(shownEach(at, '.station-list [role="option"]')).to.deep.equal([
      '东镇社工站 东镇 运营 综合',
      '西镇社工站 西镇 试点 学校',
      '南镇社工站 南镇 挂牌',
      '无坐标站 东镇',
      '零点站 东镇',
    ]);
  });

  it('are one stop for Tab with arrows within; the one that the keys stand on is ringed on the map and named beside it', async () => {
    const at = await ready();
    expect(ring(at)).to.equal('');
    for (const [name, expected] of [
      ['ArrowDown', '东镇社工站'],
      ['ArrowDown', '西镇社工站'],
      ['End', '零点站'],
      ['ArrowDown', '零点站'],
      ['Home', '东镇社工站'],
      ['ArrowUp', '东镇社工站'],
    ] as const) {
      expect(await key(at, name), name).to.equal(true);
      expect(active(at), name).to.equal(expected);
    }
    expect(ring(at)).to.match(/^M[\d.]+ [\d.]+a7 7 /);
    await until(at, () => shown(at, '.readout') === '东镇社工站 运营', 'its name');
    await key(at, 'End');
    // It has no place on the map.
    expect(ring(at)).to.equal('');
  });

  it('leave other keys to the page', async () => {
    const at = await ready();
    expect([await key(at, 'Tab'), await key(at, 'a'), await key(at, 'Enter')]).to.deep.equal([false, false, false]);
  });

  it('lead to their area with Enter, once, and back to the areas with Escape', async () => {
    const at = await ready();
    const heard: string[] = [];
    at.addEventListener('area-select', ({ areaName }) => heard.push(areaName));
    await key(at, 'ArrowDown');
    await key(at, 'Enter');
    await key(at, 'Enter');
    expect(heard).to.deep.equal(['东镇']);
    expect(shown(at, '.area-card')).to.contain('5个');
    expect(list(at).getAttribute('aria-label')).to.equal('东镇：报告列出的站点3个');
    expect(active(at)).to.equal('东镇社工站');
    list(at).focus();
    await key(at, 'Escape');
    expect(root(at).activeElement!.getAttribute('aria-label')).to.equal('各地列表');
  });

  it('follow the filter, and say so where none passes or none is listed', async () => {
    const at = await ready();
    const status = root(at).querySelectorAll('select')[2]!;
    status.value = 'pilot';
    status.dispatchEvent(new Event('change'));
    await at.updateComplete;
    expect(shownEach(at, '.station-list li > span:first-child')).to.deep.equal(['西镇社工站']);
    // On paper the filter is not seen: the report lists five.
    expect(list(at).getAttribute('aria-label')).to.equal('某县：符合的站点1个');
    root(at).querySelector<HTMLElement>('[data-area="t0"]')!.click();
    await at.updateComplete;
    expect([count(at, '.station-list'), told(at)]).to.deep.equal([0, '东镇：没有符合的站点']);
    status.value = '';
    status.dispatchEvent(new Event('change'));
    root(at).querySelector<HTMLElement>('[data-area="t3"]')!.click();
    await at.updateComplete;
    // Not “0”: the report lists none there.
    expect(told(at)).to.equal('北镇：报告没有列出站点');
  });

  it('are found by name among very many, of which 50 are in the page', async () => {
    const stations = Array.from({ length: 3000 }, (_, index) => ({ id: `m${index}`, name: `${index}号站`, place: `t${index % 6}` }));
    const at = await ready({ report: { ...COUNTY, stations } });
    expect([count(at, '.station-list li'), list(at).getAttribute('aria-label')]).to.deep.equal([50, '某县：报告列出的站点3000个']);
    expect(shown(at, '.map')).to.contain('另有2950个');
    const areas = count(at, '[data-area]');
    const input = root(at).querySelector('input')!;
    input.value = '2999';
    input.dispatchEvent(new Event('input'));
    await at.updateComplete;
    expect(shownEach(at, '.station-list li')).to.deep.equal(['2999号站 远镇']);
    expect(list(at).getAttribute('aria-label')).to.equal('某县：符合的站点1个');
    expect([count(at, '[data-area]'), shown(at, '.area-list + [role="status"]')]).to.deep.equal([0, `列出0处，另有${areas}处`]);
    expect([told(at), root(at).querySelector<HTMLElement>('.area-list')!.hidden]).to.deep.equal(['某县：符合的站点1个', true]);
  });

  it('keep their places whether they have been scrolled to or not: those below the box are laid out then, and for the keys', async () => {
    const stations = Array.from({ length: 60 }, (_, index) => ({ id: `m${index}`, name: `${index}号站`, place: `t${index % 6}` }));
    const at = await ready({ report: { ...COUNTY, stations } });
    const rendered = () => [list(at).children[0]!, list(at).lastElementChild!].map((row) => getComputedStyle(row).getPropertyValue('content-visibility'));
    const height = list(at).scrollHeight;
    expect(rendered()).to.deep.equal(['visible', 'auto']);
    list(at).focus();
    expect([rendered(), list(at).scrollHeight]).to.deep.equal([['visible', 'visible'], height]);
  });

  it('are followed by the window of a map that is zoomed', async () => {
    const at = await ready();
    const [zoomIn] = root(at).querySelectorAll<HTMLElement>('.map-tools button');
    for (let time = 0; time < 5; time++) {
      zoomIn!.click();
      await at.updateComplete;
    }
    await key(at, 'Home');
    const [x, y] = ring(at)!
      .match(/[\d.-]+/g)!
      .map(Number) as [number, number];
    const { width, height } = (root(at).querySelector('.map-box svg') as SVGSVGElement).viewBox.baseVal;
    expect([x > 0, x < width, y > 0, y < height]).to.deep.equal([true, true, true, true]);
  });

  it('are accessible as a machine can judge it', async () => {
    const at = await ready();
    await key(at, 'ArrowDown');
    await expect(at).to.be.accessible();
  });

  it('are not asked for where the report names none', async () => {
    const at = await mapOf({ report: { ...COUNTY, stations: [] } });
    expect([count(at, '.station-list'), count(at, '.filters')]).to.deep.equal([0, 0]);
  });
});

describe('the area chosen on a map with boundaries', () => {
  it('is the whole when it is chosen again, on the map as for the page', async () => {
    const at = await mapOf();
    const heard: string[] = [];
    at.addEventListener('area-select', ({ areaName }) => heard.push(areaName));
    for (let time = 0; time < 2; time++) {
      root(at).querySelector<HTMLElement>('[data-area="t0"]')!.click();
      await at.updateComplete;
    }
    expect([heard, count(at, '[data-area][aria-selected="true"]'), count(at, '.area-card')]).to.deep.equal([['东镇', '某县'], 0, 0]);
  });

  it('keeps its figures where they stand when the way to their sources comes', async () => {
    const at = await mapOf();
    root(at).querySelector<HTMLElement>('[data-area="t0"]')!.click();
    await at.updateComplete;
    root(at).querySelector<HTMLElement>('.area-card [data-of]')!.click();
    await until(at, () => count(at, '[role="dialog"]') === 1, 'the card of the source');
    expect(getComputedStyle(root(at).querySelector('.area-card')!).position).to.equal('static');
  });
});
