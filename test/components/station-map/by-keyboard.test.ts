import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { StationMapElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { count, drawn, mapOf, root } from '../../fixtures/county-map.ts';
import { grid } from '../../fixtures/geometry.ts';
import { rawReport, stations } from '../../fixtures/reports.ts';
import { shown, until } from '../../fixtures/shown.ts';

const TOWNS = Array.from(
  { length: 100 },
  (_, index) => ({ id: `p${index}`, name: `第${index + 1}镇`, level: 'township', parent: 'county', code: `3607221${String(index).padStart(2, '0')}` }) as const,
);
const VILLAGE = { id: 'v', name: '某村', level: 'village', parent: 'p0' } as const;
/** A hundred townships, in the first of which a village is counted; a station in each. */
const MANY = rawReport(
  [...TOWNS, VILLAGE].map(({ id }) => stations(2, { id: `n-${id}`, place: id })),
  {
    places: [{ id: 'county', name: '某县', level: 'county', code: '360722' }, ...TOWNS, VILLAGE],
    stations: TOWNS.map(({ id, name }) => ({ id: `s-${id}`, name: `${name}社工站`, place: id })),
  },
);
const LAND = grid({ columns: 10, rows: 10, properties: (index) => ({ name: TOWNS[index]!.name, code: TOWNS[index]!.code }) });

const list = (at: Element, which = '.area-list') => root(at).querySelector<HTMLElement>(which)!;
const press = async (at: StationMapElement, ...keys: string[]) => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await at.updateComplete;
  }
};
const focused = (at: Element) => root(at).activeElement;
/** The row that the keys stand on, whole in its list and on the screen; WebKit scrolls the list and the page by whole pixels. */
const isSeen = (at: Element, which: string) => {
  const row = list(at, `${which} .active`)?.getBoundingClientRect();
  const box = list(at, which).getBoundingClientRect();
  return row !== undefined && row.top >= box.top && row.bottom < box.bottom + 2 && row.top >= 0 && row.bottom < innerHeight + 2;
};
const pixels = (at: Element) =>
  root(at)
    .querySelector('.pointer-outline')!
    .getAttribute('d')!
    .match(/[\d.-]+/g)!
    .map(Number);

describe('<station-map> by keyboard alone', () => {
  before(() => setViewport({ width: 900, height: 600 }));

  it('keeps the row in sight that the keys come to, in lists longer than they are high, and marks it by more than a shade', async () => {
    const at = await mapOf({ report: MANY, boundaries: LAND });
    await until(at, () => list(at, '.station-list') !== null, 'stations');
    for (const which of ['.area-list', '.station-list']) {
      list(at, which).focus();
      for (const key of ['ArrowDown', 'End', 'ArrowUp', 'Home']) {
        await press(at, key);
        await waitUntil(() => isSeen(at, which), `${which} ${key}`);
      }
      expect(getComputedStyle(list(at, `${which} .active`)).outlineStyle, which).to.equal('solid');
    }
  });

  it('keeps the focus on a button of the map that has nothing more to do, and says that it has not', async () => {
    const at = await mapOf();
    const [zoomIn, zoomOut, fit] = root(at).querySelectorAll<HTMLElement>('.map-tools button') as unknown as [HTMLElement, HTMLElement, HTMLElement];
    const before = count(at, '.map-box.zoomed');
    for (const back of [zoomOut, fit]) {
      zoomIn.focus();
      await press(at, 'Enter');
      expect([back.getAttribute('aria-disabled'), count(at, '.map-box.zoomed')]).to.deep.equal(['false', 1]);
      back.focus();
      await press(at, 'Enter', 'Enter');
      expect([focused(at), back.getAttribute('aria-disabled'), count(at, '.map-box.zoomed')]).to.deep.equal([back, 'true', before]);
    }
  });

  it('keeps the focus in the figure where reading the boundaries is tried again', async () => {
    const at = await drawn({ boundaries: '/no-such-land.json' });
    await until(at, () => count(at, '.reason button') === 1, 'the failure');
    root(at).querySelector<HTMLElement>('.reason button')!.focus();
    await press(at, 'Enter');
    expect(focused(at)!.localName).to.equal('figure');
    await until(at, () => count(at, '.reason button') === 1, 'the failure again');
    expect(focused(at)!.localName).to.equal('figure');
  });

  it('zooms about the area that the keys have come to', async () => {
    const at = await mapOf({ report: MANY, boundaries: LAND });
    list(at).focus();
    await press(at, 'End');
    const zoomIn = root(at).querySelector<HTMLElement>('.map-tools button')!;
    zoomIn.focus();
    await press(at, 'Enter', 'Enter', 'Enter');
    const { width, height } = (root(at).querySelector('.map-box svg') as SVGSVGElement).viewBox.baseVal;
    const [x, y] = pixels(at) as [number, number];
    // The last is in the upper right corner.
    expect([x > 0, x < width, y < height, count(at, '.map-box.zoomed')]).to.deep.equal([true, true, true, 1]);
  });

  it('goes into an area and back with the focus on the name of where it is', async () => {
    for (const at of [await mapOf({ report: MANY, boundaries: LAND }), await drawn({ report: MANY, review: '' })]) {
      await until(at, () => list(at, '.station-list') !== null, 'stations');
      list(at, '.station-list').focus();
      await press(at, 'Home', 'Enter');
      await waitUntil(() => focused(at)?.textContent === '第1镇', 'the focus on the name');
      expect(focused(at)!.getAttribute('aria-current')).to.equal('location');
      root(at).querySelector<HTMLElement>('.way button')!.focus();
      await press(at, 'Enter');
      await waitUntil(() => focused(at)?.textContent === '某县', 'the focus on the name above');
      expect([count(at, '[aria-pressed="true"]'), count(at, '.area-list:not(.station-list) [aria-selected="true"]')]).to.deep.equal([0, 0]);
    }
  });

  it('leaves the focus of the page alone where an area is gone into from elsewhere', async () => {
    const at = await drawn({ report: MANY, review: '' });
    const other = await fixture<HTMLButtonElement>(html`<button>别处</button>`);
    await until(at, () => count(at, '.area-name') > 0, 'areas');
    other.focus();
    root(at).querySelector<HTMLElement>('.area-name')!.click();
    await until(at, () => count(at, '.way') === 1, 'the way');
    await at.updateComplete;
    expect(document.activeElement).to.equal(other);
  });

  it('names the area with each of its figures, and a goal as one', async () => {
    const at = await drawn({ review: '' });
    await until(at, () => list(at, '.station-list') !== null || count(at, '.area') > 0, 'areas');
    const names: string[] = [];
    for (const figure of root(at).querySelectorAll<HTMLElement>('.area [data-of]')) {
      figure.focus();
      await until(at, () => figure.hasAttribute('aria-label'), 'a name');
      names.push(figure.getAttribute('aria-label')!);
    }
    expect(names).to.deep.equal([
      '东镇 社工站 5个 时间未写明',
      '西镇 社工站 2个以上 时间未写明',
      '南镇 目标 社工站 3个 到2025年',
      '北镇 社工站 4个 时间未写明',
    ]);
  });

  it('goes back from the stations to the area chosen', async () => {
    const at = await drawn({ report: MANY, review: '' });
    await until(at, () => list(at, '.station-list') !== null, 'stations');
    list(at, '.station-list').focus();
    await press(at, 'Home', 'ArrowDown', 'Enter', 'Escape');
    expect(focused(at)!.textContent).to.equal('第2镇');
  });

  it('has a table of figures no higher than the screen, with its heads in sight, where it is long', async () => {
    const at = await drawn({ report: MANY, review: '' });
    root(at).querySelector<HTMLElement>('details.data summary')!.click();
    await until(at, () => count(at, '.scroll') === 1, 'the table');
    const scroll = list(at, '.scroll');
    expect(scroll.querySelectorAll('tbody tr')).to.have.lengthOf(100);
    expect(scroll.clientHeight).to.be.below(innerHeight).and.below(scroll.scrollHeight);
    scroll.scrollTop = 1e6;
    expect(list(at, 'thead th').getBoundingClientRect().top).to.be.closeTo(scroll.getBoundingClientRect().top, 2);
  });

  it('tells once, in a place that stays, how many areas and stations a search has left', async () => {
    const at = await drawn({ report: MANY, review: '' });
    await until(at, () => list(at, '.station-list') !== null, 'stations');
    const places = Array.from(root(at).querySelectorAll('[role="status"]'));
    const told = () => Array.from(root(at).querySelectorAll('[role="status"]'), (one) => one.textContent!.trim());
    expect(told()).to.deep.equal(['', '某县：报告列出的站点100个']);
    root(at).querySelector('input')!.focus();
    await sendKeys({ type: '第9' });
    await until(at, () => shown(at).includes('符合的地区'), 'what was found');
    expect(told()).to.deep.equal(['符合的地区11处', '某县：符合的站点11个']);
    await sendKeys({ type: '无' });
    await until(at, () => told()[1] === '某县：没有符合的站点', 'nothing found');
    expect(told()[0]).to.equal('符合的地区0处');
    expect(Array.from(root(at).querySelectorAll('[role="status"]'))).to.deep.equal(places);
  });
});
